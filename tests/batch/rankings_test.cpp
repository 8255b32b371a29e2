// SPDX-License-Identifier: Apache-2.0
// Rankings from the command line: what they always say, what is kept of them, who may be one.
#include <catch2/catch.hpp>

#include "tests/support/program.h"

using namespace headwater::test;
using Json = nlohmann::json;

namespace {

constexpr const char* lead = "Lead for verification, not evidence.";

/// Two rings of which Kestrel holds the brokers; the dates let a phone change hands.
constexpr const char* ring = "from,to,date\n"
                             "Magpie,Rook,2023-05-01\nMagpie,Wren,2023-05-01\n"
                             "Magpie,Dunlin,2023-05-02\nMagpie,Plover,2023-05-02\n"
                             "Teal,Curlew,2023-05-02\nTeal,Siskin,2023-05-03\n"
                             "Teal,Serin,2023-05-03\nTeal,Twite,2023-05-04\n"
                             "Kestrel,Magpie,2023-05-05\nKestrel,Teal,2023-05-05\n";

struct Place {
    Folder scratch;
    std::string file = (scratch / "ring.hwcase").string();

    Place() {
        REQUIRE(run({"new", file, "--title", "Ring"}).exit_code == 0);
        import("ring.csv", ring);
    }
    void import(const char* name, const char* text) const {
        const auto calls = scratch.write(name, text);
        REQUIRE(run({"import", file, calls.string(), "--directed"}).exit_code == 0);
    }
    Run run(const std::vector<std::string>& words) const { return run_headwater(scratch, words); }
    Run tell(std::vector<std::string> words) const {
        words.insert(words.begin() + 1, file);
        return run(words);
    }
    Json ask(std::vector<std::string> words) const {
        words.push_back("--json");
        const Run done = tell(std::move(words));
        INFO(done.err);
        REQUIRE(done.exit_code == 0);
        return done.json();
    }
    std::string out(const char* name) const { return (scratch / name).string(); }
};

std::uint32_t rank_of(const Json& answer, const std::string& label) {
    for (const Json& item : answer["items"])
        if (item["entity"]["label"] == label) return item["rank"];
    return 0;
}

} // namespace

TEST_CASE("whatever points at people says that it is a lead for verification") {
    const Place place;
    place.ask({"leaders", "--draws", "20", "--keep"});
    const std::vector<std::vector<std::string>> asked{
        {"leaders", "--draws", "0"},
        {"instigators", "--draws", "0"},
        {"measure", "degree"},
        {"groups"},
        {"path", "Rook", "Siskin"},
        {"same-person"},
        {"services"},
        {"compare", "1"},
        {"rerun", "1"},
        {"chart", "--out", place.out("chart.svg")},
        {"report", "--out", place.out("report.svg"), "--draws", "0"}};
    for (const auto& words : asked) {
        INFO(words[0]);
        CHECK(place.ask(words)["caveats"][0] == lead);
        const Run people = place.tell(words);
        CHECK(people.out.find(lead) != std::string::npos);
    }
    const Run table = place.run({"leaders", place.file, "--draws", "0", "--csv"});
    CHECK(table.out.find(lead) == std::string::npos);
    CHECK(table.err.find(lead) != std::string::npos);
    CHECK_FALSE(place.ask({"list", "entities"}).contains("caveats"));
}

TEST_CASE("a kept ranking is numbered, drawn and printed as it was, whatever came later") {
    const Place place;
    const Json kept = place.ask({"leaders", "--draws", "50", "--keep"});
    const auto chart = [&](const char* name, std::vector<std::string> more) {
        more.insert(more.begin(), {"chart", "--out", place.out(name)});
        place.ask(more);
        return bytes_of_file(place.out(name));
    };
    const auto report = [&](const char* name) {
        place.ask({"report", "--finding", "1", "--out", place.out(name)});
        return bytes_of_file(place.out(name));
    };
    const std::string printed = report("before.svg");
    CHECK(printed.find("Kestrel") != std::string::npos);
    CHECK(printed.find("Data cut-off") != std::string::npos);
    place.import("more.csv", "from,to,date\nNemo,Rook,2023-06-01\nNemo,Curlew,2023-06-01\n"
                             "Nemo,Kestrel,2023-06-02\nNemo,Wren,2023-06-02\n");
    const Json listed = place.ask({"list", "findings"});
    REQUIRE(listed["items"].size() == 1);
    CHECK(listed["items"][0]["number"] == 1);
    CHECK(listed["items"][0]["id"] == kept["finding"]);
    CHECK(listed["items"][0]["revision"].get<int>() + 1 == kept["revision"]); // the step that keeps
    const std::string then = chart("then.svg", {"--finding", "1"});
    CHECK(then.find("As it was kept") != std::string::npos);
    CHECK(then != chart("now.svg", {}));
    CHECK(place.ask({"rerun", "1"})["outcome"] == "same then");
    const Json moved = place.ask({"compare", "1"});
    CHECK(moved.dump().find("New evidence comes from: ") != std::string::npos);
    const Json groups = place.ask({"groups", "--keep"});
    CHECK(place.tell({"chart", "--finding", "2", "--out", place.out("no.svg")}).exit_code == 1);
    CHECK(place.tell({"report", "--finding", "2", "--out", place.out("no.svg")}).exit_code == 1);
}

TEST_CASE("two are ranked as one without being joined, joined only when asked, and taken apart") {
    const Place place;
    const auto entities = [&] { return place.ask({"list", "entities"})["items"].size(); };
    const Json apart = place.ask({"leaders", "--draws", "0", "--top", "0"});
    const Json as_one =
        place.ask({"leaders", "--draws", "0", "--top", "0", "--as-one", "Magpie,Teal"});
    CHECK(as_one["items"].size() + 1 == apart["items"].size());
    CHECK(rank_of(as_one, "Magpie") == 1);
    CHECK(entities() == 11);
    place.ask({"same-person", "--tie", "Magpie", "Teal"});
    CHECK(entities() == 11);
    place.ask({"same-person", "--join", "Magpie", "Teal"});
    CHECK(entities() == 10);
    CHECK(rank_of(place.ask({"leaders", "--draws", "0"}), "Magpie") == 1);
    REQUIRE(place.tell({"undo"}).exit_code == 0);
    CHECK(entities() == 11);
    CHECK(place.tell({"same-person", "--join", "Magpie"}).exit_code == 2);
    CHECK(place.tell({"same-person", "--join", "Magpie", "Nobody"}).exit_code == 1);
}

TEST_CASE("layers and hypotheses stand in the answer, each with what is for and against") {
    const Place place;
    const Json answer = place.ask({"leaders", "--draws", "10"});
    bool any = false;
    for (const Json& item : answer["items"]) {
        CHECK(item["layers"].is_array());
        for (const Json& guess : item["hypotheses"]) {
            any = true;
            CHECK_FALSE(guess["role"].get<std::string>().empty());
            CHECK_FALSE(guess["for"].empty());
        }
    }
    CHECK(any);
    CHECK(answer["notes"][1].get<std::string>().find("Data cut-off: 5 May 2023") == 0);
}
