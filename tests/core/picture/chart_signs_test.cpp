// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>

#include "core/picture/chart_signs.h"
#include "core/picture/legend.h"
#include "tests/support/scenes.h"

using namespace headwater;

namespace {

DrawnSign note_at(Point at, const std::string& text) {
    DrawnSign note;
    note.record = 91;
    note.at = at;
    note.text = text;
    return note;
}

DrawnSign sign_of(SignKind kind, Point at, const std::string& text) {
    DrawnSign sign = note_at(at, text);
    sign.kind = kind;
    return sign;
}

DrawnSign box_round(std::vector<std::size_t> members) {
    DrawnSign box = sign_of(SignKind::box, {}, "Haulage");
    box.members = std::move(members);
    return box;
}

Picture drawn(const ChartScene& scene, double scale = 1, Palette palette = Palette::light) {
    return compose_chart(scene, built_in_schema(), style_for(palette), plain_text_size, scale);
}

std::vector<Mark> marks_of(const Picture& picture, std::int64_t record) {
    std::vector<Mark> marks;
    std::ranges::copy_if(picture.marks, std::back_inserter(marks),
                         [&](const Mark& mark) { return mark.record == record; });
    return marks;
}

std::vector<std::string> words_of(const std::vector<Mark>& marks) {
    std::vector<std::string> words;
    for (const Mark& mark : marks)
        if (const auto* text = std::get_if<TextMark>(&mark.shape)) words.push_back(text->text);
    return words;
}

Box extent(const std::vector<Mark>& marks) {
    Box box = extent_of(marks.front());
    for (const Mark& mark : marks)
        box = box.joined(extent_of(mark));
    return box;
}

} // namespace

TEST_CASE("a box stands round its members wherever they are, under the ties, with its name") {
    ChartScene scene = small_scene();
    scene.signs = {box_round({0, 1})};
    const Picture picture = drawn(scene);
    const auto& frame = std::get<BoxMark>(picture.marks.front().shape);
    CHECK(picture.marks.front().record == 91);
    CHECK(frame.box.contains({-16 - 15 + 1, 0}));
    CHECK(frame.box.contains({60 + 9, 0}));
    CHECK(frame.box.bottom < 60); // the third stands outside
    CHECK(words_of(marks_of(picture, 91)) == std::vector<std::string>{"Haulage"});
    scene.items[1].at = {400, 300};
    CHECK(std::get<BoxMark>(drawn(scene).marks.front().shape).box.contains({400, 300}));
}

TEST_CASE("a box without members, or one that is collapsed, is not drawn") {
    ChartScene scene = small_scene();
    scene.signs = {box_round({}), box_round({0, 1})};
    scene.signs[1].collapsed = true;
    CHECK(marks_of(drawn(scene), 91).empty());
}

TEST_CASE("a note is a slip with its words in lines, above ties and below things") {
    ChartScene scene = small_scene();
    scene.signs = {note_at({100, 100}, "Ask the port for the list of crews of that night\nand who "
                                       "paid")};
    const Picture picture = drawn(scene);
    const auto marks = marks_of(picture, 91);
    const auto words = words_of(marks);
    CHECK(words.size() >= 3);
    CHECK(words.back() == "and who paid");
    const Box slip = extent_of(marks.front());
    CHECK(slip.width() == Approx(180 + 1)); // with its pen
    for (const Mark& mark : marks) {
        const Box box = extent_of(mark);
        CHECK((box.left >= slip.left && box.right <= slip.right && box.bottom <= slip.bottom));
    }
    const auto place_of = [&](auto is) {
        return std::ranges::find_if(picture.marks, is) - picture.marks.begin();
    };
    const auto slip_at = place_of([](const Mark& mark) { return mark.record == 91; });
    CHECK(slip_at > place_of([](const Mark& mark) { return mark.record == 21; }));
    CHECK(slip_at < place_of([](const Mark& mark) {
              return mark.record == 12 && std::holds_alternative<DiscMark>(mark.shape);
          }));
}

