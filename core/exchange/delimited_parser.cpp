// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/delimited_parser.h"

#include <algorithm>
#include <deque>
#include <string>
#include <vector>

extern "C" {
#include <csv.h>
}

#include "core/base/text.h"
#include "core/exchange/cell.h"
#include "core/exchange/rejected_rows.h"
#include "core/exchange/row_cells.h"

namespace headwater {

namespace {

/// No character is a blank that libcsv may trim; the cells are trimmed here.
int never(unsigned char) {
    return 0;
}

/// libcsv's FIELD_BEGUN. Its own check for an open quotation mark works in strict mode only, which
/// would refuse `5" pipe` as well.
constexpr int inside_cell = 2;
/// libcsv's ROW_NOT_BEGUN.
constexpr int between_rows = 0;

/// Whether every byte is a letter or sign of ASCII, a tab or a line end. Looks at all of them: that
/// is one pass of wide registers.
bool is_plain(std::string_view text) {
    unsigned others = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        others |= static_cast<unsigned>(byte < 0x20 && byte != '\t' && byte != '\n') |
                  static_cast<unsigned>(byte >= 0x7f);
    }
    return others == 0;
}

} // namespace

struct DelimitedParser::State {
    csv_parser parser{};
    RowVisitor visit;
    char delimiter = ',';
    bool blanks_run_together = false; ///< a delimiter of blanks: several count as one

    std::string text;              ///< the cells of the current row, one after the other
    std::vector<std::size_t> ends; ///< where each ends in `text`
    std::vector<std::string_view> cells;
    std::deque<std::string> repaired; ///< cells that had to be rewritten
    std::uint64_t row = 1;
    bool after_return = false; ///< a newline now belongs to the carriage return before it
    bool done = false;
    bool too_long = false;
    std::uint64_t too_wide_row = 0; ///< the first with more cells than a table has columns

    bool is_refused() const { return too_long || too_wide_row > 0; }

    /// On the limits of cells and rows.
    Result<void> verdict() const {
        if (too_wide_row > 0)
            return fail("Row %1 has more than %2 cells, more than any spreadsheet can have. "
                        "Probably the delimiter is another one.",
                        {std::to_string(too_wide_row), std::to_string(RowCells::most_columns)});
        if (too_long || parser.entry_pos > longest_cell)
            return fail("Row %1 holds a cell of more than a million characters. Probably a "
                        "quotation mark in it is never closed, or the delimiter is another one.",
                        {std::to_string(row)});
        return {};
    }

    void take_cell(const char* bytes, std::size_t size) {
        after_return = false;
        if (blanks_run_together && size == 0) return;
        too_long = too_long || size > longest_cell || text.size() + size > longest_row;
        if (too_wide_row == 0 && ends.size() == RowCells::most_columns) too_wide_row = row;
        if (is_refused()) return;
        text.append(bytes, size);
        ends.push_back(text.size());
    }

    void end_row(int terminator) {
        const bool second_half = terminator == '\n' && after_return && ends.empty();
        after_return = terminator == '\r';
        if (second_half) return;
        if (!ends.empty() && !done && !is_refused()) hand_out_cut();
        text.clear();
        ends.clear();
        ++row;
    }

    void hand_out_cut() {
        cells.clear();
        std::size_t start = 0;
        for (const std::size_t end : ends) {
            cells.push_back(std::string_view(text).substr(start, end - start));
            start = end;
        }
        hand_out(text);
    }

    /// The `cells` are of this text.
    void hand_out(std::string_view whole) {
        repaired.clear();
        const bool plain = is_plain(whole);
        for (std::string_view& cell : cells)
            cell = unguarded(trimmed(plain ? cell : repair(cell)));
        TableRow table_row;
        table_row.number = row;
        table_row.cells = without_remark(cells);
        if (!plain) {
            table_row.has_nul = whole.find('\0') != whole.npos;
            table_row.has_replaced = whole.find("\xEF\xBF\xBD") != whole.npos;
        }
        done = !visit(table_row);
    }

