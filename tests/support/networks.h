// SPDX-License-Identifier: Apache-2.0
// Networks for tests: written down as pairs of names, known from the literature, or random.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <random>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "core/network/network.h"

namespace headwater::support {

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// A link of a network to be: `times` contacts.
struct Call {
    std::string from;
    std::string to;
    double times = 1;
};

/// A network as the builder would make it, every contact worth 1. Vertices are ordered by label;
/// isolates are named in `alone`.
inline Network network_of_calls(const std::vector<Call>& calls,
                                const std::vector<std::string>& alone = {}, bool directed = true) {
    std::map<std::string, Vertex> vertex;
    for (const auto& call : calls)
        vertex[call.from] = vertex[call.to] = 0;
    for (const auto& name : alone)
        vertex[name] = 0;
    Network network;
    for (auto& [name, number] : vertex) {
        number = static_cast<Vertex>(network.actors.size());
        network.actors.push_back({{number + 1}, "person", name});
    }
    std::vector<Tie> edges;
    std::vector<Tie> arcs;
    std::int64_t link = 1000;
    for (const auto& call : calls) {
        auto a = vertex[call.from];
        auto b = vertex[call.to];
        if (!directed && a > b) std::swap(a, b);
        edges.push_back({a, b, static_cast<float>(call.times)});
        arcs.push_back(edges.back());
        if (!directed) arcs.push_back({b, a, edges.back().strength});
        network.ties.push_back(
            {a, b, directed, Layer::phone, call.times, 1, call.times, 1, {{++link}}, {{7, 1}}});
    }
    const auto n = static_cast<Vertex>(network.actors.size());
    network.graph = Graph::undirected(n, edges);
    network.directed = Graph::directed(n, arcs);
    network.direction_known = directed;
    std::sort(network.ties.begin(), network.ties.end(), [](const auto& x, const auto& y) {
        return std::pair(x.from, x.to) < std::pair(y.from, y.to);
    });
    return network;
}

/// Single links without direction, or from the first to the second.
inline Network network_of(const Pairs& pairs, const std::vector<std::string>& alone = {},
                          bool directed = false) {
    std::vector<Call> calls;
    for (const auto& [from, to] : pairs)
        calls.push_back({from, to});
    return network_of_calls(calls, alone, directed);
}

inline Vertex vertex_of(const Network& network, const std::string& label) {
    for (Vertex v = 0; v < network.actors.size(); ++v)
        if (network.actors[v].label == label) return v;
    throw std::out_of_range(label);
}

/// Edges between "a" "b" "c"...: pairs("ab bc cd").
inline Pairs pairs(const std::string& words) {
    Pairs result;
    for (std::size_t i = 0; i + 1 < words.size(); i += 3)
        result.push_back({words.substr(i, 1), words.substr(i + 1, 1)});
    return result;
}

inline Pairs path_of(int n) {
    Pairs result;
    for (int i = 0; i + 1 < n; ++i)
        result.push_back({std::to_string(i), std::to_string(i + 1)});
    return result;
}

inline Pairs cycle_of(int n) {
    auto result = path_of(n);
    result.push_back({std::to_string(n - 1), "0"});
    return result;
}

inline Pairs complete(int n) {
    Pairs result;
    for (int i = 0; i < n; ++i)
        for (int j = i + 1; j < n; ++j)
            result.push_back({std::to_string(i), std::to_string(j)});
    return result;
}

/// A centre "0" and `leaves` around it.
inline Pairs star_of(int leaves) {
    Pairs result;
    for (int i = 1; i <= leaves; ++i)
        result.push_back({"0", std::to_string(i)});
    return result;
}

/// Two K4, 0 to 3 and 5 to 8, joined through 4.
inline Pairs barbell() {
    return {{"0", "1"}, {"0", "2"}, {"0", "3"}, {"1", "2"}, {"1", "3"}, {"2", "3"}, {"3", "4"},
            {"4", "5"}, {"5", "6"}, {"5", "7"}, {"5", "8"}, {"6", "7"}, {"6", "8"}, {"7", "8"}};
}

/// A random graph of n vertices, each pair tied with probability p; small whole strengths.
struct RandomGraph {
    Vertex vertices = 0;
    std::vector<Tie> ties;
};

inline RandomGraph random_graph(std::uint64_t seed, Vertex max_vertices, bool directed) {
    std::mt19937_64 random(seed);
    RandomGraph graph;
    graph.vertices = static_cast<Vertex>(1 + random() % max_vertices);
    const auto chance = random() % 100;
    for (Vertex a = 0; a < graph.vertices; ++a)
        for (Vertex b = directed ? 0 : a + 1; b < graph.vertices; ++b)
            if (a != b && random() % 100 < chance)
                graph.ties.push_back({a, b, static_cast<float>(1 + random() % 4)});
    return graph;
}

/// Krackhardt's kite (1990).
inline Pairs kite() {
    Pairs result;
    for (const auto& [a, friends] : std::vector<std::pair<std::string, std::vector<std::string>>>{
             {"Andre", {"Beverly", "Carol", "Diane", "Fernando"}},
             {"Beverly", {"Diane", "Ed", "Garth"}},
             {"Carol", {"Diane", "Fernando"}},
             {"Diane", {"Ed", "Fernando", "Garth"}},
             {"Ed", {"Garth"}},
             {"Fernando", {"Garth", "Heather"}},
             {"Garth", {"Heather"}},
             {"Heather", {"Ike"}},
             {"Ike", {"Jane"}}})
        for (const auto& b : friends)
            result.push_back({a, b});
    return result;
}

/// Zachary's karate club (1977), "1" to "34".
inline Pairs karate() {
    const std::map<int, std::vector<int>> rows{
        {1, {2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32}},
        {2, {3, 4, 8, 14, 18, 20, 22, 31}},
        {3, {4, 8, 9, 10, 14, 28, 29, 33}},
        {4, {8, 13, 14}},
        {5, {7, 11}},
        {6, {7, 11, 17}},
        {7, {17}},
        {9, {31, 33, 34}},
        {10, {34}},
        {14, {34}},
        {15, {33, 34}},
        {16, {33, 34}},
        {19, {33, 34}},
        {20, {34}},
        {21, {33, 34}},
        {23, {33, 34}},
        {24, {26, 28, 30, 33, 34}},
        {25, {26, 28, 32}},
        {26, {32}},
        {27, {30, 34}},
        {28, {34}},
        {29, {32, 34}},
        {30, {33, 34}},
        {31, {33, 34}},
        {32, {33, 34}},
        {33, {34}},
    };
    Pairs result;
    for (const auto& [a, row] : rows)
        for (const int b : row)
            result.push_back({std::to_string(a), std::to_string(b)});
    return result;
}

/// Marriages among Florentine families (Padgett and Ansell 1993), without Pucci.
inline Pairs florentine() {
    return {
        {"Acciaiuoli", "Medici"},  {"Medici", "Barbadori"},      {"Medici", "Ridolfi"},
        {"Medici", "Tornabuoni"},  {"Medici", "Albizzi"},        {"Medici", "Salviati"},
        {"Castellani", "Peruzzi"}, {"Castellani", "Strozzi"},    {"Castellani", "Barbadori"},
        {"Peruzzi", "Strozzi"},    {"Peruzzi", "Bischeri"},      {"Strozzi", "Ridolfi"},
        {"Strozzi", "Bischeri"},   {"Ridolfi", "Tornabuoni"},    {"Tornabuoni", "Guadagni"},
        {"Albizzi", "Ginori"},     {"Albizzi", "Guadagni"},      {"Salviati", "Pazzi"},
        {"Bischeri", "Guadagni"},  {"Guadagni", "Lamberteschi"},
    };
}

/// L leads A and B, who have four leaves each.
inline Pairs insulated_tree() {
    Pairs result{{"L", "A"}, {"L", "B"}};
    for (const char* leaf : {"1", "2", "3", "4"}) {
        result.push_back({"A", std::string("a").append(leaf)});
        result.push_back({"B", std::string("b").append(leaf)});
    }
    return result;
}

} // namespace headwater::support
