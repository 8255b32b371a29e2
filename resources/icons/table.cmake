# SPDX-License-Identifier: Apache-2.0
# Writes icon_table.cpp with the path of every icon in this folder, and builds it into TARGET.
function(headwater_icon_table TARGET)
  file(GLOB ICONS CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.svg)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${ICONS})
  set(ROWS "")
  foreach(ICON ${ICONS})
    get_filename_component(NAME ${ICON} NAME_WE)
    file(READ ${ICON} TEXT)
    if(NOT TEXT MATCHES " d=\"([-MLCZ0-9. ]+)\"")
      message(FATAL_ERROR "${ICON}: one path of M, L, C and Z with absolute numbers is wanted.")
    endif()
    string(APPEND ROWS "    {\"${NAME}\", \"${CMAKE_MATCH_1}\"},\n")
  endforeach()
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/icon_table.cpp @ONLY CONTENT
"// Made from resources/icons by the build.
#include \"core/picture/icon_table.h\"
namespace headwater {
namespace {
constexpr IconRow rows[] = {
@ROWS@};
} // namespace
std::span<const IconRow> icon_table() { return rows; }
} // namespace headwater
")
  target_sources(${TARGET} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/icon_table.cpp)
endfunction()
