// SPDX-License-Identifier: Apache-2.0
// find-matching.
#include "tests/support/batch_case.h"

using namespace headwater::test;

TEST_CASE("matching entities are found with reasons, and merged only when asked") {
    const BatchCase the_case;
    the_case.ask("add", {"person", "Trần Văn Hoàng", "--properties", "id_number=001088000123"});
    the_case.ask("add", {"person", "HOANG TRAN VAN", "--properties", "id_number=001088000123"});
    const auto entities = the_case.items("entities").size();
    const auto found = the_case.ask("find-matching", {"--kind", "person"});
    REQUIRE(found["items"].size() == 1);
    CHECK(found["items"][0]["sure"] == true);
    CHECK(found["items"][0]["kept"]["label"] == "Trần Văn Hoàng");
    CHECK(found["items"][0]["reasons"].size() == 2);
    CHECK(the_case.items("entities").size() == entities);
    const auto merged = the_case.ask("find-matching", {"--merge-from", "0.9"});
    CHECK(merged["merged"] == 1);
    CHECK(the_case.items("entities").size() == entities - 1);
    CHECK(the_case.ask("find-matching")["items"].empty());
    the_case.ask("undo");
    CHECK(the_case.items("entities").size() == entities);
    CHECK(the_case.refused("find-matching", {"--kind", "ghost"}, 2).find("'ghost'") !=
          std::string::npos);
    CHECK(the_case.is_sound());
}

TEST_CASE("what is kept apart is listed, not found again, and can be proposed again") {
    const BatchCase the_case;
    the_case.ask("add", {"person", "Trần Văn Hoàng", "--properties", "id_number=001088000123"});
    the_case.ask("add", {"person", "HOANG TRAN VAN", "--properties", "id_number=001088000123"});
    const auto apart = the_case.ask(
        "find-matching", {"--keep-apart", "Trần Văn Hoàng", "HOANG TRAN VAN", "--kept-apart"});
    REQUIRE(apart["items"].size() == 1);
    CHECK(the_case.ask("find-matching", {"--kind", "person"})["items"].empty());
    the_case.ask("undo");
    CHECK(the_case.ask("find-matching", {"--kind", "person"})["items"].size() == 1);
    the_case.ask("redo");
    the_case.ask("find-matching", {"--propose-again", "HOANG TRAN VAN", "Trần Văn Hoàng"});
    CHECK(the_case.ask("find-matching", {"--kind", "person"})["items"].size() == 1);
    CHECK(the_case.ask("find-matching", {"--kept-apart"})["items"].empty());
    CHECK(the_case.is_sound());
}

TEST_CASE("records that are kept apart are not merged through a third, and that is told") {
    const BatchCase the_case;
    for (const char* name : {"Trần Văn Hoàng", "HOANG TRAN VAN", "Van Hoang Tran"})
        the_case.ask("add", {"person", name, "--properties", "id_number=001088000123"});
    the_case.ask("find-matching", {"--keep-apart", "Trần Văn Hoàng", "Van Hoang Tran"});
    const auto entities = the_case.items("entities").size();
    const auto merged = the_case.ask("find-matching", {"--kind", "person", "--merge-from", "0.6"});
    CHECK(merged["found"] == 2);
    CHECK(merged["merged"] == 1);
    REQUIRE(merged["left_out"].size() == 1);
    CHECK(the_case.items("entities").size() == entities - 1);
    the_case.ask("find-matching", {"--kind", "person", "--merge-from", "0.6"});
    CHECK(the_case.items("entities").size() == entities - 1); // nor at the second attempt
    the_case.ask("undo");
    const auto said =
        the_case.run({"find-matching", the_case.file(), "--kind", "person", "--merge-from", "0.6"});
    CHECK(said.out.find("kept apart would have become one (1): ") != std::string::npos);
    CHECK(the_case.is_sound());
}
