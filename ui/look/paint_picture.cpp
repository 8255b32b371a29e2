// SPDX-License-Identifier: Apache-2.0
#include "ui/look/paint_picture.h"

#include <cmath>

#include <QPainter>

#include "core/picture/icons.h"
#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/look/photo.h"
#include "ui/look/theme.h"

namespace headwater {

namespace {

QPointF point(Point p) {
    return {p.x, p.y};
}
QRectF rect(const Box& b) {
    return {b.left, b.top, b.width(), b.height()};
}

QPen pen_for(const Pen& pen) {
    if (pen.width <= 0 || pen.colour.alpha == 0) return QPen(Qt::NoPen);
    QPen q(colour(pen.colour), pen.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    QList<qreal> pattern;
    for (const double length : dash_pattern(pen.dash))
        pattern.push_back(length);
    if (!pattern.isEmpty()) q.setDashPattern(pattern);
    return q;
}

QBrush brush_for(const Colour& fill) {
    return fill.alpha == 0 ? QBrush(Qt::NoBrush) : QBrush(colour(fill));
}

void paint(QPainter& painter, const LineMark& line) {
    painter.setPen(pen_for(line.pen));
    painter.setBrush(Qt::NoBrush);
    if (line.bend == 0 && !line.arrow_to) {
        painter.drawLine(point(line.from), point(line.to));
        return;
    }
    painter.drawPath(painter_path(path_of(line)));
    if (line.arrow_to) painter.fillPath(painter_path(arrow_of(line)), colour(line.pen.colour));
}

void paint(QPainter& painter, const AreaMark& area) {
    painter.setPen(pen_for(area.outline));
    painter.setBrush(brush_for(area.fill));
    painter.drawPath(painter_path(path_of(area)));
}

void paint(QPainter& painter, const DiscMark& disc) {
    painter.setPen(pen_for(disc.outline));
    painter.setBrush(brush_for(disc.fill));
    painter.drawEllipse(point(disc.centre), disc.radius, disc.radius);
}

void paint(QPainter& painter, const BoxMark& box) {
    painter.setPen(pen_for(box.outline));
    painter.setBrush(brush_for(box.fill));
    if (box.corner > 0)
        painter.drawRoundedRect(rect(box.box), box.corner, box.corner);
    else
        painter.drawRect(rect(box.box));
}

/// Letters are set at one reference size and scaled, so that they fall alike at every zoom.
void paint(QPainter& painter, const TextMark& mark) {
    const QFont font = chart_font(mark.bold);
    const QString words = qt(mark.text);
    const double scale = mark.size / chart_font_pixels;
    const double width = QFontMetricsF(font).horizontalAdvance(words);
    const double shift = mark.anchor == Anchor::left     ? 0
                         : mark.anchor == Anchor::middle ? -width / 2
                                                         : -width;
    painter.save();
    painter.translate(point(mark.at));
    painter.rotate(mark.turn);
    painter.scale(scale, scale);
    if (mark.halo.alpha != 0) {
        QPainterPath letters;
        letters.addText(shift, 0, font, words);
        const double breadth = chart_font_pixels * 0.28;
        painter.strokePath(
            letters, QPen(colour(mark.halo), breadth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter.setFont(font);
    painter.setPen(colour(mark.colour));
    painter.drawText(QPointF(shift, 0), words);
    painter.restore();
}

/// As many dots as are seen: a painter that leaves dots out makes faces rough.
QImage fitting(const QImage& photo, const QPainter& painter, double side) {
    const double dots =
        side * std::hypot(painter.combinedTransform().m11(), painter.combinedTransform().m12());
    if (dots * 1.5 > std::min(photo.width(), photo.height())) return photo;
    const int wanted = std::max(1, static_cast<int>(std::ceil(dots)));
    return photo.scaled(wanted, wanted, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
}

void paint(QPainter& painter, const PhotoMark& mark) {
    const double side = 2 * mark.radius;
    const QImage photo = fitting(decoded(*mark.photo), painter, side);
    if (photo.isNull()) return;
    const double scale = side / std::min(photo.width(), photo.height());
    QTransform fit;
    fit.translate(mark.centre.x - photo.width() * scale / 2,
                  mark.centre.y - photo.height() * scale / 2);
    QBrush brush(photo);
    brush.setTransform(fit.scale(scale, scale));
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawEllipse(point(mark.centre), mark.radius, mark.radius);
    painter.restore();
}

void paint(QPainter& painter, const ImageMark& mark) {
    const double dots =
        std::hypot(painter.combinedTransform().m11(), painter.combinedTransform().m12());
    const QSize wanted(static_cast<int>(std::ceil(mark.box.width() * dots)),
                       static_cast<int>(std::ceil(mark.box.height() * dots)));
    QImage image = decoded(*mark.photo, side_of_picture);
    if (image.isNull()) return;
    if (wanted.width() * 1.5 < image.width())
        image = image.scaled(wanted.expandedTo({1, 1}), Qt::IgnoreAspectRatio,
                             Qt::SmoothTransformation);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect(mark.box), image);
}

void paint(QPainter& painter, const ClipMark& clip) {
    painter.restore();
    painter.save();
    if (clip.box) painter.setClipRect(rect(*clip.box), Qt::IntersectClip);
}

void paint(QPainter& painter, const IconMark& icon) {
    painter.setPen(
        QPen(colour(icon.colour), pen_width(icon), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(painter_path(icon_steps(icon)));
}

} // namespace

QPainterPath painter_path(const Path& path) {
    QPainterPath drawn;
    for (const PathStep& step : path) {
        switch (step.kind) {
        case PathStep::Kind::move:
            drawn.moveTo(point(step.to));
            break;
        case PathStep::Kind::line:
            drawn.lineTo(point(step.to));
            break;
        case PathStep::Kind::curve:
            drawn.cubicTo(point(step.first), point(step.second), point(step.to));
            break;
        case PathStep::Kind::close:
            drawn.closeSubpath();
            break;
        }
    }
    return drawn;
}

void paint_mark(QPainter& painter, const Mark& mark) {
    std::visit([&](const auto& shape) { paint(painter, shape); }, mark.shape);
}

namespace {

/// Clips are taken back to what the painter was given.
template<class IsWanted>
void paint_marks(QPainter& painter, const Picture& picture, IsWanted is_wanted) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.save();
    for (const Mark& mark : picture.marks)
        if (std::holds_alternative<ClipMark>(mark.shape) || is_wanted(mark))
            paint_mark(painter, mark);
    painter.restore();
}

} // namespace

void paint_picture(QPainter& painter, const Picture& picture, const Box& seen) {
    paint_marks(painter, picture,
                [&](const Mark& mark) { return extent_of(mark).grown(2).overlaps(seen); });
}

void paint_picture(QPainter& painter, const Picture& picture) {
    paint_marks(painter, picture, [](const Mark&) { return true; });
}

void paint_picture(QPainter& painter, const Picture& picture, Task& task) {
    paint_marks(painter, picture, [&](const Mark&) {
        task.advance();
        return task.may_go_on();
    });
}

} // namespace headwater
