// SPDX-License-Identifier: Apache-2.0
// A matrix of ties: the header and the first column name the same people, every other cell is a
// row of the balance.
#include <algorithm>
#include <unordered_map>

#include "core/exchange/cell.h"
#include "core/exchange/row_taker.h"

namespace headwater {

namespace {

class MatrixRows : public RowTaker {
public:
    explicit MatrixRows(const Desk& desk) : m_desk(desk) {}

    Result<void> begin(const std::vector<std::string>& headers) override {
        const ImportSpec& spec = m_desk.spec;
        if (!spec.has_header || headers.size() < 2)
            return fail("A matrix needs a header that names its columns.");
        TRY_VOID(check_kinds(m_desk));
        m_labels.assign(headers.begin() + 1, headers.end());
        TRY_VOID(check_labels());
        for (const std::string& label : m_labels) {
            const auto found = m_desk.batch.entity(spec.entity_kind, label);
            m_columns.emplace(label, m_entities.size());
            m_entities.push_back(found.place);
            m_desk.batch.mention(found.place, m_desk.header_place + ", column " + label);
        }
        m_seen.assign(m_labels.size(), false);
        return {};
    }

    void take(const TableRow& row) override {
        const auto known = m_columns.find(std::string(row.cell(0)));
        if (known == m_columns.end()) return reject_stranger(row);
        if (m_seen[known->second]) return reject_repeated(row);
        m_seen[known->second] = true;
        const std::size_t present = std::min(row.cells.size() - 1, m_labels.size());
        for (std::size_t column = 0; column < present; ++column)
            take_cell(row, known->second, column);
        reject_missing(row, present);
        reject_surplus(row);
    }

    void end() override {
        for (std::size_t i = 0; i < m_labels.size(); ++i)
            if (!m_seen[i])
                m_desk.ledger.warn(0, m_labels[i],
                                   say("\"%1\" has a column but no row.", {m_labels[i]}));
        if (!m_desk.spec.directed) settle_mirrored();
    }

    std::uint64_t rows_in(const TableRow& row) const override { return row.cells.size() - 1; }

private:
    Result<void> check_labels() const {
        std::string blank;
        std::size_t blanks = 0;
        for (std::size_t i = 0; i < m_labels.size(); ++i)
            if (m_labels[i].empty()) {
                blank += (blank.empty() ? "" : ", ") + std::to_string(i + 2);
                ++blanks;
            }
        if (blanks > 0)
            return fail("The header of the matrix leaves %1 columns without a name (column %2), "
                        "so nobody can tell whose ties stand there. Name every column as its row "
                        "is named and import the file again.",
                        {std::to_string(blanks), blank});
        auto sorted = m_labels;
        std::sort(sorted.begin(), sorted.end());
        const auto twice = std::adjacent_find(sorted.begin(), sorted.end());
        if (twice != sorted.end())
            return fail("The header of the matrix names \"%1\" twice. Names must differ.",
                        {*twice});
        return {};
    }

    void reject_stranger(const TableRow& row) const {
        const std::size_t cells = row.cells.size() - 1;
        if (row.cell(0).empty())
            m_desk.ledger.book_rejected(row, "",
                                        say("The row has no name in its first cell; its %1 cells "
                                            "were left out.",
                                            {std::to_string(cells)}),
                                        cells);
        else
            m_desk.ledger.book_rejected(row, "",
                                        say("\"%1\" has a row but no column; its %2 cells were "
                                            "left out.",
                                            {std::string(row.cell(0)), std::to_string(cells)}),
                                        cells);
    }

    void reject_repeated(const TableRow& row) const {
        const std::size_t cells = row.cells.size() - 1;
        m_desk.ledger.book_rejected(row, "",
                                    say("\"%1\" has a row above already; the %2 cells of this one "
                                        "were left out.",
                                        {std::string(row.cell(0)), std::to_string(cells)}),
                                    cells);
    }

    /// The row with its name and that cell alone: what else it says is in the case.
    TableRow only(TableRow row, std::size_t cell) {
        m_only.assign(row.cells.size(), {});
        m_only[0] = row.cells[0];
        m_only[cell] = row.cells[cell];
        row.cells = m_only;
        return row;
    }

