// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/table_import.h"

#include <algorithm>
#include <utility>

#include "core/exchange/own_layout.h"

namespace headwater {

namespace {

std::unique_ptr<RowTaker> make_taker(const Desk& desk) {
    switch (desk.spec.shape) {
    case ImportSpec::Shape::matrix:
        return make_matrix_rows(desk);
    case ImportSpec::Shape::entities:
        return make_entity_rows(desk);
    default:
        return make_edge_rows(desk);
    }
}

/// Tables of the same columns.
struct List {
    ImportSpec spec;
    std::vector<std::string> headers;
    std::unique_ptr<RowTaker> taker;
};

std::vector<std::string> texts_of(const TableRow& row) {
    return {row.cells.begin(), row.cells.end()};
}

} // namespace

Result<Source> source_of(const std::filesystem::path& file, const ImportSpec& spec) {
    Source source;
    source.title = spec.source_title.empty() ? file.filename().string() : spec.source_title;
    source.kind = "file";
    source.reference = file.filename().string();
    if (spec.grade.empty()) return source;
    for (const auto system : {GradingSystem::admiralty, GradingSystem::five_by_five,
                              GradingSystem::three_by_five_by_two})
        if (auto grade = parse_grade(spec.grade, system)) {
            source.system = system;
            source.grade = std::move(*grade);
            return source;
        }
    return fail("\"%1\" is no grade. Write it like B2.", {spec.grade});
}

struct TableImport::State {
    State(Source source, const ImportSpec& given, const Schema& kinds)
        : spec(given), schema(kinds), batch(std::move(source)), ledger(given.decimal_comma) {}

    ImportSpec spec;
    const Schema& schema;
    MakeTaker make;
    Batch batch;
    Ledger ledger;
    std::vector<std::unique_ptr<List>> lists;
    List* list = nullptr;    ///< that the rows of this table belong to
    std::string table;       ///< its name
    std::uint64_t above = 0; ///< rows above the header, in all tables
    bool waits = false;      ///< rows of this table were passed, and none was its header
    Result<void> verdict;

    bool visit(const TableRow& row) {
        if (!list) return begin(row);
        if (row.is_blank()) {
            ledger.book_skipped(list->taker->rows_in(row));
        } else if (row.is_broken) {
            ledger.book_rejected(row, "", say("The line is no JSON, or too deep or too long."));
        } else if (row.has_nul) {
            ledger.book_rejected(row, "",
                                 say("The row holds NUL bytes; it was damaged on its way. "
                                     "Ask for the file again."),
                                 list->taker->rows_in(row));
        } else {
            warn_of(row);
            list->taker->take(row);
        }
        return true;
    }

    bool begin(const TableRow& row) {
        // A later sheet may have the same header without the words above it.
        if (row.number < spec.header_row && !is_known_header(row)) {
            waits = true;
            if (above++ == 0)
                ledger.note(row.number, "",
                            say("What stands above the header was left out: \"%1\".",
                                {std::string(row.cell(0))}));
            return true;
        }
        waits = false;
        const auto headers =
            spec.has_header ? texts_of(row) : std::vector<std::string>(row.cells.size());
        if (!find_list(headers, row_place(row))) return verdict.has_value() && leave_out();
        return spec.has_header || visit(row);
    }

    bool is_known_header(const TableRow& row) const {
        return spec.has_header && std::ranges::any_of(lists, [&](const auto& each) {
                   return std::ranges::equal(each->headers, row.cells);
               });
    }

    void end_table() {
        if (std::exchange(waits, false) && !lists.empty()) leave_out();
        list = nullptr;
    }

    /// `place` is that of the header.
    bool find_list(const std::vector<std::string>& headers, const std::string& place) {
        for (const auto& each : lists)
            if (each->headers == headers) {
                list = each.get();
                ledger.begin_table(headers);
                return true;
            }
        if (lists.empty()) return open_list(spec, headers, place);
        const auto own = own_layout(headers);
        if (!own) return false;
        ImportSpec other = spec;
        other.shape = own->shape;
        other.columns = own->columns;
        return open_list(std::move(other), headers, place);
    }

    bool open_list(ImportSpec its_spec, const std::vector<std::string>& headers,
                   const std::string& place) {
        auto added = std::make_unique<List>(List{std::move(its_spec), headers, nullptr});
        added->taker = make({added->spec, schema, batch, ledger, place});
        verdict = added->taker->begin(headers);
        if (!verdict) return false;
        lists.push_back(std::move(added));
        list = lists.back().get();
        ledger.begin_table(headers);
        return true;
    }

    bool leave_out() {
        ledger.warn(0, "",
                    say("The sheet %1 has other columns and was left out. Import the file once "
                        "more for it.",
                        {table}));
        return false;
    }

    void warn_of(const TableRow& row) {
        if (row.has_replaced)
            ledger.warn(row.number, "",
                        say("The row holds characters that could not be read; they are "
                            "shown as \xEF\xBF\xBD. Is the encoding right?"));
        if (row.has_unsaved_formula)
            ledger.warn(row.number, "",
                        say("A cell holds a formula whose value was not saved; it was read as "
                            "empty. Open the file in a spreadsheet program, save it and import "
                            "it again."));
        if (list->spec.shape == ImportSpec::Shape::matrix) return;
        for (std::size_t i = list->headers.size(); i < row.cells.size(); ++i)
            if (!row.cells[i].empty())
                return ledger.warn(
                    row.number, "column " + std::to_string(i + 1),
                    say("The row has %1 cells and the header %2; what stands "
                        "beyond it was left out.",
                        {std::to_string(row.cells.size()), std::to_string(list->headers.size())}));
    }
};

TableImport::TableImport(std::unique_ptr<State> state) : m_state(std::move(state)) {}
TableImport::TableImport(TableImport&&) noexcept = default;
TableImport::~TableImport() = default;

Result<TableImport> TableImport::begin(const std::filesystem::path& file, const ImportSpec& spec,
                                       const Schema& schema, std::size_t expected, MakeTaker make) {
    TRY(Source source, source_of(file, spec));
    auto state = std::make_unique<State>(std::move(source), spec, schema);
    state->make = make ? std::move(make) : MakeTaker(make_taker);
    if (spec.shape != ImportSpec::Shape::matrix) state->batch.expect(expected);
    return TableImport(std::move(state));
}

void TableImport::begin_table(std::string name) {
    m_state->end_table();
    m_state->table = std::move(name);
}

bool TableImport::take(const TableRow& row) {
    return m_state->visit(row);
}

Result<Imported> TableImport::finish(std::string digest) {
    State& state = *m_state;
    TRY_VOID(state.verdict);
    state.end_table();
    if (state.lists.empty()) return fail("The file holds no row. Ask the sender for it again.");
    for (const auto& list : state.lists)
        list->taker->end();
    if (state.ledger.balance().rows_read == 0)
        state.ledger.warn(0, "", say("The file has a header and no rows."));
    if (state.spec.has_header) state.spec.headers = std::move(state.lists.front()->headers);
    return state.ledger.close(state.batch, std::move(state.spec), std::move(digest));
}

} // namespace headwater
