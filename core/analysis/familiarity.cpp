// SPDX-License-Identifier: Apache-2.0
// Many people search at once, each in a lane of its own: sixty-four where no way is too long for
// sixteen bits, else thirty-two. Lengths are whole multiples of 1/4096, so that sums are exact:
// equally long paths are equal, whatever their order and whatever holds them.
#include "core/analysis/familiarity.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

#include "core/analysis/each_machine.h"
#include "core/analysis/lots.h"
#include "core/base/pool.h"

namespace headwater {

namespace {

constexpr double steps_of_length = 4096;
constexpr std::size_t bytes_of_row = 128;

/// Distances as `Number`, in multiples of 1/4096.
template<class Number>
struct Kind;
template<>
struct Kind<float> {
    using Vector = float __attribute__((vector_size(32)));
    using Part = Vector; ///< eight of them
    static constexpr float unreached = std::numeric_limits<float>::infinity();
    static constexpr float too_far = unreached;
};
/// No length is above 8192, so that nothing overflows; before a way is lost, it becomes too far.
template<>
struct Kind<std::uint16_t> {
    using Vector = std::uint16_t __attribute__((vector_size(32)));
    using Part = std::uint16_t __attribute__((vector_size(16)));
    static constexpr std::uint16_t unreached = 65535 - 8192;
    static constexpr std::uint16_t too_far = unreached - 8192;
};

template<class Number>
struct alignas(64) Row {
    static constexpr std::size_t lanes = bytes_of_row / sizeof(Number);
    static constexpr std::size_t in_vector = 32 / sizeof(Number);
    using Vector = typename Kind<Number>::Vector;

    std::array<Vector, lanes / in_vector> at;
    Number& lane(std::size_t i) { return at[i / in_vector][i % in_vector]; }
};

/// Scratch of one thread: distances from as many sources as there are lanes, corrected until
/// nothing improves. Whoever has a neighbour who came nearer looks at all neighbours at once.
template<class Number>
class LaneSearch {
public:
    static constexpr std::size_t lanes = Row<Number>::lanes;

    LaneSearch(const Graph& graph, const std::vector<std::uint16_t>& lengths)
        : m_graph(graph),
          m_lengths(lengths.begin(), lengths.end()),
          m_rows(graph.vertices()),
          m_waiting(graph.vertices()),
          m_now(std::size_t{graph.vertices()} + 1),
          m_next(m_now.size()) {}

    /// Adds up 1/d of each source; the sources themselves do not count. False: some way is too
    /// long, and nothing is written.
    bool search(std::span<const Vertex> sources, std::span<double> sums) {
        Row<Number> unreached;
        unreached.at.fill(Vector{} + Kind<Number>::unreached);
        std::fill(m_rows.begin(), m_rows.end(), unreached);
        for (std::size_t lane = 0; lane < sources.size(); ++lane) {
            m_rows[sources[lane]].lane(lane) = 0;
            wake_around(sources[lane]);
        }
        correct();
        std::array<double, lanes> near{};
        if (!add_nearness(near)) return false;
        for (std::size_t lane = 0; lane < sources.size(); ++lane)
            sums[lane] = near[lane] * steps_of_length;
        return true;
    }

private:
    using Vector = typename Row<Number>::Vector;

