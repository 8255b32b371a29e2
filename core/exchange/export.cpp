// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/export.h"

#include "core/exchange/formats.h"

namespace headwater {

namespace {

std::string known_endings() {
    std::string out;
    for (const Format& format : formats())
        if (format.write) out.append(out.empty() ? "" : " ").append(format.endings);
    return out;
}

} // namespace

Result<Exported> export_file(const Records& records, const std::filesystem::path& file,
                             Task& task) {
    const Format* format = format_of(file);
    if (!format || !format->write)
        return fail("No format writes files like %1. Choose one of these endings: %2.",
                    {file.filename().string(), known_endings()});
    if (records.entities.empty()) return fail("There is nothing to export.");
    return format->write(records, file, task);
}

std::vector<Message> losses_of(const Records& records, const std::filesystem::path& file) {
    const Format* format = format_of(file);
    return format && format->losses ? format->losses(records) : std::vector<Message>{};
}

} // namespace headwater
