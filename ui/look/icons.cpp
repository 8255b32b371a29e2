// SPDX-License-Identifier: Apache-2.0
#include "ui/look/icons.h"

#include <string>

#include <QIconEngine>
#include <QPainter>

#include "core/picture/icons.h"
#include "ui/look/paint_picture.h"
#include "ui/look/theme.h"

namespace headwater {

namespace {

/// Painted afresh at every size, so that it is sharp at 100 % and at 200 %.
class PaintedIcon : public QIconEngine {
public:
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
};

class LineIcon : public PaintedIcon {
public:
    explicit LineIcon(std::string name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        IconMark mark;
        mark.icon = m_name;
        mark.box = {double(rect.left()), double(rect.top()), double(rect.left() + rect.width()),
                    double(rect.top() + rect.height())};
        const QColor ink = mode == QIcon::Disabled ? theme().line : theme().text;
        mark.colour = {static_cast<std::uint8_t>(ink.red()), static_cast<std::uint8_t>(ink.green()),
                       static_cast<std::uint8_t>(ink.blue())};
        painter->setRenderHint(QPainter::Antialiasing);
        paint_mark(*painter, {mark, 0});
    }
    QIconEngine* clone() const override { return new LineIcon(m_name); }

private:
    std::string m_name;
};

class DiscIcon : public PaintedIcon {
public:
    explicit DiscIcon(QColor colour) : m_colour(std::move(colour)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        const double radius = 0.32 * std::min(rect.width(), rect.height());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colour);
        painter->drawEllipse(QRectF(rect).center(), radius, radius);
    }
    QIconEngine* clone() const override { return new DiscIcon(m_colour); }

private:
    QColor m_colour;
};

} // namespace

QIcon icon_named(std::string_view name) {
    if (icon_path(name).empty()) return {};
    return QIcon(new LineIcon(std::string(name)));
}

QIcon disc_icon(const QColor& colour) {
    return QIcon(new DiscIcon(colour));
}

} // namespace headwater
