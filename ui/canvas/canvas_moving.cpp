// SPDX-License-Identifier: Apache-2.0
// How things on the canvas are moved: by a drag, by keys, lined up, on a grid.
#include <algorithm>

#include <QPainter>

#include "ui/canvas/canvas.h"
#include "ui/look/theme.h"

namespace headwater {

namespace {
constexpr double mesh = 20; ///< of the grid, chart units
constexpr double least_dots_apart = 9;
constexpr double room_of_new = 40;
} // namespace

void Canvas::change_scene(const std::function<void(ChartScene&)>& change) {
    ChartScene scene = *m_scene;
    change(scene);
    m_scene = std::make_shared<const ChartScene>(std::move(scene));
    ++m_edition;
    refresh();
}

void Canvas::shift_chosen(Point by) {
    change_scene([&](ChartScene& scene) {
        for (const std::size_t i : moved_items())
            scene.items[i].at = scene.items[i].at + by;
        for (const std::size_t i : chosen_signs())
            scene.signs[i].at = scene.signs[i].at + by;
    });
}

std::vector<Placement> Canvas::places_of_chosen() const {
    std::vector<Placement> places;
    for (const std::size_t i : moved_items())
        places.push_back({EntityId{m_scene->items[i].record}, m_scene->items[i].at, true});
    for (const std::size_t i : chosen_signs())
        if (m_scene->signs[i].kind != SignKind::box)
            places.push_back({EntityId{m_scene->signs[i].record}, m_scene->signs[i].at, true});
    return places;
}

void Canvas::set_snap(bool on) {
    m_snap = on;
    update();
}

/// On a cheap chart everything follows the hand; on a dear one only what is carried.
void Canvas::begin_drag() {
    m_before_drag = m_scene;
    if (draws_at_once()) return;
    std::vector<Box> frames;
    for (const std::size_t i : chosen_signs())
        if (m_scene->signs[i].kind != SignKind::box)
            frames.push_back(box_of_sign(m_scene->signs[i]));
    m_carried.emplace(*m_scene, moved_items(), std::move(frames));
}

void Canvas::drag() {
    Point by = m_view.to_chart(m_pointer) - m_view.to_chart(m_pressed);
    if (m_snap) {
        const auto item = m_items.find(*m_under_press);
        const Point start = item != m_items.end()
                                ? m_before_drag->items[item->second].at
                                : m_before_drag->signs[m_signs.at(*m_under_press)].at;
        by = on_grid(start + by, mesh) - start;
    }
    if (m_carried) {
        m_carried->move(by);
        return update();
    }
    m_scene = m_before_drag;
    shift_chosen(by);
}

void Canvas::end_drag() {
    m_before_drag.reset();
    if (m_carried) {
        shift_chosen(m_carried->by());
        m_carried->move({}); // until the frame shows it
    }
    Q_EMIT moved(places_of_chosen(), QString());
}

void Canvas::nudge(Point by) {
    end_glide();
    shift_chosen(by);
    Q_EMIT moved(places_of_chosen(), QString("nudge %1").arg(m_nudge_series));
}

void Canvas::arrange(Arrangement arrangement) {
    end_glide();
    const auto chosen = chosen_items();
    std::vector<Point> places;
    for (const std::size_t i : chosen)
        places.push_back(m_scene->items[i].at);
    const auto next = arranged(places, arrangement);
    if (!m_may_edit || next == places) return;
    change_scene([&](ChartScene& scene) {
        for (std::size_t k = 0; k < chosen.size(); ++k)
            scene.items[chosen[k]].at = next[k];
    });
    Q_EMIT moved(places_of_chosen(), QString());
}

void Canvas::paint_grid(QPainter& painter) const {
    const double step = mesh * m_view.scale;
    if (step < least_dots_apart) return;
    const QPointF first = m_view.to_screen(on_grid(m_view.to_chart({0, 0}), mesh));
    painter.setPen(QPen(theme().interval, 1));
    for (double y = first.y(); y < height(); y += step)
        for (double x = first.x(); x < width(); x += step)
            painter.drawPoint(QPointF(x, y));
}

Point Canvas::place_for_new() {
    Point place = m_menu_at.value_or(m_view.centre);
    m_menu_at.reset();
    const auto is_taken = [&](const ChartItem& item) {
        return length(item.at - place) < room_of_new;
    };
    for (int tries = 0; tries < 100 && std::ranges::any_of(m_scene->items, is_taken); ++tries)
        place.x += room_of_new;
    return m_snap ? on_grid(place, mesh) : place;
}

} // namespace headwater
