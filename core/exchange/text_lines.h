// SPDX-License-Identifier: Apache-2.0
// The lines of a text in any encoding, one after the other, in bounded memory.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/base/task.h"

namespace headwater {

struct TextLine {
    std::string_view text;    ///< UTF-8 without the line end; empty where it was too long
    std::uint64_t number = 0; ///< from 1
    bool is_too_long = false;
};

using VisitLine = std::function<Result<bool>(const TextLine&)>;

/// Puts pieces of UTF-8 together to lines that end with LF, CR LF or CR, and hands each out until
/// the visitor returns false or fails. A line beyond `longest` bytes comes without its text.
class LineCutter {
public:
    LineCutter(std::size_t longest, const VisitLine& visit) : m_longest(longest), m_visit(visit) {}

    /// False: the visitor has seen enough.
    Result<bool> take(std::string_view piece);
    /// The end: hands out a last line without a line end.
    Result<void> finish();

private:
    Result<bool> hand_out();

    std::size_t m_longest;
    const VisitLine& m_visit;
    std::string m_line;
    std::uint64_t m_number = 0;
    bool m_after_return = false, m_too_long = false;
};

/// Hands out each line until the visitor returns false or fails. Returns the SHA-256 of the file,
/// in hexadecimal. A line beyond `longest` bytes is handed out without its text.
Result<std::string> read_lines(const std::filesystem::path& file, std::size_t longest,
                               const VisitLine& visit, Task& task);

/// Hands out the file piece by piece as UTF-8, whatever its encoding.
Result<std::string> read_text(const std::filesystem::path& file,
                              const std::function<Result<bool>(std::string_view)>& take,
                              Task& task);

} // namespace headwater
