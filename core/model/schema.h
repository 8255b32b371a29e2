// SPDX-License-Identifier: Apache-2.0
// The kinds of entity and link that a case may hold, read from resources/schema.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace headwater {

/// POLE: what a kind is, at the coarsest.
enum class Pole { person, object, location, event };

/// What flows or binds along a link; analyses rank layers apart and together.
enum class Layer { phone, meeting, money, goods, kin, ownership, place, other };

enum class PropertyType { text, number, date, phone, money, flag };

struct PropertyKind {
    std::string name;  ///< as stored and mapped: "imei"
    std::string label; ///< as shown: "IMEI"
    PropertyType type = PropertyType::text;
    bool identifies = false; ///< equal values mean the same thing (a plate, an account number)
    bool scored = true;      ///< false: never an input to an analysis (nationality, birthplace)
};

struct EntityKind {
    std::string name;   ///< "person"
    std::string label;  ///< "Person"
    std::string plural; ///< "People"
    Pole pole = Pole::object;
    std::string icon;   ///< file in resources/icons without its ending
    std::string colour; ///< "#3b6fb5"
    bool actor = false; ///< may be ranked as ringleader: people, and phones that stand for them
    std::vector<PropertyKind> properties;

    const PropertyKind* property(std::string_view property_name) const;
};

struct LinkKind {
    std::string name;  ///< "call"
    std::string label; ///< "called"
    Layer layer = Layer::other;
    bool directed = false;
    double worth = 1; ///< omega of methods: weight of one item of evidence; kin 0
};

struct Schema {
    int version = 1;
    std::vector<EntityKind> entity_kinds;
    std::vector<LinkKind> link_kinds;

    const EntityKind* entity_kind(std::string_view name) const;
    const LinkKind* link_kind(std::string_view name) const;
};

/// Reads the JSON of resources/schema/kinds.json. Fails with the place of the first defect.
Result<Schema> parse_schema(std::string_view json);

/// One kind as it stands in that file, for a case that brings kinds of its own.
Result<EntityKind> parse_entity_kind(std::string_view json);
Result<LinkKind> parse_link_kind(std::string_view json);
std::string json_of(const EntityKind& kind);
std::string json_of(const LinkKind& kind);

/// Adds the kind, or lets it say anew what the kind of that name looks like: its properties come
/// to those that are there. What is never scored stays so.
void extend(Schema& schema, EntityKind kind);
void extend(Schema& schema, LinkKind kind);

/// The kinds shipped with the program.
const Schema& built_in_schema();

const char* name_of(Layer layer);
const char* name_of(Pole pole);
const char* name_of(PropertyType type);

} // namespace headwater
