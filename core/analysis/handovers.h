// SPDX-License-Identifier: Apache-2.0
// The movements of a line as somebody sees them who walks along it: downstream with the goods,
// or upstream against them. Upstream time runs backwards, so that one walk serves both.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/analysis/supply_line.h"

namespace headwater {

enum class Way : std::uint8_t { upstream, downstream };
const char* name_of(Way way);

/// Which movements a trace may use.
struct TraceScope {
    static constexpr std::uint32_t any = no_place - 1;
    /// Movements of this consignment and of none; `any`: all movements.
    std::uint32_t consignment = any;

    bool admits(const Movement& movement) const {
        return consignment == any || movement.consignment == no_place ||
               movement.consignment == consignment;
    }
};

class Handovers {
public:
    /// Any time: nothing is known of when the goods were there.
    static constexpr std::int64_t any_time = INT64_MIN;

    Handovers(const SupplyLine& line, Way way, TraceScope scope);

    Way way() const { return m_way; }
    /// Movements that leave `v` on this way, in order of time.
    std::span<const std::uint32_t> at(Vertex v) const {
        return std::span(m_movements).subspan(m_offsets[v], m_offsets[v + 1] - m_offsets[v]);
    }
    Vertex target(std::uint32_t movement) const;
    /// When the goods are at the target, if they are at hand since `now`: a handing over must be
    /// possible strictly later. Empty: it took place before. Times are as this way counts them.
    std::optional<std::int64_t> arrival(std::uint32_t movement, std::int64_t now) const;

    /// Between the clock and how this way counts; its own inverse.
    std::int64_t turned(std::int64_t time) const;

private:
    const SupplyLine& m_line;
    Way m_way;
    std::vector<std::uint32_t> m_offsets;
    std::vector<std::uint32_t> m_movements;
};

} // namespace headwater
