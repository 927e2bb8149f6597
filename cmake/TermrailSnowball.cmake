# Snowball has no package config of its own.
find_path(SNOWBALL_INCLUDE_DIR libstemmer.h REQUIRED)
find_library(SNOWBALL_LIBRARY stemmer REQUIRED)
mark_as_advanced(SNOWBALL_INCLUDE_DIR SNOWBALL_LIBRARY)
if(NOT TARGET Snowball::stemmer)
  add_library(Snowball::stemmer UNKNOWN IMPORTED)
  set_target_properties(Snowball::stemmer PROPERTIES IMPORTED_LOCATION "${SNOWBALL_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${SNOWBALL_INCLUDE_DIR}")
endif()
