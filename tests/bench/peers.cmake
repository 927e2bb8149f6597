# What run.sh fetched into TERMRAIL_BENCH_CACHE, as interface targets that are empty where there is nothing.

function(termrail_bench_said name found)
  if(TERMRAIL_BUILD_BENCHMARKS AND NOT found)
    message(STATUS "benchmarks: ${name} is not found and is left out")
  endif()
endfunction()

# The Rust libraries of peers/, built by cargo.
add_library(termrail_bench_automata INTERFACE)
set(rust "${TERMRAIL_BENCH_CACHE}/cargo/release/libtermrail_bench_peers.a")
if(TERMRAIL_BENCH_CACHE AND EXISTS "${rust}")
  set(rust_found ON)
  target_compile_definitions(termrail_bench_automata INTERFACE TERMRAIL_BENCH_PEERS)
  target_link_libraries(termrail_bench_automata INTERFACE "${rust}" ${CMAKE_DL_LIBS})
endif()
termrail_bench_said("the Rust library of tests/bench/peers" "${rust_found}")

add_library(termrail_bench_hyperscan INTERFACE)
find_path(TERMRAIL_BENCH_HYPERSCAN_INCLUDE hs/hs.h HINTS "${TERMRAIL_BENCH_CACHE}/debian/usr/include")
find_library(TERMRAIL_BENCH_HYPERSCAN_LIBRARY NAMES libhs.a hs
  HINTS "${TERMRAIL_BENCH_CACHE}/debian/usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}")
if(TERMRAIL_BENCH_HYPERSCAN_INCLUDE AND TERMRAIL_BENCH_HYPERSCAN_LIBRARY)
  set(hyperscan_found ON)
  target_compile_definitions(termrail_bench_hyperscan INTERFACE TERMRAIL_BENCH_HYPERSCAN)
  target_include_directories(termrail_bench_hyperscan SYSTEM INTERFACE "${TERMRAIL_BENCH_HYPERSCAN_INCLUDE}")
  target_link_libraries(termrail_bench_hyperscan INTERFACE "${TERMRAIL_BENCH_HYPERSCAN_LIBRARY}")
endif()
termrail_bench_said("Hyperscan" "${hyperscan_found}")
mark_as_advanced(TERMRAIL_BENCH_HYPERSCAN_INCLUDE TERMRAIL_BENCH_HYPERSCAN_LIBRARY)

# Headers only.
add_library(termrail_bench_rapidfuzz INTERFACE)
find_path(TERMRAIL_BENCH_RAPIDFUZZ_INCLUDE rapidfuzz/distance.hpp HINTS "${TERMRAIL_BENCH_CACHE}/rapidfuzz")
if(TERMRAIL_BENCH_RAPIDFUZZ_INCLUDE)
  set(rapidfuzz_found ON)
  target_compile_definitions(termrail_bench_rapidfuzz INTERFACE TERMRAIL_BENCH_RAPIDFUZZ)
  target_include_directories(termrail_bench_rapidfuzz SYSTEM INTERFACE "${TERMRAIL_BENCH_RAPIDFUZZ_INCLUDE}")
endif()
termrail_bench_said("rapidfuzz-cpp" "${rapidfuzz_found}")
mark_as_advanced(TERMRAIL_BENCH_RAPIDFUZZ_INCLUDE)

add_library(termrail_bench_expat INTERFACE)
find_path(TERMRAIL_BENCH_EXPAT_INCLUDE expat.h HINTS "${TERMRAIL_BENCH_CACHE}/debian/usr/include")
find_library(TERMRAIL_BENCH_EXPAT_LIBRARY NAMES libexpat.a expat
  HINTS "${TERMRAIL_BENCH_CACHE}/debian/usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}")
if(TERMRAIL_BENCH_EXPAT_INCLUDE AND TERMRAIL_BENCH_EXPAT_LIBRARY)
  set(expat_found ON)
  target_compile_definitions(termrail_bench_expat INTERFACE TERMRAIL_BENCH_EXPAT)
  target_include_directories(termrail_bench_expat SYSTEM INTERFACE "${TERMRAIL_BENCH_EXPAT_INCLUDE}")
  target_link_libraries(termrail_bench_expat INTERFACE "${TERMRAIL_BENCH_EXPAT_LIBRARY}")
endif()
termrail_bench_said("expat" "${expat_found}")
mark_as_advanced(TERMRAIL_BENCH_EXPAT_INCLUDE TERMRAIL_BENCH_EXPAT_LIBRARY)
