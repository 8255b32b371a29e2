// SPDX-License-Identifier: Apache-2.0
// The line at the size of a country: building what is walked, a trace both ways, whom the goods
// must pass, a strike of five with its comparison and forecast. line_bench [HOLDERS ARCS]
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>

#include "core/analysis/leaders.h"
#include "core/analysis/must_pass.h"
#include "core/analysis/trace.h"
#include "core/desk/lines.h"
#include "core/desk/strikes.h"
#include "tests/bench/stopwatch.h"

using namespace headwater;

namespace {

constexpr std::int64_t day = 86400;
constexpr std::int64_t start_of_line = 1'700'000'000;

Holder holder_at(Vertex v, Stage stage) {
    Holder holder;
    holder.actor = {EntityId{static_cast<std::int64_t>(v) + 1}, "person", std::to_string(v)};
    holder.stage = stage;
    holder.basis = StageBasis::movements;
    holder.force = v % 3 == 0 ? "Police" : v % 3 == 1 ? "Customs" : "Border Guard";
    return holder;
}

/// Stages of equal size; goods go on within a stage or to the next, later at every stage.
SupplyLine made_line(Vertex holders, std::size_t arcs) {
    std::mt19937_64 random(7);
    constexpr auto stages = static_cast<Vertex>(stages_of_goods.size());
    const Vertex wide = holders / stages;
    SupplyLine line;
    for (Vertex v = 0; v < wide * stages; ++v)
        line.holders.push_back(holder_at(v, stages_of_goods[v / wide]));
    for (std::size_t i = 0; i < arcs; ++i) {
        Movement movement;
        const auto stage = static_cast<Vertex>(random() % stages);
        const bool goes_on = stage + 1 < stages && random() % 4 != 0;
        const auto a = static_cast<Vertex>(random() % wide),
                   b = static_cast<Vertex>(random() % wide);
        if (a == b && !goes_on) continue;
        movement.from = stage * wide + (goes_on ? a : std::min(a, b));
        movement.to = (stage + goes_on) * wide + (goes_on ? b : std::max(a, b));
        movement.stage = stages_of_goods[stage];
        movement.first = movement.last =
            start_of_line + (stage * 60 + static_cast<std::int64_t>(random() % 60)) * day;
        movement.quantity = static_cast<double>(random() % 50) + 1;
        movement.confidence = .5 + static_cast<double>(random() % 5) / 10;
        movement.records = {static_cast<std::int64_t>(i)};
        movement.sources = {static_cast<std::int64_t>(random() % 20)};
        line.movements.push_back(std::move(movement));
    }
    std::ranges::stable_sort(line.movements, {}, &Movement::first);
    connect(line);
    return line;
}

template<class Work>
auto timed(const char* name, Work work) {
    const Stopwatch clock;
    auto result = work();
    const Cost cost = clock.read();
    std::printf("%-24s %8.3f s  processor %8.3f s\n", name, cost.wall, cost.processor);
    std::fflush(stdout);
    return result;
}

} // namespace

int main(int argc, char** argv) {
    const auto holders = static_cast<Vertex>(argc > 1 ? std::atoi(argv[1]) : 10'000);
    const auto arcs = static_cast<std::size_t>(argc > 2 ? std::atoi(argv[2]) : 50'000);
    Task task;
    const SupplyLine line = made_line(holders, arcs);
    std::printf("%zu holders, %zu arcs\n", line.holders.size(), line.arcs.size());
    const Vertex middle = line.size() / 2;
    const auto found = timed("trace, both ways", [&] {
        return trace(line, trace_start(line, line.holders[middle].actor.id).value(), 3, task);
    });
    if (!found) return 1;
    std::printf("  reached %zu up, %zu down\n", found->upstream.reached.size(),
                found->downstream.reached.size());
    if (!timed("who must be passed", [&] { return find_must_pass(line, task); })) return 1;
    const Network network = network_of(line);
    const StrikeQuestion question{.size = 5};
    auto strike =
        timed("strike of 5 planned", [&] { return plan_of(line, network, question, task); });
    if (!strike) return 1;
    std::printf("  stopped %.0f, bound %.0f, %s\n", strike->plan.stopped, strike->plan.bound,
                strike->plan.exact ? "proved" : "not proved");
    const Finding leaders =
        timed("leaders ranked", [&] { return find_leaders(network, {}, task).value(); });
    const auto choices = timed("beside other choices", [&] {
        return compare_choices(line, network, strike->plan, {.size = 5}, leaders, question.draws, 0,
                               task);
    });
    for (const auto replacement : {Replacement::random, Replacement::friend_of_friend})
        timed(name_of(replacement), [&] {
            return forecast_recovery(line, network, strike->plan.targets, replacement,
                                     question.draws, 0, task);
        });
    return choices ? 0 : 1;
}
