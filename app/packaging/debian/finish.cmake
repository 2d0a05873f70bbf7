# Run by cpack in the folder that becomes the package: what only a Debian package has.
set(doc ${CPACK_TEMPORARY_DIRECTORY}/usr/share/doc/sextant)
execute_process(COMMAND gzip -9nc ${CPACK_SEXTANT_CHANGELOG} OUTPUT_FILE ${doc}/changelog.Debian.gz
                COMMAND_ERROR_IS_FATAL ANY)
file(WRITE ${CPACK_TEMPORARY_DIRECTORY}/usr/share/lintian/overrides/sextant
"# Made by the project itself: no upload to Debian, hence no request there to close.
sextant: initial-upload-closes-no-bugs
")
