// SPDX-License-Identifier: Apache-2.0
// Small graphs whose measures are known from the literature.
#pragma once

#include <utility>
#include <vector>

#include "core/network/graph.h"

namespace headwater {

using Pairs = std::vector<std::pair<Vertex, Vertex>>;

inline Graph graph_of(Vertex vertices, const Pairs& pairs, bool directed = false) {
    std::vector<Tie> ties;
    for (const auto& [a, b] : pairs)
        ties.push_back({a, b, 1});
    return directed ? Graph::directed(vertices, ties) : Graph::undirected(vertices, ties);
}

inline Graph star_of_five() {
    return graph_of(5, {{0, 1}, {0, 2}, {0, 3}, {0, 4}});
}
inline Graph path_of_five() {
    return graph_of(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}});
}

inline Graph cycle(Vertex n) {
    Pairs pairs;
    for (Vertex v = 0; v < n; ++v)
        pairs.emplace_back(v, (v + 1) % n);
    return graph_of(n, pairs);
}

inline Graph path_of_three_and_pair() {
    return graph_of(5, {{0, 1}, {1, 2}, {3, 4}});
}

/// Two groups of four, all acquainted, and vertex 4 between 3 and 5.
inline Graph barbell() {
    Pairs pairs{{3, 4}, {4, 5}};
    for (Vertex a = 0; a < 4; ++a) {
        for (Vertex b = 0; b < a; ++b) {
            pairs.emplace_back(a, b);
            pairs.emplace_back(a + 5, b + 5);
        }
    }
    return graph_of(9, pairs);
}

/// Krackhardt's kite: Andre 0, Beverly 1, Carol 2, Diane 3, Ed 4, Fernando 5, Garth 6, Heather 7,
/// Ike 8, Jane 9.
inline Graph kite() {
    return graph_of(10, {{0, 1},
                         {0, 2},
                         {0, 3},
                         {0, 5},
                         {1, 3},
                         {1, 4},
                         {1, 6},
                         {2, 3},
                         {2, 5},
                         {3, 4},
                         {3, 5},
                         {3, 6},
                         {4, 6},
                         {5, 6},
                         {5, 7},
                         {6, 7},
                         {7, 8},
                         {8, 9}});
}

/// Padgett and Ansell, marriages of Florence: Medici 0, Guadagni 1; 16 with the isolate Pucci.
inline Graph florence(Vertex vertices = 15) {
    return graph_of(vertices, {{2, 0},  {0, 4}, {0, 11},  {0, 14}, {0, 3},   {0, 12}, {6, 10},
                               {6, 13}, {6, 4}, {10, 13}, {10, 5}, {13, 11}, {13, 5}, {11, 14},
                               {14, 1}, {3, 7}, {3, 1},   {12, 9}, {5, 1},   {1, 8}});
}

/// Zachary's karate club, vertex 0 is member 1.
inline Pairs karate_pairs() {
    return {{0, 1},   {0, 2},   {0, 3},   {0, 4},   {0, 5},   {0, 6},   {0, 7},   {0, 8},
            {0, 10},  {0, 11},  {0, 12},  {0, 13},  {0, 17},  {0, 19},  {0, 21},  {0, 31},
            {1, 2},   {1, 3},   {1, 7},   {1, 13},  {1, 17},  {1, 19},  {1, 21},  {1, 30},
            {2, 3},   {2, 7},   {2, 8},   {2, 9},   {2, 13},  {2, 27},  {2, 28},  {2, 32},
            {3, 7},   {3, 12},  {3, 13},  {4, 6},   {4, 10},  {5, 6},   {5, 10},  {5, 16},
            {6, 16},  {8, 30},  {8, 32},  {8, 33},  {9, 33},  {13, 33}, {14, 32}, {14, 33},
            {15, 32}, {15, 33}, {18, 32}, {18, 33}, {19, 33}, {20, 32}, {20, 33}, {22, 32},
            {22, 33}, {23, 25}, {23, 27}, {23, 29}, {23, 32}, {23, 33}, {24, 25}, {24, 27},
            {24, 31}, {25, 31}, {26, 29}, {26, 33}, {27, 33}, {28, 31}, {28, 33}, {29, 32},
            {29, 33}, {30, 32}, {30, 33}, {31, 32}, {31, 33}, {32, 33}};
}

inline Graph karate() {
    return graph_of(34, karate_pairs());
}

/// The same with the number of contexts in which two members met.
inline Graph weighted_karate() {
    const std::vector<float> weights{4, 5, 3, 3, 3, 3, 2, 2, 2, 3, 1, 3, 2, 2, 2, 2, 6, 3, 4, 5,
                                     1, 2, 2, 2, 3, 4, 5, 1, 3, 2, 2, 2, 3, 3, 3, 2, 3, 5, 3, 3,
                                     3, 3, 3, 4, 2, 3, 3, 2, 3, 4, 1, 2, 1, 3, 1, 2, 3, 5, 4, 3,
                                     5, 4, 2, 3, 2, 7, 4, 2, 4, 2, 2, 4, 2, 3, 3, 4, 4, 5};
    std::vector<Tie> ties;
    for (const auto& [a, b] : karate_pairs())
        ties.push_back({a, b, weights[ties.size()]});
    return Graph::undirected(34, ties);
}

} // namespace headwater
