// SPDX-License-Identifier: Apache-2.0
// What the attributes of nodes and edges mean in graph files: Headwater's own names, and those
// that other programs use most. What means nothing here is a property.
#pragma once

#include <string_view>

#include "core/exchange/graph_records.h"

namespace headwater {

void read_attribute(FileEntity& entity, std::string_view name, std::string_view value);
void read_attribute(FileLink& link, std::string_view name, std::string_view value);

/// Names as in evidence_columns, with "evidence." before them or without; false: it is none, or
/// the value is not what it should be. "source" is the title that the link keeps.
bool read_evidence_field(FileLink& link, std::string_view name, std::string_view value);

/// "line 12".
std::string line_place(std::uint64_t line);

} // namespace headwater
