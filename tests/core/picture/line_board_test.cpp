// SPDX-License-Identifier: Apache-2.0
#include "core/picture/line_board.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "core/picture/board_places.h"
#include "tests/support/supply_lines.h"

using namespace headwater;
using namespace headwater::support;

namespace {

SupplyLine staged_line() {
    LineOfRecords records;
    records.entity("Gate", "border_gate", {{"in_charge", "Border Guard"}});
    for (const Handover& one : std::vector<Handover>{
             {"source", "cook", 9, "2024-01-01", "precursor", "K"},
             {"cook", "trader", 3, "2024-01-02", "production", "K"},
             {"trader", "carrier", 3, "2024-01-03", "transport", "K", "Gate", .3}})
        records.hand_over(one);
    return records.line();
}

Picture board_of(const SupplyLine& line, const LineBoardLook& look = {},
                 std::size_t most_cards = 18) {
    return compose_line_board(line, place_cards(line, most_cards), look, built_in_schema(),
                              style_for(Palette::light), plain_text_size);
}

bool says(const Picture& picture, const std::string& words) {
    return std::ranges::any_of(picture.marks, [&](const Mark& mark) {
        const auto* text = std::get_if<TextMark>(&mark.shape);
        return text != nullptr && text->text == words;
    });
}

template<class Shape>
std::size_t number_of(const Picture& picture) {
    return static_cast<std::size_t>(std::ranges::count_if(
        picture.marks, [](const Mark& mark) { return std::holds_alternative<Shape>(mark.shape); }));
}

} // namespace

TEST_CASE("the board has a column for every stage, and says where nobody is known") {
    const Picture board = board_of(staged_line());
    for (const Stage stage : stages_of_goods)
        CHECK(says(board, title_of(stage).in_english()));
    CHECK(says(board, "Nobody known: a blind spot"));
    CHECK(says(board, "source"));
    CHECK(says(board, "Gate"));
    CHECK(says(board, "Border Guard"));
    CHECK_FALSE(says(board, title_of(Stage::money).in_english()));
}

TEST_CASE("cards lie in the column of their stage and on no other card") {
    const SupplyLine line = staged_line();
    const BoardPlaces places = place_cards(line, 18);
    CHECK(places.cards.size() == 5);
    for (Vertex v = 0; v < line.size(); ++v) {
        const BoardCard& card = places.cards.at(places.card_of[v]);
        CHECK(card.actor.id == line.holders[v].actor.id);
        CHECK(card.box.left == static_cast<double>(line.holders[v].stage) * column_step);
    }
    for (std::size_t i = 0; i < places.cards.size(); ++i)
        for (std::size_t j = i + 1; j < places.cards.size(); ++j)
            CHECK_FALSE(places.cards[i].box.overlaps(places.cards[j].box));
}

TEST_CASE("where the trail is lost the card carries a question mark") {
    const SupplyLine line = staged_line();
    const BoardPlaces places = place_cards(line, 18);
    const auto card = [&](const char* name) {
        return places.cards.at(places.card_of[holder_of(line, name)]);
    };
    CHECK(card("carrier").lost_after);
    CHECK_FALSE(card("carrier").lost_before);
    CHECK_FALSE(card("cook").lost_after);
    CHECK(number_of<DiscMark>(board_of(line)) == 2); // one on the card, one in the key
}

TEST_CASE("weak evidence is dashed, what is traced stands out") {
    const SupplyLine line = staged_line();
    const auto flows = [&](const LineBoardLook& look) {
        std::vector<LineMark> lines;
        for (const Mark& mark : board_of(line, look).marks)
            if (const auto* flow = std::get_if<LineMark>(&mark.shape); flow && flow->arrow_to)
                lines.push_back(*flow);
        return lines;
    };
    const auto plain = flows({});
    REQUIRE(plain.size() == 3);
    CHECK(std::ranges::count(plain, Dash::dashed, [](const auto& f) { return f.pen.dash; }) == 1);
    const auto lit = flows({.lit = {0}});
    CHECK(lit.back().pen.colour == style_for(Palette::light).accent);
    CHECK(lit.front().pen.colour.alpha < 255);
}

TEST_CASE("a full column counts those it has no room for") {
    std::vector<Handover> handovers;
    for (char i = 0; i < 30; ++i)
        handovers.push_back(
            {.from = {'s', static_cast<char>('0' + i)}, .to = "x", .stage = "production"});
    const Picture board = board_of(line_of(handovers), {}, 10);
    CHECK(says(board, "and 21 more"));
}

TEST_CASE("an empty line makes an empty board that still reads") {
    const Picture board = board_of(SupplyLine{});
    CHECK(number_of<LineMark>(board) == 2);
    CHECK(board.extent.width() > 0);
}

TEST_CASE("on paper the board has the furniture of a sheet") {
    Furniture furniture;
    furniture.title = "The whole line";
    furniture.case_title = "Operation X";
    furniture.marking = "RESTRICTED";
    furniture.verification = "Lead for verification, not evidence.";
    PageSetup a3;
    Task task;
    const auto board = compose_line_pages(staged_line(), {}, built_in_schema(), plain_text_size,
                                          furniture, a3, task);
    REQUIRE(board);
    REQUIRE(board->pages.size() == 1);
    CHECK(board->remarks.empty());
    const Picture& sheet = board->pages.front();
    CHECK(sheet.extent.width() == Approx(a3.paper.width));
    for (const char* words : {"The whole line", "Operation X", "RESTRICTED",
                              "Lead for verification, not evidence.", "source"})
        CHECK(says(sheet, words));
    CHECK(sheet.paper == style_for(Palette::print).paper);
}
