// SPDX-License-Identifier: Apache-2.0
#include "core/picture/activity_lanes.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "core/base/moment.h"

using namespace headwater;

namespace {

const Style style = style_for(Palette::light);

Happening on(const char* when, std::uint32_t from, std::uint32_t to) {
    const Moment moment = parse_moment(when).value();
    return {moment.first, moment.last, from, to, 1};
}

/// Kestrel is active on the first, second and fifth day, Teal on the first.
struct Two {
    ActivityRows rows = activity_rows(std::vector{on("2023-05-01", 0, 1), on("2023-05-02", 0, 0),
                                                  on("2023-05-05", 0, 0), on("2023-05-05", 0, 0)});
    std::vector<Lane> lanes{{"Kestrel", 11, &rows.rows[0]}, {"Teal", 12, &rows.rows[1]}};
    Picture draw(const Translate& translate = {}) const {
        return activity_lanes(rows, lanes, 600, style, plain_text_size, translate);
    }
};

std::vector<Box> bars_of(const Picture& picture, std::int64_t record) {
    std::vector<Box> bars;
    for (const Mark& mark : picture.marks)
        if (const auto* box = std::get_if<BoxMark>(&mark.shape))
            if (mark.record == record && box->fill == style.accent) bars.push_back(box->box);
    return bars;
}

std::vector<std::string> words_of(const Picture& picture) {
    std::vector<std::string> words;
    for (const Mark& mark : picture.marks)
        if (const auto* text = std::get_if<TextMark>(&mark.shape)) words.push_back(text->text);
    return words;
}

} // namespace

TEST_CASE("a row has a bar for each day with contacts, higher for more, and gaps") {
    const Two two;
    const Picture picture = two.draw();
    const auto kestrel = bars_of(picture, 11), teal = bars_of(picture, 12);
    REQUIRE(kestrel.size() == 3);
    REQUIRE(teal.size() == 1);
    const double day = kestrel[1].left - kestrel[0].left;
    CHECK(kestrel[2].left - kestrel[1].left == Approx(3 * day));
    CHECK(kestrel[2].height() > kestrel[1].height());
    CHECK(kestrel[1].height() == Approx(teal[0].height()));
    CHECK(teal[0].left == Approx(kestrel[0].left));
    CHECK(teal[0].top > kestrel[0].bottom);
}

TEST_CASE("rows say who it is and how much, columns say when, in the reader's words") {
    const Two two;
    const auto words = words_of(two.draw());
    for (const char* word : {"Kestrel", "Teal", "4", "1", "1 May 2023"})
        CHECK(std::ranges::count(words, word) == 1);
    const auto upper =
        words_of(two.draw([](const Message& m) { return "<" + m.arguments[0] + ">"; }));
    CHECK(std::ranges::count(upper, "<2023-05-01>") == 1);
}

TEST_CASE("columns are called as exactly as they are known") {
    ActivityRows rows;
    rows.starts = {parse_moment("2023-05-01")->first, 0};
    CHECK(name_of_column(rows, 0) == "2023-05-01");
    rows.step = ActivityStep::month;
    CHECK(name_of_column(rows, 0) == "2023-05");
    rows.step = ActivityStep::year;
    CHECK(name_of_column(rows, 0) == "2023");
}

TEST_CASE("without contacts there is nothing to draw") {
    CHECK(activity_lanes({}, {}, 600, style, plain_text_size, {}).marks.empty());
}
