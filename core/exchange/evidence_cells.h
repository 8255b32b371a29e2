// SPDX-License-Identifier: Apache-2.0
// What a row says as evidence: when, how much, in which words, how good.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "core/exchange/batch.h"
#include "core/exchange/columns.h"
#include "core/exchange/import_spec.h"
#include "core/exchange/ledger.h"
#include "core/model/grade.h"

namespace headwater {

/// What one unit of a column of durations is in seconds, as its header says: "Duration (min)".
double duration_unit(std::string_view header);
Message no_duration(std::string_view text);

class EvidenceCells {
public:
    /// Fields in `elsewhere` mean something else in these rows.
    EvidenceCells(const ImportSpec& spec, const Columns& columns, GradingSystem system,
                  const std::set<std::string>& elsewhere = {});

    enum class Reading { fine, rejected, no_tie };
    /// Fills `evidence`. A date or a number that is none rejects the row (booked in the ledger);
    /// a duration, an end or a grade that is none is left out with a warning; a weight of 0 says
    /// that there is no tie, but in our own files.
    Reading read(const TableRow& row, Evidence& evidence, Batch& batch, Ledger& ledger) const;

    /// Adds "header: cell" to the quotation, unless the cell is empty.
    void quote(const TableRow& row, std::optional<std::size_t> place, Evidence& evidence) const;

    /// Whether the field belongs to evidence: "time", or "evidence.time" where a property has
    /// the same name.
    static bool is_field(std::string_view name);

private:
    using Place = std::optional<std::size_t>;
    bool read_time(const TableRow& row, Evidence& evidence, Ledger& ledger) const;
    void read_end(const TableRow& row, Evidence& evidence, Ledger& ledger) const;
    void read_duration(const TableRow& row, Evidence& evidence, Ledger& ledger) const;
    Reading read_weight(const TableRow& row, Evidence& evidence, Ledger& ledger) const;
    bool read_amount(const TableRow& row, Evidence& evidence, Ledger& ledger) const;
    void read_grade(const TableRow& row, Evidence& evidence, Ledger& ledger) const;
    void read_words(const TableRow& row, Evidence& evidence) const;
    void read_origin(const TableRow& row, Evidence& evidence, Batch& batch, Ledger& ledger) const;
    std::string_view cell(const TableRow& row, Place place) const;

    const ImportSpec& m_spec;
    const Columns& m_columns;
    GradingSystem m_system;
    double m_duration_unit = 1;
    Place m_time, m_clock, m_end, m_duration, m_weight, m_amount, m_unit, m_grade;
    Place m_quotation, m_location, m_id, m_in_source;
    Place m_recorded_by, m_learnt, m_warrant, m_source, m_property, m_refuted, m_refuted_why;
    bool m_is_own = false; ///< "evidence.weight": our own files say what weighs nothing
};

} // namespace headwater
