// SPDX-License-Identifier: Apache-2.0
// igraph, an independent library, as a reference. It is GPL: tests link it, the program never.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include <igraph.h>

#include "core/network/graph.h"

namespace headwater::reference {

/// A vector of igraph's, freed when done with.
class Numbers {
public:
    Numbers() { igraph_vector_init(&m_vector, 0); }
    ~Numbers() { igraph_vector_destroy(&m_vector); }
    Numbers(const Numbers&) = delete;
    Numbers& operator=(const Numbers&) = delete;
    igraph_vector_t* raw() { return &m_vector; }
    std::vector<double> values() const {
        return {VECTOR(m_vector), VECTOR(m_vector) + igraph_vector_size(&m_vector)};
    }

private:
    igraph_vector_t m_vector;
};

class Whole {
public:
    Whole() { igraph_vector_int_init(&m_vector, 0); }
    ~Whole() { igraph_vector_int_destroy(&m_vector); }
    Whole(const Whole&) = delete;
    Whole& operator=(const Whole&) = delete;
    igraph_vector_int_t* raw() { return &m_vector; }
    std::vector<std::int64_t> values() const {
        return {VECTOR(m_vector), VECTOR(m_vector) + igraph_vector_int_size(&m_vector)};
    }

private:
    igraph_vector_int_t m_vector;
};

/// One of our graphs, in igraph's form; edges in the order of graph.ties().
class Twin {
public:
    explicit Twin(const Graph& graph)
        : m_directed(graph.is_directed()), m_vertices(graph.vertices()) {
        Whole ends;
        for (const Tie& tie : graph.ties()) {
            igraph_vector_int_push_back(ends.raw(), tie.from);
            igraph_vector_int_push_back(ends.raw(), tie.to);
            igraph_vector_push_back(m_strengths.raw(), double{tie.strength});
            igraph_vector_push_back(m_lengths.raw(), 1 / double{tie.strength});
        }
        igraph_create(&m_graph, ends.raw(), m_vertices, m_directed);
    }
    ~Twin() { igraph_destroy(&m_graph); }
    Twin(const Twin&) = delete;
    Twin& operator=(const Twin&) = delete;

    std::vector<double> betweenness(bool weighted) {
        Numbers result;
        igraph_betweenness(&m_graph, result.raw(), igraph_vss_all(), m_directed,
                           weighted ? m_lengths.raw() : nullptr);
        return result.values();
    }
    std::vector<double> edge_betweenness() {
        Numbers result;
        igraph_edge_betweenness(&m_graph, result.raw(), m_directed, nullptr);
        return result.values();
    }
    std::vector<double> harmonic() {
        Numbers result;
        igraph_harmonic_centrality(&m_graph, result.raw(), igraph_vss_all(), IGRAPH_OUT, nullptr,
                                   true);
        return result.values();
    }
    std::vector<double> pagerank(bool weighted) {
        Numbers result;
        igraph_pagerank(&m_graph, IGRAPH_PAGERANK_ALGO_PRPACK, result.raw(), nullptr,
                        igraph_vss_all(), m_directed, 0.85, strengths_if(weighted), nullptr);
        return result.values();
    }
    std::vector<double> constraint(bool weighted) {
        Numbers result;
        igraph_constraint(&m_graph, result.raw(), igraph_vss_all(), strengths_if(weighted));
        return result.values();
    }
    std::vector<std::int64_t> coreness() {
        Whole result;
        igraph_coreness(&m_graph, result.raw(), IGRAPH_ALL);
        return result.values();
    }
    std::vector<std::int64_t> cut_points() {
        Whole result;
        igraph_articulation_points(&m_graph, result.raw());
        return result.values();
    }
    std::vector<std::int64_t> bridges() {
        Whole result;
        igraph_bridges(&m_graph, result.raw());
        return result.values();
    }
    std::vector<std::int64_t> components() {
        Whole result;
        igraph_connected_components(&m_graph, result.raw(), nullptr, nullptr,
                                    m_directed ? IGRAPH_STRONG : IGRAPH_WEAK);
        return result.values();
    }
    std::vector<double> clustering() {
        Numbers result;
        igraph_transitivity_local_undirected(&m_graph, result.raw(), igraph_vss_all(),
                                             IGRAPH_TRANSITIVITY_NAN);
        return result.values();
    }
    std::vector<double> eigenvector(bool weighted) {
        Numbers result;
        igraph_eigenvector_centrality(&m_graph, result.raw(), nullptr, false, true,
                                      strengths_if(weighted), nullptr);
        return result.values();
    }
    /// Modularity of igraph's own communities.
    double leiden_quality() {
        Whole membership;
        double quality = 0;
        igraph_integer_t clusters = 0;
        const double edges = static_cast<double>(igraph_ecount(&m_graph));
        Numbers degree;
        igraph_strength(&m_graph, degree.raw(), igraph_vss_all(), IGRAPH_ALL, true, nullptr);
        igraph_community_leiden(&m_graph, nullptr, degree.raw(), 1 / (2 * edges), 0.01, false, -1,
                                membership.raw(), &clusters, &quality);
        return quality;
    }

private:
    igraph_vector_t* strengths_if(bool weighted) { return weighted ? m_strengths.raw() : nullptr; }

    igraph_t m_graph;
    bool m_directed;
    igraph_integer_t m_vertices;
    Numbers m_strengths;
    Numbers m_lengths;
};

} // namespace headwater::reference
