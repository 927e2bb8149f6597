# Hunspell has no package config of its own. TERMRAIL_HUNSPELL_REQUIRED says whether it must be there.
find_path(HUNSPELL_INCLUDE_DIR hunspell/hunspell.hxx)
find_library(HUNSPELL_LIBRARY NAMES hunspell hunspell-1.7)
mark_as_advanced(HUNSPELL_INCLUDE_DIR HUNSPELL_LIBRARY)
if(HUNSPELL_INCLUDE_DIR AND HUNSPELL_LIBRARY AND NOT TARGET Hunspell::hunspell)
  add_library(Hunspell::hunspell UNKNOWN IMPORTED)
  set_target_properties(Hunspell::hunspell PROPERTIES IMPORTED_LOCATION "${HUNSPELL_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${HUNSPELL_INCLUDE_DIR}")
endif()
if(TERMRAIL_HUNSPELL_REQUIRED AND NOT TARGET Hunspell::hunspell)
  message(FATAL_ERROR "Hunspell is not here; on Debian and Ubuntu it is libhunspell-dev")
endif()
