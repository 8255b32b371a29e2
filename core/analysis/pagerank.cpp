// SPDX-License-Identifier: Apache-2.0
// Without direction the ranks solve a symmetric system, and conjugate gradients (Hestenes and
// Stiefel 1952) need a sixth of the rounds of the walk itself, which is taken where there is
// direction.
#include <cmath>

#include "core/analysis/citation.h"
#include "core/analysis/convergence.h"
#include "core/analysis/products.h"
#include "core/analysis/spectral.h"
#include "core/network/backwards.h"

namespace headwater {

namespace {

constexpr double damping = 0.85;
constexpr double close_enough = 1e-12; // of a total of 1; the error is at most 6 times this

using Vector = std::vector<double>;

/// Two sums taken in one go.
struct Pair {
    double first = 0;
    double second = 0;
    Pair& operator+=(const Pair& o) {
        first += o.first;
        second += o.second;
        return *this;
    }
};

/// (D - dA) z = 1, D what leaves each vertex: D z is in proportion to the ranks. Who leads nowhere
/// is left out of it: his part is 1. Only the way of each step is rounded to floats, which what is
/// left of the rest makes good.
class SymmetricWalk {
public:
    SymmetricWalk(const Graph& graph, bool weighted)
        : m_products(graph, weighted),
          m_flow(graph.vertices()),
          m_z(graph.vertices()),
          m_rest(graph.vertices()),
          m_way(graph.vertices()),
          m_image(graph.vertices()) {}

    /// False: stopped.
    bool solve(Task& task) {
        if (!begin(task)) return false;
        const double everybody = static_cast<double>(m_z.size());
        Convergence convergence(task, close_enough);
        while (m_left.second > close_enough * everybody) {
            if (!step(task)) return false;
            convergence.reach(m_left.second / everybody);
        }
        return true;
    }

    /// Of total 1.
    Vector ranks(Task& task) {
        double total = 0;
        rows().sum(task, total, [&](Vertex first, Vertex past) {
            double sum = 0;
            for (Vertex v = first; v < past; ++v)
                sum += m_z[v] = m_flow[v] > 0 ? m_flow[v] * m_z[v] : 1;
            return sum;
        });
        rows().each(task, [&](Vertex first, Vertex past) {
            for (Vertex v = first; v < past; ++v)
                m_z[v] /= total;
        });
        return std::move(m_z);
    }

private:
    const RowBlocks& rows() const { return m_products.rows(); }
    double scaled_rest(Vertex v) const { return m_flow[v] > 0 ? m_rest[v] / m_flow[v] : 0; }

    /// From ranks in proportion to what leaves.
    bool begin(Task& task) {
        double all = 0;
        const bool whole = rows().sum(task, all, [&](Vertex first, Vertex past) {
            double sum = 0;
            for (Vertex v = first; v < past; ++v)
                sum += m_flow[v] = m_products.flow(v);
            return sum;
        });
        const double start = static_cast<double>(m_z.size()) / (1 - damping) / all;
        return whole && rows().sum(task, m_left, [&](Vertex first, Vertex past) {
            Pair sum;
            for (Vertex v = first; v < past; ++v) {
                m_z[v] = start;
                m_rest[v] = m_flow[v] > 0 ? 1 - (1 - damping) * start * m_flow[v] : 0;
                m_way[v] = static_cast<float>(scaled_rest(v));
                sum += {m_rest[v] * scaled_rest(v), std::abs(m_rest[v])};
            }
            return sum;
        });
    }

    bool step(Task& task) {
        double along = 0;
        if (!rows().sum(task, along, [&](Vertex first, Vertex past) {
                double sum = 0;
                for (Vertex v = first; v < past; ++v) {
                    const double way = double{m_way[v]};
                    m_image[v] = m_flow[v] * way - damping * m_products.row(v, m_way.data());
                    sum += way * m_image[v];
                }
                return sum;
            }))
            return false;
        const double before = m_left.first;
        const double far = before / along;
        if (!rows().sum(task, m_left, [&](Vertex first, Vertex past) {
                Pair sum;
                for (Vertex v = first; v < past; ++v) {
                    m_z[v] += far * double{m_way[v]};
                    m_rest[v] -= far * m_image[v];
                    sum += {m_rest[v] * scaled_rest(v), std::abs(m_rest[v])};
                }
                return sum;
            }))
            return false;
        const double turn = m_left.first / before;
        return rows().each(task, [&](Vertex first, Vertex past) {
            for (Vertex v = first; v < past; ++v)
                m_way[v] = static_cast<float>(scaled_rest(v) + turn * double{m_way[v]});
        });
    }

    Products m_products;
    Vector m_flow;
    Vector m_z;
    Vector m_rest;
    std::vector<float> m_way;
    Vector m_image;
    Pair m_left; ///< of the rest: its square, measured by the flow, and its size
};

/// The walk itself, step by step.
class DirectedWalk {
public:
    DirectedWalk(const Graph& graph, bool weighted, Task& task)
        : m_backwards(graph, &task),
          m_arriving(m_backwards.graph(), weighted),
          m_flow(graph.vertices()),
          m_rank(graph.vertices(), 1.0 / graph.vertices()),
          m_share(graph.vertices()) {
        const Products leaving(graph, weighted);
        leaving.rows().each(task, [&](Vertex first, Vertex past) {
            for (Vertex v = first; v < past; ++v)
                m_flow[v] = leaving.flow(v);
        });
    }

    /// False: stopped.
    bool solve(Task& task) {
        Convergence convergence(task, close_enough);
        for (double change = 1; change > close_enough;) {
            if (!step(change, task)) return false;
            convergence.reach(change);
        }
        return true;
    }

    Vector ranks() { return std::move(m_rank); }

private:
    bool step(double& change, Task& task) {
        double idle = 0;
        const bool shared = m_arriving.rows().sum(task, idle, [&](Vertex first, Vertex past) {
            double sum = 0;
            for (Vertex v = first; v < past; ++v) {
                m_share[v] = m_flow[v] > 0 ? m_rank[v] / m_flow[v] : 0;
                sum += m_flow[v] > 0 ? 0 : m_rank[v];
            }
            return sum;
        });
        const double everybody =
            (1 - damping + damping * idle) / static_cast<double>(m_rank.size());
        return shared && m_arriving.rows().sum(task, change, [&](Vertex first, Vertex past) {
            double sum = 0;
            for (Vertex v = first; v < past; ++v) {
                const double next = everybody + damping * m_arriving.row(v, m_share.data());
                sum += std::abs(next - m_rank[v]);
                m_rank[v] = next;
            }
            return sum;
        });
    }

    Backwards m_backwards;
    Products m_arriving;
    Vector m_flow;
    Vector m_rank;
    Vector m_share;
};

} // namespace

Values pagerank(const Network& network, const AnalysisOptions& options, Task& task) {
    TRY(const Graph* graph, graph_for(network, options));
    if (graph->vertices() == 0) return Vector{};
    if (graph->is_directed()) {
        DirectedWalk walk(*graph, options.weighted, task);
        if (!walk.solve(task)) return stopped();
        return walk.ranks();
    }
    if (graph->arcs() == 0) return Vector(graph->vertices(), 1.0 / graph->vertices());
    SymmetricWalk walk(*graph, options.weighted);
    if (!walk.solve(task)) return stopped();
    return walk.ranks(task);
}

} // namespace headwater
