// SPDX-License-Identifier: Apache-2.0
// From file to paper without a window: the commands a night shift's script would run.
#include <catch2/catch.hpp>

#include <cmath>
#include <map>

#include "tests/support/program.h"

using namespace headwater::test;

namespace {

/// Two rings of which Kestrel holds the brokers and keeps away from everyone else.
constexpr const char* ring = "from,to,date\n"
                             "Magpie,Rook,2023-05-01\nMagpie,Wren,2023-05-01\n"
                             "Magpie,Dunlin,2023-05-02\nMagpie,Plover,2023-05-02\n"
                             "Teal,Curlew,2023-05-02\nTeal,Siskin,2023-05-03\n"
                             "Teal,Serin,2023-05-03\nTeal,Twite,2023-05-04\n"
                             "Kestrel,Magpie,2023-05-05\nKestrel,Teal,2023-05-05\n";

std::string new_case(const Folder& scratch) {
    const std::string file = (scratch / "ring.hwcase").string();
    REQUIRE(run_headwater(scratch, {"new", file, "--title", "Ring"}).exit_code == 0);
    return file;
}

std::string case_with_ring(const Folder& scratch) {
    const std::string file = new_case(scratch);
    const auto calls = scratch.write("ring.csv", ring);
    REQUIRE(run_headwater(scratch, {"import", file, calls.string()}).exit_code == 0);
    return file;
}

} // namespace

TEST_CASE("who holds the two brokers is among the first three, insulated, with reasons") {
    const Folder scratch;
    const auto answer =
        run_headwater(scratch, {"leaders", case_with_ring(scratch), "--json"}).json();
    CHECK(answer["command"] == "leaders");
    CHECK(answer["caveats"][0].get<std::string>().find("not evidence") != std::string::npos);
    nlohmann::json kestrel;
    for (const auto& item : answer["items"])
        if (item["entity"]["label"] == "Kestrel") kestrel = item;
    CHECK(kestrel["rank"] <= 3);
    CHECK(kestrel["parts"]["RL"].get<double>() == Approx(0.96).margin(1e-9));
    CHECK(kestrel["badges"] == nlohmann::json::array({"insulated"}));
    CHECK_FALSE(kestrel["reasons"].empty());
}

TEST_CASE("undo takes an import back, redo brings it again, verify finds the log whole") {
    const Folder scratch;
    const std::string file = case_with_ring(scratch);
    const auto links = [&] {
        return run_headwater(scratch, {"list", file, "links", "--json"}).json()["items"];
    };
    const auto before = links();
    CHECK(before.size() == 10);
    REQUIRE(run_headwater(scratch, {"undo", file}).exit_code == 0);
    CHECK(links().empty());
    REQUIRE(run_headwater(scratch, {"redo", file}).exit_code == 0);
    CHECK(links() == before);
    CHECK(run_headwater(scratch, {"redo", file}).exit_code == 1);
    CHECK(run_headwater(scratch, {"verify", file}).exit_code == 0);
    CHECK(run_headwater(scratch, {"history", file, "--json"}).json()["items"].size() == 3);
}

TEST_CASE("measures do not depend on the order of the rows") {
    const Folder scratch;
    const auto values = [&](const char* name, const std::string& rows) {
        const std::string file = (scratch / (std::string(name) + ".hwcase")).string();
        REQUIRE(run_headwater(scratch, {"new", file}).exit_code == 0);
        const auto csv = scratch.write(std::string(name) + ".csv", rows);
        REQUIRE(run_headwater(scratch, {"import", file, csv.string()}).exit_code == 0);
        std::map<std::string, double> found;
        const auto answer =
            run_headwater(scratch, {"measure", file, "betweenness", "--json"}).json();
        for (const auto& item : answer["items"])
            found[item["entity"]["label"]] = item["value"];
        return found;
    };
    const auto forth = values("forth", "from,to\na,b\nb,c\nc,d\nb,e\ne,f\nf,c\n");
    const auto back = values("back", "from,to\nf,c\ne,f\nb,e\nc,d\nb,c\na,b\n");
    CHECK(forth == back);
}

TEST_CASE("the chart is the same bytes twice, as SVG, and a PDF with the names in it") {
    const Folder scratch;
    const std::string file = case_with_ring(scratch);
    const auto draw = [&](const std::string& name) {
        const auto out = scratch / name;
        const Run run = run_headwater(
            scratch, {"chart", file, "--out", out.string(), "--marking", "RESTRICTED"});
        INFO(run.err);
        REQUIRE(run.exit_code == 0);
        return bytes_of_file(out);
    };
    const std::string svg = draw("one.svg");
    CHECK(svg == draw("two.svg"));
    CHECK(svg.find("Kestrel") != std::string::npos);
    CHECK(svg.find("RESTRICTED") != std::string::npos);
    CHECK(svg.find("not evidence") != std::string::npos);
    CHECK(draw("chart.pdf").starts_with("%PDF"));
    CHECK(draw("chart.png").starts_with("\x89PNG"));
}

TEST_CASE("what is exported and imported again gives the same links") {
    const Folder scratch;
    const std::string file = case_with_ring(scratch);
    const auto out = scratch / "out.csv";
    REQUIRE(run_headwater(scratch, {"export", file, out.string()}).exit_code == 0);
    const std::string again = (scratch / "again.hwcase").string();
    REQUIRE(run_headwater(scratch, {"new", again}).exit_code == 0);
    REQUIRE(run_headwater(scratch, {"import", again, out.string()}).exit_code == 0);
    CHECK(run_headwater(scratch, {"list", again, "links", "--json"}).json()["items"].size() == 10);
    const auto score = [&](const std::string& of) {
        return run_headwater(scratch, {"leaders", of, "--json"}).json()["items"][0]["score"];
    };
    CHECK(score(again) == score(file));
}
