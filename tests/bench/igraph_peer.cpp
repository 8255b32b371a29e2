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

    std::vector<double> eigenvector() const {
        Reals result;
        igraph_arpack_options_t options;
        igraph_arpack_options_init(&options);
        igraph_eigenvector_centrality(&graph, &result.all, nullptr, false, true, nullptr, &options);
        return result.values();
    }

    std::vector<double> hubs() const {
        Reals result;
        Reals authorities;
        igraph_arpack_options_t options;
        igraph_arpack_options_init(&options);
        igraph_hub_and_authority_scores(&graph, &result.all, &authorities.all, nullptr, true,
                                        nullptr, &options);
        return result.values();
    }

    /// Two rounds of Leiden, as its own R and Python packages take by default.
    std::vector<double> communities() const {
        Reals degrees;
        igraph_strength(&graph, &degrees.all, igraph_vss_all(), IGRAPH_ALL, true, nullptr);
        Integers labels;
        igraph_rng_seed(igraph_rng_default(), 1);
        const double resolution = 0.5 / static_cast<double>(igraph_ecount(&graph));
        igraph_community_leiden(&graph, nullptr, &degrees.all, resolution, 0.01, false, 2,
                                &labels.all, nullptr, nullptr);
        igraph_real_t quality = 0;
        igraph_modularity(&graph, &labels.all, nullptr, 1, false, &quality);
        return {quality};
    }

    double length_of(const igraph_vector_int_t& edges, const igraph_vector_t* by) const {
        double total = 0;
        for (const igraph_integer_t* i = edges.stor_begin; i != edges.end; ++i)
            total += by == nullptr ? 1 : VECTOR(*by)[*i];
        return total;
    }

    std::vector<double> ways(Vertex questions, const igraph_vector_t* by) const {
        std::vector<double> result;
        for (Vertex i = 0; i < questions; ++i) {
            const auto [from, to] = question(i, static_cast<Vertex>(vertices));
            Integers edges;
            if (by == nullptr)
                igraph_get_shortest_path(&graph, nullptr, &edges.all, from, to, IGRAPH_ALL);
            else
                igraph_get_shortest_path_dijkstra(&graph, nullptr, &edges.all, from, to, by,
                                                  IGRAPH_ALL);
            result.push_back(length_of(edges.all, by));
        }
        return result;
    }

    std::vector<double> ten_ways(Vertex questions, const igraph_vector_t* by) const {
        std::vector<double> result;
        for (Vertex i = 0; i < questions; ++i) {
            const auto [from, to] = question(i, static_cast<Vertex>(vertices));
            igraph_vector_int_list_t paths;
            igraph_vector_int_list_init(&paths, 0);
            igraph_get_k_shortest_paths(&graph, by, nullptr, &paths, 10, from, to, IGRAPH_ALL);
            double total = 0;
            for (igraph_integer_t k = 0; k < igraph_vector_int_list_size(&paths); ++k)
                total += length_of(*igraph_vector_int_list_get_ptr(&paths, k), by);
            igraph_vector_int_list_destroy(&paths);
            result.push_back(total);
        }
        return result;
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
    peer.eigenvector = [=](Vertex) { return library->eigenvector(); };
    peer.hubs = [=](Vertex) { return library->hubs(); };
    peer.communities = [=](Vertex) { return library->communities(); };
    peer.steps = [=](Vertex amount) { return library->ways(amount, nullptr); };
    peer.lengths = [=](Vertex amount) { return library->ways(amount, &library->lengths.all); };
    peer.ten_by_steps = [=](Vertex amount) { return library->ten_ways(amount, nullptr); };
    peer.ten_by_lengths = [=](Vertex amount) {
        return library->ten_ways(amount, &library->lengths.all);
    };
    peer.coreness = [=](Vertex) { return library->coreness(); };
    peer.components = [=](Vertex) { return library->components(); };
    peer.cut_points = [=](Vertex) { return library->cut_points(); };
    return peer;
}

} // namespace headwater
