// SPDX-License-Identifier: Apache-2.0
// Thirty-two people search at once, each in a lane of its own. Lengths are whole multiples of
// 1/4096, so that sums of floats are exact: equally long paths are equal, whatever their order.
#include "core/analysis/familiarity.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <utility>

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
/// Whoever has a neighbour who came nearer looks at all neighbours at once.
class LaneSearch {
public:
    LaneSearch(const Graph& graph, const std::vector<float>& lengths)
        : m_graph(graph),
          m_lengths(lengths),
          m_rows(graph.vertices()),
          m_waiting(graph.vertices()),
          m_now(std::size_t{graph.vertices()} + 1),
          m_next(m_now.size()) {}

    void search(std::span<const Vertex> sources) {
        Row unreached;
        unreached.at.fill(Eight{} + infinite);
        std::fill(m_rows.begin(), m_rows.end(), unreached);
        for (std::size_t lane = 0; lane < sources.size(); ++lane) {
            m_rows[sources[lane]].lane(lane) = 0;
            wake_around(sources[lane]);
        }
        correct();
    }

    /// Sum of 1/d of each lane; the sources themselves do not count.
    HEADWATER_EACH_MACHINE std::array<double, lanes> nearness() const {
        using Wide = double __attribute__((vector_size(64)));
        std::array<Wide, lanes / 8> sums{};
        for (const Row& row : m_rows)
            for (std::size_t i = 0; i < sums.size(); ++i) {
                const Wide distance = __builtin_convertvector(row.at[i], Wide);
                const Wide near = 1.0 / distance;
                sums[i] += distance > 0.0 ? near : Wide{};
            }
        return std::bit_cast<std::array<double, lanes>>(sums);
    }

private:
    HEADWATER_EACH_MACHINE void correct() {
        while (m_woken > 0) {
            m_now.swap(m_next);
            const std::size_t number = std::exchange(m_woken, 0);
            for (std::size_t i = 0; i < number; ++i) {
                m_waiting[m_now[i]] = 0;
                if (came_nearer(m_now[i])) wake_around(m_now[i]);
            }
        }
    }

    [[gnu::always_inline]] bool came_nearer(Vertex v) {
        Row row = m_rows[v];
        const auto* lengths = m_lengths.data() + m_graph.offsets()[v];
        for (const Vertex w : m_graph.neighbours(v)) {
            const Row& from = m_rows[w];
            const float length = *lengths++;
            for (std::size_t i = 0; i < row.at.size(); ++i) {
                const Eight via = from.at[i] + length;
                row.at[i] = via < row.at[i] ? via : row.at[i];
            }
        }
        using Better = decltype(Eight{} < Eight{});
        Better better{};
        for (std::size_t i = 0; i < row.at.size(); ++i)
            better |= row.at[i] < m_rows[v].at[i];
        using Any = long long __attribute__((vector_size(32)));
        const Any any = reinterpret_cast<Any>(better);
        if ((any[0] | any[1] | any[2] | any[3]) == 0) return false;
        m_rows[v] = row;
        return true;
    }

    /// Nobody foresees who waits already: nothing here branches on it.
    [[gnu::always_inline]] void wake_around(Vertex v) {
        auto* const waiting = m_waiting.data();
        auto* end = m_next.data() + m_woken;
        for (const Vertex w : m_graph.neighbours(v)) {
            *end = w;
            end += waiting[w] == 0 ? 1 : 0;
            waiting[w] = 1;
        }
        m_woken = static_cast<std::size_t>(end - m_next.data());
    }

    const Graph& m_graph;
    const std::vector<float>& m_lengths;
    std::vector<Row> m_rows;
    std::vector<char> m_waiting;
    std::vector<Vertex> m_now;
    std::vector<Vertex> m_next; ///< one more than can wait, to be written in vain
    std::size_t m_woken = 0;    ///< in m_next
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
