// SPDX-License-Identifier: Apache-2.0
// Delimited text to Records.
#include "core/exchange/delimited.h"

#include <algorithm>

#include "core/exchange/dialect.h"
#include "core/exchange/input_file.h"
#include "core/exchange/row_taker.h"

namespace headwater {

namespace {

std::unique_ptr<RowTaker> make_taker(const Desk& desk) {
    switch (desk.spec.shape) {
    case ImportSpec::Shape::matrix:
        return make_matrix_rows(desk);
    case ImportSpec::Shape::entities:
        return make_entity_rows(desk);
    case ImportSpec::Shape::edges:
        break;
    }
    return make_edge_rows(desk);
}

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

/// How many rows the file has if all are like those at its beginning. A guess that spares the
/// growing list of evidence from being moved again and again.
Result<std::size_t> rows_in(const std::filesystem::path& file) {
    TRY(const FileBeginning beginning, beginning_of(file));
    const auto lines = std::count(beginning.bytes.begin(), beginning.bytes.end(), '\n');
    const auto share =
        static_cast<double>(beginning.file_size) / static_cast<double>(beginning.bytes.size());
    constexpr double most = 20'000'000;
    return static_cast<std::size_t>(std::min(most, static_cast<double>(lines) * share * 1.05));
}

/// Hands the rows to the taker: the first as header, the others with their defects noted.
class Reading {
public:
    Reading(const Desk& desk, RowTaker& taker) : m_desk(desk), m_taker(taker) {}

    bool visit(const TableRow& row) {
        if (!m_begun) return begin(row);
        if (row.is_blank())
            m_desk.ledger.book_skipped(m_taker.rows_in(row));
        else if (row.has_nul)
            m_desk.ledger.book_rejected(row.number, "",
                                        say("The row holds NUL bytes; it was damaged on its way. "
                                            "Ask for the file again."),
                                        m_taker.rows_in(row));
        else
            take(row);
        return true;
    }

    Result<void> finish() {
        TRY_VOID(m_outcome);
        if (!m_begun) return fail("The file holds no row. Ask the sender for it again.");
        m_taker.end();
        if (m_desk.ledger.balance().rows_read == 0)
            m_desk.ledger.warn(0, "", say("The file has a header and no rows."));
        return {};
    }

    std::vector<std::string> headers;

private:
    bool begin(const TableRow& row) {
        m_begun = true;
        if (m_desk.spec.has_header)
            headers.assign(row.cells.begin(), row.cells.end());
        else
            headers.assign(row.cells.size(), std::string());
        m_outcome = m_taker.begin(headers);
        if (!m_desk.spec.has_header && m_outcome) return visit(row);
        return m_outcome.has_value();
    }

    void take(const TableRow& row) {
        if (row.has_replaced)
            m_desk.ledger.warn(row.number, "",
                               say("The row holds characters that could not be read; they are "
                                   "shown as \xEF\xBF\xBD. Is the encoding right?"));
        if (m_desk.spec.shape != ImportSpec::Shape::matrix) warn_of_surplus(row);
        m_taker.take(row);
    }

    void warn_of_surplus(const TableRow& row) {
        for (std::size_t i = headers.size(); i < row.cells.size(); ++i)
            if (!row.cells[i].empty()) {
                m_desk.ledger.warn(
                    row.number, "column " + std::to_string(i + 1),
                    say("The row has %1 cells and the header %2; what stands "
                        "beyond it was left out.",
                        {std::to_string(row.cells.size()), std::to_string(headers.size())}));
                return;
            }
    }

    Desk m_desk;
    RowTaker& m_taker;
    bool m_begun = false;
    Result<void> m_outcome;
};

} // namespace

Result<Imported> import_delimited(const std::filesystem::path& file, const ImportSpec& spec,
                                  const Schema& schema, Task& task) {
    Imported out;
    out.spec = spec;
    TRY(const Dialect dialect, settle_dialect(file, out.spec));
    TRY(Source source, source_of(file, spec));
    Batch batch(std::move(source));
    if (spec.shape != ImportSpec::Shape::matrix) {
        TRY(const std::size_t rows, rows_in(file));
        batch.expect(rows);
    }
    Ledger ledger;
    const Desk desk{out.spec, schema, batch, ledger, out.made};
    const auto taker = make_taker(desk);
    Reading reading(desk, *taker);
    TRY(out.digest,
        read_delimited(
            file, dialect, [&](const TableRow& row) { return reading.visit(row); }, task));
    TRY_VOID(reading.finish());
    if (spec.has_header) out.spec.headers = std::move(reading.headers);
    out.records = std::move(batch.records());
    for (Source& each : out.records.sources)
        each.digest = out.digest;
    out.problems = ledger.take_problems();
    out.balance = ledger.balance();
    return out;
}

} // namespace headwater
