// SPDX-License-Identifier: Apache-2.0
#include "app/batch/finding_tables.h"

#include "core/desk/finding_items.h"
#include "core/desk/finding_sheet.h"

namespace headwater::batch {

namespace {

constexpr std::size_t most_names = 8;
constexpr int digits = 6;

template<class Part, class Add>
void each_of(const std::vector<Part>& parts, std::size_t top, Add add) {
    for (std::size_t i = 0; i < parts.size() && (top == 0 || i < top); ++i)
        add(i, parts[i]);
}

std::string names_of(const std::vector<Vertex>& vertices, const Network& network,
                     const char* between, std::size_t most) {
    std::string names;
    for (std::size_t i = 0; i < vertices.size() && i < most; ++i)
        names += (i == 0 ? "" : between) + network.actors[vertices[i]].label;
    if (vertices.size() > most) names += " and " + std::to_string(vertices.size() - most) + " more";
    return names;
}

void add_scores(Answer& answer, const AnalysisRow& row, const Answered& answered, std::size_t top) {
    answer.table.header = {"rank", "name", "kind", row.name};
    each_of(answered.finding.scores, top, [&](std::size_t, const Score& score) {
        const Actor& actor = answered.network.actors[score.vertex];
        answer.table.rows.push_back(
            {std::to_string(score.rank), actor.label, actor.kind, shown(score.value, digits)});
    });
}

void add_ties(Answer& answer, const AnalysisRow& row, const Answered& answered, std::size_t top) {
    answer.table.header = {"rank", "from", "to", row.name};
    each_of(answered.finding.links, top, [&](std::size_t, const LinkScore& tie) {
        answer.table.rows.push_back(
            {std::to_string(tie.rank), answered.network.actors[tie.from].label,
             answered.network.actors[tie.to].label, shown(tie.value, digits)});
    });
}

void add_groups(Answer& answer, const Answered& answered, std::size_t top) {
    const Network& network = answered.network;
    answer.table.header = {"group", "size", "ties inside", "ties outside", "members"};
    each_of(answered.finding.groups, top, [&](std::size_t i, const Group& group) {
        const Enclosure ties = enclosure_of(group, network);
        answer.table.rows.push_back({std::to_string(i + 1), std::to_string(group.members.size()),
                                     std::to_string(ties.inside), std::to_string(ties.outside),
                                     names_of(group.members, network, ", ", most_names)});
    });
}

std::string time_at(const Route& route, std::size_t step) {
    return step == 0 || route.times.empty() ? "" : time_text(route.times[step - 1]);
}

void add_routes(Answer& answer, const Answered& answered, std::size_t top) {
    const Network& network = answered.network;
    answer.table.header = {"path", "length", "leaves", "arrives", "stops"};
    each_of(answered.finding.routes, top, [&](std::size_t i, const Route& route) {
        answer.table.rows.push_back({std::to_string(i + 1), shown(route.length), time_at(route, 1),
                                     time_at(route, route.times.size()),
                                     names_of(route.stops, network, " > ", route.stops.size())});
    });
    for (const Group& between : answered.finding.groups)
        answer.footnotes.push_back(
            "The connecting network: " +
            names_of(between.members, network, ", ", between.members.size()) + ".");
}

} // namespace

void add_tables(Answer& answer, const AnalysisRow& row, const Answered& answered, std::size_t top) {
    Sheet sheet = sheet_of(answered.finding, answered.network, top);
    answer.sheet = {std::move(sheet.header), std::move(sheet.rows), {}};
    switch (row.speaks) {
    case Speaks::of_entities:
        return add_scores(answer, row, answered, top);
    case Speaks::of_ties:
        return add_ties(answer, row, answered, top);
    case Speaks::of_groups:
        return add_groups(answer, answered, top);
    case Speaks::of_routes:
        return add_routes(answer, answered, top);
    }
}

} // namespace headwater::batch
