// SPDX-License-Identifier: Apache-2.0
// A file that is written whole or not at all: it grows beside its place and moves there at the
// end.
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace headwater {

class OutputFile {
public:
    /// Fails for a folder that is not there or cannot be written to.
    static Result<OutputFile> create(const std::filesystem::path& file);
    OutputFile(OutputFile&&) noexcept = default;
    /// Unless it was finished, nothing of it stays.
    ~OutputFile();

    Result<void> write(std::string_view bytes);
    /// Puts it in its place; an older file of that name is replaced.
    Result<void> finish();

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    OutputFile() = default;
    std::filesystem::path m_place;
    std::filesystem::path m_growing;
    std::unique_ptr<std::FILE, Close> m_file;
};

} // namespace headwater
