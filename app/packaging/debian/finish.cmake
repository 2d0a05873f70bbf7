# Run by cpack in the folder that becomes the package: what only a Debian package has.
set(doc ${CPACK_TEMPORARY_DIRECTORY}/usr/share/doc/sextant)
execute_process(COMMAND gzip -9nc ${CPACK_SEXTANT_CHANGELOG} OUTPUT_FILE ${doc}/changelog.Debian.gz
                COMMAND_ERROR_IS_FATAL ANY)
