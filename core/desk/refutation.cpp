// SPDX-License-Identifier: Apache-2.0
#include "core/desk/refutation.h"

#include <algorithm>

namespace headwater {

namespace {

bool all_refuted(const std::vector<Evidence>& items) {
    return !items.empty() && std::ranges::all_of(items, &Evidence::refuted);
}

} // namespace

bool is_refuted(const Case& the_case, std::int64_t record) {
    return all_refuted(the_case.evidence_by_source(record));
}

bool is_refuted(const Case& the_case, std::int64_t record, const std::string& property) {
    std::vector<Evidence> exact, whole;
    for (Evidence& item : the_case.evidence_by_source(record))
        if (item.property == property)
            exact.push_back(std::move(item));
        else if (item.property.empty())
            whole.push_back(std::move(item));
    return all_refuted(exact.empty() ? whole : exact);
}

} // namespace headwater
