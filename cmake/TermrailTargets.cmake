# Functions that make the targets of the project alike.

if(TERMRAIL_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  find_program(TERMRAIL_CCACHE_PROGRAM ccache)
  mark_as_advanced(TERMRAIL_CCACHE_PROGRAM)
  if(TERMRAIL_CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${TERMRAIL_CCACHE_PROGRAM}")
  endif()
endif()

# Warnings and sanitizers: for our own targets, never for users of the library.
add_library(termrail_settings INTERFACE)
target_compile_features(termrail_settings INTERFACE cxx_std_20)
target_compile_options(termrail_settings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
if(TERMRAIL_WARNINGS_AS_ERRORS)
  target_compile_options(termrail_settings INTERFACE -Werror)
endif()
set(termrail_sanitizers "${TERMRAIL_SANITIZE}")
if(termrail_sanitizers STREQUAL "ON")
  set(termrail_sanitizers address,undefined)
endif()
if(termrail_sanitizers)
  target_compile_options(termrail_settings INTERFACE -fsanitize=${termrail_sanitizers} -fno-sanitize-recover=all
                                                     -fno-omit-frame-pointer)
  target_link_options(termrail_settings INTERFACE -fsanitize=${termrail_sanitizers})
endif()

# A static archive keeps its names to itself even when a user links it into a shared library.
set(termrail_definitions TERMRAIL_STATIC)
if(BUILD_SHARED_LIBS)
  set(termrail_definitions "")
endif()

# The library termrail, empty; the floors fill it.
function(termrail_library)
  add_library(termrail)
  add_library(termrail::termrail ALIAS termrail)
  target_compile_features(termrail PUBLIC cxx_std_20)
  target_compile_definitions(termrail INTERFACE ${termrail_definitions} PRIVATE ${termrail_definitions})
  set_target_properties(termrail PROPERTIES CXX_EXTENSIONS OFF CXX_VISIBILITY_PRESET hidden
    VISIBILITY_INLINES_HIDDEN ON POSITION_INDEPENDENT_CODE ON VERIFY_INTERFACE_HEADER_SETS ON
    VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
  if(termrail_sanitizers)
    target_link_options(termrail PRIVATE -fsanitize=${termrail_sanitizers})
  endif()
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    set(map "${PROJECT_SOURCE_DIR}/cmake/exports.map")
    target_link_options(termrail PRIVATE "LINKER:--version-script=${map}")
    set_property(TARGET termrail APPEND PROPERTY LINK_DEPENDS "${map}")
  endif()
endfunction()

# What can be said of the library and the command only when all floors are known.
function(termrail_finish_library)
  get_property(built GLOBAL PROPERTY TERMRAIL_FLOORS)
  if("report" IN_LIST built AND "check" IN_LIST built AND "match" IN_LIST built AND "bitext" IN_LIST built)
    target_sources(termrail PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}/include"
      FILES "${PROJECT_SOURCE_DIR}/include/termrail/termrail.hpp")
  endif()
  if(TARGET termrail_cli)
    set_target_properties(termrail_cli PROPERTIES OUTPUT_NAME termrail CXX_EXTENSIONS OFF
      RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin" INSTALL_RPATH "$ORIGIN/../lib")
  endif()
endfunction()

# termrail_floor(<name> HEADERS <public headers> SOURCES <sources> LINKS <third parties>)
# A floor is an object library, which becomes part of the library termrail.
function(termrail_floor name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;SOURCES;LINKS")
  if(NOT arg_SOURCES)  # a floor not built yet
    return()
  endif()
  set_property(GLOBAL APPEND PROPERTY TERMRAIL_FLOORS ${name})
  list(TRANSFORM arg_HEADERS PREPEND "${PROJECT_SOURCE_DIR}/include/termrail/${name}/")
  add_library(termrail_${name} OBJECT ${arg_SOURCES})
  target_include_directories(termrail_${name} PRIVATE "${PROJECT_SOURCE_DIR}/src")
  target_include_directories(termrail_${name} PUBLIC "${PROJECT_SOURCE_DIR}/include")
  target_link_libraries(termrail_${name} PRIVATE termrail_settings ${arg_LINKS})
  target_compile_definitions(termrail_${name} PRIVATE TERMRAIL_BUILDING ${termrail_definitions})
  set_target_properties(termrail_${name} PROPERTIES CXX_EXTENSIONS OFF CXX_VISIBILITY_PRESET hidden
    VISIBILITY_INLINES_HIDDEN ON POSITION_INDEPENDENT_CODE ON)
  target_sources(termrail PRIVATE $<TARGET_OBJECTS:termrail_${name}>)
  target_sources(termrail PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}/include" FILES ${arg_HEADERS})
  target_link_libraries(termrail PRIVATE ${arg_LINKS})
endfunction()

# termrail_unit_test(<floor> SOURCES <sources> FLOORS <floors it stands on>)
# One test binary a floor. It links the floors' objects, so that it builds while floors above do not.
function(termrail_unit_test floor)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;FLOORS;LINKS")
  foreach(used IN LISTS arg_FLOORS)
    if(NOT TARGET termrail_${used})
      message(WARNING "the tests of ${floor} are left out: there is no floor ${used}")
      return()
    endif()
  endforeach()
  set(target termrail_${floor}_test)
  add_executable(${target} ${arg_SOURCES} $<TARGET_OBJECTS:termrail_doctest_main>)
  foreach(used IN LISTS arg_FLOORS)
    target_sources(${target} PRIVATE $<TARGET_OBJECTS:termrail_${used}>)
  endforeach()
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/include" "${PROJECT_SOURCE_DIR}/src"
                                               "${PROJECT_SOURCE_DIR}/tests")
  target_compile_definitions(${target} PRIVATE TERMRAIL_TEST_DIR="${PROJECT_SOURCE_DIR}/tests"
    TERMRAIL_SOURCE_DIR="${PROJECT_SOURCE_DIR}" ${termrail_definitions})
  target_link_libraries(${target} PRIVATE termrail_settings doctest::doctest ICU::uc ICU::i18n Boost::locale
    pugixml::pugixml fmt::fmt nlohmann_json::nlohmann_json Snowball::stemmer Threads::Threads ${arg_LINKS})
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
  add_test(NAME unit.${floor} COMMAND ${target})
endfunction()
