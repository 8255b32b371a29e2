// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

#include "core/analysis/many_paths.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

/// Every simple path, by trying.
std::vector<Path> every_path(const Graph& graph, Vertex from, Vertex to, Length length) {
    std::vector<Path> result;
    Path path{{from}, 0};
    const auto extend = [&](auto&& self) -> void {
        const Vertex v = path.stops.back();
        if (v == to) {
            result.push_back(path);
            return;
        }
        for (auto arc = graph.offsets()[v]; arc < graph.offsets()[v + 1]; ++arc) {
            const Vertex w = graph.targets()[arc];
            if (std::find(path.stops.begin(), path.stops.end(), w) != path.stops.end()) continue;
            const double before = path.length;
            path.stops.push_back(w);
            path.length += length_of(graph, arc, length);
            self(self);
            path.stops.pop_back();
            path.length = before;
        }
    };
    extend(extend);
    std::sort(result.begin(), result.end(), [](const Path& a, const Path& b) {
        return a.length != b.length ? a.length < b.length : a.stops < b.stops;
    });
    return result;
}

} // namespace

TEST_CASE("k shortest ways are the first of all ways, on random graphs", "[many_paths]") {
    for (std::uint64_t seed = 0; seed < 1500; ++seed) {
        const bool directed = seed % 2 == 1;
        const auto made = random_graph(seed, 7, directed);
        const auto graph = directed ? Graph::directed(made.vertices, made.ties)
                                    : Graph::undirected(made.vertices, made.ties);
        const Vertex to = made.vertices - 1;
        const auto length = seed % 3 == 0 ? Length::steps : Length::inverse_strength;
        const auto all = every_path(graph, 0, to, length);
        Task task;
        for (const std::size_t k : {std::size_t{1}, std::size_t{4}, all.size() + 3}) {
            const auto found = shortest_paths(graph, 0, to, k, length, task);
            REQUIRE(found);
            REQUIRE(found->size() == std::min(k, all.size()));
            for (std::size_t i = 0; i < found->size(); ++i)
                CHECK((*found)[i].length == Approx(all[i].length).epsilon(1e-12));
            std::set<std::vector<Vertex>> different;
            for (const Path& path : *found)
                different.insert(path.stops);
            CHECK(different.size() == found->size());
        }
    }
}

TEST_CASE("ways from both ends agree with all ways, on random graphs", "[many_paths]") {
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        const bool directed = seed % 2 == 1;
        const auto made = random_graph(seed, 7, directed);
        const auto graph = directed ? Graph::directed(made.vertices, made.ties)
                                    : Graph::undirected(made.vertices, made.ties);
        const auto backwards = graph.reversed();
        StepFinder steps(graph, backwards);
        LengthFinder lengths(graph, backwards);
        for (Vertex from = 0; from < made.vertices; ++from)
            for (Vertex to = 0; to < made.vertices; ++to) {
                const auto by_steps = every_path(graph, from, to, Length::steps);
                const auto by_length = every_path(graph, from, to, Length::inverse_strength);
                const auto few = steps.find(from, to);
                const auto short_one = lengths.find(from, to);
                REQUIRE(few.has_value() == !by_steps.empty());
                REQUIRE(short_one.has_value() == !by_length.empty());
                if (!few) continue;
                CHECK(few->length == by_steps.front().length);
                CHECK(std::find(by_steps.begin(), by_steps.end(), *few) != by_steps.end());
                CHECK(short_one->length == Approx(by_length.front().length).epsilon(1e-12));
                CHECK(short_one->stops.front() == from);
                CHECK(short_one->stops.back() == to);
            }
    }
}

TEST_CASE("all simple ways up to a length, and where the list is cut short", "[many_paths]") {
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        const auto made = random_graph(seed, 7, false);
        const auto graph = Graph::undirected(made.vertices, made.ties);
        const Vertex to = made.vertices - 1;
        const auto steps = static_cast<std::uint32_t>(seed % 6);
        auto all = every_path(graph, 0, to, Length::steps);
        std::erase_if(all, [&](const Path& path) { return path.length > steps; });
        Task task;
        const auto found = all_simple_paths(graph, 0, to, steps, 1000000, task);
        REQUIRE(found);
        CHECK(found->paths.size() == all.size());
        CHECK(!found->cut_short);
        if (all.size() < 2) continue;
        const auto one = all_simple_paths(graph, 0, to, steps, 1, task);
        CHECK(one->paths.size() == 1);
        CHECK(one->cut_short);
    }
}

TEST_CASE("the supply line has ten ways", "[many_paths]") {
    const auto network = network_of({{"O1", "W"},
                                     {"O2", "W"},
                                     {"W", "T1"},
                                     {"W", "T2"},
                                     {"T1", "P"},
                                     {"T2", "P"},
                                     {"P", "D1"},
                                     {"P", "D2"},
                                     {"T1", "D1"}},
                                    {}, true);
    Task task;
    std::map<std::string, int> passed;
    std::size_t ways = 0;
    for (const char* from : {"O1", "O2"})
        for (const char* to : {"D1", "D2"}) {
            const auto found = all_simple_paths(network.directed, vertex_of(network, from),
                                                vertex_of(network, to), 9, 1000, task);
            ways += found->paths.size();
            for (const Path& path : found->paths)
                for (const Vertex v : path.stops)
                    ++passed[network.actors[v].label];
        }
    CHECK(ways == 10);
    CHECK(passed["W"] == 10);
    CHECK(passed["P"] == 8);
    CHECK(passed["T1"] == 6);
    CHECK(passed["T2"] == 4);
}

TEST_CASE("a search for ways can be stopped", "[many_paths]") {
    Task task;
    task.stop();
    const auto network = network_of(complete(12));
    CHECK(!shortest_paths(network.graph, 0, 1, 5, Length::steps, task));
    CHECK(!all_simple_paths(network.graph, 0, 1, 9, 100, task));
}
