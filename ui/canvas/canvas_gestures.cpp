// SPDX-License-Identifier: Apache-2.0
// What hands do on the canvas: press, drag, wheel and keys.
#include <algorithm>
#include <cmath>
#include <limits>

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include "core/picture/chart_look.h"
#include "core/picture/hull.h"
#include "ui/canvas/canvas.h"

namespace headwater {

namespace {
constexpr double pan_step = 60;
constexpr double nudge_step = 4;
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
        begin_gesture(event->position(), event->modifiers() & Qt::ShiftModifier);
    else if (event->button() == Qt::MiddleButton) {
        m_pressed = m_pointer = event->position();
        m_gesture = Gesture::pan;
        setCursor(Qt::ClosedHandCursor);
    }
}

void Canvas::begin_gesture(QPointF at, bool) {
    end_glide();
    m_pressed = m_pointer = at;
    m_under_press = record_at(at);
    m_gesture = Gesture::press;
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF before = m_pointer;
    m_pointer = event->position();
    if (m_gesture == Gesture::none) {
        setCursor(record_at(m_pointer) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (m_gesture == Gesture::press) {
        if ((m_pointer - m_pressed).manhattanLength() < QApplication::startDragDistance()) return;
        const bool on_item = m_under_press && m_items.contains(*m_under_press);
        if (on_item && m_may_edit) {
            if (!m_selection.contains(*m_under_press))
                choose(m_under_press, event->modifiers() & Qt::ShiftModifier);
            m_before_drag = m_scene;
            m_gesture = Gesture::drag;
        } else {
            m_gesture = event->modifiers() & Qt::ShiftModifier ? Gesture::band : Gesture::pan;
        }
    }
    if (m_gesture == Gesture::pan) {
        setCursor(Qt::ClosedHandCursor);
        set_view(m_view.panned(m_pointer - before));
    } else if (m_gesture == Gesture::drag) {
        m_scene = m_before_drag;
        shift_chosen(m_view.to_chart(m_pointer) - m_view.to_chart(m_pressed));
    } else {
        update();
    }
}

void Canvas::mouseReleaseEvent(QMouseEvent* event) {
    const Gesture gesture = std::exchange(m_gesture, Gesture::none);
    m_pointer = event->position();
    const bool add = event->modifiers() & Qt::ShiftModifier;
    setCursor(Qt::ArrowCursor);
    if (gesture == Gesture::press)
        choose(m_under_press, add);
    else if (gesture == Gesture::band)
        choose_band(event->modifiers() & Qt::ControlModifier);
    else if (gesture == Gesture::drag)
        end_drag();
    update();
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
    Q_EMIT menu_asked(event->globalPos());
}

void Canvas::choose(std::optional<std::int64_t> record, bool add) {
    std::set<std::int64_t> next = add ? m_selection : std::set<std::int64_t>{};
    if (record) {
        if (add && next.contains(*record))
            next.erase(*record);
        else
            next.insert(*record);
    }
    set_selection(next);
    Q_EMIT selected(next);
}

void Canvas::choose_band(bool add) {
    const QRectF band = QRectF(m_pressed, m_pointer).normalized();
    const Point from = m_view.to_chart(band.topLeft());
    const Point to = m_view.to_chart(band.bottomRight());
    std::set<std::int64_t> next = add ? m_selection : std::set<std::int64_t>{};
    const Box box{from.x, from.y, to.x, to.y};
    for (const ChartItem& item : m_scene->items)
        if (box.contains(item.at)) next.insert(item.record);
    set_selection(next);
    Q_EMIT selected(next);
}

std::vector<std::size_t> Canvas::chosen_items() const {
    std::vector<std::size_t> chosen;
    for (const std::int64_t record : m_selection)
        if (const auto found = m_items.find(record); found != m_items.end())
            chosen.push_back(found->second);
    return chosen;
}

void Canvas::shift_chosen(Point by) {
    ChartScene scene = *m_scene;
    for (const std::size_t i : chosen_items())
        scene.items[i].at = scene.items[i].at + by;
    m_scene = std::make_shared<const ChartScene>(std::move(scene));
    ++m_edition;
    refresh();
}

std::vector<Placement> Canvas::places_of_chosen() const {
    std::vector<Placement> places;
    for (const std::size_t i : chosen_items())
        places.push_back({EntityId{m_scene->items[i].record}, m_scene->items[i].at, true});
    return places;
}

void Canvas::end_drag() {
    m_before_drag.reset();
    Q_EMIT moved(places_of_chosen(), QString());
}

void Canvas::nudge(Point by) {
    end_glide();
    shift_chosen(by);
    Q_EMIT moved(places_of_chosen(), QString("nudge %1").arg(m_nudge_series));
}

void Canvas::walk(QPointF direction) {
    const auto chosen = chosen_items();
    const QPointF start = chosen.empty() ? QPointF(rect().center())
                                         : m_view.to_screen(m_scene->items[chosen.front()].at);
    std::optional<std::int64_t> best;
    double least = std::numeric_limits<double>::max();
    for (const ChartItem& item : m_scene->items) {
        const QPointF way = m_view.to_screen(item.at) - start;
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (ahead < 1 || aside > 1.5 * ahead) continue;
        if (ahead + 2 * aside >= least) continue;
        least = ahead + 2 * aside;
        best = item.record;
    }
    if (!best) return;
    choose(best, false);
    if (!rect().contains(position_of(*best)->toPoint())) {
        View view = m_view;
        view.centre = m_scene->items[m_items.at(*best)].at;
        set_view(view);
    }
}

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
    else if (!chosen_items().empty() && m_may_edit)
        nudge(Point{direction.x(), direction.y()} * (nudge_step / m_view.scale));
    else
        set_view(m_view.panned(-direction * pan_step));
    return true;
}

void Canvas::keyPressEvent(QKeyEvent* event) {
    if (arrow_key(event)) return;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_gesture == Gesture::drag) {
            m_gesture = Gesture::none;
            m_scene = std::exchange(m_before_drag, nullptr);
            ++m_edition;
            refresh();
        } else {
            choose({}, false);
        }
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom_in();
    case Qt::Key_Minus:
        return zoom_out();
    case Qt::Key_0:
        return fit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_selection.empty()) Q_EMIT opened(*m_selection.begin());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace headwater
