// SPDX-License-Identifier: Apache-2.0
// groups, path, measure and rerun through the whole program, on a small ring with dates and on the
// public networks; reference values by NetworkX.
#include <catch2/catch.hpp>

#include <cstdlib>
#include <map>
#include <set>

#include "tests/support/program.h"

using namespace headwater::test;
using Json = nlohmann::json;

namespace {

/// Two crews behind Magpie and Teal, Kestrel between them; dates run from Magpie's side to Teal's.
constexpr const char* ring = "from,to,date\n"
                             "Rook,Magpie,2023-05-01\nWren,Magpie,2023-05-01\n"
                             "Rook,Wren,2023-05-02\nMagpie,Kestrel,2023-05-03\n"
                             "Kestrel,Teal,2023-05-05\nTeal,Curlew,2023-05-08\n"
                             "Teal,Siskin,2023-05-02\nCurlew,Siskin,2023-05-09\n"
                             "Rook,Magpie,2023-05-02\nSerin,Twite,2023-05-02\n";

struct Place {
    Folder scratch;
    std::string file = (scratch / "ring.hwcase").string();

    Place() : Place("ring.csv", ring, {"--directed"}) {}
    Place(const std::string& name, const std::string& text, std::vector<std::string> how) {
        REQUIRE(run({"new", file}).exit_code == 0);
        how.insert(how.begin(), {"import", file, scratch.write(name, text).string()});
        REQUIRE(run(how).exit_code == 0);
    }
    /// A file of the public data.
    explicit Place(std::vector<std::string> words) {
        REQUIRE(run({"new", file}).exit_code == 0);
        words.insert(words.begin(), {"import", file});
        REQUIRE(run(words).exit_code == 0);
    }
    Run run(const std::vector<std::string>& words) const { return run_headwater(scratch, words); }
    Json ask(std::vector<std::string> words) const {
        words.insert(words.begin() + 1, file);
        words.push_back("--json");
        const Run answered = run(words);
        INFO(answered.err);
        REQUIRE(answered.exit_code == 0);
        return answered.json();
    }
    int code(std::vector<std::string> words) const {
        words.insert(words.begin() + 1, file);
        return run(words).exit_code;
    }
};

std::vector<std::string> labels_of(const Json& entities) {
    std::vector<std::string> labels;
    for (const auto& entity : entities)
        labels.push_back(entity["label"]);
    return labels;
}

std::set<std::string> set_of(const Json& entities) {
    const auto labels = labels_of(entities);
    return {labels.begin(), labels.end()};
}

using Labels = std::vector<std::string>;

std::string public_data() {
    const char* folder = std::getenv("HEADWATER_PUBLIC_DATA");
    if (folder == nullptr) WARN("SKIPPED: HEADWATER_PUBLIC_DATA is not set");
    return folder == nullptr ? "" : folder;
}

} // namespace

TEST_CASE("groups: communities with their modularity, and who is in them") {
    const Place place;
    const Json answer = place.ask({"groups"});
    CHECK(answer["command"] == "groups");
    CHECK(answer["inquiry"]["analysis"] == "communities");
    REQUIRE(answer["items"].size() == 3);
    CHECK(set_of(answer["items"][0]["members"]).contains("Kestrel"));
    CHECK(answer["items"][2]["members"].size() == 2);
    // 9 ties; inside 4, 3 and 1 of degrees 9, 7 and 2, or turned round
    CHECK(answer["modularity"].get<double>() ==
          Approx(8.0 / 9 - (81.0 + 49.0 + 4.0) / (18.0 * 18.0)));
    CHECK(answer["caveats"][0].get<std::string>().find("not evidence") != std::string::npos);
}

