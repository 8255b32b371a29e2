// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/picture/chart_look.h"

using namespace headwater;

namespace {

/// Two fields of people, 50 units apart from each other, with links in and between them.
ChartScene two_fields() {
    ChartScene scene;
    for (std::size_t k = 0; k < 800; ++k) {
        ChartItem item;
        item.record = static_cast<std::int64_t>(k + 1);
        item.kind = "person";
        item.label = "Member " + std::to_string(k + 1);
        item.at = {50.0 * double(k % 20) + (k < 400 ? 0 : 1500), 50.0 * double(k % 400 / 20)};
        item.importance = k == 7 ? 1 : 0.1;
        scene.items.push_back(item);
        scene.communities.push_back(k < 400 ? 0 : 1);
    }
    for (std::size_t k = 0; k < 40; ++k) {
        ChartLink link;
        link.record = static_cast<std::int64_t>(1000 + k);
        link.from = k;
        link.to = k % 4 == 0 ? 400 + k : k + 20;
        scene.links.push_back(link);
    }
    return scene;
}

/// The scene looked at, with what a look needs to stand on.
struct Looking {
    ChartScene scene = two_fields();
    Style style = style_for(Palette::light);
    TextMeasure measure = plain_text_size;
    FarGroups far{scene};
    ChartLook look;

    explicit Looking(double scale) : look(scene, built_in_schema(), style, measure, scale) {
        look.look_from_afar(far);
    }
    std::size_t links() const {
        std::vector<Mark> marks;
        draw_links(look, marks);
        return marks.size();
    }
    template<class Shape>
    std::vector<Shape> drawn(void (*draw)(const ChartLook&, std::vector<Mark>&)) const {
        std::vector<Mark> marks;
        draw(look, marks);
        std::vector<Shape> shapes;
        for (const Mark& mark : marks)
            if (const auto* shape = std::get_if<Shape>(&mark.shape)) shapes.push_back(*shape);
        return shapes;
    }
};

} // namespace

TEST_CASE("from far away groups stand for people: shapes, names, one line for all links between") {
    const Looking far(0.1);
    REQUIRE(far.look.distance() == Distance::far);
    CHECK(far.drawn<AreaMark>(draw_grounds).size() == 2);
    CHECK(far.drawn<LineMark>(draw_grounds).size() == 1);
    CHECK(far.links() == 0);
    const auto names = far.drawn<TextMark>(draw_labels);
    REQUIRE(names.size() == 3);
    CHECK(names[0].text == "Member 8 \xc2\xb7 400");
    CHECK(names[2].text == "10"); // links between the two
}

TEST_CASE("from far away people are dots that do not touch") {
    const Looking far(0.1);
    for (const double radius : far.look.radii)
        CHECK(radius <= 50 * 0.62);
    CHECK(far.look.radii[0] < 25);
}

TEST_CASE("from far away links that stand out and those of the selection are drawn") {
    Looking far(0.1);
    far.scene.links[3].stands_out = true;
    CHECK(far.links() == 1);
    far.scene.items[25].selected = true; // two links
    CHECK(far.links() == 3);
}

TEST_CASE("from the middle links between groups step back behind those within") {
    const Looking middle(0.3);
    REQUIRE(middle.look.distance() == Distance::middle);
    CHECK(middle.links() == 40);
    std::vector<Mark> marks;
    draw_links(middle.look, marks);
    int within = 0, between = 0;
    for (const Mark& mark : marks) {
        const auto& line = std::get<LineMark>(mark.shape);
        (mark.record % 4 == 0 ? between : within) = line.pen.colour.alpha;
    }
    CHECK(between < within * 0.7);
    CHECK(middle.drawn<TextMark>(draw_labels).size() > 2);
}

TEST_CASE("from near everything is drawn as on paper") {
    const Looking near(1);
    REQUIRE(near.look.distance() == Distance::near);
    CHECK(near.drawn<AreaMark>(draw_grounds).empty());
    CHECK(near.look.share_between_groups() == 1);
    CHECK(near.links() == 40);
}

TEST_CASE("what is out of sight is left out, and so are links that only pass through a crowd") {
    Looking near(1);
    near.look.seen = Box{-10, -10, 210, 210};
    const auto discs = near.drawn<DiscMark>(draw_items);
    CHECK(discs.size() == 25);
    CHECK(near.drawn<TextMark>(draw_labels).size() <= 25);
    for (std::size_t k = 0; k < 4000; ++k) {
        ChartLink link;
        link.record = static_cast<std::int64_t>(5000 + k);
        link.from = 100 + k % 20;
        link.to = 799 - k % 30;
        near.scene.links.push_back(link);
    }
    near.look.seen = Box{-10, -10, 910, 210};
    std::size_t outside = 0;
    each_link(near.look, [&](const LineMark&, std::size_t i) {
        const ChartLink& link = near.scene.links[i];
        outside += !near.look.is_seen(link.from) && !near.look.is_seen(link.to) ? 1 : 0;
    });
    CHECK(outside == 0);
}
