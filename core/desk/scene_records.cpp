// SPDX-License-Identifier: Apache-2.0
#include "core/desk/scene_records.h"

#include <algorithm>

namespace headwater {

std::span<const std::int64_t> records_behind(const ChartScene& scene, const ChartLink& link) {
    if (!scene.link_records || link.records == 0) return {&link.record, 1};
    return {scene.link_records->data() + link.first_record, link.records};
}

SceneRecords::SceneRecords(const ChartScene& scene) : m_items(scene.items.size()) {
    m_firsts.reserve(scene.links.size() + 1);
    for (std::uint32_t i = 0; i < m_items; ++i)
        m_places.emplace_back(scene.items[i].record, i);
    for (const ChartLink& link : scene.links) {
        m_firsts.push_back(static_cast<std::uint32_t>(m_ends.size()));
        for (const std::int64_t record : records_behind(scene, link)) {
            m_places.emplace_back(record, static_cast<std::uint32_t>(slots()));
            m_ends.emplace_back(static_cast<std::uint32_t>(link.from),
                                static_cast<std::uint32_t>(link.to));
        }
    }
    m_firsts.push_back(static_cast<std::uint32_t>(m_ends.size()));
    std::ranges::sort(m_places);
}

std::size_t SceneRecords::Walk::slot_of(std::int64_t record) {
    while (!m_at.empty() && m_at.front().first < record)
        m_at = m_at.subspan(1);
    return !m_at.empty() && m_at.front().first == record ? m_at.front().second : none;
}

} // namespace headwater
