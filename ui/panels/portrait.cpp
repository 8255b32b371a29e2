// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/portrait.h"

#include <QPainter>

#include "ui/look/paint_picture.h"
#include "ui/look/theme.h"

namespace headwater {

namespace {
constexpr int side = 40;
constexpr int side_of_picture = 56;
} // namespace

Portrait::Portrait(std::string icon, const QColor& colour, QWidget* parent)
    : QWidget(parent), m_icon(std::move(icon)), m_colour(colour) {
    setFixedSize(side, side);
}

void Portrait::set_picture(const QImage& picture) {
    m_picture = picture;
    const int wanted = picture.isNull() ? side : side_of_picture;
    setFixedSize(wanted, wanted);
    update();
}

void Portrait::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (has_picture()) {
        QBrush brush(m_picture);
        const double scale =
            width() / static_cast<double>(std::min(m_picture.width(), m_picture.height()));
        QTransform fit;
        fit.translate((width() - m_picture.width() * scale) / 2,
                      (height() - m_picture.height() * scale) / 2);
        brush.setTransform(fit.scale(scale, scale));
        painter.setBrush(brush);
        painter.drawEllipse(rect());
        return;
    }
    painter.setBrush(m_colour);
    painter.drawEllipse(rect());
    const Colour ink = m_colour.lightness() > 150 ? Colour{20, 24, 29} : Colour{255, 255, 255};
    paint_mark(painter, {IconMark{box_around({side / 2.0, side / 2.0}, {22, 22}), m_icon, ink}, 0});
}

} // namespace headwater
