// SPDX-License-Identifier: Apache-2.0
#include "core/picture/link_words.h"

#include <catch2/catch.hpp>

#include "tests/support/scenes.h"

using namespace headwater;

namespace {

const Style style = style_for(Palette::light);
const TextMeasure measure = plain_text_size;

ChartLink call(double weight, std::int32_t first, std::int32_t last) {
    ChartLink link;
    link.kind = "call";
    link.weight = weight;
    link.first_day = first;
    link.last_day = last;
    return link;
}

/// Two people far apart, with so many calls between them.
ChartScene apart(int ties, double distance) {
    ChartScene scene;
    scene.items = {{1, "person", "Kestrel", {0, 0}}, {2, "person", "Magpie", {distance, 0}}};
    for (int i = 0; i < ties; ++i) {
        ChartLink link = call(4, ChartLink::no_day, ChartLink::no_day);
        link.record = 10 + i;
        link.to = 1;
        link.parallel = i;
        scene.links.push_back(link);
    }
    scene.link_words = std::make_shared<const LinkWords>();
    return scene;
}

/// What is written, by the record that it speaks of.
std::vector<std::pair<std::int64_t, TextMark>> written(const ChartScene& scene, double scale = 1) {
    std::vector<Mark> marks;
    draw_labels(ChartLook(scene, built_in_schema(), style, measure, scale), marks);
    std::vector<std::pair<std::int64_t, TextMark>> texts;
    for (const Mark& mark : marks)
        if (const auto* text = std::get_if<TextMark>(&mark.shape))
            texts.emplace_back(mark.record, *text);
    return texts;
}

std::vector<std::string> words_of_ties(const ChartScene& scene, double scale = 1) {
    std::vector<std::string> words;
    for (const auto& [record, text] : written(scene, scale))
        if (record >= 10) words.push_back(text.text);
    return words;
}

} // namespace

TEST_CASE("words on a tie are its kind, how often and when, as far as they are wanted") {
    const Schema& schema = built_in_schema();
    CHECK(words_on(call(12, 19480, 19486), schema, {true, true, true, {}}) ==
          "called · ×12 · 3 May 2023 to 9 May 2023");
    CHECK(words_on(call(12, 19480, 19480), schema, {false, false, true, {}}) == "3 May 2023");
    CHECK(words_on(call(1, ChartLink::no_day, ChartLink::no_day), schema, {false, true, true, {}})
              .empty());
    CHECK(words_on(call(2, 0, 0), schema, {true, false, false, [](const Message& m) {
                                               return "[" + m.text + "]";
                                           }}) == "[called]");
}

TEST_CASE("a tie with room is written on, one without is not; without the wish none") {
    CHECK(words_of_ties(apart(1, 300)) == std::vector<std::string>{"called · ×4"});
    CHECK(words_of_ties(apart(1, 60)).empty());
    ChartScene quiet = apart(1, 300);
    quiet.link_words.reset();
    CHECK(words_of_ties(quiet).empty());
}

TEST_CASE("names come first: no words on ties touch them or each other") {
    ChartScene scene = ring_scene(60, 120, 5);
    scene.link_words = std::make_shared<const LinkWords>();
    std::vector<Box> boxes;
    for (const auto& [record, text] : written(scene, 2.5))
        boxes.push_back(text_box(text, measure(text.text, text.size, text.bold)));
    std::size_t touching = 0;
    for (std::size_t a = 0; a < boxes.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            touching += boxes[a].grown(-0.01).overlaps(boxes[b]) ? 1 : 0;
    CHECK(boxes.size() > 60);
    CHECK(touching == 0);
}

TEST_CASE("where several ties run and none has room for words, they are counted") {
    CHECK(words_of_ties(apart(3, 60)) == std::vector<std::string>{"3"});
    CHECK(words_of_ties(apart(3, 400)).size() >= 1);
    CHECK(words_of_ties(apart(3, 400)).front() == "called · ×4");
}

TEST_CASE("from afar flows between groups say how many ties they are") {
    ChartScene scene;
    for (std::size_t k = 0; k < 800; ++k) {
        ChartItem item;
        item.record = static_cast<std::int64_t>(k + 1);
        item.at = {50.0 * double(k % 20) + (k < 400 ? 0 : 6000), 50.0 * double(k % 400 / 20)};
        scene.items.push_back(item);
        scene.communities.push_back(k < 400 ? 0 : 1);
    }
    for (std::size_t k = 0; k < 17; ++k) {
        ChartLink link;
        link.from = k;
        link.to = 400 + k;
        scene.links.push_back(link);
    }
    const FarGroups far(scene);
    ChartLook look(scene, built_in_schema(), style, measure, 0.1);
    look.look_from_afar(far);
    std::vector<Mark> marks;
    draw_labels(look, marks);
    const bool counted = std::ranges::any_of(marks, [](const Mark& mark) {
        const auto* text = std::get_if<TextMark>(&mark.shape);
        return text != nullptr && text->text == "17";
    });
    CHECK(counted);
}
