# Shipped packs: compiles every folder of resources/frameworks and of resources/audit and embeds <id>.pack, and <id>.src (its
# source, which workspaces keep beside it), in a target under :/packs and :/packs/audit. A pack with an error fails the build
# with file and line.
#
#   sextant_packs(sextant-cli)
#
# A folder is named by its pack's id.

function(sextant_packs target)
  set(folder ${PROJECT_SOURCE_DIR}/resources)
  set(packs_root ${PROJECT_BINARY_DIR}/packs)
  file(GLOB manifests CONFIGURE_DEPENDS ${folder}/frameworks/*/framework.yaml ${folder}/audit/*/framework.yaml)
  set(packs "")
  foreach(manifest IN LISTS manifests)
    get_filename_component(pack_folder ${manifest} DIRECTORY)
    get_filename_component(id ${pack_folder} NAME)
    set(out ${packs_root})
    if(pack_folder MATCHES "/audit/[^/]+$")
      set(out ${packs_root}/audit)
    endif()
    file(GLOB sources CONFIGURE_DEPENDS ${pack_folder}/*.yaml)
    if(NOT TARGET pack_${id})
      add_custom_command(OUTPUT ${out}/${id}.pack ${out}/${id}.src
        COMMAND ${CMAKE_COMMAND} -E make_directory ${out}
        COMMAND sextant-packc ${pack_folder} -o ${out}/${id}.pack --source ${out}/${id}.src
        DEPENDS ${sources} sextant-packc
        COMMENT "Compiling the pack ${id}" VERBATIM)
      add_custom_target(pack_${id} DEPENDS ${out}/${id}.pack ${out}/${id}.src)
    endif()
    add_dependencies(${target} pack_${id})
    set_source_files_properties(${out}/${id}.pack ${out}/${id}.src PROPERTIES GENERATED TRUE)
    list(APPEND packs ${out}/${id}.pack ${out}/${id}.src)
  endforeach()
  if(packs)
    qt_add_resources(${target} packs PREFIX /packs BASE ${packs_root} FILES ${packs})
  endif()
endfunction()
