// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/layout_peers.h"

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <igraph/igraph.h>
#include <sys/resource.h>

namespace headwater {

namespace {

double seconds_of(int who) {
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + 1e-6 * static_cast<double>(t.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// An igraph graph and the matrix of its layout, for as long as a layout takes.
struct Igraph {
    igraph_t graph;
    igraph_matrix_t places;

    Igraph(Vertex vertices, std::span<const Tie> ties) {
        igraph_vector_int_t ends;
        igraph_vector_int_init(&ends, 0);
        for (const Tie& tie : ties) {
            igraph_vector_int_push_back(&ends, tie.from);
            igraph_vector_int_push_back(&ends, tie.to);
        }
        igraph_create(&graph, &ends, vertices, IGRAPH_UNDIRECTED);
        igraph_vector_int_destroy(&ends);
        igraph_matrix_init(&places, 0, 0);
    }
    Igraph(const Igraph&) = delete;
    Igraph& operator=(const Igraph&) = delete;
    ~Igraph() {
        igraph_matrix_destroy(&places);
        igraph_destroy(&graph);
    }
    std::vector<Point> points() const {
        std::vector<Point> points;
        for (igraph_integer_t v = 0; v < igraph_matrix_nrow(&places); ++v) {
            points.push_back({MATRIX(places, v, 0), MATRIX(places, v, 1)});
        }
        return points;
    }
};

void write_dot(const std::filesystem::path& file, std::span<const Tie> ties) {
    std::ofstream out(file);
    out << "graph {\n";
    for (const Tie& tie : ties)
        out << tie.from << "--" << tie.to << ";\n";
    out << "}\n";
}

std::vector<Point> read_plain(const std::filesystem::path& file, Vertex vertices) {
    std::vector<Point> points(vertices);
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        std::istringstream words(line);
        std::string word;
        std::size_t vertex = 0;
        words >> word;
        if (word == "node" && words >> vertex) words >> points.at(vertex).x >> points[vertex].y;
    }
    return points;
}

} // namespace

double own_seconds() {
    return seconds_of(RUSAGE_SELF);
}
double seconds_of_children() {
    return seconds_of(RUSAGE_CHILDREN);
}

PeerLayout igraph_kamada_kawai(Vertex vertices, std::span<const Tie> ties) {
    Igraph peer(vertices, ties);
    const double start = own_seconds();
    igraph_layout_kamada_kawai(&peer.graph, &peer.places, 0, 50 * vertices, 0, vertices, nullptr,
                               nullptr, nullptr, nullptr, nullptr);
    return {peer.points(), own_seconds() - start};
}

PeerLayout igraph_fruchterman_reingold(Vertex vertices, std::span<const Tie> ties) {
    Igraph peer(vertices, ties);
    const double start = own_seconds();
    igraph_layout_fruchterman_reingold(&peer.graph, &peer.places, 0, 500, std::sqrt(vertices),
                                       IGRAPH_LAYOUT_AUTOGRID, nullptr, nullptr, nullptr, nullptr,
                                       nullptr);
    return {peer.points(), own_seconds() - start};
}

PeerLayout graphviz_sfdp(Vertex vertices, std::span<const Tie> ties) {
    const auto folder = std::filesystem::temp_directory_path();
    const auto dot = folder / "headwater_layout_bench.dot",
               plain = folder / "headwater_bench.plain";
    write_dot(dot, ties);
    const double start = seconds_of_children();
    const std::string command = "sfdp -Goverlap=true -Gsplines=false -Tplain -o '" +
                                plain.string() + "' '" + dot.string() + "'";
    const int status = std::system(command.c_str());
    PeerLayout layout;
    layout.seconds = seconds_of_children() - start;
    if (status == 0) layout.points = read_plain(plain, vertices);
    std::filesystem::remove(dot);
    std::filesystem::remove(plain);
    return layout;
}

} // namespace headwater
