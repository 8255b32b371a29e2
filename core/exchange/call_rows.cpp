// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/call_rows.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/exchange/cell.h"
#include "core/exchange/chosen_rows.h"
#include "core/exchange/columns.h"
#include "core/exchange/day_memory.h"
#include "core/exchange/delimited.h"
#include "core/exchange/evidence_cells.h"
#include "core/exchange/formats.h"
#include "core/exchange/row_taker.h"

namespace headwater {

namespace {

class CallRows : public RowTaker {
public:
    /// `columns` gets the names of the other columns, `verdict` what `take` failed with.
    CallRows(const Desk& desk, const TakeCall& take, std::vector<std::string>& columns,
             Result<void>& verdict)
        : m_desk(desk),
          m_take(take),
          m_other_names(columns),
          m_verdict(verdict),
          m_days(desk.spec.date_order) {}

    Result<void> begin(const std::vector<std::string>& headers) override {
        TRY_VOID(check_kinds(m_desk));
        TRY(m_columns, Columns::of(m_desk.spec, headers));
        m_from = *m_columns.place("from");
        m_to = *m_columns.place("to");
        m_time = m_columns.place("time");
        m_clock = m_columns.place("clock");
        m_duration = m_columns.place("duration");
        if (m_duration) m_unit = duration_unit(m_columns.name_of(*m_duration));
        for (std::size_t place = 0; place < std::max(headers.size(), m_columns.needed()); ++place) {
            if (place == m_from || place == m_to || m_time == place || m_clock == place ||
                m_duration == place)
                continue;
            m_other.push_back(place);
            m_other_names.push_back(m_columns.name_of(place));
        }
        m_texts.resize(m_other.size());
        return {};
    }

    void take(const TableRow& row) override {
        if (!m_verdict) return;
        if (is_too_short(m_desk.ledger, m_columns, row)) return;
        CallView call;
        call.from = row.cell(m_from);
        call.to = row.cell(m_to);
        if (call.from.empty() || call.to.empty())
            return m_desk.ledger.book_rejected(row,
                                               m_columns.name_of(call.from.empty() ? m_from : m_to),
                                               say("The row does not say who stands at this end."));
        if (!read_time(row, call)) return;
        read_duration(row, call);
        call.row = row.number;
        for (std::size_t i = 0; i < m_other.size(); ++i)
            m_texts[i] = row.cell(m_other[i]);
        call.other = m_texts;
        m_verdict = m_take(call);
        if (m_verdict) m_desk.ledger.book_packed();
    }

private:
    bool read_time(const TableRow& row, CallView& call) {
        const auto date = m_time ? row.cell(*m_time) : std::string_view();
        if (date.empty()) return true;
        const auto clock = m_clock ? row.cell(*m_clock) : std::string_view();
        m_date.assign(date);
        if (!clock.empty()) m_date.append(" ").append(clock);
        const auto read = m_days.read(m_date);
        if (!read) {
            m_desk.ledger.book_rejected(row, m_columns.name_of(*m_time), read.error().message);
            return false;
        }
        call.first = read->first;
        call.happened = read->text;
        return true;
    }

    void read_duration(const TableRow& row, CallView& call) const {
        const auto text = m_duration ? row.cell(*m_duration) : std::string_view();
        if (text.empty()) return;
        if (const auto seconds = parse_duration(text, m_desk.spec.decimal_comma, m_unit))
            call.duration = *seconds;
        else
            m_desk.ledger.warn(row.number, m_columns.name_of(*m_duration), no_duration(text));
    }

    Desk m_desk;
    const TakeCall& m_take;
    std::vector<std::string>& m_other_names;
    Result<void>& m_verdict;
    DayMemory m_days;
    Columns m_columns;
    std::size_t m_from = 0, m_to = 0;
    std::optional<std::size_t> m_time, m_clock, m_duration;
    double m_unit = 1;
    std::vector<std::size_t> m_other;
    std::vector<std::string_view> m_texts; ///< of the other columns of a row
    std::string m_date;
};

/// What a packed call has no room for.
bool is_lost_in_packing(std::string_view field) {
    return field == "with" || field == "kind" || field == "weight" || field == "source" ||
           field.starts_with("from.") || field.starts_with("to.");
}

} // namespace

bool can_pack(const ImportSpec& spec) {
    if (spec.shape != ImportSpec::Shape::edges || !spec.columns.contains("from") ||
        !spec.columns.contains("to"))
        return false;
    const auto is_lost = [](const auto& said) { return is_lost_in_packing(said.first); };
    return std::ranges::none_of(spec.columns, is_lost) &&
           std::ranges::none_of(spec.more_columns, is_lost) &&
           std::ranges::none_of(spec.constants, is_lost);
}

Result<ImportedCalls> read_calls(const std::filesystem::path& file, const ImportSpec& spec,
                                 const Schema& schema, const TakeCall& take, Task& task) {
    if (!can_pack(spec) || (!spec.to_kind.empty() && spec.to_kind != spec.entity_kind))
        return fail("Only calls can be kept packed: each row from one number to another. Import "
                    "%1 without packing.",
                    {file.filename().string()});
    if (format_within(file).read != import_delimited)
        return fail("%1 is no delimited text, so its calls cannot be kept packed. Save it as CSV, "
                    "or import it without packing.",
                    {file.filename().string()});
    ImportedCalls out;
    Result<void> verdict;
    const MakeTaker calls = [&](const Desk& desk) {
        return std::make_unique<CallRows>(desk, take, out.file.columns, verdict);
    };
    TRY(out.account, import_delimited_rows(
                         file, spec, schema,
                         [&](const Desk& desk) {
                             return chooses_rows(desk.spec) ? make_chosen_rows(desk, calls)
                                                            : calls(desk);
                         },
                         task));
    TRY_VOID(verdict);
    out.file.source = out.account.records.sources.front();
    out.file.source.id = {};
    out.file.entity_kind = spec.entity_kind;
    out.file.link_kind = spec.link_kind;
    return out;
}

} // namespace headwater
