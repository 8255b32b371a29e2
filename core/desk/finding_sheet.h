// SPDX-License-Identifier: Apache-2.0
// A finding as rows for spreadsheets: one a scored entity or tie, one a member of a group, one a
// step of a path. Numbers with every digit.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/analysis/finding.h"
#include "core/base/error.h"
#include "core/network/network.h"

namespace headwater {

struct Sheet {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows; ///< each as long as the header
};

/// `top` 0: everything; else so many scores, ties, groups or paths.
Sheet sheet_of(const Finding& finding, const Network& network, std::size_t top = 0);

/// As comma separated values, whole or not at all.
Result<void> write_sheet(const std::filesystem::path& file, const Sheet& sheet);

} // namespace headwater
