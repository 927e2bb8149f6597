# Functions that make the targets of the project alike.

add_library(termrail_settings INTERFACE)
target_compile_features(termrail_settings INTERFACE cxx_std_20)
target_compile_options(termrail_settings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
if(TERMRAIL_WARNINGS_AS_ERRORS)
  target_compile_options(termrail_settings INTERFACE -Werror)
endif()
if(TERMRAIL_SANITIZE)
  target_compile_options(termrail_settings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
                                                     -fno-omit-frame-pointer)
  target_link_options(termrail_settings INTERFACE -fsanitize=address,undefined)
endif()

# termrail_floor(<name> HEADERS <public headers> SOURCES <sources> LINKS <third parties>)
# A floor is an object library, which becomes part of the library termrail.
function(termrail_floor name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;SOURCES;LINKS")
  if(NOT arg_SOURCES)  # a floor not built yet
    return()
  endif()
  list(TRANSFORM arg_HEADERS PREPEND "${PROJECT_SOURCE_DIR}/include/termrail/${name}/")
  add_library(termrail_${name} OBJECT ${arg_SOURCES})
  target_include_directories(termrail_${name} PRIVATE "${PROJECT_SOURCE_DIR}/src")
  target_include_directories(termrail_${name} PUBLIC "${PROJECT_SOURCE_DIR}/include")
  target_link_libraries(termrail_${name} PRIVATE termrail_settings ${arg_LINKS})
  target_compile_definitions(termrail_${name} PRIVATE TERMRAIL_BUILDING)
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
  set(target termrail_${floor}_test)
  add_executable(${target} ${arg_SOURCES} $<TARGET_OBJECTS:termrail_doctest_main>)
  foreach(used IN LISTS arg_FLOORS)
    target_sources(${target} PRIVATE $<TARGET_OBJECTS:termrail_${used}>)
  endforeach()
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/include" "${PROJECT_SOURCE_DIR}/src"
                                               "${PROJECT_SOURCE_DIR}/tests")
  target_compile_definitions(${target} PRIVATE TERMRAIL_TEST_DIR="${PROJECT_SOURCE_DIR}/tests"
    TERMRAIL_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  target_link_libraries(${target} PRIVATE termrail_settings doctest::doctest ICU::uc ICU::i18n Boost::locale
    pugixml::pugixml fmt::fmt nlohmann_json::nlohmann_json Snowball::stemmer ${arg_LINKS})
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
  add_test(NAME unit.${floor} COMMAND ${target})
endfunction()
