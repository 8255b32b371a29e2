# SPDX-License-Identifier: Apache-2.0
# One source file a header, holding nothing but its #include twice: a header that leans on what
# was included before it, or that lacks its guard, fails the build.
set(LONE_HEADERS_DIR ${CMAKE_CURRENT_BINARY_DIR}/lone_headers)

function(headwater_lone_headers NAME FOLDER)
  file(GLOB_RECURSE HEADERS CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}
       ${PROJECT_SOURCE_DIR}/${FOLDER}/*.h)
  set(SOURCES)
  foreach(HEADER ${HEADERS})
    string(REGEX REPLACE "\\.h$" ".cpp" SOURCE ${HEADER})
    file(CONFIGURE OUTPUT ${LONE_HEADERS_DIR}/${SOURCE}
         CONTENT "#include \"${HEADER}\"\n#include \"${HEADER}\"\n")
    list(APPEND SOURCES ${LONE_HEADERS_DIR}/${SOURCE})
  endforeach()
  if(NOT SOURCES)
    return()
  endif()
  add_library(${NAME} OBJECT ${SOURCES})
  target_link_libraries(${NAME} PRIVATE ${ARGN} headwater_warnings)
  target_include_directories(${NAME} PRIVATE ${PROJECT_SOURCE_DIR})
  if(NOT MSVC)
    target_compile_options(${NAME} PRIVATE -O0 -Wno-unused-function -Wno-unused-const-variable)
  endif()
endfunction()

add_custom_target(lone_headers)
headwater_lone_headers(lone_headers_core core core)
add_dependencies(lone_headers lone_headers_core)
if(TARGET ui)
  headwater_lone_headers(lone_headers_ui ui ui)
  if(TARGET lone_headers_ui)
    add_dependencies(lone_headers lone_headers_ui)
  endif()
endif()
