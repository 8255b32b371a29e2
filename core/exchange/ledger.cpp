// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/ledger.h"

#include <algorithm>
#include <utility>

namespace headwater {

namespace {

/// Puts what the row says into the cells that are empty so far.
void join(std::vector<std::string>& cells, const TableRow& row, bool decimal_comma) {
    cells.resize(std::max(cells.size(), row.cells.size()));
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (!cells[i].empty()) continue;
        cells[i] = row.cells[i];
        if (decimal_comma && row.is_number(i)) std::ranges::replace(cells[i], '.', ',');
    }
}

} // namespace

void Ledger::begin_table(const std::vector<std::string>& headers) {
    const auto known = std::ranges::find(m_rejected, headers, &RejectedRows::headers);
    m_table = static_cast<std::size_t>(known - m_rejected.begin());
    if (known == m_rejected.end()) m_rejected.push_back({headers, {}});
}

void Ledger::book_rejected(const TableRow& row, std::string column, Message why,
                           std::uint64_t rows) {
    m_balance.rows_read += rows;
    m_balance.rejected += rows;
    Problem problem{row.number, std::move(column), Problem::Severity::rejected, std::move(why)};
    auto& kept = m_rejected[m_table].rows;
    const bool again =
        !kept.empty() && kept.back().number == row.number && kept.back().sheet == row.sheet;
    if (!again) kept.push_back({row.number, std::string(row.sheet), {}, {}});
    join(kept.back().cells, row.read != nullptr ? *row.read : row, m_decimal_comma);
    kept.back().why.push_back(problem);
    m_problems.push_back(std::move(problem));
}

void Ledger::book_rejected(std::uint64_t row, Message why) {
    TableRow bare;
    bare.number = row;
    book_rejected(bare, "", std::move(why));
}

Imported Ledger::close(Batch& batch, ImportSpec spec, std::string digest) {
    Imported out;
    out.records = std::move(batch.records());
    for (Source& source : out.records.sources)
        source.digest = digest;
    out.problems = std::move(m_problems);
    std::erase_if(m_rejected, [](const RejectedRows& table) { return table.rows.empty(); });
    out.rejected = std::move(m_rejected);
    out.balance = m_balance;
    out.spec = std::move(spec);
    out.digest = std::move(digest);
    out.made = std::move(m_made);
    return out;
}

} // namespace headwater
