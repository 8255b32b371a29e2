// SPDX-License-Identifier: Apache-2.0
// Ours, igraph and Boost.Graph side by side on invented case networks, in one run.
//   sweeps_bench [--sizes 1000,10000] [--runs 3] [--only betweenness,pagerank] [--patience 60]
// Seconds: of the processor, but "2T" on the wall with two threads, which needs a quiet machine.
// A peer that would take longer than `patience` is given fewer sources, and its time is scaled up
// (~). Ratios: the better peer divided by ours. Questions: seconds for one.
#include <algorithm>
#include <cmath>
#include <string>

#include <fmt/format.h>

#include "tests/bench/case_network.h"
#include "tests/bench/contests.h"
#include "tests/bench/stopwatch.h"

using namespace headwater;

namespace {

struct Settings {
    std::vector<Vertex> sizes{1000, 10000};
    int runs = 3;
    double patience = 60;
    std::string only = {};
};

/// The median of several runs, but the most memory.
template<class Run>
Cost cost_of(int runs, Run run) {
    std::vector<double> processor;
    std::vector<double> wall;
    Cost cost;
    for (int i = 0; i < runs; ++i) {
        const Stopwatch watch;
        run();
        const Cost one = watch.read();
        processor.push_back(one.processor);
        wall.push_back(one.wall);
        cost.megabytes = std::max(cost.megabytes, one.megabytes);
    }
    std::sort(processor.begin(), processor.end());
    std::sort(wall.begin(), wall.end());
    cost.processor = processor[processor.size() / 2];
    cost.wall = wall[wall.size() / 2];
    return cost;
}

struct PeerCost {
    double seconds = 0; ///< 0: not measured
    double megabytes = 0;
    bool scaled = false;
    std::vector<double> values = {};
};

/// How much of the work a slow peer can do with patience; 0: none of it.
Vertex amount_for(const Contest& contest, Vertex n, const Settings& settings) {
    const double each = contest.peer_seconds * n;
    const double affordable = settings.patience / each;
    if (contest.counted == Contest::Counted::whole) return affordable >= 1 ? n : 0;
    const double whole = contest.counted == Contest::Counted::sources
                             ? n
                             : static_cast<double>(questions_of(contest));
    return static_cast<Vertex>(std::min(whole, std::floor(affordable)));
}

PeerCost measure_peer(const Measurement& peer, const Contest& contest, Vertex n, bool all_or_none,
                      const Settings& settings) {
    PeerCost result;
    const Vertex amount = amount_for(contest, n, settings);
    const bool by_source = contest.counted == Contest::Counted::sources;
    if (!peer || amount == 0 || (by_source && all_or_none && amount < n)) return result;
    const auto run = [&] { result.values = peer(amount); };
    Cost cost = cost_of(1, run);
    if (cost.processor * settings.runs < settings.patience / 4) cost = cost_of(settings.runs, run);
    result.seconds = cost.processor;
    result.megabytes = cost.megabytes;
    result.scaled = by_source && amount < n;
    if (result.scaled) result.seconds *= static_cast<double>(n) / amount;
    if (result.scaled) result.values.clear();
    if (contest.counted == Contest::Counted::questions) result.seconds /= amount;
    return result;
}

/// The largest, in proportion; a peer may have fewer values.
double difference(std::vector<double> ours, std::vector<double> theirs, Contest::Values values) {
    if (values == Contest::Values::same_set) {
        std::sort(theirs.begin(), theirs.end());
        if (ours.size() != theirs.size()) return INFINITY;
    }
    double most = 0;
    for (std::size_t i = 0; i < std::min(ours.size(), theirs.size()); ++i)
        most = std::max(most, std::abs(ours[i] - theirs[i]) / std::max(1.0, std::abs(theirs[i])));
    return most;
}

std::string shown(const PeerCost& peer) {
    if (peer.seconds == 0) return "-";
    return fmt::format("{}{:.4g}", peer.scaled ? "~" : "", peer.seconds);
}

std::string ratio(double theirs, double ours) {
    return std::isinf(theirs) ? "-" : fmt::format("{:.1f}", theirs / ours);
}

void compare(const Contest& contest, const Network& network, const Peer& igraph, const Peer& boost,
             const Settings& settings) {
    const Vertex n = network.vertices();
    std::vector<double> values;
    Cost ours[2];
    for (unsigned threads : {1U, 2U}) {
        ours[threads - 1] = cost_of(settings.runs, [&] {
            Task task;
            task.threads = threads;
            values = contest.ours(network, task);
        });
    }
    const bool asked = contest.counted == Contest::Counted::questions;
    const double one = ours[0].processor / (asked ? questions_of(contest) : 1);
    const double two = ours[1].wall / (asked ? questions_of(contest) : 1);
    PeerCost peers[2];
    if (contest.theirs != nullptr) {
        peers[0] = measure_peer(igraph.*contest.theirs, contest, n, false, settings);
        peers[1] = measure_peer(boost.*contest.theirs, contest, n, true, settings);
    }
    double best = INFINITY;
    double apart = NAN;
    for (const PeerCost& peer : peers) {
        if (peer.seconds > 0) best = std::min(best, peer.seconds);
        if (!peer.values.empty())
            apart = std::fmax(apart, difference(values, peer.values, contest.values));
    }
    fmt::print(
        "{:<23}{:>8}{:>10.3g}{:>10.3g}{:>10.3g}{:>10}{:>10}{:>8}{:>8}{:>8.0f}{:>8.0f}{:>9.0e}\n",
        contest.name, n, one, two, ours[1].processor, shown(peers[0]), shown(peers[1]),
        ratio(best, one), ratio(best, two), ours[1].megabytes, peers[0].megabytes, apart);
    if (contest.values == Contest::Values::quality && !peers[0].values.empty())
        fmt::print("    modularity {:.4f}, igraph's {:.4f}\n", values[0], peers[0].values[0]);
    std::fflush(stdout);
}

Settings settings_from(int count, char** arguments) {
    Settings settings;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string name = arguments[i];
        const std::string value = arguments[i + 1];
        if (name == "--runs") settings.runs = std::stoi(value);
        if (name == "--patience") settings.patience = std::stod(value);
        if (name == "--only") settings.only = "," + value + ",";
        if (name != "--sizes") continue;
        settings.sizes.clear();
        for (std::size_t at = 0; at < value.size();) {
            std::size_t used = 0;
            settings.sizes.push_back(static_cast<Vertex>(std::stoul(value.substr(at), &used)));
            at += used + 1;
        }
    }
    return settings;
}

