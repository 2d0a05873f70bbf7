# The house rules for every target: flags, moc, and who may link whom.
#
#   sextant_module(core_scoring
#     SOURCES score.cpp score_card.h
#     PUBLIC core_framework core_assessment)
#
# core_X lives in core/X, ui_X in ui/X. With NO_QT the module links no Qt at all. Each declared arrow is written to <build>/modules.txt, which
# tests/architecture compares with the #include lines.

option(SEXTANT_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# Qt 6.4's moc cannot parse g++ 12's <concepts> and <compare>.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_VISIBILITY=)

# Where mold is there, links take a fraction of the time.
find_program(SEXTANT_MOLD mold)
if(SEXTANT_MOLD AND CMAKE_CXX_COMPILER_ID MATCHES "GNU")
  add_link_options(-fuse-ld=mold)
endif()

find_program(SEXTANT_CCACHE ccache)
if(SEXTANT_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${SEXTANT_CCACHE})
endif()

add_library(sextant_flags INTERFACE)
target_compile_features(sextant_flags INTERFACE cxx_std_20)
target_compile_definitions(sextant_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
  QT_STRICT_ITERATORS QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(sextant_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${SEXTANT_WARNINGS_AS_ERRORS}>:-Werror>)
  # What users run guards its stack, its calls into the C library and its tables of addresses.
  target_compile_options(sextant_flags INTERFACE
    "$<$<CONFIG:Release>:-fstack-protector-strong;-fstack-clash-protection;-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
  target_link_options(sextant_flags INTERFACE "$<$<CONFIG:Release>:LINKER:-z,relro,-z,now,--as-needed>")
  if(SEXTANT_SANITIZE)
    # Not optimised, and with lines but without types for a debugger: half the time to compile, and stacks still
    # name file and line.
    target_compile_options(sextant_flags INTERFACE
      -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined -g1)
    target_link_options(sextant_flags INTERFACE -fsanitize=address,undefined)
  endif()
endif()

file(WRITE ${CMAKE_BINARY_DIR}/modules.txt "")

set(SEXTANT_GUI_TARGETS Qt6::Gui Qt6::Widgets Qt6::Charts Qt6::PrintSupport Qt6::Svg Qt6::SvgWidgets)

function(sextant_module name)
  cmake_parse_arguments(ARG "NO_QT" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  foreach(lib IN LISTS ARG_PUBLIC ARG_PRIVATE)
    if(name MATCHES "^core_" AND lib IN_LIST SEXTANT_GUI_TARGETS)
      message(FATAL_ERROR "${name} must not link ${lib}: core holds no screens (docs/architecture.md)")
    endif()
    if(lib MATCHES "^(core|ui)_")
      file(APPEND ${CMAKE_BINARY_DIR}/modules.txt "${name} ${lib}\n")
    endif()
  endforeach()
  file(APPEND ${CMAKE_BINARY_DIR}/modules.txt "${name}\n")

  string(REGEX REPLACE "_.*" "" layer ${name})
  add_library(${name} STATIC ${ARG_SOURCES})
  # ui and core both have rooms named report, organisation and assessment: core headers are included as
  # "report/report.h", ui headers as "ui/report/report_page.h".
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/core)
  if(layer STREQUAL "ui")
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  endif()
  if(NOT ARG_NO_QT)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PUBLIC Qt6::Core)
  endif()
  target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE} sextant_flags)
endfunction()
