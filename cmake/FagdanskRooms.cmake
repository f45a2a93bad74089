# One function per kind of target, so that a room's own CMakeLists.txt holds only its files and its arrows.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
# A library that a program never calls costs it time at every start.
add_link_options(LINKER:--as-needed)
# qmllint and the QML engine find every module under one root.
set(QT_QML_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/qml-modules")

# -Wno-restrict: g++ 12 reports std::string operator+ at -O3 by mistake (GCC bug 105651).
add_library(fagdansk_flags INTERFACE)
target_compile_options(fagdansk_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> -Werror)
target_include_directories(fagdansk_flags INTERFACE "${CMAKE_SOURCE_DIR}")

# fagdansk_room(wordlists_drill SOURCES a.cpp b.h LINKS wordlists_base [PRIVATE_LINKS PkgConfig::Hunspell])
# A room is a static library; its public arrows are LINKS. Includes are written from the top: "wordlists/drill/card.h".
function(fagdansk_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(${name} PUBLIC ${ROOM_LINKS} PRIVATE fagdansk_flags ${ROOM_PRIVATE_LINKS})
  target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}")
endfunction()

# What runs under the sanitizers: every quick C++ test, or of these the rooms that know no window.
add_custom_target(unit_tests)
add_custom_target(room_tests)

# fagdansk_test(wordlists_drill_test SOURCES x_test.cpp LINKS wordlists_drill [LABEL slow])
# All GoogleTest; one executable a room. FAGDANSK_SOURCE_DIR reaches corpora and golden files.
function(fagdansk_test name)
  cmake_parse_arguments(TEST "" "LABEL" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${TEST_SOURCES})
  target_link_libraries(${name} PRIVATE fagdansk_flags ${TEST_LINKS} GTest::gtest GTest::gmock GTest::gtest_main)
  target_compile_definitions(${name} PRIVATE FAGDANSK_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
                                             FAGDANSK_BINARY_DIR="${CMAKE_BINARY_DIR}")
  if(NOT TEST_LABEL)
    set(TEST_LABEL fast)
    add_dependencies(unit_tests ${name})
    if(name MATCHES "^(wordlists|screening|app_records|app_pack|app_exchange)_")
      add_dependencies(room_tests ${name})
    endif()
  endif()
  add_test(NAME ${name} COMMAND ${name} --gtest_brief=1)
  set_tests_properties(${name} PROPERTIES LABELS ${TEST_LABEL} TIMEOUT 900)
endfunction()

# What ./test.sh --bench and --soak build.
add_custom_target(benches)
add_custom_target(fuzzers)

# fagdansk_bench(drill_bench SOURCES x_bench.cpp LINKS wordlists_drill): Google Benchmark, never part of ctest.
function(fagdansk_bench name)
  cmake_parse_arguments(BENCH "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${BENCH_SOURCES})
  target_link_libraries(${name} PRIVATE fagdansk_flags ${BENCH_LINKS} benchmark::benchmark)
  add_dependencies(benches ${name})
endfunction()

# fagdansk_fuzz(text_fuzz SOURCES x_fuzz.cpp LINKS wordlists_text): libFuzzer, with FAGDANSK_FUZZ=ON under clang.
function(fagdansk_fuzz name)
  if(NOT FAGDANSK_FUZZ)
    return()
  endif()
  cmake_parse_arguments(FUZZ "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${FUZZ_SOURCES})
  target_link_libraries(${name} PRIVATE fagdansk_flags ${FUZZ_LINKS})
  target_link_options(${name} PRIVATE -fsanitize=fuzzer,address,undefined)
  add_dependencies(fuzzers ${name})
endfunction()
