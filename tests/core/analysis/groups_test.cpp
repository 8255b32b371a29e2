// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>
#include <set>

#include "core/analysis/chance.h"
#include "core/analysis/cliques.h"
#include "core/analysis/components.h"
#include "core/analysis/groups.h"
#include "core/analysis/leiden.h"
#include "core/analysis/modularity.h"
#include "core/network/traverse.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

Grouping grouping(const std::string& name, const Network& network, AnalysisOptions options = {}) {
    Task task;
    const auto* row = find_grouping(name);
    REQUIRE(row != nullptr);
    auto result = row->run(network, options, row->usual_size, task);
    REQUIRE(result);
    return *result;
}

std::vector<std::size_t> sizes(const Grouping& grouping) {
    std::vector<std::size_t> result;
    for (const auto& members : grouping)
        result.push_back(members.size());
    return result;
}

bool connected(const Graph& graph, const std::vector<Vertex>& members) {
    std::vector<Tie> ties;
    const std::set<Vertex> inside(members.begin(), members.end());
    for (const Tie& tie : graph.ties())
        if (inside.contains(tie.from) && inside.contains(tie.to)) ties.push_back(tie);
    const auto part = Graph::undirected(graph.vertices(), ties);
    return Walk(part).from(members.front()).size() == members.size();
}

std::vector<std::uint32_t> leiden_of(const Graph& graph, LeidenOptions options = {},
                                     unsigned threads = 1) {
    Task task;
    task.threads = threads;
    const auto labels = leiden(graph, options, task);
    REQUIRE(labels);
    return *labels;
}

/// Best modularity over all partitions, by trying them all.
double best_modularity(const Graph& graph) {
    std::vector<std::uint32_t> labels(graph.vertices(), 0);
    double best = -1;
    const auto place = [&](auto&& self, Vertex v, std::uint32_t used) -> void {
        if (v == graph.vertices()) {
            best = std::max(best, modularity(graph, true, labels));
            return;
        }
        for (std::uint32_t g = 0; g <= used; ++g) {
            labels[v] = g;
            self(self, v + 1, std::max(used, g + 1));
        }
    };
    place(place, 0, 0);
    return best;
}

} // namespace

TEST_CASE("the karate club falls into four communities", "[groups]") {
    const auto network = network_of(karate());
    const auto labels = leiden_of(network.graph);
    CHECK(modularity(network.graph, false, labels) == Approx(.419789612).margin(1e-9));
    const auto found = grouping("communities", network);
    CHECK(found.size() == 4);
    for (const auto& members : found)
        CHECK(connected(network.graph, members));
}

TEST_CASE("communities reach the best modularity of small graphs, or nearly", "[groups]") {
    int missed = 0;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const auto made = random_graph(seed, 8, false);
        const auto graph = Graph::undirected(made.vertices, made.ties);
        const auto labels = leiden_of(graph, {.weighted = true});
        const double found = modularity(graph, true, labels);
        const double best = best_modularity(graph);
        CHECK(found <= best + 1e-9);
        CHECK(found >= best - .02);
        missed += found < best - 1e-9 ? 1 : 0;
    }
    CHECK(missed <= 6);
}

TEST_CASE("every community is connected, in a thousand graphs", "[groups]") {
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        const auto made = random_graph(seed, 40, false);
        const auto graph = Graph::undirected(made.vertices, made.ties);
        for (const auto& members : grouping_of(leiden_of(graph, {.seed = seed})))
            CHECK(connected(graph, members));
    }
}

TEST_CASE("the same seed gives the same communities", "[groups]") {
    const auto network = network_of(karate());
    CHECK(leiden_of(network.graph, {.seed = 5}) == leiden_of(network.graph, {.seed = 5}));
}

