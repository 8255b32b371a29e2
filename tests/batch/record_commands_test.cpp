// SPDX-License-Identifier: Apache-2.0
// merge, take-out, split and refute.
#include "tests/support/batch_case.h"

#include <algorithm>

using namespace headwater::test;

namespace {

using Labels = std::vector<std::string>;

nlohmann::json links_of(const BatchCase& the_case, const std::string& id) {
    nlohmann::json own = nlohmann::json::array();
    for (const auto& link : the_case.items("links"))
        if (link["from"] == id || link["to"] == id) own.push_back(link);
    return own;
}

std::size_t refuted(const BatchCase& the_case) {
    const auto items = the_case.items("evidence");
    return static_cast<std::size_t>(
        std::ranges::count_if(items, [](const auto& item) { return item["refuted"] == true; }));
}

} // namespace

TEST_CASE("merge makes two one with a reason, and take-out makes them two again") {
    const BatchCase the_case;
    const auto before = the_case.items("links");
    const std::string tu = the_case.id_of("Tư");
    const auto merged = the_case.ask("merge", {"Ba", "tu", "--why", "One voice on both phones."});
    CHECK(merged["items"][0]["record"] == the_case.id_of("Ba"));
    CHECK(the_case.labels() == Labels{"Ba", "Chi", "Dung"});
    CHECK(the_case.items("links").size() == before.size() - 1);
    const auto found = the_case.ask("find", {"tu"})["items"];
    REQUIRE(found.size() == 1);
    CHECK(found[0]["label"] == "Ba");
    CHECK(the_case.ask("history")["items"][0]["why"] == "One voice on both phones.");

    the_case.ask("take-out", {tu});
    auto labels = the_case.labels();
    std::ranges::sort(labels);
    CHECK(labels == Labels{"Ba", "Chi", "Dung", "Tư"});
    auto after = the_case.items("links");
    CHECK(after == before);
    CHECK(the_case.is_sound());
}

TEST_CASE("a merge is undone and redone by later runs of the program") {
    const BatchCase the_case;
    const auto before = the_case.items("entities");
    the_case.ask("merge", {"Ba", "Chi", "Dung"});
    const auto merged = the_case.items("entities");
    CHECK(merged.size() == 2);
    the_case.ask("undo");
    CHECK(the_case.items("entities") == before);
    the_case.ask("redo");
    CHECK(the_case.items("entities") == merged);
    CHECK(the_case.is_sound());
}

TEST_CASE("nobody is merged into himself, with nobody, or taken out who was never in") {
    const BatchCase the_case;
    CHECK(the_case.refused("merge", {"Ba", "Ba"}).find("cannot be merged into itself") !=
          std::string::npos);
    CHECK(the_case.refused("merge", {"Ba", "Nobody"}).find("called 'Nobody'") != std::string::npos);
    CHECK(the_case.refused("take-out", {the_case.id_of("Ba")}).find("was not merged") !=
          std::string::npos);
    CHECK(the_case.refused("take-out", {"Ba"}, 2).find("is no id") != std::string::npos);
    CHECK(the_case.labels().size() == 4);
}

TEST_CASE("split makes a part with its links, its evidence and its properties") {
    const BatchCase the_case;
    the_case.ask("merge", {"Ba", "Tư"});
    const std::string ba = the_case.id_of("Ba");
    const std::string link = links_of(the_case, ba)[0]["id"];
    the_case.ask("split",
                 {"Ba", "--label", "The other Ba", "--links", link, "--properties", "alias=Tư"});
    const std::string part = the_case.id_of("The other Ba");
    REQUIRE(links_of(the_case, part).size() == 1);
    CHECK(links_of(the_case, part)[0]["id"] == link);
    for (const auto& item : the_case.items("entities")) {
        if (item["id"] == part) CHECK(item["properties"][0]["value"] == "Tư");
        if (item["id"] == ba) CHECK(item["properties"].empty());
    }
    CHECK(the_case.is_sound());
    CHECK(the_case.refused("split", {"Dung", "--label", "X", "--links", link})
              .find("is no link of") != std::string::npos);
    CHECK(the_case.refused("split", {"Ba", "--label", "X", "--properties", "alias"}, 2)
              .find("is no property") != std::string::npos);
}

TEST_CASE("what is refuted stays in sight with its reason, and can be believed again") {
    const BatchCase the_case;
    const std::string item = the_case.items("evidence").back()["id"];
    CHECK(the_case.refused("refute", {item}, 2).find("--why") != std::string::npos);
    the_case.ask("refute", {item, "--why", "A wrong number."});
    CHECK(refuted(the_case) == 1);
    for (const auto& listed : the_case.items("evidence"))
        if (listed["id"] == item) CHECK(listed["refuted_why"] == "A wrong number.");
    const std::string link = the_case.items("links")[0]["id"];
    the_case.ask("refute", {link, "--why", "Another Ba."});
    CHECK(refuted(the_case) > 1);
    const auto told = the_case.ask("history", {"--of", item})["items"];
    CHECK(told[0]["why"] == "A wrong number.");
    CHECK_FALSE(told[0]["changes"].empty());
    the_case.ask("refute", {link, "--withdraw"});
    the_case.ask("refute", {item, "--withdraw"});
    CHECK(refuted(the_case) == 0);
}

TEST_CASE("who recorded an item is told") {
    const BatchCase the_case;
    for (const auto& item : the_case.items("evidence"))
        CHECK_FALSE(item["recorded_by"].get<std::string>().empty());
}
