// SPDX-License-Identifier: Apache-2.0
// Thirty-two people search at once, each in a lane of its own. Lengths are whole multiples of
// 1/4096, so that sums of floats are exact: equally long paths are equal, whatever their order.
#include "core/analysis/familiarity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "core/analysis/lots.h"
#include "core/base/pool.h"

namespace headwater {

namespace {

constexpr std::size_t lanes = 32;
constexpr float infinite = std::numeric_limits<float>::infinity();

using Eight = float __attribute__((vector_size(32)));
struct alignas(64) Row {
    std::array<Eight, lanes / 8> at;
    float& lane(std::size_t i) { return at[i / 8][i % 8]; }
    float lane(std::size_t i) const { return at[i / 8][i % 8]; }
};

// Compiled once for each set of instructions; exact sums are the same with all of them.
#if defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__)
#define HEADWATER_EACH_MACHINE                                                                     \
    __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define HEADWATER_EACH_MACHINE
#endif

/// Scratch of one thread: distances from thirty-two sources, corrected until nothing improves.
class LaneSearch {
public:
    LaneSearch(const Graph& graph, const std::vector<float>& lengths)
        : m_graph(graph),
          m_lengths(lengths),
          m_rows(graph.vertices()),
          m_waiting(graph.vertices()) {}

    void search(std::span<const Vertex> sources) {
        Row unreached;
        unreached.at.fill(Eight{} + infinite);
        std::fill(m_rows.begin(), m_rows.end(), unreached);
        for (std::size_t lane = 0; lane < sources.size(); ++lane) {
            m_rows[sources[lane]].lane(lane) = 0;
            wait(sources[lane]);
        }
        correct();
    }

    /// Sum of 1/d of each lane; the sources themselves do not count.
    std::array<double, lanes> nearness() const {
        std::array<double, lanes> sums{};
        for (const Row& row : m_rows)
            for (std::size_t lane = 0; lane < lanes; ++lane)
                sums[lane] += row.lane(lane) > 0 ? 1.0 / static_cast<double>(row.lane(lane)) : 0.0;
        return sums;
    }

private:
    void wait(Vertex v) {
        if (m_waiting[v] != 0) return;
        m_waiting[v] = 1;
        m_next.push_back(v);
    }

    HEADWATER_EACH_MACHINE void correct() {
        while (!m_next.empty()) {
            m_now.swap(m_next);
            m_next.clear();
            for (const Vertex v : m_now) {
                m_waiting[v] = 0;
                go_on_from(v);
            }
        }
    }

    [[gnu::always_inline]] void go_on_from(Vertex v) {
        const Row from = m_rows[v];
        for (auto arc = m_graph.offsets()[v]; arc < m_graph.offsets()[v + 1]; ++arc)
            if (shorten(m_rows[m_graph.targets()[arc]], from, m_lengths[arc]))
                wait(m_graph.targets()[arc]);
    }

    [[gnu::always_inline]] static bool shorten(Row& row, const Row& from, float length) {
        using Better = decltype(length < Eight{});
        Better better{};
        for (std::size_t i = 0; i < row.at.size(); ++i) {
            const Eight via = from.at[i] + length;
            const Better shorter = via < row.at[i];
            row.at[i] = shorter ? via : row.at[i];
            better |= shorter;
        }
        using Any = long long __attribute__((vector_size(32)));
        const Any any = reinterpret_cast<Any>(better);
        return (any[0] | any[1] | any[2] | any[3]) != 0;
    }

    const Graph& m_graph;
    const std::vector<float>& m_lengths;
    std::vector<Row> m_rows;
    std::vector<char> m_waiting;
    std::vector<Vertex> m_now;
    std::vector<Vertex> m_next; ///< whose distances became shorter
};

/// Everybody, neighbours side by side: sources that search together then go the same ways.
std::vector<Vertex> everybody(const Graph& graph) {
    std::vector<Vertex> all;
    std::vector<char> known(graph.vertices());
    for (Vertex start = 0; start < graph.vertices(); ++start) {
        if (known[start] != 0) continue;
        known[start] = 1;
        all.push_back(start);
        for (std::size_t i = all.size() - 1; i < all.size(); ++i)
            for (const Vertex w : graph.neighbours(all[i]))
                if (known[w] == 0) {
                    known[w] = 1;
                    all.push_back(w);
                }
    }
    return all;
}

std::vector<float> lengths_of_use(const Graph& use) {
    std::vector<float> lengths;
    lengths.reserve(use.arcs());
    for (const float contacts : use.strengths())
        lengths.push_back(length_of_use(static_cast<double>(contacts)));
    return lengths;
}

} // namespace

Graph graph_of_use(const Network& network) {
    std::vector<Tie> ties;
    for (const TieRecord& tie : network.ties)
        if (tie.strength > 0) ties.push_back({tie.from, tie.to, static_cast<float>(tie.weight)});
    return Graph::undirected(network.vertices(), ties);
}

float length_of_use(double contacts) {
    constexpr double steps = 4096;
    const double length = 1 / (1 - std::exp2(-std::max(contacts, 1.0)));
    return static_cast<float>(std::round(length * steps) / steps);
}

Result<std::vector<double>> familiarity(const Graph& use, Task& task) {
    const Vertex n = use.vertices();
    const auto order = everybody(use);
    const auto lengths = lengths_of_use(use);
    const std::size_t groups = (n + lanes - 1) / lanes;
    std::vector<double> result(n);
    task.restart(groups);
    const Lots lots(groups, lanes * (use.arcs() + n), n);
    const bool whole = parallel(task, lots.lots, [&](std::size_t lot) {
        LaneSearch search(use, lengths);
        for (auto group = lots.first(lot); group < lots.first(lot + 1); ++group) {
            if (!task.may_go_on()) return;
            const auto first = group * lanes;
            const auto together = std::span(order).subspan(first, std::min(lanes, n - first));
            search.search(together);
            const auto sums = search.nearness();
            for (std::size_t lane = 0; lane < together.size(); ++lane)
                result[together[lane]] = n > 1 ? sums[lane] / (n - 1.0) : 0;
            task.advance();
        }
    });
    if (!whole) return stopped();
    return result;
}

} // namespace headwater
