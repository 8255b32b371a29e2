// SPDX-License-Identifier: Apache-2.0
// The whole line, a trace and a strike from the command line, on the sample case.
#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

#include "tests/support/program.h"

using namespace headwater::test;

namespace {

std::string sample_case(const Folder& scratch) {
    const std::string file = (scratch / "kingfisher.hwcase").string();
    REQUIRE(run_headwater(scratch, {"sample", file}).exit_code == 0);
    return file;
}

nlohmann::json ask(const Folder& scratch, std::vector<std::string> words) {
    words.push_back("--json");
    const Run run = run_headwater(scratch, words);
    INFO(run.err);
    REQUIRE(run.exit_code == 0);
    return run.json();
}

} // namespace

TEST_CASE("the line of the sample case: stages, must-pass and places") {
    const Folder scratch;
    const auto answer = ask(scratch, {"line", sample_case(scratch), "--top", "0"});
    CHECK(answer["command"] == "line");
    CHECK(answer["items"].size() > 60);
    nlohmann::json heath;
    for (const auto& item : answer["items"])
        if (item["entity"]["label"] == "Flint Heath") heath = item;
    CHECK(heath["stage"] == "precursor");
    CHECK(heath["ends_lost_without"].get<int>() > 3);
    CHECK_FALSE(heath["stage_reason"].get<std::string>().empty());
    CHECK(answer["must_pass"]["holders_by_number"]["value"].get<double>() > 0);
    CHECK(answer["uncovered_stages"].empty());
    CHECK(std::ranges::any_of(answer["places"], [](const auto& place) {
        return place["place"]["label"] == "Stone Gate" && place["force"] == "Border Guard" &&
               place["seizures"] == 1;
    }));
    CHECK(std::ranges::any_of(answer["new_ways"], [](const auto& sentence) {
        return sentence == "First time for ketamine: express mail, on 23 March 2024 at North Hub.";
    }));
    CHECK(answer["money"].size() > 100);
}

TEST_CASE("one seizure leads to the source and to the street") {
    const Folder scratch;
    const std::string file = sample_case(scratch);
    const auto answer = ask(scratch, {"line", file, "--from-entity", "S-3"});
    CHECK(answer["upstream"]["furthest"]["label"] == "Flint Heath");
    CHECK(answer["upstream"]["arrives"] == true);
    CHECK(answer["downstream"]["arrives"] == true);
    const auto& first = answer["items"][0];
    CHECK(first["direction"] == "upstream");
    CHECK(first["steps"][0]["from"]["label"] == "Flint Heath");
    CHECK(first["steps"].back()["to"]["label"] == "Ash Fenn");

    const auto between = ask(scratch, {"line", file, "--from-entity", "Flint Heath", "--to-entity",
                                       "Houay Sai", "--k", "5"});
    CHECK(between["items"].size() == 2);
    const auto nothing = run_headwater(
        scratch, {"line", file, "--from-entity", "Houay Sai", "--to-entity", "Flint Heath"});
    CHECK(nothing.exit_code == 0);
    CHECK(nothing.out.find("No line in the order of time") != std::string::npos);
}

TEST_CASE("the questions for every force, and a stage that is set") {
    const Folder scratch;
    const std::string file = sample_case(scratch);
    const auto tasks = ask(scratch, {"line", file, "--tasks"})["tasks"];
    CHECK(tasks.size() > 5);
    for (const char* force : {"Border Guard", "Customs", "Police"})
        CHECK(std::ranges::any_of(tasks, [&](const auto& t) { return t["force"] == force; }));

    const auto set =
        ask(scratch, {"line", file, "--set-stage", "Flint Heath=production", "--top", "0"});
    for (const auto& item : set["items"])
        if (item["entity"]["label"] == "Flint Heath") {
            CHECK(item["stage"] == "production");
            CHECK(item["stage_basis"] == "set");
        }
    CHECK(run_headwater(scratch, {"line", file, "--set-stage", "Flint Heath=nonsense"}).exit_code ==
          2);
    CHECK(run_headwater(scratch, {"line", file, "--from-entity", "Tonle Nobody"}).exit_code == 1);
}

TEST_CASE("a strike is planned, compared and its recovery forecast") {
    const Folder scratch;
    const std::string file = sample_case(scratch);
    const auto answer = ask(scratch, {"strike", file, "--size", "5"});
    CHECK(answer["items"].size() <= 5);
    CHECK(answer["plan"]["exact"] == true);
    CHECK(answer["caveats"][0] == "Lead for verification, not evidence.");
    REQUIRE(answer["comparison"].size() == 4);
    for (std::size_t i = 1; i < 4; ++i)
        CHECK(answer["comparison"][0]["lines_left"] <= answer["comparison"][i]["lines_left"]);
    REQUIRE(answer["recovery"].size() == 3);
    CHECK(answer["recovery"][0]["replacement"] == "none");

    const auto staged = ask(
        scratch, {"strike", file, "--size", "6", "--every-stage", "--capacity", "Border Guard=1"});
    std::set<std::string> stages;
    std::size_t guard = 0;
    for (const auto& item : staged["items"]) {
        stages.insert(item["stage"]);
        guard += item["force"] == "Border Guard" ? 1 : 0;
    }
    CHECK(stages.size() == 6);
    CHECK(guard <= 1);
    CHECK(run_headwater(scratch, {"strike", file, "--capacity", "Police"}).exit_code == 2);
    const auto spared = ask(scratch, {"strike", file, "--size", "3", "--spare", "Flint Heath"});
    for (const auto& item : spared["items"])
        CHECK(item["entity"]["label"] != "Flint Heath");
}

TEST_CASE("a case without goods says what would make a line") {
    const Folder scratch;
    const std::string file = (scratch / "empty.hwcase").string();
    REQUIRE(run_headwater(scratch, {"new", file}).exit_code == 0);
    const Run line = run_headwater(scratch, {"line", file});
    CHECK(line.exit_code == 1);
    CHECK(line.err.find("shipment, supplied or carried") != std::string::npos);
}

TEST_CASE("the questions are written as sheets, the board as a picture") {
    const Folder scratch;
    const std::string file = sample_case(scratch);
    const std::string sheets = (scratch / "tasks.pdf").string();
    const auto answer =
        ask(scratch, {"line", file, "--tasks", "--out", sheets, "--paper", "A4-portrait"});
    CHECK(answer["file"] == sheets);
    CHECK(std::filesystem::file_size(sheets) > 4000);
    const std::string board = (scratch / "line.svg").string();
    ask(scratch, {"line", file, "--out", board});
    CHECK(bytes_of_file(board).find("The whole line") != std::string::npos);
}

TEST_CASE("areas are ranked beside places, and a strike carries its caveat") {
    const Folder scratch;
    const std::string file = sample_case(scratch);
    const auto line = ask(scratch, {"line", file});
    CHECK(std::ranges::any_of(line["areas"], [](const auto& area) {
        return area["area"] == "Highfold" && area["movements"].template get<int>() > 10;
    }));
    const Run strike = run_headwater(scratch, {"strike", file, "--size", "3"});
    CHECK(strike.out.find("Lead for verification, not evidence") != std::string::npos);
}
