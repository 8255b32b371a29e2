// SPDX-License-Identifier: Apache-2.0
#include "core/picture/wall.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

/// Two by two sheets of A4 with a line through the whole wall.
struct FourSheets {
    Style style = style_for(Palette::print);
    TextMeasure measure = plain_text_size;
    Furniture furniture;
    PageSetup setup;
    Tiles tiles;
    std::vector<Mark> marks;
    std::size_t legends = 0;

    FourSheets() {
        furniture.title = "Ring";
        furniture.case_title = "Operation Kingfisher";
        furniture.marking = "RESTRICTED";
        setup.paper = {841.89, 595.28};
        const Box room = Wall::room_of_sheet(furniture, setup, style, measure);
        tiles = {{room.width(), room.height()}, 30, 2, 2};
        const Size wall = tiles.wall();
        const LineMark line{{0, 0}, {wall.width, wall.height}, {style.text, 1}};
        const DiscMark disc{{20, 20}, 5, style.accent, {}};
        TextMark name;
        name.at = {wall.width / 2, 50};
        name.text = "Heron";
        marks.push_back({line, 7});
        marks.push_back({disc, 8});
        marks.push_back({name, 9});
    }

    Wall wall() {
        return Wall([this](Sheet&) { ++legends; }, style, measure, furniture, setup, tiles, marks);
    }
};

std::size_t of_record(const Picture& page, std::int64_t record) {
    std::size_t count = 0;
    for (const Mark& mark : page.marks)
        count += mark.record == record ? 1 : 0;
    return count;
}

const TextMark* text_on(const Picture& page, const std::string& words) {
    for (const Mark& mark : page.marks)
        if (const auto* text = std::get_if<TextMark>(&mark.shape))
            if (text->text == words) return text;
    return nullptr;
}

} // namespace

TEST_CASE("each sheet has what lies on it, cut at its room, and nothing else", "[wall]") {
    FourSheets four;
    const Wall wall = four.wall();
    std::size_t lines = 0, discs = 0, names = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const Picture sheet = wall.sheet(i, i + 1, 4);
        lines += of_record(sheet, 7);
        discs += of_record(sheet, 8);
        names += of_record(sheet, 9);
        std::size_t clips = 0;
        for (const Mark& mark : sheet.marks)
            clips += std::holds_alternative<ClipMark>(mark.shape) ? 1 : 0;
        CHECK(clips == 2); // the room, and whole again
    }
    CHECK(lines == 4); // its box covers the wall
    CHECK(discs == 1);
    CHECK(names == 2); // in what the upper two share
    CHECK(four.legends == 0);
}

TEST_CASE("a place of the wall lies where sheets are put together", "[wall]") {
    FourSheets four;
    const Wall wall = four.wall();
    const Box room = Wall::room_of_sheet(four.furniture, four.setup, four.style, four.measure);
    const auto at = [&](std::size_t sheet) {
        const Picture page = wall.sheet(sheet, 1, 4);
        for (const Mark& mark : page.marks)
            if (mark.record == 9) return std::get<TextMark>(mark.shape).at;
        FAIL("the name is not on the sheet");
        return Point{};
    };
    const Point left = at(0), right = at(1);
    CHECK(left.y == Approx(right.y));
    CHECK(left.x - room.left == Approx(four.tiles.step().width + right.x - room.left));
}

TEST_CASE("a sheet names its neighbours at the edges where they join", "[wall]") {
    FourSheets four;
    const Picture first = four.wall().sheet(0, 2, 5);
    CHECK(text_on(first, "2") != nullptr); // to the right
    CHECK(text_on(first, "3") != nullptr); // below
    CHECK(text_on(first, "4") == nullptr); // across the corner
    CHECK(text_on(first, "Sheet 1 of 4") != nullptr);
    CHECK(text_on(first, "Operation Kingfisher · Ring") != nullptr);
}

TEST_CASE("marks for cutting stand outside the chart, or not at all", "[wall]") {
    FourSheets four;
    const Box room = Wall::room_of_sheet(four.furniture, four.setup, four.style, four.measure);
    const auto marks_of = [&] {
        std::size_t count = 0;
        for (const Mark& mark : four.wall().sheet(3, 1, 4).marks)
            if (const auto* line = std::get_if<LineMark>(&mark.shape); line && mark.record == 0) {
                ++count;
                const bool outside = line->to.y < room.top || line->to.y > room.bottom ||
                                     line->to.x < room.left || line->to.x > room.right;
                CHECK(outside);
            }
        return count;
    };
    CHECK(marks_of() == 8);
    four.setup.crop_marks = false;
    CHECK(marks_of() == 0);
}

TEST_CASE("numbers of the key stand on a ground in the corner of their sheet", "[wall]") {
    FourSheets four;
    const Picture key = four.wall().key_sheet(5);
    CHECK(four.legends == 1);
    CHECK(text_on(key, "Heron") == nullptr); // too small to be read
    CHECK(of_record(key, 7) == 1);
    for (const char* number : {"1", "2", "3", "4"}) {
        const TextMark* text = text_on(key, number);
        REQUIRE(text != nullptr);
        CHECK(text->size >= least_letters);
        const Size letters = four.measure(number, text->size, true);
        bool on_ground = false, before = true;
        for (const Mark& mark : key.marks) {
            if (std::get_if<TextMark>(&mark.shape) == text) before = false;
            const auto* box = std::get_if<BoxMark>(&mark.shape);
            if (box == nullptr || !before || box->fill != four.style.paper) continue;
            on_ground = on_ground ||
                        box->box.grown(0.5).contains({text->at.x - letters.width / 2, text->at.y});
        }
        CHECK(on_ground);
    }
}

TEST_CASE("too little room and too many sheets are sentences", "[wall]") {
    CHECK(check_room({0, 0, 60, 60}));
    CHECK_FALSE(check_room({0, 0, 500, 59}));
    CHECK(check_count({{100, 100}, 0, 20, 20}));
    const auto many = check_count({{100, 100}, 0, 21, 20});
    REQUIRE_FALSE(many);
    CHECK(many.error().message.arguments == std::vector<std::string>{"420", "400"});
}
