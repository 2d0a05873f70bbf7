# The Debian package: tools/package, or "cpack -G DEB" in a release build. What goes in is what is installed
# (app/packaging).

set(SEXTANT_MAINTAINER "Sextant maintainers <maintainers@sextant.invalid>" CACHE STRING
  "Who answers for the package: NAME <ADDRESS>")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME sextant)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT ${SEXTANT_MAINTAINER})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/package)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "readiness of organisations for work abroad
Civil society organisations find out with Sextant, offline and honestly,
whether they are ready to work abroad, and what to do next: 62 indicators in
ten domains, gates that no average can hide, evidence beside every answer,
and a readiness report to sign and print, in English and Chinese.

The package holds the program for the desktop and sextant-cli for scripts.
Results are self-assessed and indicative.")
# Libraries are found by dpkg-shlibdeps; the rest is used at run time only.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-noto-core, fonts-noto-cjk, qt6-translations-l10n, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "at-spi2-core, qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion, fcitx5-frontend-qt6, ibus")

set(SEXTANT_RELEASE_DAY "Mon, 23 Nov 2026")
configure_file(${PROJECT_SOURCE_DIR}/app/packaging/debian/changelog.in ${PROJECT_BINARY_DIR}/package-changelog @ONLY)
set(CPACK_SEXTANT_CHANGELOG ${PROJECT_BINARY_DIR}/package-changelog)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/app/packaging/debian/finish.cmake)

include(CPack)
