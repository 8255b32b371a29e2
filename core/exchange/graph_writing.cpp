// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/graph_writing.h"

#include <unordered_set>

#include "core/exchange/own_layout.h"
#include "core/exchange/record_losses.h"
#include "core/exchange/record_rows.h"

namespace headwater {

namespace {

void add(Attributes& attributes, std::string_view name, std::string value) {
    if (!value.empty()) attributes.push_back({std::string(name), std::move(value)});
}

void add_names(std::vector<std::string>& names, std::unordered_set<std::string>& known,
               const Attributes& attributes) {
    for (const Property& each : attributes)
        if (known.insert(each.name).second) names.push_back(each.name);
}

} // namespace

Attributes attributes_of(const Entity& entity) {
    Attributes out;
    add(out, "kind", entity.kind);
    for (const Property& property : entity.properties)
        add(out, "property." + property.name, property.value);
    return out;
}

Attributes attributes_of(const Link& link, const Evidence* item, const Source* source) {
    Attributes out;
    add(out, "kind", link.kind);
    add(out, "directed", link.directed ? "yes" : "no");
    add(out, "strength", name_of(link.strength));
    if (item) {
        auto texts = evidence_texts(*item, source, 1);
        for (std::size_t i = 0; i < texts.size(); ++i)
            add(out, "evidence." + std::string(evidence_columns[i]), std::move(texts[i]));
    }
    for (const Property& property : link.properties)
        add(out, "property." + property.name, property.value);
    return out;
}

Result<std::uint64_t> each_edge(const Records& records, const RecordLookup& lookup,
                                const TakeEdge& take, Task& task) {
    std::uint64_t count = 0;
    for (const Link& link : records.links) {
        if (!task.may_go_on()) return stopped();
        if (!lookup.entity(link.from) || !lookup.entity(link.to)) continue;
        for (const Evidence* item : lookup.evidence(link.id.value)) {
            const Source* source = item ? lookup.source(item->source) : nullptr;
            TRY_VOID(take(link, item, attributes_of(link, item, source)));
            ++count;
        }
        task.advance();
    }
    return count;
}

AttributeNames attribute_names(const Records& records) {
    AttributeNames names;
    std::unordered_set<std::string> of_nodes, of_edges;
    const RecordLookup lookup(records);
    for (const Entity& entity : records.entities)
        add_names(names.nodes, of_nodes, attributes_of(entity));
    Task task;
    (void)each_edge(
        records, lookup,
        [&](const Link&, const Evidence*, const Attributes& attributes) -> Result<void> {
            add_names(names.edges, of_edges, attributes);
            return {};
        },
        task);
    return names;
}

std::vector<Message> losses_of_graph(const Records& records) {
    return told(records, {charts_lost, links_alike_lost, open_links_lost, sources_lost,
                          evidence_on_entities_lost});
}

} // namespace headwater
