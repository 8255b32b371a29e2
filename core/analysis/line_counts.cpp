// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/line_counts.h"

#include <algorithm>

namespace headwater {

namespace {

/// Kahn's order of the arcs that count; how many vertices could be ordered.
class Ordering {
public:
    Ordering(const SupplyLine& line, const std::vector<bool>& counts)
        : m_line(line), m_counts(counts) {}

    std::vector<Vertex> run() const {
        std::vector<std::uint32_t> waiting(m_line.size(), 0);
        for (std::uint32_t a = 0; a < m_counts.size(); ++a)
            if (m_counts[a]) ++waiting[m_line.arcs[a].to];
        std::vector<Vertex> order;
        for (Vertex v = 0; v < m_line.size(); ++v)
            if (waiting[v] == 0) order.push_back(v);
        for (std::size_t i = 0; i < order.size(); ++i)
            for (auto a = first_arc(order[i]); a < past_arc(order[i]); ++a)
                if (m_counts[a] && --waiting[m_line.arcs[a].to] == 0)
                    order.push_back(m_line.arcs[a].to);
        return order;
    }

private:
    std::uint32_t first_arc(Vertex v) const { return m_line.goods.offsets()[v]; }
    std::uint32_t past_arc(Vertex v) const { return m_line.goods.offsets()[v + 1]; }

    const SupplyLine& m_line;
    const std::vector<bool>& m_counts;
};

/// Marks the arcs that lead back to a vertex on the way to them, depth first in order of rows.
class CircleBreaking {
public:
    CircleBreaking(const SupplyLine& line, std::vector<bool>& counts)
        : m_line(line), m_counts(counts), m_state(line.size(), State::unseen) {}

    void run() {
        for (Vertex v = 0; v < m_line.size(); ++v)
            if (m_state[v] == State::unseen) walk(v);
    }

private:
    enum class State : unsigned char { unseen, open, done };
    struct Stop {
        Vertex vertex;
        std::uint32_t next;
    };

    void enter(Vertex v) {
        m_state[v] = State::open;
        m_way.push_back({v, m_line.goods.offsets()[v]});
    }

    void walk(Vertex start) {
        enter(start);
        while (!m_way.empty()) {
            Stop& stop = m_way.back();
            if (stop.next == m_line.goods.offsets()[stop.vertex + 1]) {
                m_state[stop.vertex] = State::done;
                m_way.pop_back();
                continue;
            }
            const auto arc = stop.next++;
            const Vertex to = m_line.arcs[arc].to;
            if (!m_counts[arc]) continue;
            if (m_state[to] == State::open) m_counts[arc] = false;
            if (m_state[to] == State::unseen) enter(to);
        }
    }

    const SupplyLine& m_line;
    std::vector<bool>& m_counts;
    std::vector<State> m_state;
    std::vector<Stop> m_way;
};

bool is_out(const std::vector<bool>& out, std::size_t i) {
    return !out.empty() && out[i];
}

} // namespace

LineOrder::LineOrder(const SupplyLine& line) : m_counts(line.arcs.size(), true) {
    m_order = Ordering(line, m_counts).run();
    if (m_order.size() < line.size()) {
        for (std::uint32_t a = 0; a < m_counts.size(); ++a)
            m_counts[a] = !line.arcs[a].against_order;
        CircleBreaking(line, m_counts).run();
        m_order = Ordering(line, m_counts).run();
    }
    for (std::uint32_t a = 0; a < m_counts.size(); ++a)
        if (!m_counts[a]) m_left_out.push_back(a);
}

LineCounts count_lines(const SupplyLine& line, const LineOrder& order, const TakenOut& out) {
    const auto n = line.holders.size();
    LineCounts counts{0, std::vector<double>(n, 0), std::vector<double>(line.arcs.size(), 0)};
    std::vector<double> before(n, 0), after(n, 0);
    std::vector<bool> receives(n, false), gives(n, false);
    for (std::uint32_t a = 0; a < line.arcs.size(); ++a)
        if (order.counts(a)) gives[line.arcs[a].from] = receives[line.arcs[a].to] = true;
    const auto offsets = line.goods.offsets();
    const auto is_open = [&](std::uint32_t a) { return order.counts(a) && !is_out(out.arcs, a); };
    for (const Vertex v : order.order()) {
        if (!receives[v] && gives[v]) before[v] = 1;
        if (is_out(out.holders, v)) before[v] = 0;
        if (before[v] == 0) continue;
        for (auto a = offsets[v]; a < offsets[v + 1]; ++a)
            if (is_open(a)) before[line.arcs[a].to] += before[v];
    }
    for (auto at = order.order().rbegin(); at != order.order().rend(); ++at) {
        const Vertex v = *at;
        if (is_out(out.holders, v)) continue;
        if (receives[v] && !gives[v]) after[v] = 1;
        for (auto a = offsets[v]; a < offsets[v + 1]; ++a) {
            if (!is_open(a)) continue;
            counts.along[a] = before[v] * after[line.arcs[a].to];
            after[v] += after[line.arcs[a].to];
        }
        counts.through[v] = before[v] * after[v];
        if (receives[v] && !gives[v]) counts.all += before[v];
    }
    return counts;
}

} // namespace headwater