TEST_CASE("groups: every method answers, and says its modularity only where it has one") {
    const Place place;
    const Run list = place.run({"groups", "--list", "--json"});
    REQUIRE(list.exit_code == 0);
    CHECK(list.json()["items"].size() >= 5);
    for (const auto& row : list.json()["items"]) {
        const std::string name = row["name"];
        INFO(name);
        const Json answer = place.ask({"groups", "--method", name, "--weighted"});
        CHECK_FALSE(answer["items"].empty());
        const bool partition = name != "clique-percolation" && name != "innermost-core";
        CHECK(answer["modularity"].is_null() != partition);
    }
    const Json parts = place.ask({"groups", "--method", "components"});
    CHECK(parts["items"][0]["size"] == 7);
    CHECK(parts["items"][0]["ties_inside"] == 8);
    CHECK(parts["items"][0]["ties_outside"] == 0);
    const Json circles = place.ask({"groups", "--method", "clique-percolation"});
    CHECK(circles["items"].size() == 2);
    const Json pairs = place.ask({"groups", "--method", "clique-percolation", "--size", "2"});
    CHECK(pairs["items"].size() == 2); // pairs that share one: the components
    CHECK(pairs["items"][0]["size"] == 7);
    CHECK(place.code({"groups", "--method", "clique-percolation", "--size", "1"}) == 2);
}

TEST_CASE("groups: a spreadsheet has one row a member") {
    const Place place;
    const Run csv = place.run({"groups", place.file, "--method", "components", "--csv"});
    REQUIRE(csv.exit_code == 0);
    CHECK(csv.out.starts_with("group,size,id,kind,name\n1,7,"));
    CHECK(std::count(csv.out.begin(), csv.out.end(), '\n') == 1 + 9);
}

TEST_CASE("path: the shortest, the next, and all up to a length with its cut") {
    const Place place;
    const Json one = place.ask({"path", "rook", "Kestrel"});
    REQUIRE(one["items"].size() == 1);
    CHECK(labels_of(one["items"][0]["stops"]) == Labels{"Rook", "Magpie", "Kestrel"});
    CHECK(one["items"][0]["length"] == 2);
    CHECK(one["items"][0]["links"].size() == 2);
    const Json two = place.ask({"path", "Rook", "Kestrel", "--k", "5"});
    REQUIRE(two["items"].size() == 2);
    CHECK(labels_of(two["items"][1]["stops"]) == Labels{"Rook", "Wren", "Magpie", "Kestrel"});
    CHECK(place.ask({"path", "Rook", "Kestrel", "--all", "2"})["items"].size() == 1);
    const Json cut = place.ask({"path", "Rook", "Kestrel", "--all", "4", "--k", "1"});
    CHECK(cut["items"].size() == 1);
    CHECK(cut["notes"].dump().find("cut short") != std::string::npos);
}

TEST_CASE("path: restricted by date and by direction") {
    const Place place;
    CHECK(place.ask({"path", "Rook", "Siskin", "--directed"})["items"].size() == 1);
    CHECK(place.ask({"path", "Siskin", "Rook", "--directed"})["items"].empty());
    CHECK(place.ask({"path", "Siskin", "Rook"})["items"].size() == 1);
    const Json early = place.ask({"path", "Rook", "Teal", "--to", "2023-05-04"});
    CHECK(early["items"].empty());
    CHECK(early["notes"].dump().find("no route from Rook to Teal") != std::string::npos);
}

TEST_CASE("path: restricted by kind and by grade") {
    const Place place("mixed.csv", "from,to\na,b\nb,c\n", {"--link-kind", "call", "--grade", "B2"});
    const auto more = place.scratch.write("meetings.csv", "from,to\na,c\n");
    REQUIRE(
        place.run({"import", place.file, more.string(), "--link-kind", "meeting", "--grade", "C3"})
            .exit_code == 0);
    const auto length = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"path", "a", "c"});
        return place.ask(words)["items"][0]["length"].get<double>();
    };
    CHECK(length({}) == 1);
    CHECK(length({"--kinds", "call"}) == 2);
    CHECK(length({"--min-grade", "B2"}) == 2);
    CHECK(length({"--min-grade", "C3"}) == 1);
    CHECK(place.code({"path", "a", "c", "--min-grade", "Q9"}) == 2);
}

