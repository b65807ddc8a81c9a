# SPDX-FileCopyrightText: Transitiewijzer authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Flags that hold for every target of this project, and the function that makes a module's library.

find_program(CCACHE ccache)
if(CCACHE)
  # Without the first setting ccache refuses every file that uses a precompiled header; the others let two checkouts share.
  set(CMAKE_CXX_COMPILER_LAUNCHER 
      "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;CCACHE_BASEDIR=${PROJECT_SOURCE_DIR};CCACHE_NOHASHDIR=1;${CCACHE}")
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual)
if(WIJZER_WARNINGS_AS_ERRORS)
  add_compile_options(-Werror)
endif()
if(WIJZER_SANITIZE)
  add_compile_options(-fsanitize=${WIJZER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=${WIJZER_SANITIZE})
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # Lets ccache share the objects of a precompiled header between folders.
  add_compile_options(-fpch-preprocess)
  # No folder of the machine that built it in the program.
  add_compile_options("-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.")
endif()

# wijzer_module(NAME SOURCES … PUBLIC … PRIVATE … PCH …): a static library. Public headers show only what PUBLIC names.
function(wijzer_module name)
  cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE;PCH" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
  target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
  if(arg_PCH)
    target_precompile_headers(${name} PRIVATE ${arg_PCH})
  endif()
endfunction()
