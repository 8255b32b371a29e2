# SPDX-License-Identifier: Apache-2.0
# Builds every import specification of this folder into ROOM, as the list that
# headwater::ready_spec_texts() returns.
function(headwater_spec_table ROOM)
  file(GLOB SPECS CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/resources/specs
       ${PROJECT_SOURCE_DIR}/resources/specs/*.json)
  list(SORT SPECS)
  set(DECLARATIONS "")
  set(ROWS "")
  foreach(SPEC ${SPECS})
    string(MAKE_C_IDENTIFIER "ready_${SPEC}" BYTES)
    headwater_embed(${ROOM} resources/specs/${SPEC} ${BYTES})
    string(APPEND DECLARATIONS "std::string_view ${BYTES}();\n")
    string(APPEND ROWS "        ${BYTES}(),\n")
  endforeach()
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/ready_specs.cpp @ONLY CONTENT
"// Made from resources/specs by the build.
#include <vector>
#include \"core/exchange/spec_library.h\"
namespace headwater {
@DECLARATIONS@
std::span<const std::string_view> ready_spec_texts() {
    static const std::vector<std::string_view> texts{
@ROWS@    };
    return texts;
}
} // namespace headwater
")
  target_sources(core_${ROOM} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/ready_specs.cpp)
endfunction()