TEST_CASE("path: in order of time, first to arrive, last to leave, with a limit to waiting") {
    const Place place;
    const Json first = place.ask({"path", "Rook", "Curlew", "--in-time-order"});
    REQUIRE(first["items"].size() == 1);
    CHECK(labels_of(first["items"][0]["stops"]) ==
          Labels{"Rook", "Magpie", "Kestrel", "Teal", "Curlew"});
    CHECK(first["items"][0]["times"][0] == "2023-05-01T00:00:00");
    CHECK(first["items"][0]["times"][3] == "2023-05-08T00:00:00");
    const Json last = place.ask({"path", "Rook", "Curlew", "--latest"});
    CHECK(last["items"][0]["times"][0] == "2023-05-02T00:00:00");
    CHECK(place.ask({"path", "Rook", "Curlew", "--in-time-order", "--longest-wait", "2.5"})["items"]
              .empty());
    // Teal called Siskin before anything could have come to Teal.
    const Json siskin = place.ask({"path", "Rook", "Siskin", "--in-time-order"});
    CHECK(siskin["items"][0]["stops"].size() == 6);
}

TEST_CASE("path: whom one reaches in order of time, soonest first") {
    const Place place;
    const Json reached = place.ask({"path", "Wren", "--reach"});
    Labels ends;
    for (const auto& way : reached["items"])
        ends.push_back(way["stops"].back()["label"]);
    CHECK(ends == Labels{"Magpie", "Kestrel", "Teal", "Curlew", "Siskin"});
}

TEST_CASE("path: the connecting network of several") {
    const Place place;
    const Json answer = place.ask({"path", "Rook", "Teal", "Siskin", "--connect"});
    CHECK(set_of(answer["between"]) ==
          std::set<std::string>{"Rook", "Magpie", "Kestrel", "Teal", "Siskin"});
    CHECK(answer["items"].size() == 3);
    const Json apart = place.ask({"path", "Rook", "Serin", "--connect"});
    CHECK(apart["notes"].dump().find("Nothing in this network connects these") !=
          std::string::npos);
}

TEST_CASE("path: names that nobody has, that several have, that are too few") {
    const Place place;
    CHECK(place.code({"path", "Rook", "Nemo"}) == 1);
    CHECK(place.code({"path", "Rook"}) == 2);
    CHECK(place.code({"path", "Rook", "Teal", "--reach"}) == 2);
    CHECK(place.code({"path", "Rook", "Teal", "--reach", "--connect"}) == 2);
    CHECK(place.code({"path", "Rook", "Teal", "--all", "0"}) == 2);
    CHECK(place.code({"groups", "--method", "astrology"}) == 2);
    const Place twins("twins.csv", "from,to\nAnna Lee,b\nAnna Kim,b\n", {});
    const Run several = twins.run({"path", twins.file, "Anna", "b"});
    CHECK(several.exit_code == 1);
    CHECK(several.err.find("Anna Lee") != std::string::npos);
    CHECK(several.err.find("Anna Kim") != std::string::npos);
    CHECK(twins.code({"path", "anna lee", "b"}) == 0);
}

TEST_CASE("measure: every row of the list answers as JSON and as CSV") {
    const Place place;
    const Json list = place.run({"measure", "--list", "--json"}).json();
    CHECK(list["items"].size() > 30);
    for (const auto& row : list["items"]) {
        const std::string name = row["name"];
        INFO(name);
        std::vector<std::string> words{"measure", name};
        if (name == "betweenness-between")
            words.insert(words.end(), {"--between", "Rook,Wren", "--and", "Teal"});
        const Json answer = place.ask(words);
        CHECK(answer["method"].get<std::string>().starts_with(name.substr(0, 3)));
        REQUIRE_FALSE(answer["items"].empty());
        CHECK(answer["items"][0]["rank"] == 1);
        words.insert(words.begin() + 1, place.file);
        words.push_back("--csv");
        CHECK(place.run(words).out.starts_with("rank,"));
    }
}

