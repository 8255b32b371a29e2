// SPDX-License-Identifier: Apache-2.0
// The time bar beneath the chart: a period chosen on it lets everything else stand back.
#include <algorithm>

#include "core/base/moment.h"
#include "ui/canvas/time_strip.h"
#include "ui/window/chart_area.h"

namespace headwater {

void ChartArea::connect_time() {
    connect(&m_time->bar(), &TimeBar::period_chosen, this, &ChartArea::fade);
    connect(&m_time->bar(), &TimeBar::cleared, this, &ChartArea::fade);
}

/// The chosen period holds on while the times are the same: a thing moved, a card changed.
void ChartArea::take_times(std::vector<ChartContact> contacts) {
    std::vector<std::int64_t> times;
    for (const ChartContact& contact : contacts)
        if (contact.first != Moment::open_start) times.push_back(contact.first);
    const auto [first, last] = m_time->bar().whole();
    const auto span = std::ranges::minmax_element(times);
    const bool same = !times.empty() && *span.min == first && *span.max == last;
    m_contacts = std::move(contacts);
    m_unfaded = {};
    if (!same) m_time->show_times(std::move(times));
    m_time->setVisible(m_time_wanted && !m_time->bar().is_empty());
    if (m_time->bar().period()) fade();
}

void ChartArea::fade() {
    const auto period = m_time->bar().period();
    ChartScene scene = m_canvas->scene();
    if (m_unfaded.items.empty()) m_unfaded = scene;
    for (std::size_t i = 0; i < scene.items.size(); ++i)
        scene.items[i].stands_back = m_unfaded.items[i].stands_back;
    for (std::size_t i = 0; i < scene.links.size(); ++i) {
        scene.links[i].stands_back = m_unfaded.links[i].stands_back;
        scene.links[i].stands_out = m_unfaded.links[i].stands_out;
    }
    if (period)
        show_period(scene, m_contacts, period->first, period->second);
    else
        m_unfaded = {};
    m_canvas->show_scene(std::move(scene), Canvas::Framing::keep);
}

void ChartArea::show_time(bool shown) {
    m_time_wanted = shown;
    m_time->setVisible(shown && !m_time->bar().is_empty());
    if (!shown && m_time->bar().period()) m_time->bar().clear();
}

} // namespace headwater
