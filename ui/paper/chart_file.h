// SPDX-License-Identifier: Apache-2.0
// A picture as a file: PDF (vectors, fonts inside), SVG, PNG. Needs a QGuiApplication, no display.
// The same picture and stamp give the same bytes.
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/picture/picture.h"

namespace headwater {

struct FileStamp {
    /// What the PDF calls its creation, EDTF to the second; empty: 2000-01-01. Never the clock.
    std::string date;
    double dots_per_inch = 192; ///< of a PNG; a chart unit is 1/72 inch
    /// Stands in the properties of a PDF; empty: nobody does.
    std::string author = {};
};

/// By the ending of `file`. The user's name is written nowhere.
Result<void> write_chart_file(const std::filesystem::path& file, const Picture& picture,
                              const FileStamp& stamp = {});

/// The pages of one document: in a PDF one after the other, else each in a file of its own, from
/// the second on numbered ("ring-2.svg"). There is at least one.
Result<void> write_pages(const std::filesystem::path& file, std::span<const Picture> pages,
                         const FileStamp& stamp = {});
/// The same with progress, a mark a step, and Stop; a stopped one writes no file.
Result<void> write_pages(const std::filesystem::path& file, std::span<const Picture> pages,
                         const FileStamp& stamp, Task& task);

/// The endings that write_chart_file knows: "pdf", "svg", "png".
bool is_chart_file(const std::filesystem::path& file);

} // namespace headwater
