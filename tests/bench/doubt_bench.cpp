// SPDX-License-Identifier: Apache-2.0
// Doubt of a ranking on an invented case of many sources, on one thread and on two, beside what
// igraph would need for the betweenness of as many drawn networks alone.
//   doubt_bench [PEOPLE TIES DRAWS [alone]]   alone: without what single sources and people change
#include <cstdlib>

#include <fmt/format.h>

#include "core/analysis/doubt.h"
#include "core/analysis/leaders.h"
#include "core/analysis/redraw.h"
#include "tests/bench/case_network.h"
#include "tests/bench/peers.h"
#include "tests/bench/stopwatch.h"

using namespace headwater;

namespace {

constexpr std::int64_t sources = 40;
constexpr double worths[] = {0.95, 0.8, 0.6, 0.45};

Network made_case(Vertex people, std::size_t ties) {
    Network network;
    for (Vertex v = 0; v < people; ++v)
        network.actors.push_back({EntityId{v + 1}, "person", std::to_string(v)});
    std::int64_t item = 0;
    for (const Tie& tie : case_network(people, ties, 1)) {
        TieRecord record;
        record.from = std::min(tie.from, tie.to);
        record.to = std::max(tie.from, tie.to);
        record.confidence = worths[item % 4];
        record.strength = tie.strength * record.confidence;
        record.weight = tie.strength;
        record.items = 1;
        record.links = {LinkId{++item}};
        record.vouchers = {{1 + item * 7919 % sources, record.confidence}};
        network.ties.push_back(std::move(record));
    }
    connect(network, people);
    return network;
}

double seconds_of_igraph(const Network& network, std::size_t draws) {
    const Network drawn = Redraw(network, 0.2, 1).draw(0);
    const Peer igraph = igraph_peer(drawn.vertices(), drawn.graph.ties());
    const Stopwatch watch;
    igraph.betweenness(drawn.vertices());
    return watch.read().processor * static_cast<double>(draws);
}

} // namespace

int main(int count, char** arguments) {
    const auto asked = [&](int place, int usual) {
        return count > place ? std::atoi(arguments[place]) : usual;
    };
    const auto people = static_cast<Vertex>(asked(1, 1000));
    const auto ties = static_cast<std::size_t>(asked(2, 5000));
    DoubtOptions options;
    options.draws = static_cast<std::uint32_t>(asked(3, 2000));
    options.what_ifs = count <= 4;
    const Network network = made_case(people, ties);
    const double peer = seconds_of_igraph(network, options.draws);
    fmt::print("{} people, {} ties, {} draws; betweenness alone by igraph: {:.1f} s\n", people,
               ties, options.draws, peer);
    for (const unsigned threads : {1U, 2U}) {
        Task task;
        task.threads = threads;
        auto ranking = find_leaders(network, {}, task);
        const Stopwatch watch;
        if (!ranking || !add_doubt(*ranking, network, options, task)) return 1;
        const Cost cost = watch.read();
        fmt::print("{} threads: {:.1f} s, processor {:.1f} s, {:.1f} times\n", threads, cost.wall,
                   cost.processor, peer / cost.wall);
    }
}
