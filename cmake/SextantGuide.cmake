# The user guide in both languages, embedded in a target under :/guide.
function(sextant_guide target)
  set(folder ${PROJECT_SOURCE_DIR}/docs/user-guide)
  qt_add_resources(${target} guide PREFIX /guide BASE ${folder} FILES ${folder}/en.md ${folder}/zh.md)
endfunction()
