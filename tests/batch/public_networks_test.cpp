// SPDX-License-Identifier: Apache-2.0
// The public networks with known answers, through the whole program. They are not part of the
// project: HEADWATER_PUBLIC_DATA names the folder that holds them.
#include <catch2/catch.hpp>

#include <cstdlib>
#include <map>
#include <set>

#include "tests/support/program.h"
#include "tests/support/public_samples.h"

using namespace headwater::test;

namespace {

std::string public_data() {
    const char* folder = std::getenv("HEADWATER_PUBLIC_DATA");
    if (folder == nullptr) WARN("SKIPPED: HEADWATER_PUBLIC_DATA is not set");
    return folder == nullptr ? "" : folder;
}

struct Imported {
    Folder scratch;
    std::string file = (scratch / "public.hwcase").string();
    nlohmann::json item;

    explicit Imported(std::vector<std::string> words) {
        REQUIRE(run_headwater(scratch, {"new", file}).exit_code == 0);
        words.insert(words.begin(), {"import", file});
        words.push_back("--json");
        const Run run = run_headwater(scratch, words);
        INFO(run.err);
        REQUIRE(run.exit_code == 0);
        item = run.json()["items"][0];
    }
    std::map<std::string, nlohmann::json> by_label(const std::vector<std::string>& words) const {
        std::map<std::string, nlohmann::json> found;
        const auto answer = run_headwater(scratch, words).json();
        for (const auto& entry : answer["items"])
            found[entry["entity"]["label"]] = entry;
        return found;
    }
};

std::uint64_t sum_of(const nlohmann::json& item) {
    return item["created"].get<std::uint64_t>() + item["merged"].get<std::uint64_t>() +
           item["rejected"].get<std::uint64_t>() + item["skipped"].get<std::uint64_t>();
}

} // namespace

TEST_CASE("CAVIAR: the balance, the weights, betweenness and the first ranks") {
    const std::string data = public_data();
    if (data.empty()) return;
    const Imported caviar({data + "/caviar/CAVIAR_FULL.csv", "--matrix", "--directed"});
    CHECK(caviar.item["rows_read"] == 12100);
    CHECK(caviar.item["created"] == 295);
    CHECK(sum_of(caviar.item) == 12100);

    double weights = 0;
    const auto links =
        run_headwater(caviar.scratch, {"list", caviar.file, "links", "--json"}).json();
    std::set<std::string> arcs;
    for (const auto& link : links["items"])
        arcs.insert(link["id"]);
    const auto evidence =
        run_headwater(caviar.scratch, {"list", caviar.file, "evidence", "--json"}).json();
    for (const auto& e : evidence["items"])
        if (arcs.contains(e["subject"])) weights += e["weight"].get<double>();
    CHECK(weights == 3546);

    const auto betweenness = caviar.by_label({"measure", caviar.file, "betweenness", "--json"});
    const std::map<std::string, double> known{{"1", .6375},  {"12", .2921}, {"3", .1052},
                                              {"87", .1193}, {"76", .1152}, {"37", .0745},
                                              {"41", .0696}, {"89", .0403}};
    for (const auto& [label, value] : known)
        CHECK(betweenness.at(label)["value"].get<double>() == Approx(value).margin(5e-5));
    CHECK(betweenness.size() == 110);

    const auto leaders = caviar.by_label({"leaders", caviar.file, "--json"});
    CHECK(leaders.at("1")["rank"] == 1);
    CHECK(leaders.at("12")["rank"] == 2);
}

TEST_CASE("VAST 2008: every call is accounted for") {
    const std::string data = public_data();
    if (data.empty()) return;
    const Imported vast({data + "/vast2008_cdr/cdr.csv"});
    CHECK(vast.item["rows_read"] == 9834);
    CHECK(sum_of(vast.item) == 9834);
    CHECK(vast.item["rejected"] == 0);
    CHECK(vast.item["new_entities"] == 400);
}

TEST_CASE("Montagna: a list of links without a header") {
    const std::string data = public_data();
    if (data.empty()) return;
    const Imported meetings({data + "/montagna/Montagna_meetings_edgelist.csv"});
    CHECK(meetings.item["rows_read"] == 289);
    CHECK(meetings.item["created"] == 256);
    CHECK(meetings.item["merged"] == 33); // the same pair a second time, turned round
    CHECK(meetings.item["new_entities"] == 101);
}

TEST_CASE("CAVIAR phase 7 with its broken header is refused, not misread") {
    const std::string data = public_data();
    if (data.empty()) return;
    const Folder scratch;
    const std::string file = (scratch / "seven.hwcase").string();
    REQUIRE(run_headwater(scratch, {"new", file}).exit_code == 0);
    const Run run =
        run_headwater(scratch, {"import", file, data + "/caviar/CAVIAR7.csv", "--matrix"});
    CHECK(run.exit_code == 1);
    CHECK(run.err.find("header") != std::string::npos);
}

TEST_CASE("every public sample imports in batch with the counts that its documentation states") {
    const std::string data = public_data();
    if (data.empty()) return;
    for (const auto& sample : headwater::support::public_samples) {
        INFO(sample.file);
        const Imported out({data + "/" + sample.file});
        CHECK(out.item["rows_read"] == sample.rows);
        CHECK(out.item["created"] == sample.created);
        CHECK(out.item["merged"] == sample.merged);
        CHECK(out.item["rejected"] == 0);
        CHECK(sum_of(out.item) == sample.rows);
        CHECK(out.item["new_entities"] == sample.entities);
        CHECK(out.item["new_links"] == sample.links);
    }
}

TEST_CASE("files that are not taken in are explained in batch, and the case stays empty") {
    const std::string data = public_data();
    if (data.empty()) return;
    Folder scratch;
    const std::string file = (scratch / "public.hwcase").string();
    REQUIRE(run_headwater(scratch, {"new", file}).exit_code == 0);
    const Run broken = run_headwater(scratch, {"import", file, data + "/caviar/CAVIAR7.csv"});
    CHECK(broken.exit_code == 1);
    CHECK(broken.err.find("leaves 2 columns without a name (column 34, 35)") != std::string::npos);
    const Run foreign =
        run_headwater(scratch, {"import", file, data + "/montagna/Montagna_mafia.rda"});
    CHECK(foreign.exit_code == 1);
    CHECK(foreign.err.find("is a workspace of R") != std::string::npos);
    const Run list = run_headwater(scratch, {"list", file, "entities", "--json"});
    CHECK(list.json()["items"].empty());
}