TEST_CASE("notes keep letters that can be read, and far away become marks") {
    ChartScene scene = small_scene();
    scene.signs = {note_at({100, 100}, "Ask the port")};
    const auto letters = [&](double scale, Palette palette = Palette::light) {
        double least = 0; // pixels
        for (const Mark& mark : marks_of(drawn(scene, scale, palette), 91))
            if (const auto* text = std::get_if<TextMark>(&mark.shape)) least = text->size * scale;
        return least;
    };
    CHECK(letters(1) == Approx(11));
    CHECK(letters(0.5) == Approx(8.25));
    CHECK(letters(8) == Approx(22));
    CHECK(letters(0.3) == 0);
    CHECK(letters(0.3, Palette::print) == Approx(8.25)); // on paper nobody can go nearer
    const Box mark = extent(marks_of(drawn(scene, 0.1), 91));
    CHECK(mark.width() * 0.1 == Approx(12).margin(1.5));
    CHECK(mark.left == Approx(100).margin(10));
}

TEST_CASE("an event frame holds its date above its words") {
    ChartScene scene = small_scene();
    DrawnSign event = sign_of(SignKind::event, {100, 100}, "The boat leaves");
    event.date = "3 May 2023";
    scene.signs = {event};
    const auto marks = marks_of(drawn(scene), 91);
    CHECK(words_of(marks) == std::vector<std::string>{"3 May 2023", "The boat leaves"});
    std::vector<const TextMark*> texts;
    for (const Mark& mark : marks)
        if (const auto* text = std::get_if<TextMark>(&mark.shape)) texts.push_back(text);
    CHECK(texts[0]->bold);
    CHECK(texts[0]->at.y + 5 < texts[1]->at.y);
    scene.signs[0].date.clear();
    CHECK(extent(marks_of(drawn(scene), 91)).height() < extent(marks).height());
}

TEST_CASE("words stand without a ground, each line by itself") {
    ChartScene scene = small_scene();
    scene.signs = {sign_of(SignKind::text, {100, 100}, "The northern\ncrew")};
    const auto marks = marks_of(drawn(scene), 91);
    CHECK(words_of(marks) == std::vector<std::string>{"The northern", "crew"});
    CHECK(marks.size() == 2);
    CHECK(std::get<TextMark>(marks[0].shape).size > 11);
}

TEST_CASE("far away words stand only where there is room, boxes keep their names") {
    ChartScene scene = small_scene();
    scene.signs = {sign_of(SignKind::text, {-3, -3}, "On the discs"),
                   sign_of(SignKind::text, {900, 900}, "Far off"), box_round({0, 1})};
    scene.signs[1].record = 92;
    scene.signs[2].record = 93;
    const Picture picture = drawn(scene, 0.3);
    CHECK(words_of(marks_of(picture, 91)).empty());
    CHECK(words_of(marks_of(picture, 92)).size() == 1);
    CHECK(words_of(marks_of(picture, 93)) == std::vector<std::string>{"Haulage"});
    CHECK(words_of(marks_of(drawn(scene), 91)).size() == 1); // near it stands where it was put
}

TEST_CASE("a picture is as wide as it was made, and as tall as it is") {
    ChartScene scene = small_scene();
    DrawnSign picture = sign_of(SignKind::picture, {10, 20}, "Map");
    picture.photo = std::make_shared<const Photo>(Photo{"image/png", "x", "d"});
    picture.tallness = 0.5;
    scene.signs = {picture};
    const auto marks = marks_of(drawn(scene, 0.2), 91);
    CHECK(std::get<ImageMark>(marks.front().shape).box == Box{10, 20, 190, 110});
    CHECK(std::get<BoxMark>(marks[1].shape).fill.alpha == 0);
}

