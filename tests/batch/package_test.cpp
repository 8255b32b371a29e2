// SPDX-License-Identifier: Apache-2.0
// export and import of Headwater's own package.
#include "tests/support/batch_case.h"

using namespace headwater::test;

TEST_CASE("a case goes to another one as a package, whole or in part") {
    const BatchCase the_case;
    the_case.ask("add", {"person", "Trần Văn Hoàng", "--properties", "id_number=001088000123"});
    const std::string whole = (the_case.scratch() / "whole").string();
    const auto out = the_case.ask("export", {whole, "--to", "hwpkg"});
    CHECK(out["items"][0]["file"] == whole + ".hwpkg");
    const BatchCase other;
    const auto before = other.items("entities").size();
    const auto in = other.ask("import", {whole + ".hwpkg"});
    const auto& balance = in["items"][0];
    CHECK(balance["rows_read"] == out["items"][0]["rows"]);
    CHECK(other.items("entities").size() == before + balance["new_entities"].get<std::size_t>());
    CHECK(other.is_sound());

    const std::string part = (the_case.scratch() / "part.hwpkg").string();
    CHECK(the_case.ask("export", {part, "--entity", "Trần Văn Hoàng"})["items"][0]["rows"] == 1);
    CHECK(the_case.refused("export", {part, "--to", "quark"}, 2).find("quark") !=
          std::string::npos);
    CHECK_FALSE(the_case.refused("export", {part, "--chart", "quark"}, 1).empty());
}
