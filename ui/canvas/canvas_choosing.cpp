// SPDX-License-Identifier: Apache-2.0
// How things on the canvas are chosen: by a press, a frame, a lasso, by walking from one to the
// next.
#include <cmath>
#include <limits>

#include "ui/canvas/canvas.h"

namespace headwater {

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

void Canvas::choose_in(const QRectF& frame, const QPolygonF& shape, bool add) {
    const Point from = m_view.to_chart(frame.topLeft()), to = m_view.to_chart(frame.bottomRight());
    const Box box{from.x, from.y, to.x, to.y};
    std::set<std::int64_t> next = add ? m_selection : std::set<std::int64_t>{};
    for (const ChartItem& item : m_scene->items)
        if (box.contains(item.at) &&
            (shape.isEmpty() || shape.containsPoint(m_view.to_screen(item.at), Qt::OddEvenFill)))
            next.insert(item.record);
    add_signs_in(frame, shape, next);
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
    go_near(*best);
}

void Canvas::go_near(std::int64_t record) {
    if (rect().contains(position_of(record)->toPoint())) return;
    View view = m_view;
    view.centre = *place_of(record);
    set_view(view);
}

/// What is drawn by hand comes after the things.
bool Canvas::step(bool forward) {
    const auto& items = m_scene->items;
    const auto key = [&](std::size_t i) {
        return std::pair(i < items.size() ? -items[i].importance : 1, i);
    };
    auto chosen = chosen_items();
    for (const std::size_t sign : chosen_signs())
        chosen.push_back(items.size() + sign);
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < items.size() + m_scene->signs.size(); ++i) {
        if (!chosen.empty() &&
            (forward ? key(i) <= key(chosen.front()) : key(i) >= key(chosen.front())))
            continue;
        if (!best || (forward ? key(i) < key(*best) : key(i) > key(*best))) best = i;
    }
    if (!best) return false;
    const std::int64_t record =
        *best < items.size() ? items[*best].record : m_scene->signs[*best - items.size()].record;
    choose(record, false);
    go_near(record);
    return true;
}

/// Tab goes through the things on the chart, then on to the next part of the window.
bool Canvas::focusNextPrevChild(bool next) {
    return step(next) || QWidget::focusNextPrevChild(next);
}

} // namespace headwater
