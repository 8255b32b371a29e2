// SPDX-License-Identifier: Apache-2.0
// Find on the chart as it is drawn: paths, connecting networks, what is linked, who has the most
// contacts. Every answer is a list of hits, to be stepped through.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/picture/compose.h"

namespace headwater {

/// One place that answers.
struct ChartHit {
    std::vector<std::int64_t> records; ///< to be selected: things, and ties along a path
    std::string names;                 ///< "Kestrel - Magpie - Teal"
    Message beside;                    ///< "2 steps"; empty: nothing to say
};

struct ChartHits {
    std::vector<ChartHit> hits;
    Message said; ///< what else there is to know; empty: nothing
};

using Chosen = std::set<std::int64_t>;

/// A shortest path between every two of those chosen that are connected; between two alone, the
/// `most` shortest. Fails with fewer than two on the chart.
Result<ChartHits> find_paths(const ChartScene& scene, const Chosen& chosen, std::size_t most,
                             Task& task);

/// Everybody on some shortest path between two of those chosen, a hit each. Fails alike.
Result<ChartHits> find_connecting_network(const ChartScene& scene, const Chosen& chosen,
                                          Task& task);

struct LinkedWish {
    std::uint32_t steps = 1;
    std::string kind = {};      ///< of things that are hits; empty: any
    std::string link_kind = {}; ///< of the ties walked along; empty: any
};
/// What those chosen are linked to within so many steps, the nearest first; then by contacts, name
/// and record.
Result<ChartHits> find_linked(const ChartScene& scene, const Chosen& chosen, const LinkedWish& wish,
                              Task& task);

/// Who is tied to the most others, of one kind (empty: any); equal ones by name and record.
ChartHits list_most_connected(const ChartScene& scene, const std::string& kind, std::size_t most);

/// Those of the records that are on the chart, a hit each, in order of name.
ChartHits hits_of(const ChartScene& scene, const std::vector<std::int64_t>& records);

} // namespace headwater
