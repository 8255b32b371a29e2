// SPDX-License-Identifier: Apache-2.0
// Accounts for every row of a file: what became of it, and why.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/exchange/batch.h"
#include "core/exchange/import.h"
#include "core/exchange/table.h"

namespace headwater {

class Ledger {
public:
    /// With a decimal comma the numbers of rejected rows are kept as texts that write one: texts is
    /// what the rows will be when they are repaired and come again.
    explicit Ledger(bool decimal_comma = false) : m_decimal_comma(decimal_comma) {}

    /// The rows that follow are of a table of these columns.
    void begin_table(const std::vector<std::string>& headers);

    // Each books rows: together they are the rows that were read.
    void book_created(std::int64_t record) {
        ++m_balance.rows_read, ++m_balance.created;
        m_made.push_back(record);
    }
    /// A row that is kept and made no record.
    void book_packed() { ++m_balance.rows_read, ++m_balance.created; }
    void book_merged() { ++m_balance.rows_read, ++m_balance.merged; }
    void book_skipped(std::uint64_t rows = 1) {
        m_balance.rows_read += rows;
        m_balance.skipped += rows;
    }
    /// The row's cells are kept with the reason; the same row may be rejected in parts.
    void book_rejected(const TableRow& row, std::string column, Message why,
                       std::uint64_t rows = 1);
    /// A row that has no cells.
    void book_rejected(std::uint64_t row, Message why);

    // These book nothing.
    void warn(std::uint64_t row, std::string column, Message what) {
        add(row, std::move(column), Problem::Severity::warning, std::move(what));
    }
    void note(std::uint64_t row, std::string column, Message what) {
        add(row, std::move(column), Problem::Severity::note, std::move(what));
    }

    const Balance& balance() const { return m_balance; }
    /// What came of the whole file.
    Imported close(Batch& batch, ImportSpec spec, std::string digest);

private:
    void add(std::uint64_t row, std::string column, Problem::Severity severity, Message message) {
        m_problems.push_back({row, std::move(column), severity, std::move(message)});
    }
    bool m_decimal_comma;
    Balance m_balance;
    std::vector<RejectedRows> m_rejected{{}};
    std::size_t m_table = 0; ///< of m_rejected
    std::vector<std::int64_t> m_made;
    std::vector<Problem> m_problems;
};

} // namespace headwater