TEST_CASE("every list names question, definition, source and caveat of every row") {
    const Place place;
    for (const char* command : {"measure", "groups", "path"}) {
        INFO(command);
        const Json list = place.run({command, "--list", "--json"}).json();
        REQUIRE_FALSE(list["items"].empty());
        for (const auto& row : list["items"])
            for (const char* field :
                 {"name", "topic", "question", "definition", "source", "caveat"})
                CHECK_FALSE(row[field].get<std::string>().empty());
        const Run csv = place.run({command, "--list", "--csv"});
        CHECK(csv.out.starts_with("name,question,definition,source,caveat\n"));
    }
}

TEST_CASE("measure: bridges with whom they cut off, and only what is around somebody") {
    const Place place;
    const Json bridges = place.ask({"measure", "bridges"});
    REQUIRE(bridges["items"].size() == 3);
    CHECK(bridges["items"][0]["value"] == 3); // Magpie to Kestrel, or Kestrel to Teal
    CHECK(bridges["items"][2]["value"] == 1); // Serin to Twite
    const Json near = place.ask({"measure", "degree", "--around", "Kestrel"});
    CHECK(near["items"].size() == 3);
    const Json further = place.ask({"measure", "degree", "--around", "Kestrel", "--steps", "2"});
    CHECK(further["items"].size() == 7);
    CHECK(place.code({"measure", "degree", "--around", "Nobody"}) == 1);
}

TEST_CASE("measure: several count as one, and what is passed on is not kept for ever") {
    const Place place;
    CHECK(place.ask({"measure", "degree"})["items"].size() == 9);
    const Json one = place.ask({"measure", "degree", "--as-one", "Magpie,Teal"});
    REQUIRE(one["items"].size() == 8);
    CHECK(one["items"][0]["entity"]["label"] == "Magpie");
    CHECK(one["items"][0]["value"] == 5);
    CHECK(place.code({"measure", "degree", "--as-one", "Magpie,Nobody"}) == 1);
    const auto reach = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"measure", "temporal-reach"});
        const Json answer = place.ask(words);
        for (const Json& item : answer["items"])
            if (item["entity"]["label"] == "Rook") return item["value"].get<int>();
        return -1;
    };
    CHECK(reach({}) == 6);
    CHECK(reach({"--longest-wait", "2"}) == 4); // Curlew heard of it three days after Teal
}

TEST_CASE("measure: ties, key players and those between two sets") {
    const Place place;
    const Json ties = place.ask({"measure", "link-betweenness"});
    CHECK(ties["items"][0]["value"] == 12);
    CHECK(std::set<std::string>{ties["items"][0]["from"]["label"], ties["items"][0]["to"]["label"]}
              .contains("Kestrel"));
    const Json players = place.ask({"measure", "key-players", "--size", "1"});
    REQUIRE(players["items"].size() == 1);
    CHECK(players["items"][0]["entity"]["label"] == "Kestrel");
    const Json between =
        place.ask({"measure", "betweenness-between", "--between", "Rook,Wren", "--and", "Teal"});
    std::map<std::string, double> value;
    for (const auto& item : between["items"])
        value[item["entity"]["label"]] = item["value"];
    CHECK(value["Magpie"] == 2);
    CHECK(value["Kestrel"] == 2);
    CHECK(value["Teal"] == 0);
    CHECK(place.code({"measure", "betweenness-between"}) == 2);
    CHECK(place.code({"measure", "key-players", "--size", "9"}) == 1);
    CHECK(place.code({"measure", "leaders"}) == 2);
}

