// SPDX-License-Identifier: Apache-2.0
// What keys do on the canvas.
#include <utility>

#include <QKeyEvent>

#include "ui/canvas/canvas.h"

namespace headwater {

namespace {
constexpr double pan_step = 60;
constexpr double nudge_step = 4;
} // namespace

bool Canvas::arrow_key(QKeyEvent* event) {
    QPointF direction;
    switch (event->key()) {
    case Qt::Key_Left:
        direction = {-1, 0};
        break;
    case Qt::Key_Right:
        direction = {1, 0};
        break;
    case Qt::Key_Up:
        direction = {0, -1};
        break;
    case Qt::Key_Down:
        direction = {0, 1};
        break;
    default:
        return false;
    }
    if (event->modifiers() & Qt::ControlModifier)
        walk(direction);
    else if (m_chosen && m_may_edit)
        nudge(Point{direction.x(), direction.y()} * (nudge_step / m_view.scale));
    else
        set_view(m_view.panned(-direction * pan_step));
    return true;
}

/// The gesture, or what is selected.
void Canvas::give_up() {
    const Gesture gesture = std::exchange(m_gesture, Gesture::none);
    m_lasso_wanted = false;
    unsetCursor();
    if (gesture == Gesture::none) return choose({}, false);
    if (gesture == Gesture::drag || gesture == Gesture::widen) {
        m_carried.reset();
        m_scene = std::exchange(m_before_drag, nullptr);
        ++m_edition;
        refresh();
    }
    update();
}

void Canvas::keyPressEvent(QKeyEvent* event) {
    if (arrow_key(event)) return;
    switch (event->key()) {
    case Qt::Key_Escape:
        return give_up();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom_in();
    case Qt::Key_Minus:
        return zoom_out();
    case Qt::Key_0:
        return fit();
    case Qt::Key_F2:
        if (m_selection.size() == 1 && sign(*m_selection.begin()))
            Q_EMIT opened(*m_selection.begin());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_selection.empty()) Q_EMIT opened(*m_selection.begin());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace headwater