    bool is_between_rows() const { return parser.pstate == between_rows && ends.empty(); }

    /// Takes the lines that hold no quotation mark, most of any file, without asking libcsv, which
    /// looks at each byte by itself; stops before the first other. Says how many bytes it took.
    std::size_t take_simple_lines(std::string_view utf8) {
        std::size_t taken = after_return && utf8[0] == '\n' ? 1 : 0;
        after_return = false;
        while (!done) {
            std::string_view line = utf8.substr(taken);
            const auto end = line.substr(0, longest_cell + 2).find('\n');
            if (end == line.npos) break;
            line = line.substr(0, end);
            if (line.ends_with('\r')) line.remove_suffix(1);
            if (!cut(line)) break;
            if (!cells.empty()) hand_out(line);
            ++row;
            taken += end + 1;
        }
        return taken;
    }

    /// The cells of a line as libcsv would cut it; false: that line is for libcsv, or is refused.
    bool cut(std::string_view line) {
        cells.clear();
        if (line.size() > longest_cell) return false;
        if (line.empty()) return true;
        const char* begin = line.data();
        const char* const end = begin + line.size();
        for (const char* at = begin;; ++at) {
            if (at != end && *at != delimiter) {
                if (*at == '"' || *at == '\r') return false;
                continue;
            }
            if (at != begin || !blanks_run_together) {
                if (cells.size() == RowCells::most_columns) return false;
                cells.emplace_back(begin, static_cast<std::size_t>(at - begin));
            }
            if (at == end) return true;
            begin = at + 1;
        }
    }

    std::string_view repair(std::string_view cell) {
        return is_plain(cell) ? cell : std::string_view(repaired.emplace_back(cleaned(cell)));
    }

    static void on_cell(void* bytes, std::size_t size, void* state) {
        static_cast<State*>(state)->take_cell(static_cast<const char*>(bytes), size);
    }
    static void on_row(int terminator, void* state) {
        static_cast<State*>(state)->end_row(terminator);
    }
    ~State() { csv_free(&parser); }
};

DelimitedParser::DelimitedParser(char delimiter, RowVisitor visit)
    : m_state(std::make_unique<State>()) {
    m_state->visit = std::move(visit);
    m_state->delimiter = delimiter;
    m_state->blanks_run_together = delimiter == ' ';
    csv_init(&m_state->parser, CSV_REPALL_NL);
    csv_set_delim(&m_state->parser, static_cast<unsigned char>(delimiter));
    csv_set_space_func(&m_state->parser, never);
}
DelimitedParser::DelimitedParser(DelimitedParser&&) noexcept = default;
DelimitedParser::~DelimitedParser() = default;

Result<void> DelimitedParser::add(std::string_view utf8) {
    State& state = *m_state;
    constexpr std::size_t piece = 64 * 1024; // so that a cell without an end is noticed in time
    while (!utf8.empty() && !state.done) {
        if (state.is_between_rows()) utf8.remove_prefix(state.take_simple_lines(utf8));
        const auto line_end = utf8.substr(0, piece).find('\n');
        const auto part = utf8.substr(0, line_end == utf8.npos ? piece : line_end + 1);
        utf8.remove_prefix(part.size());
        if (csv_parse(&state.parser, part.data(), part.size(), State::on_cell, State::on_row,
                      &state) != part.size())
            return fail("Row %1 needs more memory than there is.", {std::to_string(state.row)});
        TRY_VOID(state.verdict());
    }
    return {};
}

Result<void> DelimitedParser::finish() {
    State& state = *m_state;
    if (state.done) return {};
    if (state.parser.quoted != 0 && state.parser.pstate == inside_cell)
        return fail("The quotation mark that opens a cell in row %1 is never closed. Close it, or "
                    "take it out, and import the file again.",
                    {std::to_string(state.row)});
    csv_fini(&state.parser, State::on_cell, State::on_row, &state);
    return state.verdict(); // the last cell may be the one too many
}

bool DelimitedParser::is_done() const {
    return m_state->done;
}

} // namespace headwater
