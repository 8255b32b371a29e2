// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/doubt.h"
#include "core/analysis/leaders.h"
#include "core/picture/exhibit.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

std::vector<std::string> words_on(const std::vector<Picture>& pages) {
    std::vector<std::string> words;
    for (const Picture& page : pages)
        for (const Mark& mark : page.marks)
            if (const auto* text = std::get_if<TextMark>(&mark.shape)) words.push_back(text->text);
    return words;
}

bool says(const std::vector<std::string>& words, const std::string& what) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& line) {
        return line.find(what) != std::string::npos;
    });
}

Finding doubted(const Network& network) {
    Task task;
    auto finding = find_leaders(network, {}, task);
    REQUIRE(finding);
    REQUIRE(add_doubt(*finding, network, {.draws = 50, .what_ifs = false}, task));
    return *finding;
}

} // namespace

TEST_CASE("for and against stand side by side on every exhibit, under the caveat", "[exhibit]") {
    const auto network = network_of(insulated_tree());
    const auto finding = doubted(network);
    ExhibitPaper paper;
    paper.case_title = "Operation Kingfisher";
    paper.marking = "RESTRICTED";
    paper.explained = 3;
    std::vector<ExhibitEvidence> evidence(3);
    evidence[0].supporting = {"B2 · Call records · row 7"};
    evidence[0].contrary = {"E5 · Hearsay"};
    evidence[0].more_supporting = 4;
    const auto pages = compose_exhibit(finding, network, evidence, paper,
                                       style_for(Palette::print), plain_text_size);
    REQUIRE(!pages.empty());
    const auto words = words_on(pages);
    CHECK(std::count(words.begin(), words.end(), "Lead for verification, not evidence.") ==
          static_cast<std::ptrdiff_t>(pages.size()));
    CHECK(std::count(words.begin(), words.end(), "Why") == 3);
    CHECK(std::count(words.begin(), words.end(), "Against") == 3);
    CHECK(says(words, "B2 · Call records · row 7"));
    CHECK(says(words, "E5 · Hearsay"));
    CHECK(says(words, "and 4 more"));
    CHECK(std::count(words.begin(), words.end(), "None is recorded.") == 2);
    CHECK(says(words, "Operation Kingfisher"));
    CHECK(says(words, "RESTRICTED"));
}

TEST_CASE("the same finding makes the same pages", "[exhibit]") {
    const auto network = network_of(karate());
    const auto finding = doubted(network);
    const auto one = words_on(compose_exhibit(finding, network, {}, {}, style_for(Palette::print),
                                              plain_text_size));
    const auto two = words_on(compose_exhibit(finding, network, {}, {}, style_for(Palette::print),
                                              plain_text_size));
    CHECK(one == two);
    CHECK(one.size() > 100);
}
