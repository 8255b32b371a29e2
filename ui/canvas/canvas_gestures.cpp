// SPDX-License-Identifier: Apache-2.0
// What hands do on the canvas: press, drag and wheel.
#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include "core/picture/chart_look.h"
#include "core/picture/hull.h"
#include "ui/canvas/canvas.h"

namespace headwater {

namespace {
constexpr QSizeF group_margins(80, 60);

/// The box of the group whose shape stands for its members there; empty: no such shape.
std::optional<Box> group_at(const FarGroups& far, Point at, double scale) {
    if (far.gap * scale >= far_gap) return {};
    const auto group =
        std::ranges::find_if(far.groups, [&](const FarGroup& g) { return is_inside(g.hull, at); });
    if (group == far.groups.end()) return {};
    Box box{group->centre.x, group->centre.y, group->centre.x, group->centre.y};
    for (const Point p : group->hull)
        box = box.joined({p.x, p.y, p.x, p.y});
    return box;
}
} // namespace

void Canvas::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::LeftButton)
        begin_gesture(event->position());
    else if (event->button() == Qt::MiddleButton) {
        m_pressed = m_pointer = event->position();
        m_gesture = Gesture::pan;
        setCursor(Qt::ClosedHandCursor);
    }
}

void Canvas::begin_gesture(QPointF at) {
    end_glide();
    m_menu_at.reset();
    m_pressed = m_pointer = at;
    m_under_press = record_at(at);
    m_gesture = Gesture::press;
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF before = m_pointer;
    m_pointer = event->position();
    if (m_gesture == Gesture::none) {
        setCursor(m_lasso_wanted         ? Qt::CrossCursor
                  : handle_at(m_pointer) ? Qt::SizeHorCursor
                  : record_at(m_pointer) ? Qt::PointingHandCursor
                                         : Qt::ArrowCursor);
        return;
    }
    if (m_gesture == Gesture::press) {
        if ((m_pointer - m_pressed).manhattanLength() < QApplication::startDragDistance()) return;
        m_gesture = gesture_of(event->modifiers());
    }
    if (m_gesture == Gesture::pan) {
        setCursor(Qt::ClosedHandCursor);
        set_view(m_view.panned(m_pointer - before));
    } else if (m_gesture == Gesture::drag) {
        drag();
    } else if (m_gesture == Gesture::widen) {
        widen();
    } else {
        if (m_gesture == Gesture::lasso) m_lasso << m_pointer;
        update();
    }
}

Canvas::Gesture Canvas::gesture_of(Qt::KeyboardModifiers keys) {
    if (m_lasso_wanted || keys & Qt::AltModifier) {
        m_lasso_wanted = false;
        m_lasso = QPolygonF{m_pressed};
        return Gesture::lasso;
    }
    if (m_may_edit && handle_at(m_pressed)) {
        begin_widening();
        return Gesture::widen;
    }
    const bool on_item = m_under_press && place_of(*m_under_press);
    if (!on_item || !m_may_edit) return keys & Qt::ShiftModifier ? Gesture::band : Gesture::pan;
    if (keys & Qt::ControlModifier && m_items.contains(*m_under_press)) return Gesture::link;
    if (!m_selection.contains(*m_under_press)) choose(m_under_press, keys & Qt::ShiftModifier);
    begin_drag();
    return Gesture::drag;
}

void Canvas::begin_lasso() {
    m_lasso_wanted = true;
    setCursor(Qt::CrossCursor);
    setFocus();
}

void Canvas::mouseReleaseEvent(QMouseEvent* event) {
    const Gesture gesture = std::exchange(m_gesture, Gesture::none);
    m_pointer = event->position();
    const bool add = event->modifiers() & Qt::ShiftModifier;
    setCursor(Qt::ArrowCursor);
    if (gesture == Gesture::press)
        choose(m_under_press, add);
    else if (gesture == Gesture::band)
        choose_in(QRectF(m_pressed, m_pointer).normalized(), {},
                  event->modifiers() & Qt::ControlModifier);
    else if (gesture == Gesture::lasso)
        choose_in(m_lasso.boundingRect(), m_lasso, add);
    else if (gesture == Gesture::drag)
        end_drag();
    else if (gesture == Gesture::link)
        end_link();
    else if (gesture == Gesture::widen)
        end_widening();
    update();
}

void Canvas::end_link() {
    const auto end = record_at(m_pointer);
    const auto stands_for_itself = [&](std::int64_t record) {
        const auto found = m_items.find(record);
        return found != m_items.end() && m_scene->items[found->second].stands_for == 0;
    };
    if (end && end != m_under_press && stands_for_itself(*end) && stands_for_itself(*m_under_press))
        Q_EMIT link_drawn(*m_under_press, *end);
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event) {
    std::optional<Box> group;
    if (m_frame)
        group = group_at(m_frame->survey->far, m_view.to_chart(event->position()), m_view.scale);
    if (group)
        set_view(m_view.fitted(*group, group_margins));
    else if (const auto record = record_at(event->position()))
        Q_EMIT opened(*record);
    else
        fit();
}

void Canvas::wheelEvent(QWheelEvent* event) {
    const double steps = event->angleDelta().y() / 120.0;
    if (steps != 0) set_view(m_view.zoomed(std::pow(1.2, steps), event->position()));
    event->accept();
}

void Canvas::contextMenuEvent(QContextMenuEvent* event) {
    const auto record = record_at(event->pos());
    if (record && !m_selection.contains(*record)) choose(record, false);
    m_menu_at.reset();
    if (event->reason() == QContextMenuEvent::Mouse) m_menu_at = m_view.to_chart(event->pos());
    Q_EMIT menu_asked(event->globalPos());
}

} // namespace headwater
