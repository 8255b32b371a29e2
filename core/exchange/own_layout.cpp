// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/own_layout.h"

#include <algorithm>
#include <span>

namespace headwater {

namespace {

bool begins_with(const std::vector<std::string>& headers, std::span<const std::string_view> own) {
    return headers.size() > own.size() && std::equal(own.begin(), own.end(), headers.begin()) &&
           headers[own.size()] == "evidence.time";
}

} // namespace

std::optional<OwnLayout> own_layout(const std::vector<std::string>& headers) {
    OwnLayout layout;
    if (begins_with(headers, link_columns))
        layout.shape = ImportSpec::Shape::edges;
    else if (begins_with(headers, entity_columns))
        layout.shape = ImportSpec::Shape::entities;
    else
        return std::nullopt;
    // A property with several values has several columns of one name: the first is mapped, the
    // others are told by their prefix.
    for (const std::string& header : headers)
        layout.columns.emplace(header, header);
    return layout;
}

} // namespace headwater
