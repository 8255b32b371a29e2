// SPDX-License-Identifier: Apache-2.0
// Things that were laid out anew glide to their places, so that the eye can follow them; not where
// there are many, and not where the desktop asks for no motion.
#include <QStyle>
#include <QTimerEvent>

#include "ui/canvas/canvas.h"

namespace headwater {

namespace {

constexpr std::size_t most_gliding = 1500;
constexpr qint64 glide_ms = 280;
constexpr int tick_ms = 16;

/// Slow, fast, slow.
double eased(double share) {
    return share * share * (3 - 2 * share);
}

} // namespace

std::vector<Point> Canvas::places_before(const ChartScene& scene) const {
    const bool motion = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (!motion || !isVisible() || scene.items.size() > most_gliding) return {};
    std::vector<Point> places;
    bool moved = false;
    for (const ChartItem& item : scene.items) {
        const auto known = m_items.find(item.record);
        places.push_back(known == m_items.end() ? item.at : m_scene->items[known->second].at);
        moved = moved || places.back() != item.at;
    }
    if (!moved) places.clear();
    return places;
}

void Canvas::begin_glide(std::vector<Point> from) {
    m_glide_from = std::move(from);
    m_glide_to.clear();
    if (m_glide_from.empty()) return;
    for (const ChartItem& item : m_scene->items)
        m_glide_to.push_back(item.at);
    m_glide_clock.start();
    m_glide_timer.start(tick_ms, this);
    glide(0);
}

/// Everything `share` of the way along.
void Canvas::glide(double share) {
    ChartScene scene = *m_scene;
    for (std::size_t i = 0; i < scene.items.size(); ++i)
        scene.items[i].at =
            share >= 1 ? m_glide_to[i] : m_glide_from[i] * (1 - share) + m_glide_to[i] * share;
    m_scene = std::make_shared<const ChartScene>(std::move(scene));
    ++m_edition;
    refresh();
}

void Canvas::end_glide() {
    if (!m_glide_timer.isActive()) return;
    m_glide_timer.stop();
    glide(1);
    m_glide_from.clear();
    m_glide_to.clear();
}

void Canvas::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_glide_timer.timerId()) return QWidget::timerEvent(event);
    const double share = static_cast<double>(m_glide_clock.elapsed()) / glide_ms;
    if (share >= 1)
        end_glide();
    else
        glide(eased(share));
}

} // namespace headwater
