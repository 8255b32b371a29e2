// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/letter_stamps.h"

#include <cmath>

#include <QCache>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include "ui/canvas/letter_halo.h"
#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/look/paint_picture.h"
#include "ui/look/theme.h"

namespace headwater {

namespace {

constexpr int kept_kilobytes = 6000;

/// Letters and where their baseline begins on them, in pixels.
struct Stamp {
    QImage image;
    QPointF begin;
    double width = 0; ///< of the letters
};

QString key_of(const TextMark& text, double size, double ratio) {
    return QString("%1|%2|%3|%4|%5|%6")
        .arg(qt(text.text))
        .arg(text.bold)
        .arg(colour(text.colour).rgba())
        .arg(colour(text.halo).rgba())
        .arg(std::lround(size * 8))
        .arg(ratio);
}

/// What the letters cover of an image that long and high.
QImage letters_of(const TextMark& text, QSize pixels, QPointF begin, double size, double ratio) {
    QImage letters(pixels, QImage::Format_Alpha8);
    letters.fill(0);
    letters.setDevicePixelRatio(ratio);
    QPainter painter(&letters);
    painter.setRenderHint(QPainter::TextAntialiasing);
    TextMark alone = text;
    alone.at = {begin.x(), begin.y()};
    alone.anchor = Anchor::left;
    alone.size = size;
    alone.halo.alpha = 0;
    alone.colour = {0, 0, 0, 255};
    paint_mark(painter, {alone, 0});
    return letters;
}

/// `ink` where `mask` covers, over what is there.
void pour(QImage& image, const QImage& mask, QRgb ink) {
    for (int y = 0; y < image.height(); ++y) {
        auto* pixels = reinterpret_cast<QRgb*>(image.scanLine(y));
        const uchar* covered = mask.constScanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            if (covered[x] == 0) continue;
            const int share = covered[x] * qAlpha(ink) / 255, rest = 255 - share;
            const auto mix = [&](int mine, int there) {
                return (mine * share + there * rest) / 255;
            };
            const QRgb under = pixels[x];
            pixels[x] = qRgba(mix(qRed(ink), qRed(under)), mix(qGreen(ink), qGreen(under)),
                              mix(qBlue(ink), qBlue(under)), mix(255, qAlpha(under)));
        }
    }
}

Stamp cut(const TextMark& text, double size, double ratio) {
    const QFontMetricsF metrics(chart_font(text.bold));
    const double scale = size / chart_font_pixels, margin = std::ceil(size * halo_width + 2);
    Stamp stamp;
    stamp.width = metrics.horizontalAdvance(qt(text.text)) * scale;
    stamp.begin = {margin, std::ceil(metrics.ascent() * scale) + margin};
    const QSizeF room(stamp.width + 2 * margin,
                      stamp.begin.y() + metrics.descent() * scale + margin);
    const QSize pixels = (room * ratio).toSize() + QSize(1, 1);
    const QImage letters = letters_of(text, pixels, stamp.begin, size, ratio);
    stamp.image = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    stamp.image.fill(Qt::transparent);
    if (text.halo.alpha != 0)
        pour(stamp.image, halo_round(letters, size * halo_width / 2 * ratio),
             colour(text.halo).rgba());
    pour(stamp.image, letters, colour(text.colour).rgba());
    stamp.image.setDevicePixelRatio(ratio);
    return stamp;
}

Stamp stamp_of(const TextMark& text, double size, double ratio) {
    thread_local QCache<QString, Stamp> stamps(kept_kilobytes);
    const QString key = key_of(text, size, ratio);
    if (const Stamp* known = stamps.object(key)) return *known;
    Stamp stamp = cut(text, size, ratio);
    const int kilobytes = static_cast<int>(stamp.image.sizeInBytes() / 1024) + 1;
    stamps.insert(key, new Stamp(stamp), kilobytes); // the cache owns it
    return stamp;
}

} // namespace

void stamp_text(QPainter& painter, const TextMark& text, double scale, double ratio) {
    if (text.turn != 0) return paint_mark(painter, {text, 0});
    const Stamp stamp = stamp_of(text, text.size * scale, ratio);
    const double before = text.anchor == Anchor::left     ? 0
                          : text.anchor == Anchor::middle ? stamp.width / 2
                                                          : stamp.width;
    const QPointF at = painter.worldTransform().map(QPointF(text.at.x, text.at.y)) -
                       QPointF(before, 0) - stamp.begin;
    const QTransform chart = painter.worldTransform();
    painter.resetTransform();
    painter.drawImage(QPointF(std::round(at.x() * ratio), std::round(at.y() * ratio)) / ratio,
                      stamp.image);
    painter.setWorldTransform(chart);
}

} // namespace headwater
