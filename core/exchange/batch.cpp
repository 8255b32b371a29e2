// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/batch.h"

#include <algorithm>

namespace headwater {

namespace {

std::size_t mixed(std::size_t a, std::size_t b) {
    // The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
    std::uint64_t z = a + 0x9e3779b97f4a7c15u * (b + 1);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

} // namespace

std::size_t Batch::LinkHash::operator()(const LinkKey& key) const {
    return mixed(mixed(key.from, key.to), key.kind);
}

Batch::Batch(Source source) {
    source.id.value = next_id();
    m_records.sources.push_back(std::move(source));
}

Batch::Places& Batch::places_of(std::string_view kind) {
    for (auto& [name, places] : m_entities)
        if (name == kind) return places;
    return m_entities.emplace_back(std::string(kind), Places{}).second;
}

Batch::Found Batch::entity(std::string_view kind, std::string_view label) {
    Places& places = places_of(kind);
    if (const auto known = places.find(label); known != places.end()) return {known->second, false};
    const std::size_t place = new_entity(kind, label);
    places.emplace(std::string(label), place);
    return {place, true};
}

std::size_t Batch::new_entity(std::string_view kind, std::string_view label) {
    m_records.entities.push_back({{next_id()}, std::string(kind), std::string(label), {}});
    return m_records.entities.size() - 1;
}

std::size_t Batch::number_of_link_kind(std::string_view kind, bool directed,
                                       std::string_view label) {
    m_link_kind.assign(kind).append(directed ? ">" : "-").append(label);
    const auto known = m_link_kinds.find(m_link_kind);
    if (known != m_link_kinds.end()) return known->second;
    return m_link_kinds.emplace(m_link_kind, m_link_kinds.size()).first->second;
}

Batch::Found Batch::link(std::string_view kind, std::size_t from, std::size_t to, bool directed,
                         std::string_view label) {
    LinkKey key{from, to, number_of_link_kind(kind, directed, label)};
    if (!directed && key.from > key.to) std::swap(key.from, key.to);
    const auto [known, is_new] = m_links.emplace(key, m_records.links.size());
    if (is_new) {
        Link link;
        link.id.value = next_id();
        link.kind = kind;
        link.from = m_records.entities[from].id;
        link.to = m_records.entities[to].id;
        link.directed = directed;
        link.label = label;
        m_records.links.push_back(std::move(link));
    }
    return {known->second, is_new};
}

void Batch::add_property(std::vector<Property>& properties, std::string_view name,
                         std::string_view value) {
    const bool known = std::any_of(properties.begin(), properties.end(), [&](const Property& p) {
        return p.name == name && p.value == value;
    });
    if (!known) properties.push_back({std::string(name), std::string(value)});
}

SourceId Batch::source_titled(std::string_view title) {
    for (const Source& source : m_records.sources)
        if (source.title == title) return source.id;
    Source quoted = m_records.sources.front();
    quoted.id.value = next_id();
    quoted.title = title;
    m_records.sources.push_back(std::move(quoted));
    return m_records.sources.back().id;
}

void Batch::cite(std::int64_t subject, Evidence evidence) {
    evidence.id.value = next_id();
    evidence.subject = subject;
    if (!evidence.source) evidence.source = source();
    m_records.evidence.push_back(std::move(evidence));
}

void Batch::add_chart(Chart chart) {
    chart.id.value = next_id();
    m_records.charts.push_back(std::move(chart));
}

void Batch::mention(std::size_t entity, std::string row_place) {
    Evidence evidence;
    evidence.place = std::move(row_place);
    evidence.weight = 0;
    cite(m_records.entities[entity].id.value, std::move(evidence));
}

} // namespace headwater
