// SPDX-License-Identifier: Apache-2.0
// Records to FollowTheMoney, an entity a line; links are entities of their own there.
#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/exchange/ftm_words.h"
#include "core/exchange/graph_formats.h"
#include "core/exchange/graph_writing.h"
#include "core/exchange/number_format.h"
#include "core/exchange/output_file.h"
#include "core/exchange/record_losses.h"

namespace headwater {

using nlohmann::json;

namespace {

/// Names keep their place: the first match of ours is the one that is written.
std::string their_name(const std::string& ours) {
    const auto found = std::ranges::find(ftm_properties, ours, &FtmName::ours);
    return found == ftm_properties.end() ? ours : std::string(found->theirs);
}

std::string schema_of(const std::string& kind) {
    const auto found = std::ranges::find(ftm_kinds, kind, &FtmKind::kind);
    return found == ftm_kinds.end() ? "Thing" : std::string(found->schema);
}

const FtmLink& schema_of_link(const std::string& kind) {
    const auto same = std::ranges::find(ftm_links, kind, &FtmLink::link_kind);
    const auto unknown = std::ranges::find(ftm_links, "UnknownLink", &FtmLink::schema);
    return same == ftm_links.end() ? *unknown : *same;
}

std::string line_of(const std::string& id, std::string_view schema, const json& properties) {
    const json line{{"id", id}, {"schema", schema}, {"properties", properties}};
    return line.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
}

void add(json& properties, const std::string& name, const std::string& value) {
    if (!value.empty()) properties[name].push_back(value);
}

std::string entity_line(const Entity& entity) {
    json properties = json::object();
    add(properties, "name", entity.label);
    for (const Property& property : entity.properties)
        add(properties, their_name(property.name), property.value);
    return line_of("entity-" + std::to_string(entity.id.value), schema_of(entity.kind), properties);
}

std::string link_line(const Link& link, const Evidence* item, const Source* source,
                      std::uint64_t number) {
    const FtmLink& schema = schema_of_link(link.kind);
    json properties = json::object();
    add(properties, std::string(schema.from), "entity-" + std::to_string(link.from.value));
    add(properties, std::string(schema.to), "entity-" + std::to_string(link.to.value));
    add(properties, "role",
        link.label.empty() && schema.link_kind != link.kind ? link.kind : link.label);
    if (item) {
        add(properties, "date", item->happened);
        add(properties, "summary", item->quotation);
        add(properties, "currency", item->unit);
        if (item->amount != 0) add(properties, "amount", plain_number(item->amount));
    }
    if (source) add(properties, "publisher", source->title);
    return line_of("link-" + std::to_string(number), schema.schema, properties);
}

} // namespace

Result<Exported> export_ftm(const Records& records, const std::filesystem::path& file, Task& task) {
    TRY(OutputFile out, OutputFile::create(file));
    task.restart(records.entities.size() + records.links.size(), Unit::rows);
    for (const Entity& entity : records.entities) {
        if (!task.may_go_on()) return stopped();
        TRY_VOID(out.write(entity_line(entity)));
        task.advance();
    }
    const RecordLookup lookup(records);
    std::uint64_t number = 0;
    TRY_VOID(each_edge(
        records, lookup,
        [&](const Link& link, const Evidence* item, const Attributes&) -> Result<void> {
            if (!is_worth_something(item)) return {};
            const Source* source = item ? lookup.source(item->source) : nullptr;
            return out.write(link_line(link, item, source, ++number));
        },
        task));
    TRY_VOID(out.finish());
    return Exported{{file}, records.entities.size() + number};
}

std::vector<Message> losses_of_ftm(const Records& records) {
    std::vector<Message> losses =
        told(records, {charts_lost, links_alike_lost, open_links_lost, evidence_on_entities_lost,
                       worthless_evidence_lost});
    losses.push_back(
        say("Kinds that FollowTheMoney does not have become Thing and UnknownLink; of links only "
            "kind and label are kept, and of their evidence date, amount, quotation and the title "
            "of the source."));
    return losses;
}

} // namespace headwater
