// SPDX-License-Identifier: Apache-2.0
// What an import rejects is written to a file, repaired and imported again; nothing is lost on the
// way and nothing comes twice.
#include <catch2/catch.hpp>

#include "tests/support/program.h"

using namespace headwater::test;

namespace {

nlohmann::json import_answer(const Folder& scratch, std::vector<std::string> words) {
    words.insert(words.begin(), "import");
    words.push_back("--json");
    const Run done = run_headwater(scratch, words);
    INFO(done.err);
    REQUIRE(done.exit_code == 0);
    return done.json()["items"][0];
}

} // namespace

TEST_CASE("rejected rows go to a file, are repaired and imported with the same specification") {
    const Folder scratch;
    const std::string the_case = (scratch / "ring.hwcase").string();
    const std::string spec = (scratch / "bill.json").string();
    const std::string rejected = (scratch / "rejected.csv").string();
    REQUIRE(run_headwater(scratch, {"new", the_case}).exit_code == 0);
    const auto bill = scratch.write("bill.csv", "from,to,date\nA,B,2023-05-01\nA,C,2023-13-01\n"
                                                "A,D,2023-05-02\nA,,2023-05-03\n");
    const auto first = import_answer(
        scratch, {the_case, bill.string(), "--save-spec", spec, "--rejected", rejected});
    CHECK(first["rows_read"] == 4);
    CHECK(first["created"] == 2);
    CHECK(first["rejected"] == 2);

    std::string text = bytes_of_file(rejected);
    CHECK(text.find("A,C,2023-13-01,\"Headwater rejected row 3, date: ") != text.npos);
    text.replace(text.find("2023-13-01"), 10, "2023-12-01");
    text.replace(text.find("A,,"), 3, "A,E,");
    const auto repaired = scratch.write("repaired.csv", text);
    const auto second = import_answer(scratch, {the_case, repaired.string(), "--spec", spec,
                                                "--rejected", rejected + "-none.csv"});
    CHECK(second["rows_read"] == 2);
    CHECK(second["created"] == 2);
    CHECK(second["rejected"] == 0);
    CHECK_FALSE(std::filesystem::exists(rejected + "-none.csv"));

    const Run listed = run_headwater(scratch, {"list", the_case, "links", "--json"});
    CHECK(listed.json()["items"].size() == 4);
    CHECK(listed.out.find("Headwater rejected") == std::string::npos);
    CHECK(run_headwater(scratch, {"verify", the_case}).exit_code == 0);
}

TEST_CASE("a name for the rejected rows that is no text file is refused with a sentence") {
    const Folder scratch;
    const std::string the_case = (scratch / "ring.hwcase").string();
    REQUIRE(run_headwater(scratch, {"new", the_case}).exit_code == 0);
    const auto bill = scratch.write("bill.csv", "from,to,date\nA,B,2023-05-01\nA,,2023-05-02\n");
    const Run done = run_headwater(scratch, {"import", the_case, bill.string(), "--rejected",
                                             (scratch / "rejected.pdf").string()});
    CHECK(done.exit_code == 1);
    CHECK(done.err.find("Choose a name that ends in .csv") != std::string::npos);
}
