// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/carried.h"

#include <algorithm>

#include <QPainter>

#include "ui/look/theme.h"

namespace headwater {

namespace {
/// More than these are only told from each other when the hand rests.
constexpr std::size_t most_painted = 2000;
} // namespace

Carried::Carried(const ChartScene& scene, const std::vector<std::size_t>& items,
                 std::vector<Box> frames)
    : m_items(items), m_frames(std::move(frames)) {
    std::vector<bool> carried(scene.items.size(), false);
    for (const std::size_t item : items)
        carried[item] = true;
    for (const ChartLink& link : scene.links) {
        if (m_ties.size() == most_painted) break;
        if (carried[link.from])
            m_ties.push_back({link.from, link.to, carried[link.to]});
        else if (carried[link.to])
            m_ties.push_back({link.to, link.from, false});
    }
    m_items.resize(std::min(m_items.size(), most_painted));
}

void Carried::paint(QPainter& painter, const ChartScene& scene, const Schema& schema,
                    const View& view) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().accent, 1));
    for (const Tie& tie : m_ties)
        painter.drawLine(view.to_screen(scene.items[tie.from].at + m_by),
                         view.to_screen(scene.items[tie.to].at + (tie.both ? m_by : Point{})));
    for (const Box& frame : m_frames)
        painter.drawRect(view.to_screen(Box{frame.left + m_by.x, frame.top + m_by.y,
                                            frame.right + m_by.x, frame.bottom + m_by.y}));
    const double radius =
        std::max(3.0, theme().chart.node_radius * std::clamp(view.scale, 0.2, 2.0));
    painter.setPen(QPen(theme().accent, 1.5));
    for (const std::size_t item : m_items) {
        const EntityKind* kind = schema.entity_kind(scene.items[item].kind);
        painter.setBrush(kind ? colour(colour_of(*kind, theme().chart)) : theme().faint);
        painter.drawEllipse(view.to_screen(scene.items[item].at + m_by), radius, radius);
    }
    painter.restore();
}

} // namespace headwater
