// SPDX-License-Identifier: Apache-2.0
// The rows of each list beside the chart, read from the case.
#pragma once

#include <string>
#include <vector>

#include "core/casefile/case.h"
#include "core/model/schema.h"
#include "ui/panels/list_panel.h"

namespace headwater {

/// At most this many items of a finding are listed.
inline constexpr std::size_t items_listed = 5000;

std::vector<ListRow> rows_of_charts(const Case& the_case);
std::vector<ListRow> rows_of_findings(const Case& the_case);
/// The ranked items of a kept finding, from its JSON; ids are those of the entities.
std::vector<ListRow> rows_of_finding(const std::string& json);

} // namespace headwater
