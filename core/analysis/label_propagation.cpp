// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/label_propagation.h"

#include <algorithm>
#include <numeric>
#include <span>

#include "core/analysis/chance.h"
#include "core/analysis/leiden_level.h"

namespace headwater {

namespace {

constexpr int most_rounds = 100;

class Propagation {
public:
    Propagation(const Graph& graph, bool weighted)
        : m_graph(graph),
          m_weighted(weighted),
          m_votes(graph.vertices(), 0),
          m_label(graph.vertices()) {
        std::iota(m_label.begin(), m_label.end(), 0U);
    }

    bool ask(Vertex v, Chance& chance) {
        const auto row = m_graph.neighbours(v);
        double most = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            auto& votes = m_votes[m_label[row[i]]];
            votes += m_weighted ? double{m_graph.strengths(v)[i]} : 1;
            most = std::max(most, votes);
        }
        const auto before = m_label[v];
        if (most > 0 && m_votes[before] < most) m_label[v] = draw_best(row, most, chance);
        for (const Vertex w : row)
            m_votes[m_label[w]] = 0;
        return m_label[v] != before;
    }

    std::vector<std::uint32_t> take() {
        renumber(m_label);
        return std::move(m_label);
    }

private:
    std::uint32_t draw_best(std::span<const Vertex> row, double most, Chance& chance) {
        m_best.clear();
        for (const Vertex w : row)
            if (m_votes[m_label[w]] == most) m_best.push_back(m_label[w]);
        return m_best[chance.below(m_best.size())];
    }

    const Graph& m_graph;
    bool m_weighted;
    std::vector<double> m_votes;
    std::vector<std::uint32_t> m_label;
    std::vector<std::uint32_t> m_best;
};

} // namespace

Result<std::vector<std::uint32_t>> label_propagation(const Graph& graph, bool weighted,
                                                     std::uint64_t seed, Task& task) {
    Chance chance(seed);
    Propagation propagation(graph, weighted);
    std::vector<Vertex> order(graph.vertices());
    std::iota(order.begin(), order.end(), 0U);
    bool changed = true;
    for (int round = 0; changed && round < most_rounds; ++round) {
        if (!task.may_go_on()) return stopped();
        changed = false;
        chance.shuffle(std::span(order));
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (i % 16384 == 16383 && !task.may_go_on()) return stopped();
            changed |= propagation.ask(order[i], chance);
        }
    }
    return propagation.take();
}

} // namespace headwater
