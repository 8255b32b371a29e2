// SPDX-License-Identifier: Apache-2.0
// Every defect of a file or a command gets a sentence and exit 1 (or 2), and the case stays as it
// was, byte for byte in what it says.
#include <catch2/catch.hpp>

#include "tests/support/program.h"

using namespace headwater::test;

namespace {

struct Workplace {
    Folder scratch;
    std::string the_case = (scratch / "ring.hwcase").string();

    Workplace() {
        REQUIRE(run({"new", the_case, "--title", "Ring"}).exit_code == 0);
        const auto calls = scratch.write("calls.csv", "from,to\nKestrel,Magpie\nMagpie,Teal\n");
        REQUIRE(run({"import", the_case, calls.string()}).exit_code == 0);
    }
    Run run(const std::vector<std::string>& words) const { return run_headwater(scratch, words); }
    std::string content() const {
        return run({"list", the_case, "entities", "--json"}).out +
               run({"list", the_case, "links", "--json"}).out +
               run({"history", the_case, "--json"}).out;
    }
    /// Imports the file and checks that it is refused with a sentence holding `words`.
    void refuses(const std::string& file, const std::string& words) const {
        const std::string before = content();
        const Run refused = run({"import", the_case, file});
        INFO(refused.err);
        CHECK(refused.exit_code == 1);
        CHECK(refused.err.find(words) != std::string::npos);
        CHECK(content() == before);
    }
};

} // namespace

TEST_CASE("a file that is not there") {
    const Workplace place;
    place.refuses((place.scratch / "nowhere.csv").string(), "nowhere.csv");
}

TEST_CASE("an empty file") {
    const Workplace place;
    place.refuses(place.scratch.write("empty.csv", "").string(), "empty");
}

TEST_CASE("a folder in place of a file") {
    const Workplace place;
    std::filesystem::create_directory(place.scratch / "folder");
    place.refuses((place.scratch / "folder").string(), "folder");
}

TEST_CASE("a binary file") {
    const Workplace place;
    std::string bytes = "\x7f"
                        "ELF";
    for (int i = 0; i < 4000; ++i)
        bytes += static_cast<char>(i * 7919 % 256);
    place.refuses(place.scratch.write("program.csv", bytes).string(), "program.csv");
}

TEST_CASE("a row too short is rejected with its number, the others come in") {
    const Workplace place;
    const auto file = place.scratch.write("short.csv", "from,to,date\nRook,Wren,2023-05-03\nRook\n"
                                                       "Wren,Teal,2023-05-04\n");
    const Run run = place.run({"import", place.the_case, file.string(), "--json"});
    CHECK(run.exit_code == 0);
    const auto item = run.json()["items"][0];
    CHECK(item["rows_read"] == 3);
    CHECK(item["created"] == 2);
    CHECK(item["rejected"] == 1);
    CHECK(item["problems"][0]["row"] == 3);
}

TEST_CASE("a date that is none is rejected with its column") {
    const Workplace place;
    const auto file = place.scratch.write(
        "dates.csv", "from,to,date\nRook,Wren,2023-02-30\nWren,Teal,2023-05-04\n");
    const Run run = place.run({"import", place.the_case, file.string(), "--json"});
    const auto item = run.json()["items"][0];
    CHECK(item["rejected"] == 1);
    CHECK(item["created"] == 1);
    CHECK(item["problems"][0]["column"] == "date");
}

TEST_CASE("a case file that is none") {
    const Workplace place;
    const auto text = place.scratch.write("letter.hwcase", "Dear colleague, enclosed the file.");
    const Run run = place.run({"list", text.string(), "entities"});
    CHECK(run.exit_code == 1);
    CHECK(run.err.find("letter.hwcase") != std::string::npos);
}

TEST_CASE("a case file that is not there is not made by asking for it") {
    const Workplace place;
    const auto missing = (place.scratch / "missing.hwcase").string();
    CHECK(place.run({"leaders", missing}).exit_code == 1);
    CHECK_FALSE(std::filesystem::exists(missing));
}

TEST_CASE("new does not overwrite a case") {
    const Workplace place;
    const std::string before = place.content();
    CHECK(place.run({"new", place.the_case}).exit_code == 1);
    CHECK(place.content() == before);
}

TEST_CASE("wrong usage is told apart from failure") {
    const Workplace place;
    CHECK(place.run({"fly", place.the_case}).exit_code == 2);
    CHECK(place.run({"measure", place.the_case, "beauty"}).exit_code == 2);
    CHECK(place.run({"import", place.the_case}).exit_code == 2);
    CHECK(place.run({"leaders", place.the_case, "--min-confidence", "7"}).exit_code == 2);
}
