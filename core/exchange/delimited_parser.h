// SPDX-License-Identifier: Apache-2.0
// Delimited text (RFC 4180, any one-byte delimiter, newlines in quotes) to rows, piece by piece.
// Hides libcsv.
#pragma once

#include <memory>
#include <string_view>

#include "core/base/error.h"
#include "core/exchange/table.h"

namespace headwater {

class DelimitedParser {
public:
    static constexpr std::size_t longest_cell = 1024 * 1024;
    static constexpr std::size_t longest_row = 64 * 1024 * 1024;

    DelimitedParser(char delimiter, RowVisitor visit);
    DelimitedParser(DelimitedParser&&) noexcept;
    ~DelimitedParser();

    /// Fails for a row or a cell that is longer, and a row that is wider than any table.
    Result<void> add(std::string_view utf8);
    /// The end: hands out a last row without a line end; fails where a quotation mark is open.
    Result<void> finish();
    /// The visitor has seen enough.
    bool is_done() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace headwater
