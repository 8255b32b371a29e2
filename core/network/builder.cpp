// SPDX-License-Identifier: Apache-2.0
// Takes the stream in: filters what can be filtered one record at a time, and hands the rest
// to assemble().
#include "core/network/builder.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "core/base/moment.h"
#include "core/network/assembly.h"

namespace headwater {

namespace {

constexpr double rounding = 1e-9;

struct Window {
    std::int64_t first = Moment::open_start;
    std::int64_t last = Moment::open_end;

    bool misses(const Backing& backing) const {
        return backing.dated && (backing.last < first || backing.first > last);
    }
};

Result<Window> window_of(const Filter& filter) {
    Window window;
    if (!filter.from.empty()) {
        TRY(const Moment from, parse_moment(filter.from));
        window.first = from.first;
    }
    if (!filter.to.empty()) {
        TRY(const Moment to, parse_moment(filter.to));
        window.last = to.last;
    }
    if (window.first > window.last)
        return fail("The period ends before it begins (%1 to %2). Exchange the two dates.",
                    {filter.from, filter.to});
    return window;
}

bool contains(const std::vector<std::string>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// A flag of the card that an investigator sets; any word but "no" sets it.
bool is_service(const Entity& entity) {
    return std::any_of(entity.properties.begin(), entity.properties.end(), [](const Property& p) {
        return p.name == "service" && !p.value.empty() && p.value != "no" && p.value != "false" &&
               p.value != "0";
    });
}

using Places = std::unordered_map<std::int64_t, std::uint32_t>;

} // namespace

struct NetworkBuilder::Parts {
    const Schema& schema;
    Filter filter;
    std::int64_t revision;
    Result<Window> window;
    Gathered gathered;
    Places entity_at;
    Places link_at;
    std::unordered_map<std::string, std::uint32_t> warrant_at;

    std::uint32_t place_of(const std::string& warrant, EntityId target) {
        if (warrant.empty()) return 0;
        const auto next = static_cast<std::uint32_t>(gathered.warrants.size() + 1);
        const auto [found, fresh] = warrant_at.emplace(warrant, next);
        if (!fresh) return found->second;
        gathered.warrants.push_back({warrant, {}});
        const auto known = entity_at.find(target.value);
        if (known != entity_at.end()) gathered.warrants.back().target = known->second;
        return next;
    }
};

NetworkBuilder::NetworkBuilder(const Schema& schema, Filter filter, std::int64_t revision) {
    auto window = window_of(filter);
    m_parts = std::make_unique<Parts>(
        Parts{schema, std::move(filter), revision, std::move(window), {}, {}, {}, {}});
}

NetworkBuilder::~NetworkBuilder() = default;

void NetworkBuilder::add(const Entity& entity) {
    auto& entities = m_parts->gathered.entities;
    const auto place = static_cast<std::uint32_t>(entities.size());
    if (!m_parts->entity_at.emplace(entity.id.value, place).second) return;
    const EntityKind* kind = m_parts->schema.entity_kind(entity.kind);
    entities.push_back({{entity.id, entity.kind, entity.label},
                        kind ? kind->pole : Pole::object,
                        kind != nullptr && kind->actor,
                        is_service(entity)});
}

void NetworkBuilder::add(const Link& link) {
    const auto from = m_parts->entity_at.find(link.from.value);
    const auto to = m_parts->entity_at.find(link.to.value);
    const auto none = m_parts->entity_at.end();
    if (from == none || to == none) return;
    auto& links = m_parts->gathered.links;
    const auto place = static_cast<std::uint32_t>(links.size());
    if (!m_parts->link_at.emplace(link.id.value, place).second) return;
    const LinkKind* kind = m_parts->schema.link_kind(link.kind);
    const auto& chosen = m_parts->filter.link_kinds;
    GatheredLink gathered{link.id, from->second, to->second};
    gathered.layer = kind ? kind->layer : Layer::other;
    gathered.directed = link.directed;
    gathered.wanted = chosen.empty() || contains(chosen, link.kind);
    // A kind worth nothing by default (kin) counts when the analyst asks for it.
    const bool asked_for =
        !chosen.empty() || (m_parts->filter.with_kin && gathered.layer == Layer::kin);
    gathered.kind_worth = !kind || (kind->worth == 0 && asked_for) ? 1 : kind->worth;
    gathered.credible = true;
    links.push_back(gathered);
}

void NetworkBuilder::add(const Source& source) {
    m_parts->gathered.sources.emplace(source.id.value, source.title);
}

void NetworkBuilder::add(const Backing& backing) {
    const auto found = m_parts->link_at.find(backing.subject);
    if (found == m_parts->link_at.end() || !m_parts->window) return;
    GatheredLink& link = m_parts->gathered.links[found->second];
    link.credible = (link.backed && link.credible) || backing.worth > 0;
    link.backed = true;
    if (!link.wanted || m_parts->window->misses(backing)) return;
    if (backing.worth < m_parts->filter.min_worth - rounding && backing.worth > 0) return;
    m_parts->gathered.items.push_back({found->second, backing.dated, backing.source, backing.worth,
                                       backing.weight, backing.first, backing.last,
                                       m_parts->place_of(backing.warrant, backing.warrant_target)});
}

Result<Network> NetworkBuilder::finish(Task& task) {
    if (!m_parts->window) return tl::unexpected(m_parts->window.error());
    return assemble(std::move(m_parts->gathered), m_parts->filter, m_parts->revision, task);
}

} // namespace headwater
