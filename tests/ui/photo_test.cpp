// SPDX-License-Identifier: Apache-2.0
#include "ui/look/photo.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QPainter>

#include "core/casefile/edits.h"
#include "ui/look/paint_picture.h"

using namespace headwater;

namespace {

std::string bytes_of(const QImage& image, const char* format) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes.toStdString();
}

/// Red with a green middle third.
QImage striped(int width, int height, QImage::Format format = QImage::Format_RGB32) {
    QImage image(width, height, format);
    image.fill(Qt::red);
    QPainter painter(&image);
    painter.fillRect(width / 3, 0, width / 3, height, Qt::green);
    return image;
}

} // namespace

TEST_CASE("the copy of a large picture is small, and its shorter side is that of an icon") {
    for (const char* const format : {"PNG", "JPEG"}) {
        const auto copy = small_copy_of(bytes_of(striped(3000, 2000), format));
        REQUIRE(copy);
        CHECK(copy->media_type == "image/jpeg");
        CHECK(copy->bytes.size() < largest_icon);
        CHECK(copy->digest.size() == 64);
        const QImage image = decoded(*copy);
        CHECK(image.size() == QSize(384, side_of_icon));
    }
    CHECK(decoded(*small_copy_of(bytes_of(striped(20, 30), "PNG"))).size() == QSize(20, 30));
}

TEST_CASE("what is clear stays clear, a panorama is cut, and what is no picture has no copy") {
    QImage clear(40, 40, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const auto copy = small_copy_of(bytes_of(clear, "PNG"));
    REQUIRE(copy);
    CHECK(copy->media_type == "image/png");
    CHECK(decoded(*copy).pixelColor(5, 5).alpha() == 0);
    const QImage cut = decoded(*small_copy_of(bytes_of(striped(4000, 100), "PNG")));
    CHECK(cut.size() == QSize(400, 100));
    CHECK_FALSE(small_copy_of("no picture"));
    CHECK_FALSE(small_copy_of(""));
    CHECK(decoded({"image/png", "no picture", "its digest"}).isNull());
}

TEST_CASE("a photo is painted round, its middle in the middle, and nothing outside") {
    const auto copy = small_copy_of(bytes_of(striped(300, 200), "PNG"));
    REQUIRE(copy);
    for (const double scale : {1.0, 8.0}) {
        QImage paper(QSize(100, 100) * scale, QImage::Format_RGB32);
        paper.fill(Qt::white);
        {
            QPainter painter(&paper);
            painter.scale(scale, scale);
            paint_mark(painter, {PhotoMark{{50, 50}, 20, std::make_shared<const Photo>(*copy)}, 0});
        }
        const auto at = [&](double x, double y) {
            return paper.pixelColor(static_cast<int>(x * scale), static_cast<int>(y * scale));
        };
        CHECK(at(50, 50).green() > 200);
        CHECK(at(50, 50).red() < 60);
        CHECK(at(33, 50).red() > 200);
        CHECK(at(33, 50).green() < 60);
        CHECK(at(34, 34) == QColor(Qt::white));
        CHECK(at(72, 50) == QColor(Qt::white));
    }
}
