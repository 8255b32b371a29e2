// SPDX-License-Identifier: Apache-2.0
#include "core/base/held_file.h"

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <system_error>

namespace headwater {

namespace fs = std::filesystem;

namespace {

struct Held {
    std::mutex guard;
    std::map<fs::path, int> times;
};

Held& all_held() {
    static Held held;
    return held;
}

bool belongs_to(const fs::path& file, const fs::path& held) {
    std::error_code ignored;
    return std::ranges::any_of(std::to_array({"", "-wal", "-shm"}), [&](const char* suffix) {
        return fs::equivalent(file, held.string() + suffix, ignored);
    });
}

} // namespace

HeldFile::HeldFile(const fs::path& file) {
    std::error_code failed;
    m_file = fs::absolute(file, failed);
    if (failed) m_file = file;
    const std::scoped_lock lock(all_held().guard);
    ++all_held().times[m_file];
}

HeldFile::~HeldFile() {
    const std::scoped_lock lock(all_held().guard);
    const auto known = all_held().times.find(m_file);
    if (--known->second == 0) all_held().times.erase(known);
}

Result<void> check_is_free(const fs::path& file) {
    const std::scoped_lock lock(all_held().guard);
    for (const auto& [held, times] : all_held().times)
        if (belongs_to(file, held))
            return fail("%1 belongs to a case that is open here. Choose another file.",
                        {file.string()});
    return {};
}

} // namespace headwater
