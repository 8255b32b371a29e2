// SPDX-License-Identifier: Apache-2.0
#include "core/desk/proposals.h"

#include <algorithm>

#include "core/casefile/edits.h"
#include "core/desk/matching.h"

namespace headwater {

namespace {

std::string label_of(const Case& the_case, EntityId id) {
    const auto entity = the_case.entity(id);
    return entity ? entity->label : text_of(id);
}

bool is_kind(const Case& the_case, EntityId id, std::string_view kind) {
    const auto entity = the_case.entity(id);
    return entity && entity->kind == kind;
}

Link link_that_says_so(const Case& the_case, EntityId before, EntityId after) {
    Link link;
    link.kind = "same_as";
    link.from = before;
    link.to = after;
    link.strength = Strength::unconfirmed;
    const bool owner_first = is_kind(the_case, before, "person");
    const bool phone_last = is_kind(the_case, after, "phone");
    if (owner_first && phone_last) {
        link.kind = "uses";
        link.directed = true;
    } else if (is_kind(the_case, before, "phone") && is_kind(the_case, after, "person")) {
        link.kind = "uses";
        link.directed = true;
        std::swap(link.from, link.to);
    }
    return link;
}

} // namespace

Command mark_service(const Case& the_case, EntityId number, bool is_service) {
    const std::string label = label_of(the_case, number);
    Entity entity = the_case.entity(number).value_or(Entity{});
    std::erase_if(entity.properties, [](const Property& p) { return p.name == "service"; });
    if (is_service) entity.properties.push_back({"service", "yes"});
    return {is_service ? "Leave out " + label + " as a service number"
                       : "Count " + label + " again",
            [entity](Edits& edits) { return edits.amend(entity); }, ""};
}

bool may_join(const Case& the_case, EntityId before, EntityId after) {
    const auto kept = the_case.entity(before);
    const auto other = the_case.entity(after);
    return kept && other && kept->kind == other->kind;
}

Command join(const Case& the_case, EntityId before, EntityId after) {
    return {"Merge " + label_of(the_case, after) + " into " + label_of(the_case, before),
            [before, after](Edits& edits) { return edits.merge(before, {after}); }, ""};
}

Command tie(const Case& the_case, EntityId before, EntityId after) {
    const Link link = link_that_says_so(the_case, before, after);
    return {"Mark " + label_of(the_case, before) + " and " + label_of(the_case, after) +
                " as the same",
            [link](Edits& edits) -> Result<void> {
                TRY_VOID(edits.add(link));
                return {};
            },
            ""};
}

bool is_settled(const Case& the_case, EntityId before, EntityId after) {
    if (are_kept_apart(the_case, before, after)) return true;
    const auto links = the_case.links_of(before);
    return std::any_of(links.begin(), links.end(), [&](const Link& link) {
        return (link.from == after || link.to == after) &&
               (link.kind == "same_as" || link.kind == "uses");
    });
}

} // namespace headwater
