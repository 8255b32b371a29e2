// SPDX-License-Identifier: Apache-2.0
// A picture as a file: PDF (vectors, fonts inside), SVG, PNG. Needs a QGuiApplication, no display.
// The same picture and stamp give the same bytes.
#pragma once

#include <filesystem>
#include <string>

#include "core/base/error.h"
#include "core/picture/picture.h"

namespace headwater {

struct FileStamp {
    /// What the PDF calls its creation, EDTF to the second; empty: 2000-01-01. Never the clock.
    std::string date;
    double dots_per_inch = 192; ///< of a PNG; a chart unit is 1/72 inch
};

/// By the ending of `file`. The user's name is written nowhere.
Result<void> write_chart_file(const std::filesystem::path& file, const Picture& picture,
                              const FileStamp& stamp = {});

/// The endings that write_chart_file knows: "pdf", "svg", "png".
bool is_chart_file(const std::filesystem::path& file);

} // namespace headwater
