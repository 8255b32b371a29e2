// SPDX-License-Identifier: Apache-2.0
#include <map>

#include <catch2/catch.hpp>

#include "core/picture/chart_look.h"
#include "tests/support/scenes.h"

using namespace headwater;

namespace {

struct Placed {
    std::map<std::int64_t, Box> labels; ///< by record
    std::vector<std::pair<std::int64_t, DiscMark>> discs;
};

Placed place(const ChartScene& scene, double scale, Palette palette = Palette::light) {
    const Style style = style_for(palette);
    const Picture picture = compose_chart(scene, built_in_schema(), style, plain_text_size, scale);
    Placed placed;
    for (const Mark& mark : picture.marks) {
        if (const auto* disc = std::get_if<DiscMark>(&mark.shape)) {
            placed.discs.emplace_back(mark.record, *disc);
        }
        const auto* text = std::get_if<TextMark>(&mark.shape);
        if (!text || text->size * scale < style.label_size * 0.99) continue; // badges are smaller
        placed.labels[mark.record] =
            text_box(*text, plain_text_size(text->text, text->size, text->bold));
    }
    return placed;
}

double gap_between(const Box& box, const DiscMark& disc) {
    const Point nearest{std::clamp(disc.centre.x, box.left, box.right),
                        std::clamp(disc.centre.y, box.top, box.bottom)};
    return length(nearest - disc.centre) - disc.radius;
}

/// Pairs of label and label, or label and foreign disc, that touch.
std::size_t collisions_of(const Placed& placed) {
    std::size_t count = 0;
    for (auto a = placed.labels.begin(); a != placed.labels.end(); ++a) {
        for (auto b = std::next(a); b != placed.labels.end(); ++b) {
            count += a->second.grown(-1e-6).overlaps(b->second) ? 1 : 0;
        }
        for (const auto& [record, disc] : placed.discs) {
            count += record != a->first && gap_between(a->second, disc) < -1e-6 ? 1 : 0;
        }
    }
    return count;
}

/// What fits the whole chart into a window of the usual size.
double default_scale(const ChartScene& scene) {
    Box box{1e9, 1e9, -1e9, -1e9};
    for (const ChartItem& item : scene.items) {
        box = box.joined({item.at.x, item.at.y, item.at.x, item.at.y});
    }
    return std::min(1000 / (box.width() + 80), 700 / (box.height() + 80));
}

} // namespace

TEST_CASE("at the default zoom of a case no label touches another or a foreign disc") {
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const ChartScene scene = ring_scene(150, 320, seed);
        const Placed placed = place(scene, default_scale(scene));
        INFO("seed " << seed << ", " << placed.labels.size() << " labels");
        CHECK(placed.labels.size() > 100);
        CHECK(collisions_of(placed) == 0);
    }
}

TEST_CASE("labels keep clear at every zoom, and more of them appear the nearer one looks") {
    const ChartScene scene = ring_scene(400, 1200, 7);
    std::size_t before = 0;
    for (const double scale : {0.5, 0.8, 1.4, 3.0}) {
        const Placed placed = place(scene, scale);
        INFO("scale " << scale << ", " << placed.labels.size() << " labels");
        CHECK(collisions_of(placed) == 0);
        CHECK(placed.labels.size() >= before);
        before = placed.labels.size();
    }
    CHECK(before > 395);
}

TEST_CASE("labels keep their size on the screen") {
    const Placed near = place(small_scene(), 4), far = place(small_scene(), 1);
    CHECK(near.labels.at(12).width() * 4 == Approx(far.labels.at(12).width()));
}

TEST_CASE("where there is room for one, the more important has its label") {
    ChartScene scene;
    for (int i = 0; i < 9; ++i) {
        scene.items.push_back({i + 1, "person", "A rather long name", {4.0 * i, 0}, 0.1 * i});
    }
    const Placed placed = place(scene, 0.2);
    CHECK(placed.labels.contains(9));
    CHECK_FALSE(placed.labels.contains(2));
}

TEST_CASE("a label that may stand anywhere avoids the lines") {
    ChartScene scene;
    scene.items = {{1, "person", "Kestrel", {0, 0}}, {2, "person", "Wren", {0, 100}}};
    scene.links = {{3, 0, 1, "call"}};
    const Placed placed = place(scene, 1);
    CHECK((placed.labels.at(1).left > 0 || placed.labels.at(1).bottom < 0));
}

TEST_CASE("labels stay inside their bounds") {
    const ChartScene scene = ring_scene(60, 100, 2);
    const Style style = style_for(Palette::light);
    const TextMeasure measure = plain_text_size;
    Box bounds{1e9, 1e9, -1e9, -1e9};
    for (const ChartItem& item : scene.items) {
        bounds = bounds.joined({item.at.x, item.at.y, item.at.x, item.at.y});
    }
    std::vector<Mark> marks;
    draw_labels(ChartLook(scene, built_in_schema(), style, measure, 1, bounds), marks);
    CHECK(marks.size() > 30);
    for (const Mark& mark : marks) {
        const Box box = extent_of(mark);
        CHECK((box.left >= bounds.left && box.right <= bounds.right));
        CHECK((box.top >= bounds.top - 0.01 && box.bottom <= bounds.bottom + 0.01));
    }
}

TEST_CASE("an empty chart and an empty label are no labels") {
    CHECK(place({}, 1).labels.empty());
    ChartScene scene;
    scene.items = {{1, "person", "", {0, 0}}};
    CHECK(place(scene, 1).labels.empty());
}

TEST_CASE("from far away leaders are named over the cloud of dots, without touching each other") {
    const ChartScene scene = ring_scene(1000, 3000, 7);
    const Placed placed = place(scene, 0.1);
    for (std::int64_t record = 1; record <= 10; ++record) {
        INFO("rank " << record);
        CHECK(placed.labels.contains(record));
    }
    for (auto a = placed.labels.begin(); a != placed.labels.end(); ++a) {
        for (auto b = std::next(a); b != placed.labels.end(); ++b) {
            CHECK_FALSE(a->second.grown(-1e-6).overlaps(b->second));
        }
    }
}

TEST_CASE("the highest of a scale are named, what stands back is not") {
    ChartScene scene = ring_scene(1000, 3000, 7);
    scene.scale = ChartScale{{}, "0", "1", true, true};
    for (ChartItem& item : scene.items) {
        item.rank = 0;
        item.value = item.record > 990 ? 0.5 + static_cast<double>(item.record) / 2000 : 0.1;
    }
    const Placed placed = place(scene, 0.1);
    for (std::int64_t record = 993; record <= 1000; ++record)
        CHECK(placed.labels.contains(record));
    for (ChartItem& item : scene.items)
        item.stands_back = true;
    CHECK(place(scene, 1).labels.empty());
}
