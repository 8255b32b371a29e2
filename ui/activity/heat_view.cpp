// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/heat_view.h"

#include <algorithm>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/look/paint_picture.h"
#include "ui/look/theme.h"

namespace headwater {

HeatView::HeatView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Contacts by weekday and hour"));
    draw();
}

void HeatView::show_matrix(const HeatMatrix& matrix) {
    m_matrix = matrix;
    m_cell.reset();
    setAccessibleDescription({});
    draw();
}

void HeatView::draw() {
    const QSizeF room = size().expandedTo(minimumSizeHint());
    m_heat = draw_heat(m_matrix, {room.width(), room.height()}, theme().chart, qt_text_measure(),
                       [](const Message& message) { return utf8(in_words(message)); });
    update();
}

QString HeatView::words_of(const HeatCell& cell) const {
    const QString day = in_words(weekday_words(cell.weekday));
    const QString count = QLocale().toString(static_cast<qulonglong>(m_matrix.at(cell)));
    if (cell.hour == HeatCell::no_hour) return tr("%1, no hour known: %2").arg(day, count);
    return tr("%1, %2:00 to %3:00: %4").arg(day).arg(cell.hour).arg(cell.hour + 1).arg(count);
}

QPointF HeatView::place_of(const HeatCell& cell) const {
    const Point centre = m_heat.box_of(cell).centre();
    return {centre.x, centre.y};
}

void HeatView::mark(const HeatCell& cell) {
    m_cell = cell;
    setAccessibleDescription(words_of(cell));
    update();
}

void HeatView::press(const HeatCell& cell) {
    mark(cell);
    Q_EMIT chosen(cell);
}

bool HeatView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const auto cell = m_heat.cell_at({double(help->pos().x()), double(help->pos().y())});
    cell ? QToolTip::showText(help->globalPos(), words_of(*cell), this) : QToolTip::hideText();
    return true;
}

void HeatView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colour(m_heat.picture.paper));
    paint_picture(painter, m_heat.picture);
    if (!m_cell) return;
    const Box box = m_heat.box_of(*m_cell);
    painter.setPen(QPen(theme().text, hasFocus() ? 2 : 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(box.left, box.top, box.width(), box.height()), 2, 2);
}

void HeatView::resizeEvent(QResizeEvent*) {
    draw();
}

void HeatView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) draw();
    QWidget::changeEvent(event);
}

void HeatView::mousePressEvent(QMouseEvent* event) {
    const auto cell = m_heat.cell_at({event->position().x(), event->position().y()});
    if (cell) press(*cell);
}

void HeatView::keyPressEvent(QKeyEvent* event) {
    HeatCell cell = m_cell.value_or(HeatCell{0, 0});
    switch (event->key()) {
    case Qt::Key_Left:
        cell.hour = std::max(0, cell.hour - 1);
        break;
    case Qt::Key_Right:
        cell.hour = std::min(HeatCell::no_hour, cell.hour + 1);
        break;
    case Qt::Key_Up:
        cell.weekday = std::max(0, cell.weekday - 1);
        break;
    case Qt::Key_Down:
        cell.weekday = std::min(6, cell.weekday + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return press(cell);
    default:
        return QWidget::keyPressEvent(event);
    }
    mark(m_cell ? cell : HeatCell{0, 0});
}

} // namespace headwater
