// SPDX-License-Identifier: Apache-2.0
// A file that is read once from its beginning to its end, with its digest. Says in a sentence why
// it cannot be read.
#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/task.h"

namespace headwater {

class InputFile {
public:
    /// Fails for: no such file, a folder, what is no ordinary file, no permission, an empty file.
    static Result<InputFile> open(const std::filesystem::path& file);

    /// The next bytes, valid until the next call; empty: the end.
    Result<std::string_view> read(std::size_t at_most = 256 * 1024);

    std::uint64_t size() const { return m_size; }
    /// SHA-256 of what was read, hexadecimal; ends the reading.
    std::string digest() { return hex(m_digester.finish()); }

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    std::unique_ptr<std::FILE, Close> m_file;
    std::string m_name;
    std::uint64_t m_size = 0;
    std::string m_block;
    Digester m_digester;
};

/// SHA-256 of the whole file, hexadecimal.
Result<std::string> digest_of_file(const std::filesystem::path& file, Task& task);

/// The first bytes of the file, at most so many; `whole` says whether that is all of it.
struct FileBeginning {
    std::string bytes;
    std::uint64_t file_size = 0;
    bool whole = false;
};
Result<FileBeginning> beginning_of(const std::filesystem::path& file,
                                   std::size_t at_most = 256 * 1024);

/// Fails with a sentence where the bytes are no text: a foreign file, with what to do instead, or
/// control characters throughout.
Result<void> check_is_text(std::string_view beginning, const std::string& file_name);

} // namespace headwater
