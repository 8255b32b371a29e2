// SPDX-License-Identifier: Apache-2.0
// What is drawn by hand under the hand: where it can be taken hold of, and how it is widened.
#include <algorithm>

#include "core/picture/chart_signs.h"
#include "core/picture/sign_shapes.h"
#include "ui/canvas/canvas.h"
#include "ui/look/fonts.h"
#include "ui/look/theme.h"

namespace headwater {

namespace {
constexpr double handle_reach = 6; ///< pixels
constexpr double least_width = 40, most_width = 4000;
} // namespace

const DrawnSign* Canvas::sign(std::int64_t record) const {
    const auto found = m_signs.find(record);
    return found == m_signs.end() ? nullptr : &m_scene->signs[found->second];
}

std::vector<std::size_t> Canvas::chosen_signs() const {
    std::vector<std::size_t> chosen;
    for (const std::int64_t record : m_selection)
        if (const auto found = m_signs.find(record); found != m_signs.end())
            chosen.push_back(found->second);
    return chosen;
}

std::vector<std::size_t> Canvas::moved_items() const {
    std::vector<std::size_t> items = chosen_items();
    for (const std::size_t sign : chosen_signs()) {
        const auto& members = m_scene->signs[sign].members;
        items.insert(items.end(), members.begin(), members.end());
    }
    std::ranges::sort(items);
    const auto twice = std::ranges::unique(items);
    items.erase(twice.begin(), twice.end());
    return items;
}

Box Canvas::box_of_sign(const DrawnSign& sign) const {
    const TextMeasure measure = qt_text_measure();
    const Style& style = theme().chart;
    const FarGroups* far = m_frame ? &m_frame->survey->far : nullptr;
    if (sign.kind != SignKind::box)
        return shape_of(sign, measure, m_view.scale,
                        size_of_signs(style.palette, m_view.scale, far))
            .box;
    ChartLook look(*m_scene, m_schema, style, measure, m_view.scale);
    if (far != nullptr) look.look_from_afar(*far);
    return frame_of_box(look, sign).value_or(Box{});
}

std::optional<Point> Canvas::place_of(std::int64_t record) const {
    if (const auto found = m_items.find(record); found != m_items.end())
        return m_scene->items[found->second].at;
    const DrawnSign* drawn = sign(record);
    if (drawn == nullptr) return {};
    return drawn->kind == SignKind::box ? box_of_sign(*drawn).centre() : drawn->at;
}

std::optional<QPointF> Canvas::position_of(std::int64_t record) const {
    const DrawnSign* drawn = sign(record);
    if (drawn != nullptr) {
        const Box box = box_of_sign(*drawn);
        const double y = drawn->kind == SignKind::box ? box.top : box.centre().y;
        return m_view.to_screen(Point{box.centre().x, y});
    }
    const auto place = place_of(record);
    if (!place) return {};
    return m_view.to_screen(*place);
}

void Canvas::add_signs_in(const QRectF& frame, const QPolygonF& shape,
                          std::set<std::int64_t>& chosen) const {
    for (const DrawnSign& drawn : m_scene->signs) {
        if (drawn.kind == SignKind::box) continue; // its members are chosen
        const QPointF middle = m_view.to_screen(box_of_sign(drawn).centre());
        if (frame.contains(middle) &&
            (shape.isEmpty() || shape.containsPoint(middle, Qt::OddEvenFill)))
            chosen.insert(drawn.record);
    }
}

const DrawnSign* Canvas::handle_at(QPointF position) const {
    if (m_selection.size() != 1) return nullptr;
    const DrawnSign* drawn = sign(*m_selection.begin());
    if (drawn == nullptr || drawn->kind == SignKind::box || drawn->kind == SignKind::text)
        return nullptr;
    const QRectF box = m_view.to_screen(box_of_sign(*drawn));
    const QRectF handle(box.right() - handle_reach, box.center().y() - handle_reach,
                        2 * handle_reach, 2 * handle_reach);
    return handle.contains(position) ? drawn : nullptr;
}

void Canvas::begin_widening() {
    m_before_drag = m_scene;
}

void Canvas::widen() {
    const std::size_t place = m_signs.at(*m_selection.begin());
    const DrawnSign& before = m_before_drag->signs[place];
    const double grown = (m_pointer.x() - m_pressed.x()) / m_view.scale;
    const double usual = box_of_sign(before).width();
    const double width =
        std::clamp(before.width * (usual + grown) / usual, least_width, most_width);
    change_scene([&](ChartScene& scene) { scene.signs[place].width = width; });
}

void Canvas::end_widening() {
    m_before_drag.reset();
    const DrawnSign* drawn = sign(*m_selection.begin());
    if (drawn != nullptr) Q_EMIT widened(drawn->record, drawn->width);
}

} // namespace headwater
