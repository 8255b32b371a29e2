// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/backup.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include <fmt/format.h>

namespace headwater {

namespace fs = std::filesystem;

namespace {

constexpr const char* ending = ".hwcase";

/// "Delta-r00000012-1f3a09c2.hwcase": the revision and the beginning of its seal, which tells two
/// histories apart that have come to the same number.
fs::path name_of_copy(const Case& the_case) {
    const auto newest = the_case.history(1);
    const std::string seal = newest.empty() ? "new" : newest.front().chain.substr(0, 8);
    return the_case.file().stem().string() +
           fmt::format("-r{:08}-{}{}", the_case.revision(), seal, ending);
}

void keep_newest(const fs::path& case_file, std::size_t keep) {
    const auto copies = backups_of(case_file);
    std::error_code ignored;
    for (std::size_t i = keep; i < copies.size(); ++i)
        fs::remove(copies[i], ignored);
}

} // namespace

fs::path backup_folder(const fs::path& case_file) {
    return fs::absolute(case_file).parent_path() / (case_file.stem().string() + " backups");
}

std::vector<fs::path> backups_of(const fs::path& case_file) {
    std::vector<std::pair<fs::file_time_type, fs::path>> found;
    const std::string beginning = case_file.stem().string() + "-r";
    std::error_code ignored;
    for (const auto& file : fs::directory_iterator(backup_folder(case_file), ignored)) {
        const bool copy = file.path().extension() == ending &&
                          file.path().filename().string().starts_with(beginning);
        if (copy) found.emplace_back(file.last_write_time(ignored), file.path());
    }
    std::sort(found.rbegin(), found.rend());
    std::vector<fs::path> newest_first;
    for (auto& [time, path] : found)
        newest_first.push_back(std::move(path));
    return newest_first;
}

Result<std::optional<fs::path>> back_up(const Case& the_case, Task& task, std::size_t keep) {
    const fs::path folder = backup_folder(the_case.file());
    const fs::path copy = folder / name_of_copy(the_case);
    std::error_code failed;
    if (fs::exists(copy, failed)) return std::optional<fs::path>();
    fs::create_directories(folder, failed);
    if (failed)
        return fail("The folder %1 for backup copies could not be made (%2). The case itself is "
                    "safe.",
                    {folder.string(), failed.message()});
    TRY_VOID(the_case.save_copy(copy, task));
    keep_newest(the_case.file(), keep);
    return copy;
}

} // namespace headwater
