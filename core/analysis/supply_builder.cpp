// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/supply_builder.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "core/analysis/stage_inference.h"
#include "core/analysis/supply_assembly.h"

namespace headwater {

namespace {

bool is_goods(const Entity& entity) {
    constexpr std::array kinds{"consignment", "container", "parcel", "substance", "precursor"};
    return std::ranges::find(kinds, entity.kind) != kinds.end();
}

SupplyRecords::Use use_of(const LinkKind& kind, const Entity& from, const Entity& to) {
    using Use = SupplyRecords::Use;
    if (kind.layer == Layer::ownership) return Use::ownership;
    if (kind.layer == Layer::money && kind.directed) return Use::payment;
    const bool seizure = from.kind == "seizure" || to.kind == "seizure";
    if (kind.layer == Layer::place) return is_goods(from) || seizure ? Use::mark : Use::none;
    if (kind.layer != Layer::goods) return Use::none;
    if (seizure || kind.name == "contains") return Use::mark;
    return kind.name == "carried" && is_goods(to) ? Use::mark : Use::movement;
}

} // namespace

struct SupplyBuilder::Parts {
    const Schema& schema;
    SupplyRecords records;
    std::unordered_map<std::int64_t, std::uint32_t> entity_of; ///< places by id
    std::unordered_map<std::int64_t, std::uint32_t> link_of;
};

SupplyBuilder::SupplyBuilder(const Schema& schema, Filter filter, std::int64_t revision)
    : m_parts(new Parts{schema, {}, {}, {}}) {
    m_parts->records.filter = std::move(filter);
    m_parts->records.revision = revision;
}

SupplyBuilder::~SupplyBuilder() = default;

void SupplyBuilder::add(const Entity& entity) {
    auto& entities = m_parts->records.entities;
    m_parts->entity_of.emplace(entity.id.value, static_cast<std::uint32_t>(entities.size()));
    const EntityKind* kind = m_parts->schema.entity_kind(entity.kind);
    entities.push_back({entity, kind ? kind->pole : Pole::object});
}

void SupplyBuilder::add(const Link& link) {
    const LinkKind* kind = m_parts->schema.link_kind(link.kind);
    const auto from = m_parts->entity_of.find(link.from.value);
    const auto to = m_parts->entity_of.find(link.to.value);
    const auto end = m_parts->entity_of.end();
    if (kind == nullptr || from == end || to == end) return;
    auto& records = m_parts->records;
    const auto use =
        use_of(*kind, records.entities[from->second].entity, records.entities[to->second].entity);
    const bool undirected_flow = use == SupplyRecords::Use::movement && !link.directed;
    if (use == SupplyRecords::Use::none || undirected_flow) return;
    m_parts->link_of.emplace(link.id.value, static_cast<std::uint32_t>(records.links.size()));
    records.links.push_back({link, use, from->second, to->second, {}});
}

void SupplyBuilder::add(const Evidence& evidence, double worth, const Source& source) {
    const auto link = m_parts->link_of.find(evidence.subject);
    if (link == m_parts->link_of.end()) return;
    m_parts->records.links[link->second].items.push_back({evidence, worth, source.agency});
}

Result<SupplyLine> SupplyBuilder::finish(Task& task) {
    TRY(SupplyLine line, assemble_line(std::move(m_parts->records), task));
    infer_stages(line);
    connect(line);
    return line;
}

} // namespace headwater
