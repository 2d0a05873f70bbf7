# The story of the demo organisation, embedded in a target under :/demo.
function(sextant_demo target)
  set(folder ${PROJECT_SOURCE_DIR}/resources/demo)
  file(GLOB files CONFIGURE_DEPENDS ${folder}/*.json)
  qt_add_resources(${target} demo PREFIX /demo BASE ${folder} FILES ${files})
endfunction()
