// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/relations.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace headwater {

namespace {

bool is_one_of(const EntityKind& kind, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), kind.name) != names.end();
}

bool is_belonging(const EntityKind& kind) {
    return is_one_of(kind, {"phone", "sim", "device", "account", "online_account", "vehicle",
                            "vessel", "document"});
}

bool is_goods(const EntityKind& kind) {
    return is_one_of(kind, {"consignment", "container", "parcel", "substance", "precursor"});
}

} // namespace

Relation relation_between(const EntityKind& row, const EntityKind& other) {
    if (other.pole == Pole::location) return {"located_at", true};
    if (row.name == "seizure") return {"seized_in", false};
    if (other.name == "seizure") return {"seized_in", true};
    if (row.pole == Pole::person && is_belonging(other)) return {"uses", true};
    if (is_belonging(row) && other.pole == Pole::person) return {"uses", false};
    if (row.name == "person" && other.name == "organisation") return {"member_of", true};
    if (row.name == "organisation" && other.name == "person") return {"member_of", false};
    if (is_goods(row) && is_goods(other)) return {"contains", true};
    if (is_goods(row) && other.pole == Pole::person) return {"carried", false};
    if (row.pole == Pole::person && is_goods(other)) return {"carried", true};
    return {"associate", true};
}

} // namespace headwater
