// SPDX-License-Identifier: Apache-2.0
// Where in the rows the fields of an import specification stand.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/exchange/import_spec.h"
#include "core/exchange/table.h"

namespace headwater {

class Columns {
public:
    /// Fails where the specification names a column that the file does not have.
    static Result<Columns> of(const ImportSpec& spec, std::vector<std::string> headers);

    std::optional<std::size_t> place(std::string_view field) const;
    /// The cell of the field, empty where the field has no column.
    std::string_view cell(const TableRow& row, std::string_view field) const;
    /// Mapped fields that begin with `prefix`, without it.
    std::vector<std::pair<std::string, std::size_t>> beginning_with(std::string_view prefix) const;
    const std::vector<std::pair<std::string, std::size_t>>& mapped() const { return m_mapped; }
    std::vector<std::size_t> unmapped() const;

    /// What problems call the column: its header, or "column 3".
    std::string name_of(std::size_t place) const;
    std::string name_of(std::string_view field) const;
    /// How many cells a row must have.
    std::size_t needed() const { return m_needed; }
    const std::vector<std::string>& headers() const { return m_headers; }

private:
    Result<void> map(const std::string& field, const std::string& column, bool has_header);

    std::vector<std::string> m_headers;
    std::vector<std::pair<std::string, std::size_t>> m_mapped; ///< field, place
    std::size_t m_needed = 0;
};

} // namespace headwater
