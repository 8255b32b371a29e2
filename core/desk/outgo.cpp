// SPDX-License-Identifier: Apache-2.0
#include "core/desk/outgo.h"

#include <algorithm>
#include <unordered_set>

#include "core/exchange/formats.h"
#include "core/exchange/package.h"

namespace headwater {

namespace {

template<class Record>
auto collector(std::vector<Record>& into) {
    return [&into](const Record& record) {
        into.push_back(record);
        return true;
    };
}

bool is_package(const std::filesystem::path& file) {
    const Format* const format = format_of(file);
    return format && format->write == export_package;
}

Result<std::vector<Attachment>> attachments_of(const Case& the_case, const Records& records) {
    std::vector<Attachment> all;
    const auto add = [&](std::int64_t subject) -> Result<void> {
        TRY(const auto its, the_case.attachments_of(subject));
        all.insert(all.end(), its.begin(), its.end());
        return {};
    };
    for (const Entity& entity : records.entities)
        TRY_VOID(add(entity.id.value));
    for (const Link& link : records.links)
        TRY_VOID(add(link.id.value));
    return all;
}

Result<Exported> pack(const Case& the_case, Records records, const std::filesystem::path& file,
                      Task& task) {
    if (records.entities.empty()) return fail("There is nothing to export.");
    OwnKinds kinds = the_case.own_kinds();
    TRY(auto attachments, attachments_of(the_case, records));
    const Package package{the_case.title(),
                          the_case.marking(),
                          std::move(records),
                          std::move(kinds.entity_kinds),
                          std::move(kinds.link_kinds),
                          std::move(attachments)};
    const auto bytes_of = [&](const Attachment& each) { return the_case.bytes_of(each); };
    return write_package(package, bytes_of, file, task);
}

/// Of the signs on charts a package of a part of the case holds only boxes: notes and pictures may
/// speak of what is left out.
std::size_t signs_left_behind(const Case& the_case) {
    std::size_t left = 0;
    for (const Chart& chart : the_case.charts())
        left += static_cast<std::size_t>(std::ranges::count_if(
            chart.signs, [](const auto& sign) { return sign.kind != SignKind::box; }));
    return left;
}

/// What of a case, or of a part of it, is in no package.
Result<std::vector<Message>> left_behind(const Case& the_case, bool part) {
    std::vector<Message> left{say("The history of the case stays in the case.")};
    const auto findings = the_case.findings();
    if (!findings.empty())
        left.push_back(say("%1 findings stay in the case: they can be asked for anew.",
                           {std::to_string(findings.size())}));
    TRY(const auto batches, the_case.call_batches());
    if (!batches.empty())
        left.push_back(say("Calls that are kept packed stay in the case. Tie the numbers that "
                           "matter, or send the file that they came from."));
    TRY(const auto icons, the_case.picture_icons());
    if (!icons.empty())
        left.push_back(say("%1 pictures on charts go out as attachments only.",
                           {std::to_string(icons.size())}));
    if (const auto signs = part ? signs_left_behind(the_case) : 0; signs > 0)
        left.push_back(say("Notes and pictures drawn on charts that stay in the case: %1.",
                           {std::to_string(signs)}));
    return left;
}

/// Boxes and what is hidden may still name what was deleted since.
void forget_deleted(Records& records) {
    const auto names_some = [](const Chart& chart) {
        return !chart.hidden.empty() || !chart.signs.empty();
    };
    if (std::ranges::none_of(records.charts, names_some)) return;
    std::unordered_set<std::int64_t> there;
    for (const Entity& entity : records.entities)
        there.insert(entity.id.value);
    const auto is_gone = [&](EntityId entity) { return !there.contains(entity.value); };
    for (Chart& chart : records.charts) {
        std::erase_if(chart.hidden, is_gone);
        for (ChartSign& sign : chart.signs)
            std::erase_if(sign.members, is_gone);
    }
}

} // namespace

Result<Records> records_of(const Case& the_case) {
    Records records;
    records.sources = the_case.sources();
    records.charts = the_case.charts();
    TRY_VOID(the_case.each_entity(collector(records.entities)));
    TRY_VOID(the_case.each_link(collector(records.links)));
    TRY_VOID(the_case.each_evidence(collector(records.evidence)));
    forget_deleted(records);
    return records;
}

Result<Records> records_of(const Case& the_case, const std::set<EntityId>& entities) {
    TRY(Records records, records_of(the_case));
    return entities.empty() ? std::move(records) : part_of(std::move(records), entities);
}

namespace {

void keep_part(Chart& chart, const std::unordered_set<std::int64_t>& subjects) {
    const auto is_left_out = [&](EntityId entity) { return !subjects.contains(entity.value); };
    std::erase_if(chart.placements, [&](const Placement& p) { return is_left_out(p.entity); });
    std::erase_if(chart.hidden, is_left_out);
    for (ChartSign& sign : chart.signs)
        std::erase_if(sign.members, is_left_out);
    std::erase_if(chart.signs, [](const ChartSign& sign) {
        return sign.kind != SignKind::box || sign.members.empty();
    });
}

} // namespace

Records part_of(Records records, const std::set<EntityId>& entities) {
    std::unordered_set<std::int64_t> subjects, sources;
    for (const EntityId each : entities)
        subjects.insert(each.value);
    std::erase_if(records.entities,
                  [&](const Entity& e) { return !subjects.contains(e.id.value); });
    std::erase_if(records.links, [&](const Link& link) {
        return !subjects.contains(link.from.value) || !subjects.contains(link.to.value);
    });
    for (const Link& link : records.links)
        subjects.insert(link.id.value);
    std::erase_if(records.evidence,
                  [&](const Evidence& item) { return !subjects.contains(item.subject); });
    for (const Evidence& item : records.evidence)
        sources.insert(item.source.value);
    std::erase_if(records.sources,
                  [&](const Source& source) { return !sources.contains(source.id.value); });
    for (Chart& chart : records.charts)
        keep_part(chart, subjects);
    std::erase_if(records.charts, [](const Chart& chart) { return chart.placements.empty(); });
    return records;
}

Result<std::vector<Message>> left_out_of(const Case& the_case, const std::filesystem::path& file,
                                         const std::set<EntityId>& entities) {
    if (is_package(file)) return left_behind(the_case, !entities.empty());
    TRY(const Records records, records_of(the_case, entities));
    return losses_of(records, file);
}

Result<Outgo> export_case(const Case& the_case, const std::filesystem::path& file, Task& task,
                          const std::set<EntityId>& entities) {
    TRY(Records records, records_of(the_case, entities));
    Outgo outgo;
    if (is_package(file)) {
        TRY(outgo.left_out, left_behind(the_case, !entities.empty()));
        TRY(outgo.exported, pack(the_case, std::move(records), file, task));
        return outgo;
    }
    outgo.left_out = losses_of(records, file);
    TRY(outgo.exported, export_file(records, file, task));
    return outgo;
}

Result<Exported> export_clipping(const Case& the_case, const Chart& clipping,
                                 const std::filesystem::path& file, Task& task) {
    std::set<EntityId> entities;
    for (const Placement& placement : clipping.placements)
        entities.insert(placement.entity);
    if (entities.empty()) return fail("There is nothing to export.");
    TRY(Records records, records_of(the_case, entities));
    records.charts = {clipping};
    forget_deleted(records);
    return pack(the_case, std::move(records), file, task);
}

} // namespace headwater