TEST_CASE("names of things keep clear of notes") {
    ChartScene scene = small_scene();
    scene.signs = {note_at({-40, 5}, "x")};
    const Picture picture = drawn(scene);
    const Box slip = extent_of(marks_of(picture, 91).front());
    for (const Mark& mark : picture.marks) {
        const auto* text = std::get_if<TextMark>(&mark.shape);
        if (text && text->text == "Kestrel") CHECK_FALSE(extent_of(mark).overlaps(slip));
    }
}

TEST_CASE("what is selected wears a frame, and its width a handle") {
    ChartScene scene = small_scene();
    scene.signs = {note_at({100, 100}, "x")};
    const auto before = marks_of(drawn(scene), 91).size();
    scene.signs[0].selected = true;
    const auto marks = marks_of(drawn(scene), 91);
    REQUIRE(marks.size() == before + 2);
    const Style style = style_for(Palette::light);
    CHECK(std::get<BoxMark>(marks.back().shape).fill == style.accent);
    CHECK(std::get<BoxMark>(marks.back().shape).box.centre().x == Approx(280));
}

TEST_CASE("the rims of boxes and pictures beneath can be pointed at") {
    ChartScene scene = small_scene();
    DrawnSign picture = sign_of(SignKind::picture, {10, 20}, "Map");
    picture.record = 92;
    picture.photo = std::make_shared<const Photo>();
    scene.signs = {box_round({0, 1}), picture};
    const Style style = style_for(Palette::light);
    const TextMeasure measure = plain_text_size;
    const ChartLook look(scene, built_in_schema(), style, measure, 1);
    std::vector<Mark> targets;
    add_targets_of_signs(look, targets);
    REQUIRE(targets.size() == 5);
    CHECK(targets[0].record == 92);
    CHECK(extent_of(targets[0]) == Box{10, 20, 190, 200});
    for (std::size_t k = 1; k < 5; ++k)
        CHECK(std::holds_alternative<LineMark>(targets[k].shape));
}

TEST_CASE("what is out of sight is left out") {
    ChartScene scene = small_scene();
    scene.signs = {note_at({5000, 0}, "x"), note_at({0, 5000}, "y"),
                   sign_of(SignKind::text, {-5000, 0}, "z"), box_round({0})};
    for (DrawnSign& sign : scene.signs)
        sign.selected = true;
    const Style style = style_for(Palette::light);
    const TextMeasure measure = plain_text_size;
    ChartLook look(scene, built_in_schema(), style, measure, 1);
    look.seen = Box{1000, 1000, 2000, 2000};
    std::vector<Mark> marks;
    draw_signs_beneath(look, marks);
    draw_signs_above(look, marks);
    CHECK(marks.empty());
}

TEST_CASE("the legend says that what is drawn by hand is no record") {
    ChartScene scene = small_scene();
    const Style style = style_for(Palette::print);
    const auto holds = [&](const char* words) {
        const auto rows = legend_of(scene, built_in_schema(), style, {});
        return std::ranges::find(rows, words, &LegendRow::text) != rows.end();
    };
    CHECK_FALSE(holds("Drawn by hand, not a record"));
    scene.signs = {note_at({}, "x")};
    CHECK(holds("Drawn by hand, not a record"));
    CHECK_FALSE(holds("Collapsed box, with how many it holds"));
    scene.items[0].stands_for = 4;
    CHECK(holds("Collapsed box, with how many it holds"));
}

TEST_CASE("what stands for a collapsed box is a square among the discs") {
    ChartScene scene = small_scene();
    scene.items[2].stands_for = 7;
    const auto marks = marks_of(drawn(scene), 13);
    CHECK(std::ranges::any_of(
        marks, [](const Mark& mark) { return std::holds_alternative<BoxMark>(mark.shape); }));
    CHECK(std::ranges::any_of(marks, [](const Mark& mark) {
        const auto* icon = std::get_if<IconMark>(&mark.shape);
        return icon && icon->icon == "group";
    }));
}
