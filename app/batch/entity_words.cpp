// SPDX-License-Identifier: Apache-2.0
#include "app/batch/entity_words.h"

#include "core/base/text.h"

namespace headwater::batch {

namespace {

constexpr std::size_t most_listed = 5;

std::string listed(const std::vector<Entity>& entities) {
    std::string all;
    for (std::size_t i = 0; i < entities.size() && i < most_listed; ++i)
        all += (i == 0 ? "" : ", ") + entities[i].label + " (" + entities[i].kind + ", " +
               text_of(entities[i].id) + ")";
    return entities.size() > most_listed ? all + " ..." : all;
}

std::vector<Entity> called_exactly(const std::vector<Entity>& found, const std::string& words) {
    std::vector<Entity> exact;
    for (const Entity& entity : found)
        if (fold(entity.label) == fold(words)) exact.push_back(entity);
    return exact;
}

} // namespace

Result<EntityId> entity_named(const Case& the_case, const std::string& words) {
    if (const auto id = parse_id(words))
        if (the_case.entity({*id})) return EntityId{*id};
    std::vector<Entity> found = the_case.find(words);
    if (const auto exact = called_exactly(found, words); !exact.empty()) found = exact;
    if (found.empty())
        return fail("Nobody and nothing in the case is called '%1'. 'find' searches it.", {words});
    if (found.size() > 1)
        return fail("Several are called '%1': %2. Name one by its id.", {words, listed(found)});
    return found.front().id;
}

Result<std::vector<EntityId>> entities_named(const Case& the_case,
                                             const std::vector<std::string>& names) {
    std::vector<EntityId> ids;
    for (const std::string& name : names) {
        TRY(const EntityId id, entity_named(the_case, name));
        ids.push_back(id);
    }
    return ids;
}

Result<std::int64_t> subject_named(const Case& the_case, const std::string& words) {
    const auto id = parse_id(words);
    if (id && the_case.link({*id})) return *id;
    TRY(const EntityId entity, entity_named(the_case, words));
    return entity.value;
}

Result<std::vector<Property>> properties_of(const std::vector<std::string>& texts) {
    std::vector<Property> properties;
    for (const auto& text : texts) {
        const auto equals = text.find('=');
        if (equals == std::string::npos)
            return wrong_usage("'%1' is no property. Write alias=Ba.", {text});
        properties.push_back({text.substr(0, equals), text.substr(equals + 1)});
    }
    return properties;
}

} // namespace headwater::batch
