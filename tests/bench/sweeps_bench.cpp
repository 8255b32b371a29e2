// SPDX-License-Identifier: Apache-2.0
// Ours, igraph and Boost.Graph side by side on invented case networks, in one run.
//   sweeps_bench [--sizes 1000,10000] [--runs 3] [--only betweenness,harmonic] [--patience 60]
// Seconds: processor time, but "2T" wall clock with two threads, which needs a quiet machine. A
// peer that would take longer than `patience` is given fewer sources, and its time scaled up (~).
#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "core/analysis/betweenness.h"
#include "core/analysis/components.h"
#include "core/analysis/cores.h"
#include "core/analysis/cut_points.h"
#include "core/analysis/reach.h"
#include "core/analysis/spectral.h"
#include "tests/bench/case_network.h"
#include "tests/bench/peers.h"

using namespace headwater;

namespace {

struct Settings {
    std::vector<Vertex> sizes{1000, 10000};
    int runs = 3;
    double patience = 60;
    std::string only;
};

struct Time {
    double processor = 0;
    double wall = 0;
};

Time now() {
    timespec processor{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &processor);
    const auto wall = std::chrono::steady_clock::now().time_since_epoch();
    return {static_cast<double>(processor.tv_sec) + 1e-9 * static_cast<double>(processor.tv_nsec),
            std::chrono::duration<double>(wall).count()};
}

/// The median of several runs.
template<class Run>
Time timed(int runs, Run run) {
    std::vector<double> processor;
    std::vector<double> wall;
    for (int i = 0; i < runs; ++i) {
        const Time start = now();
        run();
        const Time end = now();
        processor.push_back(end.processor - start.processor);
        wall.push_back(end.wall - start.wall);
    }
    std::sort(processor.begin(), processor.end());
    std::sort(wall.begin(), wall.end());
    const std::size_t middle = processor.size() / 2;
    return {processor[middle], wall[middle]};
}

using Ours = std::function<std::vector<double>(const Network&, Task&)>;

struct Contest {
    const char* name;
    Ours ours;
    Measurement Peer::*theirs;
    bool by_source;   ///< time grows with the number of sources
    bool same_values; ///< or only the same in meaning (numbers of components, order of points)
};

std::vector<double> reals(const std::vector<std::uint32_t>& values) {
    return {values.begin(), values.end()};
}

const Contest contests[] = {
    {"betweenness", [](const Network& n, Task& t) { return *betweenness(n.graph, t); },
     &Peer::betweenness, true, true},
    {"weighted betweenness",
     [](const Network& n, Task& t) { return *weighted_betweenness(n.graph, t); },
     &Peer::weighted_betweenness, true, true},
    {"closeness and harmonic",
     [](const Network& n, Task& t) { return reach(n.graph, t)->harmonic; }, &Peer::harmonic, true,
     true},
    {"loss of reach", [](const Network& n, Task& t) { return *loss_of_reach(n.graph, t); }, nullptr,
     true, true},
    {"pagerank", [](const Network& n, Task& t) { return *pagerank(n, {}, t); }, &Peer::pagerank,
     false, true},
    {"coreness", [](const Network& n, Task&) { return reals(core_numbers(n.graph)); },
     &Peer::coreness, false, true},
    {"components", [](const Network& n, Task&) { return reals(components(n.graph).of); },
     &Peer::components, false, true},
    {"cut points",
     [](const Network& n, Task&) {
         const auto points = find_cuts(n.graph).points;
         return std::vector<double>(points.begin(), points.end());
     },
     &Peer::cut_points, false, false},
};

struct PeerTime {
    double seconds = 0; ///< 0: not measured
    bool scaled = false;
    std::vector<double> values;
};

/// A first run tells how long it takes; a long one is not repeated.
PeerTime time_peer(const Measurement& peer, const Contest& measure, Vertex n, bool is_boost,
                   const Settings& settings) {
    PeerTime result;
    if (!peer) return result;
    Vertex sources = n;
    if (measure.by_source) {
        const double guess = 1e-9 * n * n * 10 * 30;
        if (guess > settings.patience && is_boost) return result; // all sources or none
        if (guess > settings.patience) {
            sources = std::max(8U, static_cast<Vertex>(n * settings.patience / guess / 4));
        }
    }
    const auto run = [&] { result.values = peer(sources); };
    result.seconds = timed(1, run).processor;
    if (result.seconds * settings.runs < settings.patience / 4) {
        result.seconds = timed(settings.runs, run).processor;
    }
    result.scaled = sources < n;
    if (result.scaled) {
        result.seconds *= static_cast<double>(n) / sources;
        result.values.clear();
    }
    return result;
}

double difference(std::vector<double> a, std::vector<double> b) {
    if (a.size() != b.size()) return NAN;
    double most = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        most = std::max(most, std::abs(a[i] - b[i]) / std::max(1.0, std::abs(b[i])));
    }
    return most;
}

