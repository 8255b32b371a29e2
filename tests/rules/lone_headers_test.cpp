// SPDX-License-Identifier: Apache-2.0
// The build compiles every header alone (lone_headers.cmake); here: that none is forgotten, and
// that a header which leans on others would indeed fail.
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

#include "tests/rules/source_tree.h"

using namespace headwater;
namespace fs = std::filesystem;

namespace {

/// Whether a source file of nothing but this header compiles, as the build tries it.
[[maybe_unused]] bool compiles_alone(const std::string& header) {
    const fs::path folder = fs::path(HEADWATER_LONE_HEADERS) / "made_up";
    fs::create_directories(folder);
    std::ofstream(folder / "header.h") << header;
    std::ofstream(folder / "header.cpp") << "#include \"header.h\"\n#include \"header.h\"\n";
    const std::string command = "\"" HEADWATER_COMPILER "\" -std=c++20 -fsyntax-only \"" +
                                (folder / "header.cpp").string() + "\" 2>/dev/null";
    return std::system(command.c_str()) == 0;
}

} // namespace

TEST_CASE("no header is left out of the lone headers") {
    std::size_t headers = 0;
    for (const auto& file : read_tree(HEADWATER_SOURCE_DIR)) {
        if (!file.path.starts_with("core/") || !file.path.ends_with(".h")) continue;
        ++headers;
        const auto source = fs::path(HEADWATER_LONE_HEADERS) / file.path;
        INFO(file.path);
        CHECK(fs::exists(fs::path(source).replace_extension(".cpp")));
    }
    CHECK(headers > 30);
}

#ifndef _MSC_VER
TEST_CASE("a header that leans on what came before it does not compile alone") {
    CHECK(compiles_alone("#pragma once\n#include <string>\nstd::string name();\n"));
    CHECK_FALSE(compiles_alone("#pragma once\nstd::string name();\n"));
    CHECK_FALSE(compiles_alone("struct Twice {};\n"));
}
#endif