    void reject_missing(const TableRow& row, std::size_t present) {
        if (present == m_labels.size()) return;
        const std::size_t missing = m_labels.size() - present;
        m_desk.ledger.book_rejected(
            only(row, 0), m_labels[present],
            say("The row is too short: its last %1 cells are missing.", {std::to_string(missing)}),
            missing);
    }

    void reject_surplus(const TableRow& row) {
        for (std::size_t i = m_labels.size() + 1; i < row.cells.size(); ++i)
            if (!row.cells[i].empty())
                m_desk.ledger.book_rejected(
                    only(row, i), "column " + std::to_string(i + 1),
                    say("The cell \"%1\" stands under no name.", {std::string(row.cells[i])}));
    }

    void take_cell(const TableRow& row, std::size_t from, std::size_t to) {
        const auto text = row.cells[to + 1];
        if (text.empty()) return m_desk.ledger.book_skipped();
        const auto weight = parse_number(text, m_desk.spec.decimal_comma && !row.is_number(to + 1));
        if (weight && *weight == 0) return m_desk.ledger.book_skipped();
        if (!weight || *weight < 0) {
            m_desk.ledger.book_rejected(only(row, to + 1), m_labels[to],
                                        say("\"%1\" is no weight of a tie.", {std::string(text)}));
            return;
        }
        add(row, from, to, *weight);
    }

    void add(const TableRow& row, std::size_t from, std::size_t to, double weight) {
        const auto link = m_desk.batch.link(m_desk.spec.link_kind, m_entities[from], m_entities[to],
                                            m_desk.spec.directed);
        const std::int64_t id = m_desk.batch.link_at(link.place).id.value;
        if (from == to)
            m_desk.ledger.note(row.number, m_labels[to],
                               say("\"%1\" is tied to itself.", {m_labels[to]}));
        Evidence evidence;
        evidence.place = row_place(row) + ", column " + m_labels[to];
        evidence.weight = weight;
        if (link.is_new) {
            m_first_weight.push_back(weight);
            m_pairs += from != to;
            m_desk.ledger.book_created(id);
        } else {
            m_alike = m_alike && m_first_weight[link.place] == weight;
            m_mirrored.push_back(m_desk.batch.records().evidence.size());
            m_desk.ledger.book_merged();
        }
        m_desk.batch.cite(id, std::move(evidence));
    }

    /// A symmetric matrix says every tie twice, so its second half is no evidence of its own.
    void settle_mirrored() const {
        if (m_mirrored.empty()) return;
        if (!m_alike || m_mirrored.size() != m_pairs) return note_lopsided();
        auto& evidence = m_desk.batch.records().evidence;
        for (const std::size_t place : m_mirrored)
            evidence[place].subject = 0;
        std::erase_if(evidence, [](const Evidence& item) { return item.subject == 0; });
        m_desk.ledger.note(0, "",
                           say("The matrix is symmetric: each pair was read once and its "
                               "mirrored cell counted as merged."));
    }

    void note_lopsided() const {
        m_desk.ledger.note(0, "",
                           say("The matrix is not symmetric, though it was read without "
                               "direction: what both cells of a pair say was added up."));
    }

    Desk m_desk;
    std::vector<std::string> m_labels;
    std::unordered_map<std::string, std::size_t> m_columns; ///< label to its place in m_labels
    std::vector<std::size_t> m_entities;                    ///< place in the batch, by label
    std::vector<bool> m_seen;                               ///< has had its row, by label
    std::vector<double> m_first_weight;                     ///< by link
    std::vector<std::size_t> m_mirrored; ///< evidence of cells that repeated a pair
    std::size_t m_pairs = 0;
    std::vector<std::string_view> m_only; ///< the cells of a row that was rejected in parts
    bool m_alike = true;                  ///< every mirrored cell weighs what the first did
};

} // namespace

std::unique_ptr<RowTaker> make_matrix_rows(const Desk& desk) {
    return std::make_unique<MatrixRows>(desk);
}

} // namespace headwater
