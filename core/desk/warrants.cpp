// SPDX-License-Identifier: Apache-2.0
#include "core/desk/warrants.h"

#include <algorithm>

#include "core/base/phone.h"
#include "core/base/text.h"

namespace headwater {

namespace {

constexpr std::size_t most_candidates = 200;

/// Words compared as names and, where they can be dialled, as numbers.
class Words {
public:
    explicit Words(std::string_view words) : m_folded(fold(words)), m_number(phone_number(words)) {}

    bool are(std::string_view other) const {
        if (fold(other) == m_folded) return true;
        return !m_number.international.empty() && phone_number(other) == m_number;
    }

private:
    std::string m_folded;
    PhoneNumber m_number;
};

bool bears(const Entity& entity, const Words& words) {
    return words.are(entity.label);
}

bool has_on_its_card(const Entity& entity, const Words& words) {
    return std::ranges::any_of(entity.properties,
                               [&](const Property& p) { return words.are(p.value); });
}

template<class Is>
std::optional<EntityId> only_one(const std::vector<Entity>& candidates, const Words& words, Is is) {
    std::optional<EntityId> found;
    for (const Entity& entity : candidates) {
        if (!is(entity, words)) continue;
        if (found) return std::nullopt;
        found = entity.id;
    }
    return found;
}

} // namespace

std::optional<EntityId> target_of_warrant(const Case& the_case, std::string_view words) {
    if (const auto id = parse_id(trimmed(words)); id && the_case.entity(EntityId{*id}))
        return EntityId{*id};
    const auto candidates = the_case.find(words, most_candidates);
    const Words wanted(words);
    const bool named = std::ranges::any_of(
        candidates, [&](const Entity& entity) { return bears(entity, wanted); });
    return named ? only_one(candidates, wanted, bears)
                 : only_one(candidates, wanted, has_on_its_card);
}

} // namespace headwater
