// SPDX-License-Identifier: Apache-2.0
#include "core/desk/chart_times.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "core/base/moment.h"
#include "core/desk/scene_records.h"
#include "core/network/tie_search.h"

namespace headwater {

namespace {

constexpr auto not_drawn = static_cast<std::uint32_t>(-1);
/// Shades in which a tie fades, that the eye can tell apart.
constexpr std::int64_t shades = 4;

/// Of each tie of the network, the line that stands for it.
std::vector<std::uint32_t> lines_of_ties(const ChartScene& scene, const Network& network) {
    std::unordered_map<std::int64_t, std::uint32_t> lines;
    lines.reserve(scene.links.size());
    for (std::uint32_t i = 0; i < scene.links.size(); ++i)
        for (const std::int64_t record : records_behind(scene, scene.links[i]))
            lines.emplace(record, i);
    std::vector<std::uint32_t> of_tie(network.ties.size(), not_drawn);
    for (std::size_t t = 0; t < network.ties.size(); ++t)
        for (const LinkId link : network.ties[t].links)
            if (const auto line = lines.find(link.value); line != lines.end())
                of_tie[t] = line->second;
    return of_tie;
}

} // namespace

Density density_of(std::span<const std::int64_t> times, std::size_t bars) {
    if (times.empty()) return {};
    const auto [first, last] = std::ranges::minmax(times);
    Density density{first, last, {}};
    if (first == last) return density;
    density.bars.assign(bars, 0);
    const double step = static_cast<double>(last - first) / static_cast<double>(bars);
    for (const std::int64_t time : times)
        ++density.bars[std::min(
            bars - 1, static_cast<std::size_t>(static_cast<double>(time - first) / step))];
    return density;
}

ChartTimes::ChartTimes(const ChartScene& scene, const Network& network) {
    struct Dated {
        std::uint32_t line;
        std::int64_t first, last;
    };
    const auto lines = lines_of_ties(scene, network);
    std::vector<Dated> dated;
    std::vector<std::int64_t> times;
    const TieSearch ties(network);
    for (const Contact& contact : network.contacts) {
        const std::size_t tie = ties.of(contact);
        if (tie == lines.size() || lines[tie] == not_drawn) continue;
        dated.push_back({lines[tie], contact.first, contact.last});
        if (contact.first != Moment::open_start) times.push_back(contact.first);
    }
    std::ranges::sort(dated, {},
                      [](const Dated& d) { return std::tuple(d.line, d.first, d.last); });
    m_begin.assign(scene.links.size() + 1, 0);
    for (const Dated& d : dated) {
        const bool same = m_begin[d.line + 1] > 0;
        const std::int64_t before = same ? m_uses.back().latest : d.last;
        m_uses.push_back({d.first, std::max(before, d.last)});
        m_begin[d.line + 1] = static_cast<std::uint32_t>(m_uses.size());
    }
    for (std::size_t i = 1; i < m_begin.size(); ++i)
        m_begin[i] = std::max(m_begin[i], m_begin[i - 1]);
    m_density = density_of(times);
}

std::uint8_t ChartTimes::share(std::size_t tie, const Period& period) const {
    const auto begin = m_uses.begin() + m_begin[tie], end = m_uses.begin() + m_begin[tie + 1];
    const auto after = std::ranges::upper_bound(begin, end, period.to, {}, &Use::first);
    if (after == begin) return 0;
    const std::int64_t latest = std::prev(after)->latest;
    if (latest >= period.from) return Presence::whole;
    if (latest < period.from - period.fading) return 0;
    const std::int64_t gone = shades * (period.from - latest - 1) / period.fading; // 0 to 3
    return static_cast<std::uint8_t>(Presence::whole * (shades - gone) / (shades + 1));
}

} // namespace headwater
