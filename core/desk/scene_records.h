// SPDX-License-Identifier: Apache-2.0
// Where the records of a case stand on a chart: entities as items, links behind the ties that are
// drawn. What streams from the case in order of record is met without looking each one up.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "core/picture/compose.h"

namespace headwater {

/// The links of the case that a drawn tie stands for.
std::span<const std::int64_t> records_behind(const ChartScene& scene, const ChartLink& link);

/// Every record of the scene has a slot: the items first, in their order, then what is behind the
/// ties, one tie after the other.
class SceneRecords {
public:
    explicit SceneRecords(const ChartScene& scene);

    std::size_t items() const { return m_items; }
    std::size_t slots() const { return m_items + m_ends.size(); }
    /// The slots behind a tie: from `first_slot(link)` to before `first_slot(link + 1)`.
    std::size_t first_slot(std::size_t link) const { return m_items + m_firsts[link]; }
    /// The items at both ends of what stands in a slot of a tie.
    std::pair<std::uint32_t, std::uint32_t> ends(std::size_t slot) const {
        return m_ends[slot - m_items];
    }

    template<class Visit>
    void each(Visit visit) const {
        for (const auto& [record, slot] : m_places)
            visit(record, slot);
    }

    /// For records that come in order: the slot of each, or none.
    class Walk {
    public:
        explicit Walk(const SceneRecords& records) : m_at(records.m_places) {}
        static constexpr auto none = static_cast<std::size_t>(-1);
        std::size_t slot_of(std::int64_t record);

    private:
        std::span<const std::pair<std::int64_t, std::uint32_t>> m_at;
    };

private:
    std::size_t m_items;
    std::vector<std::uint32_t> m_firsts;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_ends;
    std::vector<std::pair<std::int64_t, std::uint32_t>> m_places; ///< by record
};

} // namespace headwater
