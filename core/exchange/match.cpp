// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/match.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

#include "core/exchange/identifiers.h"

namespace headwater {

namespace {

enum class Identity { shared, silent, different };

std::vector<std::string_view> values_of(const Entity& entity, std::string_view property) {
    std::vector<std::string_view> out;
    for (const Property& each : entity.properties)
        if (each.name == property) out.push_back(each.value);
    return out;
}

/// Whether the identifying properties of two namesakes agree, differ, or do not say.
Identity identity_of(const Entity& a, const Entity& b, const EntityKind* kind) {
    Identity verdict = Identity::silent;
    if (!kind) return verdict;
    for (const PropertyKind& property : kind->properties) {
        if (!property.identifies) continue;
        const auto of_a = values_of(a, property.name);
        const auto of_b = values_of(b, property.name);
        if (of_a.empty() || of_b.empty()) continue;
        const bool common = std::any_of(of_a.begin(), of_a.end(), [&](std::string_view value) {
            return std::find(of_b.begin(), of_b.end(), value) != of_b.end();
        });
        if (!common) return Identity::different;
        verdict = Identity::shared;
    }
    return verdict;
}

class Matcher {
public:
    Matcher(Imported& batch, const Known& known, const Schema& schema)
        : m_batch(batch), m_known(known), m_schema(schema) {}

    std::size_t run() {
        std::vector<Claim> claims;
        for (Entity& entity : m_batch.records.entities)
            if (entity.id.value < 0) claim(entity, claims);
        settle(claims);
        return point_at_known();
    }

    std::size_t run(const SameAs& same) {
        for (Entity& entity : m_batch.records.entities)
            if (const auto found = same.find(entity.id.value); found != same.end()) {
                m_ids.emplace(*found);
                entity.id.value = found->second;
            }
        return point_at_known();
    }

private:
    /// That an entity of the batch is one of the case. Two that differ in nothing but their ids
    /// claim the same: neither gets it, whichever comes first.
    struct Claim {
        Entity* entity;
        EntityId known;
        std::string said_kind;   ///< in the batch
        std::string kind;        ///< in the case
        bool is_certain = false; ///< by a number, not by the name alone
    };

    std::size_t point_at_known() {
        const std::size_t known_entities = m_ids.size();
        for (Link& link : m_batch.records.links)
            identify(link);
        for (Evidence& item : m_batch.records.evidence)
            item.subject = id_of(item.subject);
        for (Chart& chart : m_batch.records.charts)
            point_at_known(chart);
        for (Attachment& attachment : m_batch.attachments)
            attachment.subject = id_of(attachment.subject);
        settle_balance();
        return known_entities;
    }

    void point_at_known(Chart& chart) {
        for (Placement& placement : chart.placements)
            placement.entity.value = id_of(placement.entity.value);
        for (EntityId& hidden : chart.hidden)
            hidden.value = id_of(hidden.value);
        for (ChartSign& sign : chart.signs)
            for (EntityId& member : sign.members)
                member.value = id_of(member.value);
    }

    void claim(Entity& entity, std::vector<Claim>& claims) {
        if (const Entity* same = choose(entity, candidates_for(entity)))
            claims.push_back(
                {&entity, same->id, entity.kind, same->kind, is_certain(entity, *same)});
    }

    /// Asked of the case once for each name: a register may hold thousands of one.
    const std::vector<Entity>& candidates_for(const Entity& entity) {
        const auto [known, is_new] = m_candidates.try_emplace({entity.kind, entity.label});
        if (is_new) {
            known->second = m_known.entities(entity.kind, entity.label);
            if (known->second.empty() && entity.kind == "place")
                known->second = exact_places(entity);
        }
        return known->second;
    }

