# Translations: one pair of .ts files per ui module (translations/<module>_zh_CN.ts, and <module>_en.ts where a text has
# a count), so that two people never edit one file. lrelease joins them into sextant_zh_CN.qm and sextant_en.qm.
# tools/translations updates the .ts files; an ordinary build never writes to them.

function(sextant_translations target)
  set(qm_files "")
  foreach(language zh_CN en)
    file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/*_${language}.ts)
    if(sources)
      set(qm ${PROJECT_BINARY_DIR}/translations/sextant_${language}.qm)
      if(NOT TARGET translations_${language})
        add_custom_command(OUTPUT ${qm}
          COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/translations
          COMMAND Qt6::lrelease -silent ${sources} -qm ${qm}
          DEPENDS ${sources} VERBATIM)
        add_custom_target(translations_${language} DEPENDS ${qm})
      endif()
      add_dependencies(${target} translations_${language})
      set_source_files_properties(${qm} PROPERTIES GENERATED TRUE)
      list(APPEND qm_files ${qm})
    endif()
  endforeach()
  if(qm_files)
    qt_add_resources(${target} translations PREFIX /i18n BASE ${PROJECT_BINARY_DIR}/translations FILES ${qm_files})
  endif()
endfunction()
