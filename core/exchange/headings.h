// SPDX-License-Identifier: Apache-2.0
// What the header of a column means, in English and in Vietnamese: one table of phrases.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace headwater {

/// Field of an import specification to the place of its column; each at most once. The header
/// that says it best wins, then the one further left.
using Meanings = std::map<std::string, std::size_t>;

Meanings meanings_of_edges(const std::vector<std::string>& headers);
Meanings meanings_of_entities(const std::vector<std::string>& headers);

/// The kind of entity that a header names by itself: "firm" organisation, "plate" vehicle; empty:
/// none.
std::string_view kind_named_by(std::string_view header);

/// Whether one of the phrases, parted by |, stands in one of the headers as whole words.
bool mentions(const std::vector<std::string>& headers, std::string_view phrases);

} // namespace headwater
