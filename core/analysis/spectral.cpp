// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/spectral.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/citation.h"
#include "core/analysis/components.h"
#include "core/analysis/lanczos.h"
#include "core/analysis/products.h"

namespace headwater {

namespace {

using Vector = std::vector<double>;

Result<Eigenpair> largest_eigenpair_of(const Graph& symmetric, bool weighted, Task& task) {
    const Products products(symmetric, weighted);
    return largest_eigenpair(symmetric.vertices(),
                             [&](std::span<const double> x, std::span<double> y) {
                                 return products.multiply(x, y, task);
                             });
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
        if (!products.multiply(x, y, task)) return stopped();
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
        TRY(const Eigenpair pair, largest_eigenpair_of(graph, weighted, task));
        return pair.value;
    }
    const auto strong = strong_components(graph);
    double largest = 0;
    for (std::uint32_t number = 0; number < strong.sizes.size(); ++number) {
        if (strong.sizes[number] < 2) continue;
        TRY(const double root, perron_root(part_of(graph, strong, number).graph, weighted, task));
        largest = std::max(largest, root);
    }
    return largest;
}

Values eigenvector(const Network& network, const AnalysisOptions& options, Task& task) {
    Vector values(network.vertices(), 0);
    if (values.empty()) return values;
    const auto all = components(network.graph);
    const auto part = part_of(network.graph, all, all.largest());
    if (part.vertices.size() < 2) return values;
    TRY(const Eigenpair pair, largest_eigenpair_of(part.graph, options.weighted, task));
    double largest = 0;
    for (const double value : pair.vector)
        largest = std::max(largest, std::abs(value));
    for (std::size_t i = 0; i < pair.vector.size(); ++i)
        values[part.vertices[i]] = std::abs(pair.vector[i]) / largest;
    return values;
}

Values katz(const Network& network, const AnalysisOptions& options, Task& task) {
    TRY(const Graph* graph, graph_for(network, options));
    TRY(const double radius, spectral_radius(*graph, options.weighted, task));
    const double a = attenuation(radius);
    const Graph towards = graph->reversed();
    const Products products(towards, options.weighted);
    Vector x(graph->vertices(), 1);
    Vector y(x.size());
    double change = 1;
    for (int round = 0; change > 1e-14 && round < 200; ++round) { // halves every round
        if (!products.multiply(x, y, task)) return stopped();
        change = 0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double next = 1 + a * y[i];
            change = std::max(change, std::abs(next - x[i]) / next);
            x[i] = next;
        }
    }
    if (!x.empty()) scale(x, 1 / length(x));
    return x;
}

Values hubs(const Network& network, const AnalysisOptions& options, Task& task) {
    TRY(const Graph* graph, graph_for(network, options));
    const Graph backwards = graph->reversed();
    const Products out(*graph, options.weighted);
    const Products in(backwards, options.weighted);
    Vector between(graph->vertices());
    TRY(Eigenpair pair, largest_eigenpair(graph->vertices(), [&](auto x, auto y) {
            return in.multiply(x, between, task) && out.multiply(between, y, task);
        }));
    for (double& value : pair.vector)
        value = std::abs(value);
    if (!pair.vector.empty()) scale(pair.vector, 1 / sum(pair.vector));
    return std::move(pair.vector);
}

Values authorities(const Network& network, const AnalysisOptions& options, Task& task) {
    TRY(const Graph* graph, graph_for(network, options));
    TRY(auto values, hubs(network, options, task));
    const Graph backwards = graph->reversed();
    Vector result(values.size());
    if (!Products(backwards, options.weighted).multiply(values, result, task)) return stopped();
    if (const double total = sum(result); total > 0) scale(result, 1 / total);
    return result;
}

} // namespace headwater
