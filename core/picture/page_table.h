// SPDX-License-Identifier: Apache-2.0
// A table that flows over pages: cells are broken into lines, rows are not broken, the header
// stands again on every page.
#pragma once

#include "core/picture/pages.h"

namespace headwater {

void put_table(Pages& pages, const std::vector<std::string>& header,
               const std::vector<std::vector<std::string>>& rows);

/// How wide each column is: as its widest cell where all fit, else what is narrow stays whole and
/// the rest share what is left. The sum is at most `width`.
std::vector<double> column_widths(const std::vector<double>& wanted, double width);

} // namespace headwater
