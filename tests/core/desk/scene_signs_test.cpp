// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/desk/networks.h"
#include "core/desk/scene_signs.h"
#include "core/desk/scenes.h"
#include "core/desk/sheets.h"
#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;
using std::string_literals::operator""s;

namespace {

/// 8 by 4 dots, as far as its first bytes tell.
const std::string png = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x08\0\0\0\x04\x08\x02\0\0\0"s;

struct DrawnOn : Ring {
    ChartId chart;
    std::vector<EntityId> crew;

    DrawnOn() {
        const Records records = all();
        for (const Entity& entity : records.entities)
            if (entity.label.starts_with("Teal")) crew.push_back(entity.id);
        REQUIRE(the_case.apply({"Draw", [&](Edits& edits) { return draw(edits); }, ""}));
    }

    Records all() {
        Records records;
        REQUIRE(the_case.each_entity([&](const Entity& entity) {
            records.entities.push_back(entity);
            return true;
        }));
        return records;
    }

    Result<void> draw(Edits& edits) {
        Chart whole;
        whole.title = "Whole case";
        TRY(chart, edits.add(whole));
        ChartSign box;
        box.kind = SignKind::box;
        box.text = "Teal's cell";
        box.members = crew;
        TRY_VOID(edits.put_sign(chart, box));
        ChartSign event;
        event.kind = SignKind::event;
        event.text = "The boat leaves";
        event.happened = "2023-05";
        event.at = {40, 50};
        TRY_VOID(edits.put_sign(chart, event));
        ChartSign picture;
        picture.media_type = "image/png";
        picture.text = "Map";
        TRY_VOID(edits.put_picture(chart, picture, png));
        TRY_VOID(edits.put_picture(chart, picture, "no picture"));
        return {};
    }

    ChartScene scene() {
        Task task;
        const Chart drawn = *the_case.chart(chart);
        const auto network = network_of(the_case, built_in_schema(), chart_filter(drawn), task);
        return scene_of(the_case, *network, drawn, nullptr, task).value();
    }

    void fold() {
        ChartSign box = the_case.chart(chart)->signs.front();
        box.collapsed = true;
        REQUIRE(the_case.apply({"Collapse",
                                [&](Edits& edits) -> Result<void> {
                                    TRY_VOID(edits.put_sign(chart, box));
                                    return {};
                                },
                                ""}));
    }
};

} // namespace

TEST_CASE("what is drawn on a chart is in its scene, in the order in which it was drawn") {
    DrawnOn desk;
    const ChartScene scene = desk.scene();
    REQUIRE(scene.signs.size() == 3); // what is no picture is left out
    const DrawnSign& box = scene.signs[0];
    CHECK(box.kind == SignKind::box);
    CHECK(box.text == "Teal's cell");
    REQUIRE(box.members.size() == 5);
    for (const std::size_t member : box.members)
        CHECK(scene.items[member].label.starts_with("Teal"));
    CHECK(scene.signs[1].date == "2023-05");
    CHECK(scene.signs[1].at == Point{40, 50});
    CHECK(scene.signs[1].record == desk.the_case.chart(desk.chart)->signs[1].id.value);
    CHECK(scene.signs[2].tallness == 0.5);
    REQUIRE(scene.signs[2].photo);
    CHECK(scene.signs[2].photo->bytes == png);
}

TEST_CASE("a box holds no more what is hidden") {
    DrawnOn desk;
    REQUIRE(desk.the_case.apply(
        {"Hide",
         [&](Edits& edits) {
             return edits.hide(desk.chart, {desk.crew[0], desk.crew[1]}, Sight::hidden);
         },
         ""}));
    CHECK(desk.scene().signs[0].members.size() == 3);
}

TEST_CASE("on paper a collapsed box is one thing, and an event says when") {
    DrawnOn desk;
    desk.fold();
    SheetOptions options;
    options.chart = desk.chart;
    options.setup.paper = paper_size("A3").value();
    Task task;
    const auto paper = sheets_of(desk.the_case, built_in_schema(), options, plain_text_size, task);
    REQUIRE(paper);
    std::set<std::string> words;
    for (const Mark& mark : paper->pages.front().marks)
        if (const auto* text = std::get_if<TextMark>(&mark.shape)) words.insert(text->text);
    CHECK(words.contains("Teal's cell, 5"));
    CHECK_FALSE(words.contains("Teal1"));
    CHECK(words.contains("Magpie1"));
    CHECK(words.contains("The boat leaves"));
    CHECK(words.contains("2023-05"));
}