TEST_CASE("rerun: a kept finding is the same to the last bit, until the case changes") {
    const Place place;
    const std::vector<std::vector<std::string>> asked{
        {"measure", "betweenness", "--weighted"},
        {"groups", "--method", "label-propagation", "--seed", "7"},
        {"path", "Rook", "Siskin", "--k", "3"},
        {"path", "Rook", "Siskin", "--in-time-order", "--longest-wait", "9"},
        {"path", "Rook", "--reach", "--around", "Kestrel", "--steps", "2"},
        {"measure", "temporal-reach", "--longest-wait", "2", "--as-one", "Rook,Wren"},
        {"groups", "--method", "clique-percolation", "--size", "2"},
        {"leaders", "--draws", "200"}};
    std::vector<std::string> numbers;
    for (auto words : asked) {
        words.push_back("--keep");
        numbers.push_back(std::to_string(place.ask(words)["finding"].get<std::int64_t>()));
    }
    for (const std::string& number : numbers) {
        INFO(number);
        const Json again = place.ask({"rerun", number});
        CHECK(again["outcome"] == "same");
    }
    const auto more = place.scratch.write("more.csv", "from,to\nRook,Nemo\n");
    REQUIRE(place.run({"import", place.file, more.string()}).exit_code == 0);
    const Run changed = place.run({"rerun", place.file, numbers[0], "--json"});
    CHECK(changed.exit_code == 0);
    CHECK(changed.json()["outcome"] == "same then");
    CHECK(changed.json()["items"].size() == 10); // Nemo too: the answer of today
    CHECK(place.code({"rerun", "77"}) == 1);
    CHECK(place.code({"rerun", "first"}) == 2);
}

TEST_CASE("CAVIAR: paths, groups and ties as the reference has them") {
    const std::string data = public_data();
    if (data.empty()) return;
    const Place caviar({data + "/caviar/CAVIAR_FULL.csv", "--matrix", "--directed"});
    CHECK(caviar.ask({"path", "11", "16"})["items"][0]["length"] == 3);
    CHECK(caviar.ask({"path", "11", "16", "--directed"})["items"][0]["length"] == 3);
    CHECK(caviar.ask({"path", "11", "16", "--all", "3"})["items"].size() == 2);
    const Json ways = caviar.ask({"path", "11", "16", "--k", "21"});
    REQUIRE(ways["items"].size() == 21);
    CHECK(ways["items"][1]["length"] == 3);
    CHECK(ways["items"][2]["length"] == 4);
    CHECK(ways["items"][18]["length"] == 4);
    CHECK(ways["items"][19]["length"] == 5);
    CHECK(set_of(caviar.ask({"path", "11", "16", "87", "--connect"})["between"]) ==
          std::set<std::string>{"1", "3", "9", "11", "12", "16", "27", "41", "76", "87"});

    CHECK(caviar.ask({"groups"})["modularity"].get<double>() > .475);
    CHECK(caviar.ask({"groups", "--method", "components"})["items"].size() == 1);
    const Json circles = caviar.ask({"groups", "--method", "clique-percolation"});
    REQUIRE(circles["items"].size() == 2);
    CHECK(circles["items"][0]["size"] == 54);
    CHECK(circles["items"][1]["size"] == 3);
    CHECK(set_of(caviar.ask({"groups", "--method", "innermost-core"})["items"][0]["members"]) ==
          std::set<std::string>{"1", "3", "8", "9", "12", "13", "14", "27", "31", "37", "41", "49",
                                "76", "82", "83", "85", "86", "87", "89"});

    const Json ties = caviar.ask({"measure", "link-betweenness", "--top", "3"});
    CHECK(ties["items"][0]["value"].get<double>() == Approx(799.963167).margin(1e-6));
    CHECK(ties["items"][1]["value"].get<double>() == Approx(353.668651).margin(1e-6));
    CHECK(ties["items"][2]["value"].get<double>() == Approx(304.658874).margin(1e-6));
    const Json pair = caviar.ask({"measure", "key-players", "--size", "2"});
    CHECK(pair["items"][0]["value"].get<double>() == Approx(.557286).margin(1e-6));
}

TEST_CASE("VAST 2008: whom the leader's phone reaches in order of time") {
    const std::string data = public_data();
    if (data.empty()) return;
    const Place vast({data + "/vast2008_cdr/cdr.csv"});
    const Json reached = vast.ask({"path", "200", "--reach"});
    REQUIRE(reached["items"].size() == 383);
    CHECK(reached["items"][0]["stops"].back()["label"] == "1");
    CHECK(reached["items"][0]["times"].back() == "2006-06-01T10:40:00");
    CHECK(reached["items"][1]["stops"].back()["label"] == "5");
    CHECK(reached["items"][1]["times"].back() == "2006-06-01T20:10:00");
}