void compare_on(Vertex n, const Settings& settings) {
    const std::vector<Tie> ties = case_network(n, 5 * std::size_t{n}, 1);
    Network network;
    network.actors.resize(n);
    const Stopwatch building;
    network.graph = Graph::undirected(n, ties);
    const double ours = building.read().processor;
    double before = megabytes_in_use();
    const Peer igraph = igraph_peer(n, ties);
    const double of_igraph = megabytes_in_use() - before;
    before = megabytes_in_use();
    const Peer boost = boost_peer(n, ties);
    const double of_boost = megabytes_in_use() - before;
    const auto edges = static_cast<double>(network.graph.edges());
    fmt::print("{} people, {} ties, built in {:.3g} s; bytes a tie: {:.1f}, igraph {:.1f}, "
               "Boost.Graph (rows and lists) {:.1f}\n",
               n, network.graph.edges(), ours, static_cast<double>(network.graph.bytes()) / edges,
               of_igraph * 1048576 / edges, of_boost * 1048576 / edges);
    for (const Contest& contest : contests()) {
        const bool named =
            settings.only.find("," + std::string(contest.name) + ",") != std::string::npos;
        if (named || (settings.only.empty() && n <= contest.largest))
            compare(contest, network, igraph, boost, settings);
    }
}

} // namespace

int main(int count, char** arguments) {
    const Settings settings = settings_from(count, arguments);
    fmt::print("{:<23}{:>8}{:>10}{:>10}{:>10}{:>10}{:>10}{:>8}{:>8}{:>8}{:>8}{:>9}\n", "measure",
               "people", "ours 1T", "2T wall", "2T cpu", "igraph", "boost", "x 1T", "x 2T", "MB",
               "igraph", "differ");
    for (const Vertex n : settings.sizes)
        compare_on(n, settings);
}
