// SPDX-License-Identifier: Apache-2.0
// add, link, set and cite.
#include "tests/support/batch_case.h"

using namespace headwater::test;

namespace {

nlohmann::json with_id(const BatchCase& the_case, const std::string& what, const std::string& id) {
    for (const auto& item : the_case.items(what))
        if (item["id"] == id) return item;
    FAIL("no " << what << " " << id);
    return nullptr;
}

std::string record(const nlohmann::json& answer) {
    return answer["items"][0]["record"];
}

} // namespace

TEST_CASE("a case is made by hand: entities, a link with its strength, what it rests on") {
    const BatchCase the_case;
    const auto gate = record(the_case.ask(
        "add", {"border_gate", "Stone Gate", "--properties", "country=VN", "code=SG"}));
    CHECK(with_id(the_case, "entities", gate)["properties"].size() == 2);
    const auto link = record(the_case.ask("link", {"Ba", "crossed", "Stone Gate", "--strength",
                                                   "tentative", "--properties", "mode=lorry"}));
    CHECK(with_id(the_case, "links", link)["strength"] == "tentative");
    CHECK(with_id(the_case, "links", link)["directed"] == true);
    const auto item = record(the_case.ask(
        "cite", {link,         "--source", "Patrol",      "--system",        "5x5x5",
                 "--grade",    "b2",       "--happened",  "2023-05/2023-06", "--learnt",
                 "2023-07-01", "--place",  "page 2",      "--amount",        "2.5",
                 "--unit",     "kg",       "--quotation", "Two men.",        "--warrant",
                 "Ba"}));
    const auto cited = with_id(the_case, "evidence", item);
    CHECK(cited["happened"] == "2023-05/2023-06");
    CHECK(cited["amount"] == 2.5);
    CHECK(cited["warrant"] == "Ba");
    CHECK(cited["grade"] == "b2");
    CHECK(with_id(the_case, "sources", cited["source"])["system"] == "5x5x5");
    the_case.ask("cite", {gate, "--source", "Patrol", "--grade", "C3"});
    CHECK(the_case.items("sources").size() == 2);
    CHECK(the_case.ask("find", {"after:2023-06 source:patrol ston"})["items"].size() == 1);
    CHECK(the_case.is_sound());
}

TEST_CASE("a record is changed with a reason, told and taken back") {
    const BatchCase the_case;
    const auto ba = the_case.id_of("Ba");
    const auto before = with_id(the_case, "entities", ba);
    the_case.ask("set", {"Ba", "--label", "Ba Viên", "--properties", "role=driver", "alias=Three",
                         "--why", "Identity card seen."});
    auto changed = with_id(the_case, "entities", ba);
    CHECK(changed["label"] == "Ba Viên");
    CHECK(changed["properties"].size() == 2);
    the_case.ask("set", {ba, "--properties", "role=", "--kind", "organisation"});
    changed = with_id(the_case, "entities", ba);
    CHECK(changed["kind"] == "organisation");
    CHECK(changed["properties"].size() == 1);
    const auto told = the_case.ask("history", {"--of", ba})["items"];
    CHECK(told[1]["why"] == "Identity card seen.");
    const std::string link = the_case.items("links")[0]["id"];
    the_case.ask("set", {link, "--strength", "unconfirmed"});
    CHECK(with_id(the_case, "links", link)["strength"] == "unconfirmed");
    for (int i = 0; i < 3; ++i)
        the_case.ask("undo");
    CHECK(with_id(the_case, "entities", ba) == before);
}

TEST_CASE("what does not exist is not added, and the sentence says what does") {
    const BatchCase the_case;
    const auto step = the_case.ask("history")["revision"];
    CHECK(the_case.refused("add", {"ghost", "X"}, 2).find("'ghost'") != std::string::npos);
    CHECK(the_case.refused("link", {"Ba", "haunts", "Chi"}, 2).find("'haunts'") !=
          std::string::npos);
    CHECK(the_case.refused("link", {"Ba", "call", "Nobody"}).find("'Nobody'") != std::string::npos);
    CHECK(the_case.refused("set", {"Ba", "--strength", "tentative"}, 2).find("Only a link") !=
          std::string::npos);
    CHECK(the_case.refused("set", {the_case.items("links")[0]["id"], "--strength", "sure"}, 2)
              .find("tentative") != std::string::npos);
    CHECK(the_case.refused("cite", {"Ba", "--source", "Operator 1", "--grade", "Q9"}, 2)
              .find("'Q9'") != std::string::npos);
    CHECK(the_case.refused("cite", {"Ba", "--source", "X", "--happened", "soon"}).find("soon") !=
          std::string::npos);
    CHECK(the_case.ask("history")["revision"] == step);
}
