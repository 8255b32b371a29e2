// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/minimum_cuts.h"

namespace headwater {

namespace {

enum class Side : unsigned char { open, source, sink };

/// Splits the undecided vertices one by one: with the source, and all it leads to; or with the
/// sink, and all that leads to it. Every split gives at least one cut on either hand.
class Splitting {
public:
    Splitting(const Residual& residual, std::size_t most)
        : m_forth(Graph::directed(static_cast<Vertex>(residual.vertices), residual.arcs)),
          m_back(m_forth.reversed()),
          m_most(most) {
        std::vector<Side> sides(residual.vertices, Side::open);
        for (Vertex v = 0; v < sides.size(); ++v) // apart from all others: it cuts nothing
            if (m_forth.degree(v) == 0 && m_back.degree(v) == 0) sides[v] = Side::sink;
        spread(m_forth, residual.source, Side::source, sides);
        spread(m_back, residual.sink, Side::sink, sides);
        m_waiting.push_back(std::move(sides));
    }

    bool run() {
        while (!m_waiting.empty()) {
            if (m_found.size() == m_most) return false;
            std::vector<Side> sides = std::move(m_waiting.back());
            m_waiting.pop_back();
            split(std::move(sides));
        }
        return true;
    }

    std::vector<std::vector<bool>> take() { return std::move(m_found); }

private:
    void split(std::vector<Side> sides) {
        Vertex open = 0;
        while (open < sides.size() && sides[open] != Side::open)
            ++open;
        if (open == sides.size()) {
            m_found.emplace_back();
            for (const Side side : sides)
                m_found.back().push_back(side == Side::source);
            return;
        }
        std::vector<Side> with_source = sides;
        spread(m_forth, open, Side::source, with_source);
        spread(m_back, open, Side::sink, sides);
        m_waiting.push_back(std::move(with_source));
        m_waiting.push_back(std::move(sides));
    }

    void spread(const Graph& graph, Vertex from, Side side, std::vector<Side>& sides) const {
        std::vector<Vertex> queue{from};
        sides[from] = side;
        for (std::size_t i = 0; i < queue.size(); ++i)
            for (const Vertex w : graph.neighbours(queue[i]))
                if (sides[w] == Side::open) {
                    sides[w] = side;
                    queue.push_back(w);
                }
    }

    Graph m_forth;
    Graph m_back;
    std::size_t m_most;
    std::vector<std::vector<Side>> m_waiting;
    std::vector<std::vector<bool>> m_found;
};

} // namespace

std::vector<std::vector<bool>> minimum_cuts(const Residual& residual, std::size_t most,
                                            bool& cut_short) {
    Splitting splitting(residual, most);
    cut_short = !splitting.run();
    return splitting.take();
}

} // namespace headwater