std::string shown(const PeerTime& time) {
    if (time.seconds == 0) return "-";
    return fmt::format("{}{:.4g}", time.scaled ? "~" : "", time.seconds);
}

void compare(const Contest& measure, const Network& network, const Peer& igraph, const Peer& boost,
             const Settings& settings) {
    const Vertex n = network.vertices();
    std::vector<double> values;
    Time times[2];
    for (unsigned threads : {1U, 2U}) {
        times[threads - 1] = timed(settings.runs, [&] {
            Task task;
            task.threads = threads;
            values = measure.ours(network, task);
        });
    }
    const double one = times[0].processor;
    const double two = times[1].wall;
    PeerTime peers[2];
    if (measure.theirs != nullptr) {
        peers[0] = time_peer(igraph.*measure.theirs, measure, n, false, settings);
        peers[1] = time_peer(boost.*measure.theirs, measure, n, true, settings);
    }
    double best = INFINITY;
    double apart = NAN;
    for (PeerTime& peer : peers) {
        if (peer.seconds > 0) best = std::min(best, peer.seconds);
        if (peer.values.empty()) continue;
        if (!measure.same_values) std::sort(peer.values.begin(), peer.values.end());
        const double d = difference(values, peer.values);
        apart = std::isnan(apart) ? d : std::max(apart, d);
    }
    fmt::print("{:<23}{:>9}{:>11.4g}{:>11.4g}{:>11.4g}{:>11}{:>11}{:>9.1f}{:>9.1f}{:>10.1e}\n",
               measure.name, n, one, two, times[1].processor, shown(peers[0]), shown(peers[1]), best / one, best / two,
               apart);
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

} // namespace

int main(int count, char** arguments) {
    const Settings settings = settings_from(count, arguments);
    fmt::print("{:<23}{:>9}{:>11}{:>11}{:>11}{:>11}{:>11}{:>9}{:>9}{:>10}\n", "measure", "people",
               "ours 1T", "ours 2T", "2T cpu", "igraph", "boost", "1T", "2T", "differ");
    for (const Vertex n : settings.sizes) {
        const std::vector<Tie> ties = case_network(n, 5 * std::size_t{n}, 1);
        Network network;
        network.graph = Graph::undirected(n, ties);
        const Peer igraph = igraph_peer(n, ties);
        const Peer boost = boost_peer(n, ties);
        fmt::print("{} people, {} ties, {:.1f} bytes a tie\n", n, network.graph.edges(),
                   static_cast<double>(network.graph.bytes()) /
                       static_cast<double>(network.graph.edges()));
        for (const Contest& measure : contests) {
            const bool wanted =
                settings.only.empty() ||
                settings.only.find("," + std::string(measure.name) + ",") != std::string::npos;
            if (wanted) compare(measure, network, igraph, boost, settings);
        }
    }
}
