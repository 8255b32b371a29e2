// SPDX-License-Identifier: Apache-2.0
// The files that this program holds open as databases. Where locks belong to the process (POSIX),
// closing any descriptor of a file lets go of all its locks; so nothing else opens these by path.
#pragma once

#include <filesystem>

#include "core/base/error.h"

namespace headwater {

/// The file counts as held as long as the object lives; one file may be held several times.
class HeldFile {
public:
    explicit HeldFile(const std::filesystem::path& file);
    HeldFile(const HeldFile&) = delete;
    HeldFile& operator=(const HeldFile&) = delete;
    ~HeldFile();

private:
    std::filesystem::path m_file;
};

/// Fails with a sentence for one of them, by whatever name, and for what a database keeps beside
/// it. Opens nothing; what is not there is free.
Result<void> check_is_free(const std::filesystem::path& file);

} // namespace headwater
