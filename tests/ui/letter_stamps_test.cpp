// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/letter_stamps.h"

#include <catch2/catch.hpp>

#include <QImage>
#include <QPainter>

#include "ui/look/paint_picture.h"

using namespace headwater;

namespace {

template<class Paint>
QImage on_paper(double ratio, Paint paint) {
    QImage image(QSize(160, 60) * ratio, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(2, 2);
    paint(painter);
    return image;
}

TextMark kestrel() {
    TextMark text;
    text.at = {40, 15};
    text.text = "Kestrel 12";
    text.size = 6;
    text.colour = {0, 0, 0};
    text.halo = {255, 220, 180, 255};
    return text;
}

double ink(const QImage& image) {
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += 255 - qBlue(image.pixel(x, y));
    return sum;
}

} // namespace

TEST_CASE("a stamped name looks like a painted one, at any ratio and from any end") {
    for (const double ratio : {1.0, 2.0})
        for (const Anchor anchor : {Anchor::left, Anchor::middle, Anchor::right}) {
            TextMark text = kestrel();
            text.anchor = anchor;
            const QImage painted = on_paper(ratio, [&](QPainter& p) { paint_mark(p, {text, 0}); });
            const QImage stamped =
                on_paper(ratio, [&](QPainter& p) { stamp_text(p, text, 2, ratio); });
            double apart = 0;
            for (int y = 0; y < painted.height(); ++y)
                for (int x = 0; x < painted.width(); ++x)
                    apart += std::abs(qBlue(painted.pixel(x, y)) - qBlue(stamped.pixel(x, y)));
            CHECK(ink(painted) > 0);
            CHECK(apart < 0.35 * ink(painted)); // no more than half a pixel aside
        }
}

TEST_CASE("a second stamp is the same as the first, another name is not") {
    const auto stamped = [](const TextMark& text) {
        return on_paper(1, [&](QPainter& p) { stamp_text(p, text, 2, 1); });
    };
    TextMark other = kestrel();
    other.text = "Magpie 12";
    CHECK(stamped(kestrel()) == stamped(kestrel()));
    CHECK(stamped(kestrel()) != stamped(other));
    other = kestrel();
    other.bold = true;
    CHECK(stamped(kestrel()) != stamped(other));
}

TEST_CASE("a turned text is painted as it is") {
    TextMark turned = kestrel();
    turned.turn = 30;
    CHECK(on_paper(1, [&](QPainter& p) { stamp_text(p, turned, 2, 1); }) ==
          on_paper(1, [&](QPainter& p) {
              paint_mark(p, {turned, 0});
          }));
}
