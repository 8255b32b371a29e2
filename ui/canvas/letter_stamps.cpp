// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/letter_stamps.h"

#include <cmath>

#include <QCache>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include "ui/canvas/paint_picture.h"
#include "ui/look/fonts.h"
#include "ui/look/language.h"
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

Stamp cut(const TextMark& text, double size, double ratio) {
    const QFontMetricsF metrics(chart_font(text.bold));
    const double letters = size / chart_font_pixels, margin = std::ceil(size * halo_width + 2);
    Stamp stamp;
    stamp.width = metrics.horizontalAdvance(qt(text.text)) * letters;
    stamp.begin = {margin, std::ceil(metrics.ascent() * letters) + margin};
    const QSizeF pixels(stamp.width + 2 * margin,
                        stamp.begin.y() + metrics.descent() * letters + margin);
    stamp.image =
        QImage((pixels * ratio).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    stamp.image.fill(Qt::transparent);
    stamp.image.setDevicePixelRatio(ratio);
    QPainter painter(&stamp.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    TextMark alone = text;
    alone.at = {stamp.begin.x(), stamp.begin.y()};
    alone.anchor = Anchor::left;
    alone.size = size;
    paint_mark(painter, {alone, 0});
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
