// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/names.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

std::size_t breaches_of(std::string path, std::string text = {}) {
    return check_names({{std::move(path), std::move(text)}}).size();
}

} // namespace

TEST_CASE("a name that says what it is is no breach") {
    CHECK(breaches_of("core/base/id.h", "struct Id {\n") == 0);
    CHECK(breaches_of("core/model/import_spec.cpp", "class Database {\nstruct Informant {\n") == 0);
    CHECK(breaches_of("tests/support/CaseHelper.h") == 0);
}

TEST_CASE("a file not in snake_case is a breach") {
    CHECK(breaches_of("core/base/CaseFile.h") == 1);
    CHECK(breaches_of("core/base/case-file.cpp") == 1);
}

TEST_CASE("a file or type named after a drawer is a breach") {
    CHECK(breaches_of("core/base/utils.h") == 1);
    CHECK(breaches_of("core/base/string_helpers.cpp") == 1);
    CHECK(breaches_of("core/base/id.h", "\nclass IdManager {\n") == 1);
    CHECK(breaches_of("core/base/id.h", "    struct CaseInfo final {\n") == 1);
}

TEST_CASE("files and types of the program are named after what they are") {
    const auto breaches = check_names(read_tree(HEADWATER_SOURCE_DIR));
    INFO(listed(breaches));
    CHECK(breaches.empty());
}
