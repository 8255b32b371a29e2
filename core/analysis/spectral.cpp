// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/spectral.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/analysis/citation.h"
#include "core/analysis/components.h"
#include "core/analysis/convergence.h"
#include "core/analysis/eigenpair.h"
#include "core/analysis/products.h"
#include "core/network/backwards.h"

namespace headwater {

namespace {

using Vector = std::vector<double>;

double length(const Vector& vector) {
    return std::sqrt(std::inner_product(vector.begin(), vector.end(), vector.begin(), 0.0));
}
double sum(const Vector& vector) {
    return std::accumulate(vector.begin(), vector.end(), 0.0);
}
void scale(Vector& vector, double factor) {
    for (double& value : vector)
        value *= factor;
}

/// The largest of several numbers, none of them negative.
struct Most {
    double most = 0;
    Most& operator+=(const Most& o) {
        most = std::max(most, o.most);
        return *this;
    }
};

Result<Eigenpair> largest_eigenpair_of(const Graph& symmetric, bool weighted, Vector start,
                                       Task& task) {
    const Products products(symmetric, weighted);
    const Matrix matrix{[&](auto x, auto y) { return products.multiply(x, y, task); },
                        [&](auto x, auto y) { return products.multiply(x, y, task); }};
    return largest_eigenpair(products.rows(), matrix, std::move(start), task);
}

/// Perron root of one strong component: the smallest and the largest of (Ax)_i / x_i enclose it
/// (Collatz, Wielandt). Adding x keeps circles of equal length from swinging.
Result<double> perron_root(const Graph& strong, bool weighted, Task& task) {
    constexpr int most_rounds = 100000;
    const Products products(strong, weighted);
    Vector x(strong.vertices(), 1);
    Vector y(x.size());
    double low = 0;
    double high = 0;
    for (int round = 0; round < most_rounds; ++round) {
        if (!products.multiply<double>(x, y, task)) return stopped();
        low = HUGE_VAL;
        high = 0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            low = std::min(low, y[i] / x[i]);
            high = std::max(high, y[i] / x[i]);
            x[i] += y[i];
        }
        if (high - low <= 1e-13 * high) break;
        scale(x, 1 / *std::max_element(x.begin(), x.end()));
    }
    return (low + high) / 2;
}

double attenuation(double radius) {
    return radius > 0 ? 0.5 / radius : 0.5;
}

} // namespace

Result<double> spectral_radius(const Graph& graph, bool weighted, Task& task) {
    if (!graph.is_directed()) {
        TRY(const Eigenpair pair,
            largest_eigenpair_of(graph, weighted, Vector(graph.vertices(), 1), task));
        return pair.value;
    }
    const auto strong = strong_components(graph);
    ComponentGraphs parts(graph, strong);
    double largest = 0;
    for (std::uint32_t number = 0; number < strong.sizes.size(); ++number) {
        if (strong.sizes[number] < 2) continue;
        TRY(const double root, perron_root(parts.graph(number), weighted, task));
        largest = std::max(largest, root);
    }
    return largest;
}

Values eigenvector(const Network& network, const AnalysisOptions& options, Task& task) {
    Vector values(network.vertices(), 0);
    if (values.empty()) return values;
    const auto all = components(network.graph);
    const auto chosen = all.largest();
    if (all.sizes[chosen] < 2) return values;
    for (Vertex v = 0; v < values.size(); ++v)
        values[v] = all.of[v] == chosen ? 1 : 0;
    TRY(Eigenpair pair,
        largest_eigenpair_of(network.graph, options.weighted, std::move(values), task));
    double largest = 0;
    for (double& value : pair.vector)
        largest = std::max(largest, value = std::abs(value));
    scale(pair.vector, 1 / largest);
    return std::move(pair.vector);
}

Values katz(const Network& network, const AnalysisOptions& options, Task& task) {
    TRY(const Graph* graph, graph_for(network, options));
    TRY(const double radius, spectral_radius(*graph, options.weighted, task));
    const double a = attenuation(radius);
    const Backwards towards(*graph, &task);
    const Products products(towards.graph(), options.weighted);
    Vector x(graph->vertices(), 1);
    Vector next(x.size());
    Most change{1};
    Convergence convergence(task, 1e-14);
    for (int round = 0; change.most > 1e-14 && round < 200; ++round) { // halves every round
        if (!products.rows().sum(task, change, [&](Vertex first, Vertex past) {
                Most most;
                for (Vertex v = first; v < past; ++v) {
                    next[v] = 1 + a * products.row(v, x.data());
                    most += {std::abs(next[v] - x[v]) / next[v]};
                }
                return most;
            }))
            return stopped();
        x.swap(next);
        convergence.reach(change.most);
    }
    if (!x.empty()) scale(x, 1 / length(x));
    return x;
}

Values hubs(const Network& network, const AnalysisOptions& options, Task& task) {
    TRY(const Graph* graph, graph_for(network, options));
    const Backwards backwards(*graph, &task);
    const Products out(*graph, options.weighted);
    const Products in(backwards.graph(), options.weighted);
    Vector between(graph->vertices());
    const auto both = [&](auto x, std::span<double> y) {
        return in.multiply(x, between, task) && out.multiply<double>(between, y, task);
    };
    const Matrix matrix{[&](auto x, auto y) { return both(x, y); },
                        [&](auto x, auto y) { return both(x, y); }};
    TRY(Eigenpair pair, largest_eigenpair(out.rows(), matrix, Vector(graph->vertices(), 1), task));
    for (double& value : pair.vector)
        value = std::abs(value);
    if (!pair.vector.empty()) scale(pair.vector, 1 / sum(pair.vector));
    return std::move(pair.vector);
}

Values authorities(const Network& network, const AnalysisOptions& options, Task& task) {
    TRY(const Graph* graph, graph_for(network, options));
    TRY(const auto values, hubs(network, options, task));
    const Backwards backwards(*graph, &task);
    Vector result(values.size());
    if (!Products(backwards.graph(), options.weighted).multiply<double>(values, result, task))
        return stopped();
    if (const double total = sum(result); total > 0) scale(result, 1 / total);
    return result;
}

} // namespace headwater