TEST_CASE("a large network is divided as well as it was made, whatever the order of its ties",
          "[groups]") {
    constexpr Vertex people = 60000;
    Chance chance(1);
    const auto below = [&](Vertex limit) { return static_cast<Vertex>(chance.below(limit)); };
    std::vector<Tie> ties;
    for (Vertex first = 0; first < people; first += 10) {
        for (int i = 0; i < 25; ++i)
            ties.push_back({first + below(10), first + below(10), 1});
        for (int i = 0; i < 3; ++i)
            ties.push_back({first + below(10), below(people), 1});
    }
    const auto graph = Graph::undirected(people, ties);
    const auto labels = leiden_of(graph);
    std::vector<std::uint32_t> made(people);
    for (Vertex v = 0; v < people; ++v)
        made[v] = v / 10;
    CHECK(modularity(graph, false, labels) > modularity(graph, false, made) - 0.001);
    std::vector<Tie> inside;
    for (const Tie& tie : graph.ties())
        if (labels[tie.from] == labels[tie.to]) inside.push_back(tie);
    CHECK(components(Graph::undirected(people, inside)).sizes.size() == grouping_of(labels).size());
    chance.shuffle(std::span(ties));
    CHECK(leiden_of(Graph::undirected(people, ties)) == labels);
    CHECK(leiden_of(graph, {}, 3) == labels);
}

TEST_CASE("strong ties hold communities together", "[groups]") {
    std::vector<Call> calls;
    for (int i = 0; i < 8; ++i)
        calls.push_back({std::to_string(i), std::to_string((i + 1) % 8), i % 4 == 3 ? 1.0 : 50.0});
    const auto network = network_of_calls(calls, {}, false);
    CHECK(sizes(grouping("communities", network, {.weighted = true})) ==
          std::vector<std::size_t>{4, 4});
}

TEST_CASE("components, also where direction counts", "[groups]") {
    CHECK(sizes(grouping("components", network_of(pairs("ab bc de"), {"f"}))) ==
          std::vector<std::size_t>{3, 2, 1});
    const auto circle = network_of(pairs("ab bc ca cd"), {}, true);
    CHECK(sizes(grouping("components", circle, {.directed = true})) ==
          std::vector<std::size_t>{3, 1});
}

TEST_CASE("components agree with plain walks on random graphs", "[groups]") {
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        const auto made = random_graph(seed, 30, false);
        std::vector<Tie> few;
        for (const Tie& tie : made.ties)
            if ((tie.from * 7 + tie.to) % 5 == 0) few.push_back(tie);
        const auto graph = Graph::undirected(made.vertices, few);
        const auto found = components(graph);
        Walk walk(graph);
        std::vector<std::uint32_t> expected(graph.vertices(), no_group);
        std::uint32_t next = 0;
        for (Vertex v = 0; v < graph.vertices(); ++v) {
            if (expected[v] != no_group) continue;
            for (const Vertex w : walk.from(v))
                expected[w] = next;
            ++next;
        }
        CHECK(found.of == expected);
    }
}

TEST_CASE("cliques percolate through the karate club", "[groups]") {
    const auto network = network_of(karate());
    Task task;
    const auto triangles = clique_percolation(network.graph, 3, task);
    const auto squares = clique_percolation(network.graph, 4, task);
    REQUIRE(triangles);
    REQUIRE(squares);
    CHECK(sizes(*triangles) == std::vector<std::size_t>{25, 6, 3});
    CHECK(sizes(*squares) == std::vector<std::size_t>{6, 4, 4});
}

