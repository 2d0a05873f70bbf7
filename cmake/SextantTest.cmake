# One test binary and one ctest entry per module:
#
#   sextant_test(core_scoring SOURCES score_test.cpp LIBRARIES core_scoring)
#   sextant_test(ui_results GUI SOURCES results_page_test.cpp LIBRARIES ui_results)
#
# GUI tests run on the offscreen platform with the C locale (tests/support/gui_main.cpp).

find_package(Catch2 2.13 REQUIRED)
find_package(rapidcheck REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Test)

# Qt6::Test tells every file where the project lies; nothing here asks for that (QFINDTESTDATA), and without it
# ccache shares compiled tests between copies of the project.
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)

add_library(test_paths STATIC ${PROJECT_SOURCE_DIR}/tests/support/paths.cpp)
target_compile_definitions(test_paths PRIVATE SEXTANT_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
                                              SEXTANT_BINARY_DIR="${PROJECT_BINARY_DIR}")
target_include_directories(test_paths PUBLIC ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(test_paths PUBLIC Qt6::Core PRIVATE sextant_flags)

add_library(test_main OBJECT ${PROJECT_SOURCE_DIR}/tests/support/core_main.cpp)
target_link_libraries(test_main PUBLIC Catch2::Catch2 Qt6::Core PRIVATE sextant_flags)
add_library(test_gui_main OBJECT ${PROJECT_SOURCE_DIR}/tests/support/gui_main.cpp)
target_link_libraries(test_gui_main PUBLIC Catch2::Catch2 Qt6::Widgets PRIVATE sextant_flags)

# The documents of a test are written by the module of this build: office::setModulePath(SEXTANT_OFFICE).
function(sextant_office target)
  target_compile_definitions(${target} PRIVATE SEXTANT_OFFICE="$<TARGET_FILE:sextant-office>")
  add_dependencies(${target} sextant-office)
endfunction()

function(sextant_test name)
  cmake_parse_arguments(ARG "GUI" "TIMEOUT" "SOURCES;LIBRARIES" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  set(target test_${name})
  add_executable(${target} ${ARG_SOURCES})
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests ${PROJECT_SOURCE_DIR}/core)
  if(ARG_GUI)
    target_link_libraries(${target} PRIVATE test_gui_main Qt6::Test)
  else()
    target_link_libraries(${target} PRIVATE test_main)
  endif()
  target_link_libraries(${target} PRIVATE ${ARG_LIBRARIES} test_paths Catch2::Catch2 rapidcheck rapidcheck_catch sextant_flags)
  add_test(NAME ${name} COMMAND ${target})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC;QT_QPA_PLATFORM=offscreen;RC_PARAMS=seed=20261123")
endfunction()
