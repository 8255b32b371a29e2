// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/chosen_rows.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/base/text.h"

namespace headwater {

namespace {

/// Fields that are one text, however many columns it stands in.
constexpr std::array<std::string_view, 3> joined_fields{"label", "from", "to"};

bool is_joined(std::string_view field) {
    return std::ranges::find(joined_fields, field) != joined_fields.end();
}

/// A cell that the row itself does not have, made for it.
struct MadeCell {
    std::string field;
    std::vector<std::size_t> joined; ///< columns
    std::string constant;
    std::string name{}; ///< what problems call it
};

struct Condition {
    std::size_t column;
    bool is;
    std::string folded;
};

class ChosenRows : public RowTaker {
public:
    ChosenRows(const Desk& desk, const MakeTaker& make) : m_desk(desk), m_spec(desk.spec) {
        m_inner = make({m_spec, desk.schema, desk.batch, desk.ledger, desk.header_place});
    }

    Result<void> begin(const std::vector<std::string>& headers) override {
        TRY(m_columns, Columns::of(m_desk.spec, headers));
        TRY_VOID(settle_conditions(headers));
        m_width = headers.size();
        m_spec.constants.clear();
        join_names();
        for (const auto& [field, text] : m_desk.spec.constants)
            m_made.push_back({field, {}, text});
        turn_around();
        std::vector<std::string> all = headers;
        for (const MadeCell& each : m_made) {
            std::string& column = m_spec.columns[each.field];
            column = std::to_string(all.size() + 1);
            const bool taken = std::ranges::find(headers, column) != headers.end();
            if (taken) column = "(" + each.field + ")";
            all.push_back(!m_spec.has_header ? "" : taken ? column : name_of(each));
        }
        return m_inner->begin(all);
    }

    void take(const TableRow& row) override {
        if (!is_wanted(row)) return m_desk.ledger.book_skipped(rows_in(row));
        if (is_too_short(m_desk.ledger, m_columns, row)) return;
        m_cells.assign(row.cells.begin(), row.cells.end());
        m_cells.resize(m_width);
        m_texts.clear();
        m_texts.reserve(m_made.size()); // the cells look into them
        for (const MadeCell& each : m_made)
            m_cells.push_back(m_texts.emplace_back(text_of(each, row)));
        if (m_way && says_incoming(row.cell(*m_way))) std::swap(m_cells[m_from], m_cells[m_to]);
        TableRow made = row;
        made.cells = m_cells;
        if (row.numbers) made.numbers = &numbers_of(row);
        made.read = &row;
        m_inner->take(made);
    }

    std::uint64_t rows_in(const TableRow& row) const override { return m_inner->rows_in(row); }
    void end() override { m_inner->end(); }

private:
    Result<void> settle_conditions(const std::vector<std::string>& headers) {
        ImportSpec wanted;
        wanted.has_header = m_spec.has_header;
        for (const RowCondition& each : m_spec.only) {
            wanted.columns = {{"the rows to include", each.column}};
            TRY(const Columns column, Columns::of(wanted, headers));
            m_conditions.push_back({column.mapped().front().second, each.is, fold(each.text)});
        }
        return {};
    }

    /// The ends of rows that tell of both directions are made cells, so that the row itself stays
    /// as it was read.
    void turn_around() {
        m_way = m_columns.place("way");
        m_spec.columns.erase("way"); // it is quoted like any column without a meaning
        const auto from = end_of("from"), to = end_of("to");
        if (!from || !to) m_way.reset();
        if (m_way) { // either column may be the one that is meant
            MadeCell &one = m_made[*from - m_width], &other = m_made[*to - m_width];
            one.name = other.name = name_of(one) + " / " + name_of(other);
        }
        m_from = from.value_or(0);
        m_to = to.value_or(0);
    }

    /// The place of the made cell of that end.
    std::optional<std::size_t> end_of(const std::string& field) {
        for (std::size_t i = 0; i < m_made.size(); ++i)
            if (m_made[i].field == field) return m_width + i;
        const auto column = m_columns.place(field);
        if (!column || !m_way) return std::nullopt;
        m_made.push_back({field, {*column}, {}});
        return m_width + m_made.size() - 1;
    }

    std::string name_of(const MadeCell& made) const {
        if (!made.name.empty()) return made.name;
        const bool is_one = made.joined.size() == 1;
        return is_one ? m_columns.name_of(made.joined.front()) : "(" + made.field + ")";
    }

    void join_names() {
        for (const std::string_view field : joined_fields) {
            MadeCell made{std::string(field), {}, {}};
            for (const auto& [name, place] : m_columns.mapped())
                if (name == field) made.joined.push_back(place);
            if (made.joined.size() > 1) m_made.push_back(std::move(made));
        }
        std::erase_if(m_spec.more_columns, [](const auto& more) { return is_joined(more.first); });
    }

    bool is_wanted(const TableRow& row) const {
        return std::ranges::all_of(m_conditions, [&](const Condition& each) {
            const std::string said = fold(row.cell(each.column));
            return (each.folded.empty() ? !said.empty() : said == each.folded) == each.is;
        });
    }

    /// Which cells are numbers: made ones are texts.
    const std::vector<bool>& numbers_of(const TableRow& row) {
        m_numbers = *row.numbers;
        m_numbers.resize(std::min(m_numbers.size(), m_width));
        return m_numbers;
    }

    static std::string text_of(const MadeCell& made, const TableRow& row) {
        std::string text = made.constant;
        for (const std::size_t place : made.joined)
            if (const auto cell = row.cell(place); !cell.empty())
                text.append(text.empty() ? "" : " ").append(cell);
        return text;
    }

    Desk m_desk;
    ImportSpec m_spec; ///< as the inner taker sees it
    std::unique_ptr<RowTaker> m_inner;
    Columns m_columns;
    std::vector<MadeCell> m_made;
    std::vector<Condition> m_conditions;
    std::optional<std::size_t> m_way;
    std::size_t m_from = 0, m_to = 0, m_width = 0;
    std::vector<std::string> m_texts;
    std::vector<std::string_view> m_cells;
    std::vector<bool> m_numbers;
};

} // namespace

bool chooses_rows(const ImportSpec& spec) {
    return !spec.constants.empty() || !spec.only.empty() || spec.columns.contains("way") ||
           std::ranges::any_of(spec.more_columns,
                               [](const auto& more) { return is_joined(more.first); });
}

std::unique_ptr<RowTaker> make_chosen_rows(const Desk& desk, const MakeTaker& make) {
    return std::make_unique<ChosenRows>(desk, make);
}

bool says_incoming(std::string_view cell) {
    constexpr std::array<std::string_view, 16> words{
        "in",  "incoming", "inbound",      "received", "terminating", "mt",     "mtc", "i",
        "den", "goi den",  "cuoc goi den", "vao",      "nhan",        "credit", "cr",  "co"};
    return std::ranges::find(words, fold(cell)) != words.end();
}

} // namespace headwater
