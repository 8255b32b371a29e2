// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/frame.h"

#include <catch2/catch.hpp>

#include <QPainter>

#include "tests/support/scenes.h"
#include "ui/look/fonts.h"
#include "ui/look/paint_picture.h"
#include "ui/look/theme.h"

using namespace headwater;

namespace {

FrameWish wish_for(const ChartScene& scene, double scale) {
    FrameWish wish;
    wish.scene = std::make_shared<const ChartScene>(scene);
    wish.edition = 1;
    wish.schema = &built_in_schema();
    wish.style = style_for(Palette::light);
    Box box{1e9, 1e9, -1e9, -1e9};
    for (const ChartItem& item : scene.items)
        box = box.joined({item.at.x, item.at.y, item.at.x, item.at.y});
    wish.view.size = QSizeF(800, 600);
    wish.view.centre = box.centre();
    wish.view.scale = scale;
    return wish;
}

/// The same picture as paper gets it: every mark by the general painter.
QImage painted(const FrameWish& wish, const Frame& frame) {
    QImage image(frame.image.size(), QImage::Format_RGB32);
    image.fill(colour(wish.style.paper));
    QPainter painter(&image);
    painter.scale(wish.view.scale * wish.ratio, wish.view.scale * wish.ratio);
    painter.translate(-frame.covers.left, -frame.covers.top);
    paint_picture(painter, compose_chart(*wish.scene, *wish.schema, wish.style, qt_text_measure(),
                                         wish.view.scale));
    return image;
}

/// Mean difference of a channel, and the share of pixels that anyone would call different.
std::pair<double, double> difference(const QImage& a, const QImage& b) {
    double sum = 0, different = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y), other = b.pixelColor(x, y);
            const int apart = std::abs(one.green() - other.green());
            sum += apart;
            different += apart > 64 ? 1 : 0;
        }
    const double pixels = static_cast<double>(a.width()) * a.height();
    return {sum / pixels, different / pixels};
}

} // namespace

TEST_CASE("the canvas shows the lines that paper shows") {
    ChartScene scene = ring_scene(120, 400, 4);
    for (ChartItem& item : scene.items)
        item.label.clear(); // names stand on whole pixels: letter_stamps_test
    for (const double scale : {0.4, 0.9, 1.8}) {
        const FrameWish wish = wish_for(scene, scale);
        const Frame frame = draw(wish);
        const auto [mean, different] = difference(frame.image, painted(wish, frame));
        INFO("scale " << scale << ": mean " << mean << ", different " << different);
        CHECK(mean < 1.5);
        CHECK(different < 0.004);
    }
}

TEST_CASE("a frame is drawn beyond the widget, whole pixels, at any ratio") {
    FrameWish wish = wish_for(small_scene(), 0.77);
    wish.ratio = 1.5;
    const Frame frame = draw(wish);
    CHECK(frame.image.width() == Approx(frame.covers.width() * 0.77 * 1.5));
    CHECK(frame.image.height() == Approx(frame.covers.height() * 0.77 * 1.5));
    CHECK(frame.image.devicePixelRatio() == 1.5);
    CHECK(serves(frame, wish));
    CHECK(serves_on(frame, wish));
}

TEST_CASE("panning a little needs no other frame, panning far begins one before it is missed") {
    FrameWish wish = wish_for(small_scene(), 1);
    const Frame frame = draw(wish);
    wish.view = wish.view.panned({130, 0});
    CHECK(serves(frame, wish));
    CHECK_FALSE(serves_on(frame, wish));
    wish.view = wish.view.panned({130, 0});
    CHECK_FALSE(serves(frame, wish));
}

TEST_CASE("another zoom, palette or scene needs another frame") {
    FrameWish wish = wish_for(small_scene(), 1);
    const Frame frame = draw(wish);
    FrameWish other = wish;
    other.view.scale = 1.01;
    CHECK_FALSE(serves(frame, other));
    other = wish;
    other.style = style_for(Palette::dark);
    CHECK_FALSE(serves(frame, other));
    other = wish;
    other.scene = std::make_shared<const ChartScene>(small_scene());
    CHECK_FALSE(serves(frame, other));
}

TEST_CASE("a scene is surveyed once for all its frames") {
    FrameWish wish = wish_for(small_scene(), 1);
    wish.before = std::make_shared<const Frame>(draw(wish));
    wish.view.scale = 2;
    CHECK(draw(wish).survey == wish.before->survey);
    wish.edition = 2;
    CHECK(draw(wish).survey != wish.before->survey);
}

TEST_CASE("a frame that nobody waits for is given up") {
    FrameWish wish = wish_for(small_scene(), 1);
    wish.is_wanted = [] { return false; };
    CHECK(draw(wish).image.isNull());
    wish.is_wanted = [] { return true; };
    CHECK_FALSE(draw(wish).image.isNull());
}
