// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/source_tree.h"

#include <fstream>

#include <catch2/catch.hpp>

using namespace headwater;
namespace fs = std::filesystem;

TEST_CASE("a star stands for any run of characters") {
    CHECK(matches("core/storage/database.cpp", "core/storage/*.cpp"));
    CHECK_FALSE(matches("core/storage/database.h", "core/storage/*.cpp"));
    CHECK(matches("build-asan", "build-*"));
    CHECK_FALSE(matches("rebuild-asan", "build-*"));
    CHECK(matches("a.hwcase", "*.hwcase"));
    CHECK(matches("same", "same"));
}

TEST_CASE("a tree is read without what is built or ignored") {
    const fs::path root = fs::temp_directory_path() / "headwater_source_tree_test";
    fs::remove_all(root);
    for (const auto* folder : {"core/base", "build", ".git", "elsewhere"})
        fs::create_directories(root / folder);
    std::ofstream(root / ".gitignore") << "/build/\n*.hwcase\n";
    std::ofstream(root / "core/base/id.h") << "// id\n";
    std::ofstream(root / "build/made.h") << "made";
    std::ofstream(root / ".git/config") << "git";
    std::ofstream(root / "elsewhere/CMakeCache.txt") << "cache";
    std::ofstream(root / "case.hwcase") << "case";

    const auto tree = read_tree(root);
    fs::remove_all(root);
    REQUIRE(tree.size() == 2);
    CHECK(tree[0].path == ".gitignore");
    CHECK(tree[1].path == "core/base/id.h");
    CHECK(tree[1].text == "// id\n");
}
