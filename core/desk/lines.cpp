// SPDX-License-Identifier: Apache-2.0
#include "core/desk/lines.h"

#include <unordered_map>

#include "core/analysis/supply_builder.h"
#include "core/casefile/edits.h"
#include "core/desk/networks.h"

namespace headwater {

Result<SupplyLine> line_of(const Case& the_case, const Schema& schema, const Filter& filter,
                           Task& task) {
    const CaseTotals totals = the_case.totals();
    task.restart(static_cast<std::uint64_t>(totals.entities + totals.links + totals.evidence));
    SupplyBuilder builder(schema, filter, the_case.revision());
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
    TRY_VOID(the_case.each_evidence([&](const Evidence& evidence) {
        const auto found = sources.find(evidence.source);
        const Source& source = found == sources.end() ? ungraded : found->second;
        builder.add(evidence, worth_of(evidence, source), source);
        task.advance();
        return task.may_go_on();
    }));
    if (!task.may_go_on()) return stopped();
    return builder.finish(task);
}

Result<void> set_stage(Case& the_case, EntityId id, Stage stage) {
    auto entity = the_case.entity(id);
    if (!entity) return fail("There is no such entity in this case any more.");
    std::erase_if(entity->properties, [](const Property& p) { return p.name == "stage"; });
    if (stage != Stage::unknown) entity->properties.push_back({"stage", name_of(stage)});
    TRY_VOID(the_case.apply({"Set the stage of " + entity->label,
                             [&](Edits& edits) { return edits.amend(*entity); },
                             {}}));
    return {};
}

} // namespace headwater