    void settle(const std::vector<Claim>& claims) {
        // A place and a border gate of one name may both be the gate: only the like are rivals.
        std::map<std::pair<std::int64_t, std::string_view>, std::size_t> rivals;
        for (const Claim& each : claims)
            ++rivals[{each.known.value, each.said_kind}];
        for (const Claim& each : claims) {
            const std::size_t count = rivals.at({each.known.value, each.said_kind});
            if (count == 1 || each.is_certain)
                grant(each);
            else
                note(say("The file tells of %1 entities called \"%2\" and the case knows one; "
                         "nobody can tell whether this one is meant, so it was added as another "
                         "one.",
                         {std::to_string(count), each.entity->label}));
        }
    }

    bool is_certain(const Entity& entity, const Entity& same) const {
        const EntityKind* kind = m_schema.entity_kind(same.kind);
        if (!kind) return false;
        const bool bears_number_as_name = !identifiers_of({{}, {}, same.label, {}}, *kind).empty();
        return bears_number_as_name || identity_of(entity, same, kind) == Identity::shared;
    }

    void grant(const Claim& claim) {
        m_ids.emplace(claim.entity->id.value, claim.known.value);
        claim.entity->id = claim.known;
        claim.entity->kind = claim.kind;
    }

    /// A list that says only "place" may mean the border gate or the port of that name.
    std::vector<Entity> exact_places(const Entity& entity) const {
        std::vector<Entity> found;
        for (const EntityKind& kind : m_schema.entity_kinds) {
            if (kind.pole != Pole::location || kind.name == entity.kind) continue;
            auto more = m_known.entities(kind.name, entity.label);
            found.insert(found.end(), more.begin(), more.end());
        }
        return found;
    }

    const Entity* choose(const Entity& entity, const std::vector<Entity>& candidates) {
        std::vector<const Entity*> shared, silent;
        for (const Entity& candidate : candidates) {
            const auto* kind = m_schema.entity_kind(candidate.kind);
            const Identity identity = identity_of(entity, candidate, kind);
            if (identity == Identity::shared) shared.push_back(&candidate);
            if (identity == Identity::silent) silent.push_back(&candidate);
        }
        const auto& sure = shared.empty() ? silent : shared;
        if (sure.size() == 1) return sure.front();
        if (sure.size() > 1)
            note(say("The case knows %1 entities called \"%2\"; nobody can tell which one is "
                     "meant, so it was added as another one.",
                     {std::to_string(sure.size()), entity.label}));
        else if (!candidates.empty())
            note(say("The case knows another \"%1\" with another identifying number; they were "
                     "kept apart.",
                     {entity.label}));
        return nullptr;
    }

    void identify(Link& link) {
        link.from.value = id_of(link.from.value);
        link.to.value = id_of(link.to.value);
        if (link.id.value >= 0 || link.from.value < 0 || link.to.value < 0) return;
        if (const auto same =
                m_known.link(link.kind, link.from, link.to, link.directed, link.label)) {
            m_ids.emplace(link.id.value, same->value);
            link.id = *same;
        }
    }

    std::int64_t id_of(std::int64_t id) const {
        const auto known = m_ids.find(id);
        return known == m_ids.end() ? id : known->second;
    }

    void settle_balance() {
        for (std::int64_t& made : m_batch.made) {
            if (!m_ids.contains(made)) continue;
            made = id_of(made);
            --m_batch.balance.created;
            ++m_batch.balance.merged;
        }
    }

    void note(Message message) {
        m_batch.problems.push_back({0, {}, Problem::Severity::note, std::move(message)});
    }

    Imported& m_batch;
    const Known& m_known;
    const Schema& m_schema;
    SameAs m_ids; ///< provisional to the case's
    std::map<std::pair<std::string, std::string>, std::vector<Entity>> m_candidates;
};

} // namespace

std::size_t match(Imported& batch, const Known& known, const Schema& schema) {
    return Matcher(batch, known, schema).run();
}

std::size_t match(Imported& batch, const SameAs& same, const Known& known, const Schema& schema) {
    return Matcher(batch, known, schema).run(same);
}

} // namespace headwater
