// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/groups.h"

#include <algorithm>
#include <array>

#include "core/analysis/citation.h"
#include "core/analysis/cliques.h"
#include "core/analysis/components.h"
#include "core/analysis/cores.h"
#include "core/analysis/label_propagation.h"
#include "core/analysis/leaders.h"
#include "core/analysis/leiden.h"
#include "core/analysis/modularity.h"
#include "core/analysis/wording.h"

namespace headwater {

namespace {

Result<Grouping> run_leiden(const Network& network, const AnalysisOptions& options, std::size_t,
                            Task& task) {
    TRY(const auto labels,
        leiden(network.graph, {.weighted = options.weighted, .seed = options.seed}, task));
    return grouping_of(labels);
}

Result<Grouping> run_propagation(const Network& network, const AnalysisOptions& options,
                                 std::size_t, Task& task) {
    TRY(const auto labels, label_propagation(network.graph, options.weighted, options.seed, task));
    return grouping_of(labels);
}

Result<Grouping> run_components(const Network& network, const AnalysisOptions& options, std::size_t,
                                Task& task) {
    if (!task.may_go_on()) return stopped();
    if (!options.directed) return grouping_of(components(network.graph).of);
    TRY(const Graph* graph, graph_for(network, options));
    return grouping_of(strong_components(*graph).of);
}

Result<Grouping> run_cliques(const Network& network, const AnalysisOptions&, std::size_t size,
                             Task& task) {
    if (size < 2) return fail("A circle has at least two members.");
    return clique_percolation(network.graph, size, task);
}

Result<Grouping> run_innermost_core(const Network& network, const AnalysisOptions&, std::size_t,
                                    Task& task) {
    if (!task.may_go_on()) return stopped();
    const auto core = core_numbers(network.graph, task);
    const auto deepest = core.empty() ? 0 : *std::max_element(core.begin(), core.end());
    std::vector<Tie> ties;
    for (const Tie& tie : network.graph.ties())
        if (core[tie.from] == deepest && core[tie.to] == deepest) ties.push_back(tie);
    auto parts = components(Graph::undirected(network.vertices(), ties)).of;
    for (Vertex v = 0; v < network.vertices(); ++v)
        if (deepest == 0 || core[v] < deepest) parts[v] = no_group;
    return grouping_of(parts);
}

constexpr auto rows = std::to_array<GroupingRow>({
    {"communities", "Who belongs together?",
     "Groups that are denser inside than chance makes them: highest modularity found by the "
     "Leiden method; every group is connected.",
     "Traag, Waltman and van Eck, Sci. Rep. 9 (2019)",
     "Small groups inside a large network may be merged; other divisions can be nearly as good.",
     run_leiden},
    {"components", "Who is connected with whom at all?",
     "Everybody who can reach each other over any number of steps; directed: both ways.",
     "Hopcroft and Tarjan, Commun. ACM 16 (1973)",
     "One unrecorded tie is enough to join two components.", run_components},
    {"clique-percolation", "Which close circles overlap, and in whom?",
     "Circles of k in which everybody knows everybody, joined where they share k-1 members; an "
     "actor may be in several groups. k is 3 unless told.",
     "Palla et al., Nature 435 (2005)", "Who is in no such circle is in no group.", run_cliques, 3},
    {"innermost-core", "Where is the network densest?",
     "Connected parts of the innermost core, in which everybody has the most contacts inside.",
     "Seidman, Social Networks 5 (1983)", "Leaders may keep out of the dense part.",
     run_innermost_core},
    {"label-propagation", "Who belongs together, at a quick look?",
     "Everybody belongs where most of his contacts belong.",
     "Raghavan, Albert and Kumara, Phys. Rev. E 76 (2007)",
     "Depends on the seed; prefer communities for anything that is shown to others.",
     run_propagation},
});

std::uint64_t ties_inside(const Graph& graph, const std::vector<char>& is_member,
                          const std::vector<Vertex>& members, std::uint64_t& leaving) {
    std::uint64_t twice = 0;
    for (const Vertex v : members)
        for (const Vertex w : graph.neighbours(v))
            ++(is_member[w] ? twice : leaving);
    return twice / 2;
}

Reason why_together(const Network& network, const std::vector<Vertex>& members,
                    std::vector<char>& is_member) {
    for (const Vertex v : members)
        is_member[v] = 1;
    std::uint64_t leaving = 0;
    const auto inside = ties_inside(network.graph, is_member, members, leaving);
    for (const Vertex v : members)
        is_member[v] = 0;
    Reason reason;
    reason.message = say("%1 actors with %2 ties among them and %3 to others.",
                         {count(members.size()), count(inside), count(leaving)});
    for (const Vertex v : members)
        reason.records.push_back(network.actors[v].id.value);
    return reason;
}

/// Modularity has a meaning only where everybody is in exactly one group.
void note_quality(const Grouping& grouping, const Network& network, const AnalysisOptions& options,
                  Finding& finding) {
    std::vector<std::uint32_t> labels(network.vertices(), no_group);
    std::size_t placed = 0;
    for (std::uint32_t g = 0; g < grouping.size(); ++g)
        for (const Vertex v : grouping[g])
            labels[v] = g, ++placed;
    if (placed != network.vertices() ||
        std::find(labels.begin(), labels.end(), no_group) != labels.end()) {
        finding.notes.push_back(say("%1 groups.", {count(grouping.size())}));
        return;
    }
    finding.notes.push_back(say(
        "%1 groups; modularity %2 (0: as chance would have it).",
        {count(grouping.size()), decimal(modularity(network.graph, options.weighted, labels), 3)}));
}

} // namespace

void put_in_order(Grouping& grouping) {
    for (auto& members : grouping)
        std::sort(members.begin(), members.end());
    std::sort(grouping.begin(), grouping.end(), [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
}

Grouping grouping_of(std::span<const std::uint32_t> numbers) {
    std::uint32_t most = 0;
    for (const auto number : numbers)
        if (number != no_group) most = std::max(most, number + 1);
    Grouping grouping(most);
    for (Vertex v = 0; v < numbers.size(); ++v)
        if (numbers[v] != no_group) grouping[numbers[v]].push_back(v);
    std::erase_if(grouping, [](const auto& members) { return members.empty(); });
    put_in_order(grouping);
    return grouping;
}

std::span<const GroupingRow> groupings() {
    return rows;
}

const GroupingRow* find_grouping(std::string_view name) {
    for (const GroupingRow& row : rows)
        if (row.name == name) return &row;
    return nullptr;
}

Result<Finding> group(const GroupingRow& row, const Network& network,
                      const AnalysisOptions& options, std::size_t size, Task& task) {
    TRY(const Grouping grouping, row.run(network, options, size, task));
    Finding finding = cite(row.name, row.question, network, options, &task);
    if (!task.may_go_on()) return stopped();
    if (size != row.usual_size) finding.parameters.emplace_back("size", std::to_string(size));
    std::vector<char> is_member(network.vertices(), 0);
    for (const auto& members : grouping)
        finding.groups.push_back({members, {why_together(network, members, is_member)}});
    note_quality(grouping, network, options, finding);
    finding.caveats = {verification_caveat(), say(row.caveat)};
    return finding;
}

} // namespace headwater
