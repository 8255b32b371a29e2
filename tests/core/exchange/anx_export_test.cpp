// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/ring_records.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("ANX: the places of the first chart go along, other charts and what is drawn do not") {
    Records records = ring();
    CHECK(losses_of(records, "ring.anx").empty());
    records.charts.push_back({{-20}, "One", "force", {{{-2}, {1, 2}, false}}});
    CHECK(losses_of(records, "ring.anx").empty());
    const Imported again = written_and_read(records, "ring.anx");
    REQUIRE(again.records.charts.size() == 1);
    CHECK(again.records.charts[0].placements[0].at.x == 1);
    CHECK(again.records.charts[0].placements[0].at.y == 2);
    records.charts[0].signs.push_back({});
    CHECK(sentences(losses_of(records, "ring.anx")) ==
          Lines{"Only the places of the first chart go along: other charts, and notes, boxes and "
                "pictures on them, stay behind."});
}

TEST_CASE("ANX: entities stand in rows where no chart places them") {
    const Imported again = written_and_read(ring(), "ring.anx");
    REQUIRE(again.records.charts.size() == 1);
    CHECK(again.records.charts[0].placements[1].at.x == 150);
    CHECK(again.records.charts[0].placements[1].at.y == 0);
}

TEST_CASE("ANX: namesakes keep identities of their own, and numbers fit 32 bits") {
    Records records = ring();
    records.entities[0].id.value = records.links[0].from.value = records.links[1].to.value =
        1'234'567'890'123'456;
    const std::string chart = written(records, "ring.anx");
    // A phone and a person are both called 0912345678.
    CHECK(chart.find("EntityId=\"1\" Identity=\"Nguy") != chart.npos);
    CHECK(chart.find("EntityId=\"2\" Identity=\"2\" LabelIsIdentity=\"false\"") != chart.npos);
    CHECK(chart.find("EntityId=\"3\" Identity=\"3\" LabelIsIdentity=\"false\"") != chart.npos);
    CHECK(chart.find("1234567890123456") == chart.npos);
    CHECK(written_and_read(records, "ring.anx").records.entities[1].properties ==
          ring().entities[1].properties);
}

TEST_CASE("ANX: dates and grades stand where Analyst's Notebook shows them") {
    Records records = ring();
    records.evidence[0].happened = "2023-05-03";
    const std::string chart = written(records, "ring.anx");
    CHECK(chart.find("DateSet=\"true\" TimeSet=\"false\" DateTime=\"2023-05-03T00:00:00.000\" "
                     "GradeOneIndex=\"1\" GradeTwoIndex=\"1\"") != chart.npos);
    CHECK(chart.find("TimeSet=\"true\" DateTime=\"2023-05-03T21:14:07.000\"") != chart.npos);
    CHECK(chart.find("<Strength Name=\"Tentative\" DotStyle=\"DotStyleDotted\"/>") != chart.npos);
}

TEST_CASE("ANX: in UTF-16, as Analyst's Notebook saves it, the same chart says the same") {
    const std::string narrow = written(ring(), "ring.anx");
    const auto told = narrow.find("UTF-8");
    REQUIRE(told != narrow.npos);
    const std::u16string text = [&] {
        std::string ascii_only; // every letter beyond ASCII as a reference of XML
        for (std::size_t i = 0; i < narrow.size();) {
            const auto lead = static_cast<unsigned char>(narrow[i]);
            const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            unsigned code = size == 1 ? lead : lead & (0xFFu >> (size + 1));
            for (std::size_t j = 1; j < size; ++j)
                code = code << 6 | (static_cast<unsigned char>(narrow[i + j]) & 0x3Fu);
            ascii_only += size == 1 ? narrow.substr(i, 1) : "&#" + std::to_string(code) + ";";
            i += size;
        }
        ascii_only.replace(told, 5, "UTF-16");
        return std::u16string(ascii_only.begin(), ascii_only.end());
    }();
    for (const bool little : {true, false}) {
        std::string wide = little ? "\xFF\xFE" : "\xFE\xFF";
        for (const char16_t c : text) {
            const char low = static_cast<char>(c), none = '\0';
            wide += little ? std::string{low, none} : std::string{none, low};
        }
        const auto again = must(try_import(wide, recognised(wide, "wide.anx"), "wide.anx"));
        const Imported before = written_and_read(ring(), "ring.anx");
        CHECK(balance_of(again) == balance_of(before));
        CHECK(again.records.entities[0].label == "Nguyễn \"Ba\" <An>");
        CHECK(again.records.links == before.records.links);
    }
}
