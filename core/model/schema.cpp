// SPDX-License-Identifier: Apache-2.0
#include "core/model/schema.h"

#include <algorithm>

namespace headwater {

namespace {

template<class Kind>
const Kind* named(const std::vector<Kind>& kinds, std::string_view name) {
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const Kind& kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace

void extend(Schema& schema, EntityKind kind) {
    auto& kinds = schema.entity_kinds;
    const auto known = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const EntityKind& k) { return k.name == kind.name; });
    if (known == kinds.end()) {
        kinds.push_back(std::move(kind));
        return;
    }
    std::vector<PropertyKind> properties = std::move(known->properties);
    for (auto& own : kind.properties) {
        const auto same = std::find_if(properties.begin(), properties.end(),
                                       [&](const PropertyKind& p) { return p.name == own.name; });
        if (same == properties.end()) {
            properties.push_back(std::move(own));
            continue;
        }
        own.scored = own.scored && same->scored;
        *same = std::move(own);
    }
    kind.properties = std::move(properties);
    *known = std::move(kind);
}

void extend(Schema& schema, LinkKind kind) {
    auto& kinds = schema.link_kinds;
    const auto known = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const LinkKind& k) { return k.name == kind.name; });
    if (known == kinds.end())
        kinds.push_back(std::move(kind));
    else
        *known = std::move(kind);
}

const PropertyKind* EntityKind::property(std::string_view property_name) const {
    return named(properties, property_name);
}

const EntityKind* Schema::entity_kind(std::string_view name) const {
    return named(entity_kinds, name);
}

const LinkKind* Schema::link_kind(std::string_view name) const {
    return named(link_kinds, name);
}

const char* name_of(Layer layer) {
    switch (layer) {
    case Layer::phone:
        return "phone";
    case Layer::meeting:
        return "meeting";
    case Layer::money:
        return "money";
    case Layer::goods:
        return "goods";
    case Layer::kin:
        return "kin";
    case Layer::ownership:
        return "ownership";
    case Layer::place:
        return "place";
    case Layer::other:
        return "other";
    }
    return "other";
}

const char* name_of(Pole pole) {
    switch (pole) {
    case Pole::person:
        return "person";
    case Pole::object:
        return "object";
    case Pole::location:
        return "location";
    case Pole::event:
        return "event";
    }
    return "object";
}

const char* name_of(PropertyType type) {
    switch (type) {
    case PropertyType::text:
        return "text";
    case PropertyType::number:
        return "number";
    case PropertyType::date:
        return "date";
    case PropertyType::phone:
        return "phone";
    case PropertyType::money:
        return "money";
    case PropertyType::flag:
        return "flag";
    }
    return "text";
}

} // namespace headwater
