# Install rules: library, headers, command, glossaries, package config, pkg-config.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(termrail_package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/termrail")

install(TARGETS termrail EXPORT termrail-targets
  ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT development
  LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT runtime NAMELINK_COMPONENT development
  RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT runtime
  FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT development)
install(EXPORT termrail-targets NAMESPACE termrail:: DESTINATION "${termrail_package_dir}" COMPONENT development)
if(TARGET termrail_hunspell)
  install(TARGETS termrail_hunspell EXPORT termrail-hunspell-targets
    ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT development
    FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT development)
  install(EXPORT termrail-hunspell-targets NAMESPACE termrail:: DESTINATION "${termrail_package_dir}"
    COMPONENT development)
  install(FILES "${CMAKE_CURRENT_LIST_DIR}/TermrailHunspell.cmake" DESTINATION "${termrail_package_dir}"
    COMPONENT development)
endif()

if(TARGET termrail_cli)
  install(TARGETS termrail_cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT runtime)
endif()
if(EXISTS "${PROJECT_SOURCE_DIR}/glossary")
  install(DIRECTORY "${PROJECT_SOURCE_DIR}/glossary/" DESTINATION "${CMAKE_INSTALL_DATADIR}/termrail/glossary"
    COMPONENT runtime FILES_MATCHING PATTERN "*.tbx" PATTERN "*.csv" PATTERN "*.tsv")
endif()

# Only a static archive makes its users link the third parties.
get_target_property(termrail_type termrail TYPE)
set(TERMRAIL_IS_STATIC OFF)
if(termrail_type STREQUAL "STATIC_LIBRARY")
  set(TERMRAIL_IS_STATIC ON)
endif()
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/termrail-config.cmake.in"
  "${PROJECT_BINARY_DIR}/cmake/termrail-config.cmake" INSTALL_DESTINATION "${termrail_package_dir}"
  NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/cmake/termrail-config-version.cmake"
  VERSION ${PROJECT_VERSION} COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/cmake/termrail-config.cmake"
  "${PROJECT_BINARY_DIR}/cmake/termrail-config-version.cmake" "${CMAKE_CURRENT_LIST_DIR}/TermrailSnowball.cmake"
  DESTINATION "${termrail_package_dir}" COMPONENT development)

# pkg-config finds the tree from the place of its own file, so the tree may be moved.
set(TERMRAIL_PC_CFLAGS "")
if(TERMRAIL_IS_STATIC)
  set(TERMRAIL_PC_CFLAGS " -DTERMRAIL_STATIC")
endif()
file(RELATIVE_PATH TERMRAIL_PC_PREFIX "/prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/prefix")
string(REGEX REPLACE "/$" "" TERMRAIL_PC_PREFIX "${TERMRAIL_PC_PREFIX}")
configure_file("${CMAKE_CURRENT_LIST_DIR}/termrail.pc.in" "${PROJECT_BINARY_DIR}/cmake/termrail.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/cmake/termrail.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig"
  COMPONENT development)