TEST_CASE("maximal cliques agree with trying every set", "[groups]") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const auto made = random_graph(seed, 9, false);
        const auto graph = Graph::undirected(made.vertices, made.ties);
        const auto is_clique = [&](unsigned set) {
            for (Vertex a = 0; a < made.vertices; ++a)
                for (Vertex b = a + 1; b < made.vertices; ++b)
                    if ((set >> a & set >> b & 1U) != 0 && !graph.has_arc(a, b)) return false;
            return true;
        };
        std::set<std::vector<Vertex>> expected;
        for (unsigned set = 1; set < 1U << made.vertices; ++set) {
            if (!is_clique(set)) continue;
            bool maximal = true;
            std::vector<Vertex> members;
            for (Vertex v = 0; v < made.vertices; ++v) {
                if ((set >> v & 1U) != 0)
                    members.push_back(v);
                else
                    maximal = maximal && !is_clique(set | 1U << v);
            }
            if (maximal) expected.insert(members);
        }
        Task task;
        const auto found = maximal_cliques(graph, 1, 100000, task);
        REQUIRE(found);
        CHECK(found->size() == expected.size());
        CHECK(std::set(found->begin(), found->end()) == expected);
    }
}

TEST_CASE("too many circles are said to be too many", "[groups]") {
    Pairs moon_moser; // 3^5 maximal cliques
    for (int a = 0; a < 15; ++a)
        for (int b = a + 1; b < 15; ++b)
            if (a / 3 != b / 3) moon_moser.push_back({std::to_string(a), std::to_string(b)});
    Task task;
    const auto network = network_of(moon_moser);
    CHECK(maximal_cliques(network.graph, 1, 243, task)->size() == 243);
    const auto found = maximal_cliques(network.graph, 1, 100, task);
    REQUIRE(!found);
    CHECK(found.error().kind == Error::Kind::failed);
}

TEST_CASE("the innermost core of the barbell is both its ends", "[groups]") {
    CHECK(sizes(grouping("innermost-core", network_of(barbell()))) ==
          std::vector<std::size_t>{4, 4});
    CHECK(grouping("innermost-core", network_of({}, {"a", "b"})).empty());
}

TEST_CASE("labels spread within what is dense", "[groups]") {
    Pairs two = complete(6);
    for (const auto& [a, b] : complete(6))
        two.push_back({"x" + a, "x" + b});
    two.push_back({"0", "x0"});
    const auto network = network_of(two);
    CHECK(sizes(grouping("label-propagation", network)) == std::vector<std::size_t>{6, 6});
    CHECK(grouping("label-propagation", network, {.seed = 3}) ==
          grouping("label-propagation", network, {.seed = 3}));
}

TEST_CASE("a grouping is a finding with its reasons", "[groups]") {
    Task task;
    const auto finding = group(groupings().front(), network_of(karate()), {}, 0, task);
    REQUIRE(finding);
    CHECK(finding->method == "communities");
    CHECK(finding->groups.size() == 4);
    CHECK(finding->groups[0].reasons[0].message.in_english().find("actors with") !=
          std::string::npos);
    CHECK(finding->notes.back().in_english() ==
          "4 groups; modularity 0.420 (0: as chance would have it).");
}

TEST_CASE("every grouping works on nothing and on isolates", "[groups]") {
    for (const GroupingRow& row : groupings()) {
        INFO(row.name);
        Task task;
        CHECK(row.run(Network{}, {}, row.usual_size, task)->empty());
        CHECK(row.run(network_of({}, {"a", "b"}), {}, row.usual_size, task).has_value());
        Task halted;
        halted.stop();
        CHECK(!row.run(network_of(karate()), {}, row.usual_size, halted));
    }
}

TEST_CASE("circles may be of another size than three, but not of one", "[groups]") {
    Task task;
    const auto network = network_of(karate());
    const auto* row = find_grouping("clique-percolation");
    const auto of_four = group(*row, network, {}, 4, task);
    REQUIRE(of_four);
    std::vector<std::size_t> members;
    for (const Group& one : of_four->groups)
        members.push_back(one.members.size());
    CHECK(members == std::vector<std::size_t>{6, 4, 4});
    CHECK(std::ranges::count(of_four->parameters,
                             std::pair<std::string, std::string>{"size", "4"}) == 1);
    CHECK(!group(*row, network, {}, 1, task));
}
