// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/picture_view.h"

#include <cmath>

#include <QMouseEvent>
#include <QPainter>

#include "ui/canvas/hit_grid.h"
#include "ui/look/paint_picture.h"
#include "ui/look/theme.h"

namespace headwater {

PictureView::PictureView(QWidget* parent) : QWidget(parent) {}

PictureView::~PictureView() = default;

void PictureView::show_picture(std::shared_ptr<const Picture> picture) {
    m_picture = std::move(picture);
    m_hits = m_picture ? std::make_unique<HitGrid>(m_picture) : nullptr;
    setFixedSize(sizeHint());
    update();
}

QSize PictureView::sizeHint() const {
    if (!m_picture) return {640, 360};
    const Box& extent = m_picture->extent;
    return {static_cast<int>(std::ceil(extent.width())),
            static_cast<int>(std::ceil(extent.height()))};
}

void PictureView::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_picture) return;
    painter.fillRect(event->rect(), colour(m_picture->paper));
    painter.translate(-m_picture->extent.left, -m_picture->extent.top);
    paint_picture(painter, *m_picture);
}

std::optional<std::int64_t> PictureView::record_at(QPointF at) const {
    if (!m_hits) return {};
    constexpr double reach = 4;
    return m_hits->at({at.x() + m_picture->extent.left, at.y() + m_picture->extent.top}, reach);
}

void PictureView::mousePressEvent(QMouseEvent* event) {
    if (const auto record = record_at(event->position())) Q_EMIT clicked(*record);
}

void PictureView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const auto record = record_at(event->position())) Q_EMIT double_clicked(*record);
}

} // namespace headwater
