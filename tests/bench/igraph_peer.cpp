// SPDX-License-Identifier: Apache-2.0
#include <igraph/igraph.h>

#include <algorithm>

#include "tests/bench/peers.h"

namespace headwater {
namespace {

/// A vector of igraph that frees itself.
struct Reals {
    igraph_vector_t all;
    Reals() { igraph_vector_init(&all, 0); }
    ~Reals() { igraph_vector_destroy(&all); }
    Reals(const Reals&) = delete;
    Reals& operator=(const Reals&) = delete;
    std::vector<double> values() const { return {all.stor_begin, all.end}; }
};

struct Integers {
    igraph_vector_int_t all;
    Integers() { igraph_vector_int_init(&all, 0); }
    ~Integers() { igraph_vector_int_destroy(&all); }
    Integers(const Integers&) = delete;
    Integers& operator=(const Integers&) = delete;
    std::vector<double> values() const {
        std::vector<double> result;
        for (const igraph_integer_t* i = all.stor_begin; i != all.end; ++i) {
            result.push_back(static_cast<double>(*i));
        }
        return result;
    }
};

struct Library {
    igraph_t graph;
    Reals lengths;
    igraph_integer_t vertices;

    Library(Vertex n, std::span<const Tie> ties) : vertices(n) {
        Integers ends;
        for (const Tie& tie : ties) {
            igraph_vector_int_push_back(&ends.all, tie.from);
            igraph_vector_int_push_back(&ends.all, tie.to);
            igraph_vector_push_back(&lengths.all, 1 / static_cast<double>(tie.strength));
        }
        igraph_create(&graph, &ends.all, n, IGRAPH_UNDIRECTED);
    }
    ~Library() { igraph_destroy(&graph); }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    std::vector<double> betweenness(Vertex sources, const igraph_vector_t* by) const {
        Reals result;
        if (sources >= vertices) {
            igraph_betweenness(&graph, &result.all, igraph_vss_all(), IGRAPH_UNDIRECTED, by);
            return result.values();
        }
        igraph_vs_t some;
        igraph_vs_range(&some, 0, sources);
        igraph_betweenness_subset(&graph, &result.all, igraph_vss_all(), IGRAPH_UNDIRECTED, some,
                                  igraph_vss_all(), by);
        igraph_vs_destroy(&some);
        return result.values();
    }

    std::vector<double> harmonic(Vertex sources) const {
        Reals result;
        igraph_vs_t some;
        igraph_vs_range(&some, 0, std::min<igraph_integer_t>(sources, vertices));
        igraph_harmonic_centrality(&graph, &result.all, some, IGRAPH_ALL, nullptr, true);
        igraph_vs_destroy(&some);
        return result.values();
    }

    std::vector<double> pagerank() const {
        Reals result;
        igraph_pagerank(&graph, IGRAPH_PAGERANK_ALGO_PRPACK, &result.all, nullptr, igraph_vss_all(),
                        IGRAPH_UNDIRECTED, 0.85, nullptr, nullptr);
        return result.values();
    }

    std::vector<double> coreness() const {
        Integers result;
        igraph_coreness(&graph, &result.all, IGRAPH_ALL);
        return result.values();
    }

    std::vector<double> components() const {
        Integers result;
        igraph_connected_components(&graph, &result.all, nullptr, nullptr, IGRAPH_WEAK);
        return result.values();
    }

    std::vector<double> cut_points() const {
        Integers result;
        igraph_articulation_points(&graph, &result.all);
        return result.values();
    }
};

} // namespace

Peer igraph_peer(Vertex vertices, std::span<const Tie> ties) {
    const auto library = std::make_shared<Library>(vertices, ties);
    Peer peer;
    peer.betweenness = [=](Vertex sources) { return library->betweenness(sources, nullptr); };
    peer.weighted_betweenness = [=](Vertex sources) {
        return library->betweenness(sources, &library->lengths.all);
    };
    peer.harmonic = [=](Vertex sources) { return library->harmonic(sources); };
    peer.pagerank = [=](Vertex) { return library->pagerank(); };
    peer.coreness = [=](Vertex) { return library->coreness(); };
    peer.components = [=](Vertex) { return library->components(); };
    peer.cut_points = [=](Vertex) { return library->cut_points(); };
    return peer;
}

} // namespace headwater
