# SPDX-License-Identifier: Apache-2.0
# Builds every NAME.csv of this folder that has a NAME.csv.spec.json into ROOM, as the table that
# headwater::sample_files() returns.
function(headwater_sample_table ROOM)
  file(GLOB SPECS CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/resources/samples
       ${PROJECT_SOURCE_DIR}/resources/samples/*.spec.json)
  list(SORT SPECS)
  set(DECLARATIONS "")
  set(ROWS "")
  foreach(SPEC ${SPECS})
    string(REGEX REPLACE "(\\.csv)?\\.spec\\.json$" ".csv" SAMPLE ${SPEC})
    string(MAKE_C_IDENTIFIER "sample_${SAMPLE}" BYTES)
    headwater_embed(${ROOM} resources/samples/${SAMPLE} ${BYTES})
    headwater_embed(${ROOM} resources/samples/${SPEC} ${BYTES}_spec)
    string(APPEND DECLARATIONS "std::string_view ${BYTES}();\nstd::string_view ${BYTES}_spec();\n")
    string(APPEND ROWS "        {\"${SAMPLE}\", ${BYTES}(), ${BYTES}_spec()},\n")
  endforeach()
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/sample_files.cpp @ONLY CONTENT
"// Made from resources/samples by the build.
#include <vector>
#include \"core/desk/sample_case.h\"
namespace headwater {
@DECLARATIONS@
std::span<const SampleFile> sample_files() {
    static const std::vector<SampleFile> files{
@ROWS@    };
    return files;
}
} // namespace headwater
")
  target_sources(core_${ROOM} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/sample_files.cpp)
endfunction()
