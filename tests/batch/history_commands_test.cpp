// SPDX-License-Identifier: Apache-2.0
// history and go-back.
#include "tests/support/batch_case.h"

using namespace headwater::test;

TEST_CASE("history tells who did what when and why, newest first, sealed") {
    const BatchCase the_case;
    the_case.ask("refute", {"Ba", "--why", "no"});
    const auto entries = the_case.ask("history")["items"];
    REQUIRE(entries.size() == 2);
    CHECK(entries[0]["label"] == "Refute Ba");
    CHECK(entries[0]["why"] == "no");
    CHECK(entries[1]["step"] == 1);
    for (const auto& entry : entries) {
        CHECK_FALSE(entry["user"].get<std::string>().empty());
        CHECK(entry["when"].get<std::string>().size() >= 19);
        CHECK(entry["chain"].get<std::string>().size() == 64);
    }
}

TEST_CASE("the history of one record tells old and new values, also when it is gone") {
    const BatchCase the_case;
    const std::string tu = the_case.id_of("Tư");
    the_case.ask("merge", {"Ba", tu});
    const auto told = the_case.ask("history", {"--of", "Ba"})["items"];
    bool alias = false;
    for (const auto& change : told[0]["changes"])
        alias = alias || (change["field"] == "alias" && change["after"] == "Tư");
    CHECK(alias);
    CHECK(the_case.ask("history", {"--of", tu})["items"].size() == 2);
    CHECK(the_case.refused("history", {"--of", "Nobody"}).find("Nobody") != std::string::npos);
}

TEST_CASE("go-back makes the case what it was, as a step that undo takes back") {
    const BatchCase the_case;
    const auto then = the_case.items("entities");
    the_case.ask("merge", {"Ba", "Tư"});
    const auto now = the_case.items("entities");
    the_case.ask("go-back", {"1"});
    CHECK(the_case.items("entities") == then);
    CHECK(the_case.ask("history")["items"][0]["action"] == "go back");
    the_case.ask("undo");
    CHECK(the_case.items("entities") == now);
    the_case.ask("go-back", {"0"});
    CHECK(the_case.items("entities").empty());
    CHECK(the_case.is_sound());
    CHECK(the_case.refused("go-back", {"99"}).find("no step 99") != std::string::npos);
}
