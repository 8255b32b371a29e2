// SPDX-License-Identifier: Apache-2.0
#include "core/desk/visual_searches.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "core/base/text.h"

namespace headwater {

namespace {

template<class Kinds>
std::string names_of(const Kinds& kinds) {
    std::string names;
    for (const auto& kind : kinds)
        names += (names.empty() ? "" : ", ") + kind.name;
    return names;
}

} // namespace

Result<CaseToSearch> case_to_search(const Case& the_case, Task& task) {
    CaseToSearch found;
    TRY_VOID(the_case.each_entity([&](const Entity& entity) {
        found.things.push_back({entity.id, entity.kind, entity.label});
        return task.may_go_on();
    }));
    std::ranges::sort(found.things, {}, [](const Actor& actor) {
        return std::tuple(actor.kind, fold(actor.label), actor.label, actor.id);
    });
    std::unordered_map<EntityId, Vertex> places;
    for (const Actor& thing : found.things) {
        places.emplace(thing.id, static_cast<Vertex>(found.chart.kinds.size()));
        found.chart.kinds.push_back(thing.kind);
    }
    TRY_VOID(the_case.each_link([&](const Link& link) {
        const auto from = places.find(link.from), to = places.find(link.to);
        if (from != places.end() && to != places.end())
            found.chart.ties.push_back({from->second, to->second, link.kind, link.directed});
        return task.may_go_on();
    }));
    if (!task.may_go_on()) return stopped();
    return found;
}

Result<void> check_kinds(const Pattern& pattern, const Schema& schema) {
    for (const PatternThing& thing : pattern.things)
        if (!thing.kind.empty() && schema.entity_kind(thing.kind) == nullptr)
            return fail("There is no kind of entity named %1. Kinds are %2.",
                        {thing.kind, names_of(schema.entity_kinds)});
    for (const PatternTie& tie : pattern.ties)
        if (!tie.kind.empty() && schema.link_kind(tie.kind) == nullptr)
            return fail("There is no kind of link named %1. Kinds are %2.",
                        {tie.kind, names_of(schema.link_kinds)});
    return {};
}

} // namespace headwater