    HEADWATER_EACH_MACHINE bool add_nearness(std::array<double, lanes>& near) const {
        using Wide = double __attribute__((vector_size(64)));
        using Parts = std::array<typename Kind<Number>::Part, lanes / 8>;
        constexpr double unreached = Kind<Number>::unreached, too_far = Kind<Number>::too_far;
        std::array<Wide, lanes / 8> sums{};
        Wide furthest{};
        for (const Row<Number>& row : m_rows) {
            const auto parts = std::bit_cast<Parts>(row.at);
            for (std::size_t i = 0; i < parts.size(); ++i) {
                const Wide distance = __builtin_convertvector(parts[i], Wide);
                const Wide reached = distance < unreached ? distance : Wide{};
                sums[i] += reached > 0.0 ? 1.0 / reached : Wide{};
                furthest = reached > furthest ? reached : furthest;
            }
        }
        near = std::bit_cast<std::array<double, lanes>>(sums);
        return std::ranges::max(std::bit_cast<std::array<double, 8>>(furthest)) < too_far;
    }

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
        Row<Number> row = m_rows[v];
        const auto* lengths = m_lengths.data() + m_graph.offsets()[v];
        for (const Vertex w : m_graph.neighbours(v)) {
            const Row<Number>& from = m_rows[w];
            const Number length = *lengths++;
            for (std::size_t i = 0; i < row.at.size(); ++i) {
                const Vector via = from.at[i] + length;
                row.at[i] = via < row.at[i] ? via : row.at[i];
            }
        }
        using Better = decltype(Vector{} < Vector{});
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
    std::vector<Number> m_lengths;
    std::vector<Row<Number>> m_rows;
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

std::vector<std::uint16_t> lengths_of_use(const Graph& use) {
    std::vector<std::uint16_t> lengths;
    lengths.reserve(use.arcs());
    for (const float contacts : use.strengths())
        lengths.push_back(static_cast<std::uint16_t>(
            steps_of_length * static_cast<double>(length_of_use(static_cast<double>(contacts)))));
    return lengths;
}

/// The searches of one thread.
class Searches {
public:
    static constexpr std::size_t together = LaneSearch<std::uint16_t>::lanes;

    Searches(const Graph& use, const std::vector<std::uint16_t>& lengths)
        : m_use(use), m_lengths(lengths), m_narrow(use, lengths) {}

    void search(std::span<const Vertex> sources, std::span<double> sums) {
        if (m_narrow.search(sources, sums)) return;
        if (!m_wide) m_wide.emplace(m_use, m_lengths);
        constexpr std::size_t half = LaneSearch<float>::lanes;
        for (std::size_t first = 0; first < sources.size(); first += half) {
            const auto number = std::min(half, sources.size() - first);
            m_wide->search(sources.subspan(first, number), sums.subspan(first, number));
        }
    }

private:
    const Graph& m_use;
    const std::vector<std::uint16_t>& m_lengths;
    LaneSearch<std::uint16_t> m_narrow;
    std::optional<LaneSearch<float>> m_wide = {};
};

} // namespace

Graph graph_of_use(const Network& network) {
    std::vector<Tie> ties;
    for (const TieRecord& tie : network.ties)
        if (tie.strength > 0) ties.push_back({tie.from, tie.to, static_cast<float>(tie.weight)});
    return Graph::undirected(network.vertices(), ties);
}

float length_of_use(double contacts) {
    const double length = 1 / (1 - std::exp2(-std::max(contacts, 1.0)));
    return static_cast<float>(std::round(length * steps_of_length) / steps_of_length);
}

Result<std::vector<double>> familiarity(const Graph& use, Task& task) {
    const Vertex n = use.vertices();
    const auto order = everybody(use);
    const auto lengths = lengths_of_use(use);
    constexpr std::size_t together = Searches::together;
    const std::size_t groups = (n + together - 1) / together;
    std::vector<double> result(n);
    task.restart(groups);
    const Lots lots(groups, together * (use.arcs() + n), n);
    const bool whole = parallel(task, lots.lots, [&](std::size_t lot) {
        Searches searches(use, lengths);
        std::array<double, together> sums{};
        for (auto group = lots.first(lot); group < lots.first(lot + 1); ++group) {
            if (!task.may_go_on()) return;
            const auto first = group * together;
            const auto sources = std::span(order).subspan(first, std::min(together, n - first));
            searches.search(sources, sums);
            for (std::size_t lane = 0; lane < sources.size(); ++lane)
                result[sources[lane]] = n > 1 ? sums[lane] / (n - 1.0) : 0;
            task.advance();
        }
    });
    if (!whole) return stopped();
    return result;
}

} // namespace headwater
