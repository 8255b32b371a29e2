// SPDX-License-Identifier: Apache-2.0
// A ZIP archive that is only read, member by member, with bounds against bombs. Hides libzip.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"

namespace headwater {

class ZipArchive {
public:
    static constexpr std::uint64_t most_members = 65536;
    /// What a member may grow to: so many times its packed size, and this much besides.
    static constexpr std::uint64_t most_growth = 250;
    static constexpr std::uint64_t free_growth = 32 * 1024 * 1024;

    /// Fails for a file that cannot be read, is no archive, or has too many members.
    static Result<ZipArchive> open(const std::filesystem::path& file);
    ZipArchive(ZipArchive&&) noexcept;
    ZipArchive& operator=(ZipArchive&&) noexcept;
    ~ZipArchive();

    const std::vector<std::string>& names() const;
    /// The name as the archive spells it, whatever the case of the letters; empty: none.
    std::string find(std::string_view name) const;

    /// Hands the bytes of the member on until `take` returns false. Fails for a member that is
    /// not there, locked with a password, damaged, or grows beyond all bounds.
    using Taker = std::function<Result<bool>(std::string_view)>;
    Result<void> read(std::string_view name, const Taker& take, Task& task);

private:
    struct State;
    explicit ZipArchive(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace headwater
