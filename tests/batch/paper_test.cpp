// SPDX-License-Identifier: Apache-2.0
// What is printed in batch mode is the same bytes for the same case and options.
#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

#include "tests/support/batch_case.h"

using namespace headwater::test;

namespace {

std::string bytes_of(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("charts and reports are the same bytes twice") {
    const BatchCase ring;
    const auto written = [&](const char* command, const std::string& name,
                             std::vector<std::string> words) {
        const std::string file = (ring.scratch() / name).string();
        words.insert(words.begin(), {"--out", file});
        ring.ask(command, words);
        return bytes_of(file);
    };
    for (const std::string ending : {".pdf", ".svg", ".png"}) {
        const std::vector<std::string> words{"--index", "--paper", "A4", "--author", "Mai"};
        const std::string first = written("chart", "a" + ending, words);
        CHECK(first.size() > 1000);
        CHECK(first == written("chart", "b" + ending, words));
    }
    for (const std::string ending : {".pdf", ".html", ".odt"}) {
        const std::vector<std::string> words{"--kind", "ring", "--draws", "10"};
        const std::string first = written("report", "r" + ending, words);
        CHECK(first.size() > 1000);
        CHECK(first == written("report", "s" + ending, words));
    }
}

TEST_CASE("every dossier is the same bytes twice, and names no user") {
    const BatchCase ring;
    ring.ask("leaders", {"--keep", "--draws", "10"});
    const std::vector<std::pair<std::string, std::vector<std::string>>> kinds{
        {"person", {"--entity", "Dung"}},
        {"ring", {"--draws", "10"}},
        {"finding", {"--finding", "1"}},
        {"briefing", {"--from", "2020", "--to", "2030"}},
        {"statistics", {}},
        {"line", {}},
        {"tasks", {}},
        {"ranking", {"--draws", "10"}}};
    for (const auto& [kind, more] : kinds) {
        std::string bytes[2];
        for (std::string& written : bytes) {
            const std::string file = (ring.scratch() / (kind + ".pdf")).string();
            std::vector<std::string> words{"--kind", kind, "--out", file};
            words.insert(words.end(), more.begin(), more.end());
            ring.ask("report", words);
            written = bytes_of(file);
        }
        INFO(kind);
        CHECK(bytes[0].size() > 1000);
        CHECK(bytes[0] == bytes[1]);
        CHECK(bytes[0].find("/Author") == std::string::npos);
    }
}

TEST_CASE("a wall of sheets is told by its pages, and what is wrong by a sentence") {
    const BatchCase ring;
    const std::string file = (ring.scratch() / "w.pdf").string();
    const auto item = ring.ask("chart", {"--out", file, "--pages", "2x2"})["items"][0];
    CHECK(item["pages"] == 5);
    CHECK(bytes_of(file).find("Mai") == std::string::npos);
    ring.refused("chart", {"--out", file, "--pages", "2by2"});
    ring.refused("chart", {"--out", file, "--paper", "napkin"});
    ring.refused("report", {"--out", file, "--kind", "person"});
}

TEST_CASE("a release is previewed with exact counts, written and logged") {
    const BatchCase ring;
    const std::vector<std::string> who{"--to",         "Customs",          "--purpose",
                                       "Joint search", "--without-entity", "Dung"};
    CHECK(ring.refused("release", who, 2).find("--out") != std::string::npos);
    auto words = who;
    words.push_back("--preview");
    const auto preview = ring.ask("release", words);
    CHECK(preview["items"][0]["left_out"] == 1);
    const std::string file = (ring.scratch() / "customs.hwcase").string();
    words = who;
    words.insert(words.end(), {"--out", file});
    const auto done = ring.ask("release", words);
    CHECK(done["sha256"].get<std::string>().size() == 64);
    CHECK(bytes_of(file).find("Dung") == std::string::npos);
    CHECK(ring.run({"verify", file}).exit_code == 0);
    CHECK(ring.ask("history")["items"][0].dump().find("Customs") != std::string::npos);
}
