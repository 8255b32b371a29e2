// SPDX-License-Identifier: Apache-2.0
#include "core/desk/lines.h"

#include <unordered_map>

#include "core/analysis/line_wording.h"
#include "core/analysis/supply_builder.h"
#include "core/analysis/wording.h"
#include "core/casefile/edits.h"
#include "core/desk/networks.h"

namespace headwater {

Result<SupplyLine> line_of(const Case& the_case, const Filter& filter, Task& task) {
    const CaseTotals totals = the_case.totals();
    task.restart(static_cast<std::uint64_t>(totals.entities + totals.links + totals.evidence));
    SupplyBuilder builder(the_case.schema(), filter, the_case.revision());
    const auto take = [&](const auto& record) {
        builder.add(record);
        task.advance();
        return task.may_go_on();
    };
    TRY_VOID(the_case.each_entity(take));
    TRY_VOID(the_case.each_link(take));
    std::unordered_map<SourceId, Source> sources;
    for (Source& source : the_case.sources())
        sources.emplace(source.id, std::move(source));
    const Source ungraded;
    const GradePolicy& policy = the_case.grade_policy();
    TRY_VOID(the_case.each_evidence([&](const Evidence& evidence) {
        const auto found = sources.find(evidence.source);
        const Source& source = found == sources.end() ? ungraded : found->second;
        builder.add(evidence, worth_of(evidence, source, policy), source);
        task.advance();
        return task.may_go_on();
    }));
    if (!task.may_go_on()) return stopped();
    return builder.finish(task);
}

Result<Command> stage_command(const Case& the_case, EntityId id, Stage stage) {
    auto entity = the_case.entity(id);
    if (!entity) return fail("There is no such entity in this case any more.");
    std::erase_if(entity->properties, [](const Property& p) { return p.name == "stage"; });
    if (stage != Stage::unknown) entity->properties.push_back({"stage", name_of(stage)});
    return Command{"Set the stage of " + entity->label,
                   [entity = *std::move(entity)](Edits& edits) { return edits.amend(entity); },
                   {}};
}

Result<void> set_stage(Case& the_case, EntityId entity, Stage stage) {
    TRY(const Command command, stage_command(the_case, entity, stage));
    TRY_VOID(the_case.apply(command));
    return {};
}

Network network_of(const SupplyLine& line) {
    Network network;
    network.revision = line.revision;
    for (const Holder& holder : line.holders)
        network.actors.push_back(holder.actor);
    for (const Site& site : line.sites)
        network.actors.push_back(site.actor);
    for (const SupplyArc& arc : line.arcs) {
        TieRecord tie;
        tie.from = arc.from;
        tie.to = arc.to;
        tie.directed = true;
        tie.layer = Layer::goods;
        tie.strength = tie.confidence = arc.confidence;
        tie.weight = arc.quantity;
        tie.items = static_cast<std::uint32_t>(arc.movements.size());
        network.ties.push_back(std::move(tie));
    }
    connect(network, static_cast<Vertex>(network.actors.size()));
    return network;
}

Furniture about_line(Furniture furniture, const SupplyLine& line) {
    const auto words = [&](const Message& message) {
        return furniture.translate ? furniture.translate(message) : message.in_english();
    };
    furniture.title = words(say("The whole line"));
    furniture.method =
        words(say("%1 who hold goods, %2 handings over, %3 payments; step %4 of the case.",
                  {count(line.holders.size()), count(line.movements.size()),
                   count(line.payments.size()), std::to_string(line.revision)}));
    furniture.verification = words(line_caveat());
    return furniture;
}

} // namespace headwater
