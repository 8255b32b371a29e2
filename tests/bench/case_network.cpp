// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/case_network.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>
#include <utility>

#include "tests/support/random_graphs.h"

namespace headwater {
namespace {

/// People of a cell, or cells of an organisation: the first and one past the last.
struct Range {
    Vertex first;
    Vertex last;
};

class Case {
public:
    Case(Vertex people, std::size_t ties, std::uint64_t seed)
        : m_dice(seed), m_people(people), m_wanted(ties), m_near(people) {
        group_people();
        weigh_people();
    }

    std::vector<Tie> ties() {
        for (std::size_t cell = 0; cell < m_cells.size(); ++cell)
            grow_cell(m_cells[cell]);
        for (std::size_t cell = 0; cell < m_cells.size(); ++cell)
            hang_cell(cell);
        join_organisations();
        while (m_ties.size() < m_wanted)
            fill();
        shuffle();
        return std::move(m_ties);
    }

private:
    double pareto(double shape) { return std::pow(1 - m_dice.share(), -1 / shape); }
    Vertex size(double shape, double least, double most) {
        return static_cast<Vertex>(std::min(most, least * pareto(shape)));
    }

    void group_people() {
        for (Vertex v = 0; v < m_people;) {
            const Vertex last = std::min(m_people, v + size(1.5, 4, 60));
            m_cells.push_back({v, last});
            v = last;
        }
        const Vertex cells = static_cast<Vertex>(m_cells.size());
        for (Vertex c = 0; c < cells;) {
            const Vertex last = std::min(cells, c + size(1.3, 8, 400));
            for (Vertex i = c; i < last; ++i)
                m_home.push_back(m_organisations.size());
            m_organisations.push_back({m_cells[c].first, m_cells[last - 1].last});
            c = last;
        }
    }

    void weigh_people() {
        const double most = std::max(50.0, 2 * std::sqrt(m_people));
        std::vector<double> weight(m_people);
        for (double& w : weight)
            w = pareto(1.6);
        for (const Range& cell : m_cells) {
            for (Vertex v = cell.first; v < leaders(cell); ++v)
                weight[v] *= 3;
        }
        for (double& w : weight)
            w = std::min(most, w * (m_dice.below(50) == 0 ? 8 : 1));
        m_upto.assign(1, 0);
        for (const double w : weight)
            m_upto.push_back(m_upto.back() + w);
    }

    static Vertex leaders(const Range& cell) {
        return cell.first + std::max(1U, (cell.last - cell.first) * 15 / 100);
    }

    Vertex anybody(const Range& range) {
        const double from = m_upto[range.first];
        const double at = from + m_dice.share() * (m_upto[range.last] - from);
        const auto past =
            std::upper_bound(m_upto.begin() + range.first + 1, m_upto.begin() + range.last, at);
        return static_cast<Vertex>(past - m_upto.begin() - 1);
    }

    bool tie(Vertex a, Vertex b) {
        const auto key = std::uint64_t{std::min(a, b)} << 32U | std::max(a, b);
        if (a == b || m_ties.size() == m_wanted || !m_known.insert(key).second) return false;
        const double weight = std::min(1000.0, pareto(1.2)) - 0.5;
        m_ties.push_back({a, b, static_cast<float>(std::round(weight * 100) / 100)});
        m_near[a].push_back(b);
        m_near[b].push_back(a);
        return true;
    }

    /// Each member attaches to an earlier one, mostly to a leader.
    void grow_cell(const Range& cell) {
        for (Vertex v = cell.first + 1; v < cell.last; ++v) {
            const Vertex chosen = m_dice.below(10) < 7 ? leaders(cell) : cell.last;
            tie(v, anybody({cell.first, std::min(v, chosen)}));
        }
    }

    void hang_cell(std::size_t cell) {
        const Range& all = m_organisations[m_home[cell]];
        const Range rest = m_dice.below(100) < 97 ? all : Range{0, m_people};
        const Range& own = m_cells[cell];
        for (int tries = 0; tries < 100; ++tries) {
            const Vertex other = anybody(rest);
            if (other >= own.first && other < own.last) continue;
            if (tie(anybody(own), other)) return;
        }
    }

    void join_organisations() {
        for (const Range& organisation : m_organisations) {
            const std::size_t cells = 1 + (organisation.last - organisation.first) / 100;
            for (std::size_t i = 0; i < cells; ++i) {
                tie(anybody(organisation), anybody({0, m_people}));
            }
        }
    }

    void fill() {
        const Vertex v = anybody({0, m_people});
        if (m_dice.below(4) == 0) { // a friend's friend
            if (m_near[v].empty()) return;
            const auto& friends = m_near[m_near[v][m_dice.below(count(m_near[v]))]];
            tie(v, friends[m_dice.below(count(friends))]);
            return;
        }
        const auto own = std::upper_bound(m_cells.begin(), m_cells.end(), v,
                                          [](Vertex x, const Range& c) { return x < c.last; });
        const std::uint32_t where = m_dice.below(100);
        const auto home = m_home[static_cast<std::size_t>(own - m_cells.begin())];
        const Range everywhere{0, m_people};
        tie(v, anybody(where < 50 ? *own : where < 85 ? m_organisations[home] : everywhere));
    }

    static std::uint32_t count(const std::vector<Vertex>& list) {
        return static_cast<std::uint32_t>(list.size());
    }

    void shuffle() {
        std::vector<Vertex> name(m_people);
        for (Vertex v = 0; v < m_people; ++v) {
            const Vertex other = m_dice.below(v + 1);
            name[v] = name[other];
            name[other] = v;
        }
        for (Tie& t : m_ties)
            t = {name[t.from], name[t.to], t.strength};
        for (std::size_t i = m_ties.size(); i > 1; --i) {
            std::swap(m_ties[i - 1], m_ties[m_dice.below(static_cast<std::uint32_t>(i))]);
        }
    }

    Dice m_dice;
    Vertex m_people;
    std::size_t m_wanted;
    std::vector<Range> m_cells;
    std::vector<std::size_t> m_home;    ///< organisation of each cell
    std::vector<Range> m_organisations; ///< their people
    std::vector<double> m_upto;         ///< weights added up, for drawing by weight
    std::vector<std::vector<Vertex>> m_near;
    std::unordered_set<std::uint64_t> m_known;
    std::vector<Tie> m_ties;
};

} // namespace

std::vector<Tie> case_network(Vertex people, std::size_t ties, std::uint64_t seed) {
    return Case(people, ties, seed).ties();
}

} // namespace headwater
