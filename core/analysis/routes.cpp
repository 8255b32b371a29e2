// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/routes.h"

#include <algorithm>
#include <set>

#include "core/analysis/citation.h"
#include "core/analysis/leaders.h"
#include "core/analysis/many_paths.h"
#include "core/analysis/temporal.h"
#include "core/analysis/ties_between.h"
#include "core/analysis/wording.h"
#include "core/network/backwards.h"
#include "core/network/traverse.h"

namespace headwater {

namespace {

Message route_caveat() {
    return say("A route shows that something could have passed this way, not that it did.");
}

Route route_of(const Network& network, const Path& path, bool directed) {
    Route route;
    route.stops = path.stops;
    route.length = path.length;
    for (std::size_t i = 1; i < path.stops.size(); ++i)
        add_links_between(network, path.stops[i - 1], path.stops[i], directed, route.records);
    return route;
}

Route timed_route(const Network& network, Vertex from, const std::vector<TimedStep>& way) {
    Route route;
    route.stops.push_back(from);
    for (const TimedStep& step : way) {
        route.stops.push_back(step.to);
        route.times.push_back(step.time);
        add_links_between(network, step.from, step.to, true, route.records);
    }
    route.length = static_cast<double>(way.size());
    return route;
}

/// Who leaves no sooner than the latest departure leaves at that very moment.
Result<Finding> timed_routes(const Network& network, const RouteQuestion& question,
                             const AnalysisOptions& options, Task& task) {
    Finding finding =
        question.latest
            ? cite("latest-departure", "How late can it leave and still arrive, in order of time?",
                   network, options, &task)
            : cite("earliest-arrival", "How does something get from one to the other in time?",
                   network, options, &task);
    TimeOptions time{.longest_wait = question.longest_wait};
    if (question.latest) {
        TRY(const auto departures, latest_departures(network, question.to, time, task));
        if (!departures[question.from]) return finding;
        time.from = *departures[question.from];
    }
    TRY(const Spread spread, spread_from(network, question.from, time, task));
    const auto way = spread.way_to(question.to);
    if (!way.empty()) finding.routes.push_back(timed_route(network, question.from, way));
    return finding;
}

/// One way is found from both ends, several around each other.
Result<std::vector<Path>> shortest_ways(const Graph& graph, const RouteQuestion& question,
                                        Length length, Task& task) {
    if (question.routes != 1)
        return shortest_paths(graph, question.from, question.to, question.routes, length, task);
    if (!task.may_go_on()) return stopped();
    const Backwards backwards(graph);
    const auto way = length == Length::steps
                         ? StepFinder(graph, backwards.graph()).find(question.from, question.to)
                         : LengthFinder(graph, backwards.graph()).find(question.from, question.to);
    return way ? std::vector<Path>{*way} : std::vector<Path>{};
}

Result<Finding> shortest_routes(const Network& network, const RouteQuestion& question,
                                const AnalysisOptions& options, Task& task) {
    TRY(const Graph* graph, graph_for(network, options));
    const auto length = options.weighted ? Length::inverse_strength : Length::steps;
    TRY(const auto paths, shortest_ways(*graph, question, length, task));
    Finding finding =
        cite("path", "How does one get from one to the other?", network, options, &task);
    for (const Path& path : paths)
        finding.routes.push_back(route_of(network, path, options.directed));
    return finding;
}

Result<void> check(const Network& network, std::span<const Vertex> chosen) {
    for (const Vertex v : chosen)
        if (v >= network.vertices())
            return fail("An end of the route is not in this network. Widen the filter.");
    return {};
}

void close(Finding& finding, const Network& network, Vertex from, Vertex to) {
    if (finding.routes.empty())
        finding.notes.push_back(say("There is no route from %1 to %2 in this network.",
                                    {network.actors[from].label, network.actors[to].label}));
    finding.parameters.push_back({"start", network.actors[from].label});
    finding.parameters.push_back({"end", network.actors[to].label});
    finding.caveats = {verification_caveat(), route_caveat()};
}

using Distances = std::vector<std::vector<std::uint32_t>>;

/// Worthless when stopped.
Distances distances_from(const Graph& graph, std::span<const Vertex> chosen, const Task& task) {
    Distances result;
    Walk walk(graph);
    for (const Vertex v : chosen) {
        if (!task.may_go_on()) break;
        walk.from(v, unreached, &task);
        result.emplace_back();
        for (Vertex w = 0; w < graph.vertices(); ++w)
            result.back().push_back(walk.distance(w));
    }
    return result;
}

/// Everybody on some shortest way from chosen i to chosen j.
void add_between(const Distances& forth, const Distances& back, std::size_t i, std::size_t j,
                 std::uint32_t steps, std::set<Vertex>& members) {
    for (Vertex v = 0; v < forth[i].size(); ++v)
        if (forth[i][v] != unreached && back[j][v] != unreached &&
            forth[i][v] + back[j][v] == steps)
            members.insert(v);
}

} // namespace

Result<Finding> find_routes(const Network& network, const RouteQuestion& question,
                            const AnalysisOptions& options, Task& task) {
    TRY_VOID(check(network, std::vector{question.from, question.to}));
    TRY(Finding finding, question.in_time_order
                             ? timed_routes(network, question, options, task)
                             : shortest_routes(network, question, options, task));
    if (!task.may_go_on()) return stopped();
    close(finding, network, question.from, question.to);
    return finding;
}

Result<Finding> find_all_routes(const Network& network, Vertex from, Vertex to,
                                std::uint32_t most_steps, std::size_t most,
                                const AnalysisOptions& options, Task& task) {
    TRY_VOID(check(network, std::vector{from, to}));
    TRY(const Graph* graph, graph_for(network, options));
    TRY(auto found, all_simple_paths(*graph, from, to, most_steps, most, task));
    std::stable_sort(found.paths.begin(), found.paths.end(),
                     [](const Path& a, const Path& b) { return a.length < b.length; });
    Finding finding =
        cite("all-paths", "Which ways lead from one to the other?", network, options, &task);
    if (!task.may_go_on()) return stopped();
    for (const Path& path : found.paths)
        finding.routes.push_back(route_of(network, path, options.directed));
    if (found.cut_short)
        finding.notes.push_back(say("There are more than %1 ways of at most %2 steps; the list is "
                                    "cut short. Ask for fewer steps.",
                                    {count(most), count(most_steps)}));
    close(finding, network, from, to);
    return finding;
}

Result<Finding> find_reach_in_time(const Network& network, Vertex from, std::int64_t longest_wait,
                                   const AnalysisOptions& options, Task& task) {
    TRY_VOID(check(network, std::span(&from, 1)));
    TRY(const Spread spread, spread_from(network, from, {.longest_wait = longest_wait}, task));
    Finding finding = cite("reach-in-time", "Whom can something from here reach, in order of time?",
                           network, options, &task);
    if (!task.may_go_on()) return stopped();
    for (Vertex v = 0; v < network.vertices(); ++v)
        if (spread.arrival[v])
            finding.routes.push_back(timed_route(network, from, spread.way_to(v)));
    std::ranges::stable_sort(finding.routes, {}, [](const Route& r) { return r.times.back(); });
    finding.notes.push_back(say(
        "%1 reaches %2 of the %3 others in order of time.",
        {network.actors[from].label, count(finding.routes.size()), count(network.vertices() - 1)}));
    finding.parameters.push_back({"start", network.actors[from].label});
    finding.caveats = {verification_caveat(), route_caveat()};
    return finding;
}

Result<Finding> find_connections(const Network& network, std::span<const Vertex> chosen,
                                 const AnalysisOptions& options, Task& task) {
    TRY_VOID(check(network, chosen));
    TRY(const Graph* graph, graph_for(network, options));
    const Backwards backwards(*graph, &task);
    if (!task.may_go_on()) return stopped();
    const auto forth = distances_from(*graph, chosen, task);
    const auto back = distances_from(backwards.graph(), chosen, task);
    if (!task.may_go_on()) return stopped();
    StepFinder finder(*graph, backwards.graph());
    Finding finding = cite("connections", "What connects these?", network, options, &task);
    if (!task.may_go_on()) return stopped();
    std::set<Vertex> members(chosen.begin(), chosen.end());
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (!task.may_go_on()) return stopped();
        for (std::size_t j = options.directed ? 0 : i + 1; j < chosen.size(); ++j) {
            const auto steps = forth[i][chosen[j]];
            if (i == j || steps == unreached) continue;
            add_between(forth, back, i, j, steps, members);
            const auto path = finder.find(chosen[i], chosen[j]);
            finding.routes.push_back(route_of(network, *path, options.directed));
        }
    }
    finding.groups.push_back({{members.begin(), members.end()}, {}});
    if (finding.routes.empty())
        finding.notes.push_back(say("Nothing in this network connects these."));
    finding.caveats = {verification_caveat(), route_caveat()};
    return finding;
}

} // namespace headwater
