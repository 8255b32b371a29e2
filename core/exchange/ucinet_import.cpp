// SPDX-License-Identifier: Apache-2.0
// UCINET's data language (DL) in text: matrices, halves of them, lists of ties and of nodes.
#include <charconv>
#include <optional>
#include <unordered_map>
#include <utility>

#include "core/base/text.h"
#include "core/exchange/cell.h"
#include "core/exchange/graph_attributes.h"
#include "core/exchange/graph_formats.h"
#include "core/exchange/text_lines.h"

namespace headwater {

namespace {

constexpr std::size_t longest_line = 16 * 1024 * 1024;
constexpr std::size_t most_nodes = 1'000'000;

/// Words parted by blanks, commas or line ends; quotation marks hold one together.
std::vector<std::string> words_of(std::string_view line, std::string_view parting) {
    std::vector<std::string> words;
    while (true) {
        const auto start = line.find_first_not_of(parting);
        if (start == line.npos) return words;
        line.remove_prefix(start);
        const bool quoted = line[0] == '"';
        if (quoted) line.remove_prefix(1);
        const auto end =
            std::min(quoted ? line.find('"') : line.find_first_of(parting), line.size());
        words.emplace_back(line.substr(0, end));
        line.remove_prefix(std::min(end + (quoted ? 1 : 0), line.size()));
    }
}

class UcinetReader {
public:
    explicit UcinetReader(GraphRecords& records) : m_records(records) {}

    Result<bool> take(const TextLine& line) {
        m_line = line.number;
        if (line.is_too_long)
            return fail("Line %1 is longer than any of this format can be; the file was refused.",
                        {std::to_string(m_line)});
        const auto text = trimmed(line.text);
        if (text.empty()) return true;
        if (m_part == Part::data) return take_data(text);
        return take_head(text);
    }

    Result<void> finish() {
        if (m_part != Part::data)
            return fail("The file has no line that says DATA: it is no DL file of UCINET, or it "
                        "was cut short.");
        if (is_matrix()) go_to_cell();
        if (is_matrix() && m_row < rows())
            m_records.warn(m_line, say("The matrix ends after %1 of its %2 rows.",
                                       {std::to_string(m_row), std::to_string(rows())}));
        return {};
    }

private:
    enum class Part { head, labels, row_labels, column_labels, data };

    Result<bool> take_head(std::string_view text) {
        const std::string folded = fold(text);
        const auto starts = [&](const char* words) { return folded.starts_with(words); };
        if (starts("data")) {
            m_part = Part::data;
            TRY_VOID(begin_data());
            const auto colon = text.find(':');
            const auto rest =
                colon == text.npos ? text.substr(0, 0) : trimmed(text.substr(colon + 1));
            return rest.empty() ? Result<bool>(true) : take_data(rest);
        }
        const bool rows_named = starts("row label");
        const bool columns_named = starts("column label") || starts("col label");
        if (starts("labels embedded") || folded.find("labels embedded") != folded.npos) {
            m_embedded = true;
        } else if (rows_named || columns_named || starts("label")) {
            m_part = rows_named      ? Part::row_labels
                     : columns_named ? Part::column_labels
                                     : Part::labels;
            const auto colon = text.find(':');
            if (colon != text.npos) take_labels(text.substr(colon + 1));
        } else if (m_part != Part::head) {
            take_labels(text);
        } else {
            TRY_VOID(take_settings(text));
        }
        return true;
    }

    /// "DL N=5, FORMAT = FULLMATRIX DIAGONAL ABSENT"
    Result<void> take_settings(std::string_view text) {
        const auto words = words_of(text, " \t,=:");
        for (std::size_t i = 0; i < words.size(); ++i) {
            const std::string key = fold(words[i]);
            const std::string value = i + 1 < words.size() ? words[i + 1] : std::string();
            if (key == "n") TRY_VOID(set_count(m_count, value));
            if (key == "nr") TRY_VOID(set_count(m_rows, value));
            if (key == "nc") TRY_VOID(set_count(m_columns, value));
            if (key == "nm") TRY_VOID(set_count(m_matrices, value));
            if (key == "format") m_format = fold(value);
            if (key == "diagonal") m_has_diagonal = fold(value) != "absent";
        }
        return {};
    }

    static Result<void> set_count(std::size_t& field, std::string_view text) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), field);
        if (error == std::errc{} && end == text.data() + text.size() && field <= most_nodes)
            return {};
        return fail("\"%1\" is no number of nodes; the file was refused.", {cleaned(text)});
    }

    void take_labels(std::string_view text) {
        auto& labels = m_part == Part::column_labels ? m_column_labels : m_labels;
        for (std::string& label : words_of(text, " \t,"))
            if (labels.size() < most_nodes) labels.push_back(std::move(label));
    }

    bool is_matrix() const { return m_format.empty() || m_format.find("list") == m_format.npos; }
    bool is_two_mode() const { return m_rows > 0 && m_columns > 0; }
    std::size_t rows() const { return m_rows > 0 ? m_rows : m_count; }
    std::size_t columns() const { return m_columns > 0 ? m_columns : m_count; }

    Result<void> begin_data() {
        if (is_matrix() && (rows() == 0 || columns() == 0))
            return fail("The file does not say how many nodes its matrix has (N=...).");
        if (m_embedded) return {};
        for (std::size_t i = 0; i < (is_matrix() ? rows() : m_labels.size()); ++i)
            add_node(i, m_labels, "");
        for (std::size_t i = 0; i < columns() && is_two_mode(); ++i)
            add_node(i, m_column_labels, "c");
        return {};
    }

    void add_node(std::size_t number, const std::vector<std::string>& labels,
                  const std::string& prefix) {
        FileEntity entity;
        entity.id = prefix + std::to_string(number + 1);
        if (number < labels.size()) entity.label = labels[number];
        m_numbers.emplace(entity.label, entity.id);
        entity.row = m_line;
        entity.place = line_place(m_line);
        if (!m_records.has(entity.id)) m_records.add(std::move(entity));
    }

    Result<bool> take_data(std::string_view text) {
        auto words = words_of(text, " \t,");
        if (!is_matrix()) {
            take_list(words);
            return true;
        }
        if (m_embedded && m_column_labels.empty()) {
            m_column_labels = std::move(words);
            return true;
        }
        for (std::size_t i = 0; i < words.size(); ++i)
            if (m_embedded && !m_row_begun && !m_row_is_named)
                name_row(words[i]);
            else
                take_cell(words[i]);
        return true;
    }

    void name_row(const std::string& label) {
        m_row_is_named = true;
        if (m_labels.size() < most_nodes) m_labels.push_back(label);
        if (!is_two_mode()) return add_node(m_row, m_column_labels, "");
        add_node(m_row, m_labels, "");
        for (std::size_t i = 0; i < m_column_labels.size() && m_row == 0; ++i)
            add_node(i, m_column_labels, "c");
    }

    /// Cells run on over line ends; halves of a matrix have shorter rows.
    void take_cell(const std::string& word) {
        go_to_cell();
        if (m_row >= rows()) return tell_surplus();
        const auto weight = parse_number(word, false);
        if (!weight || *weight < 0)
            m_records.reject(m_line, say("\"%1\" is no weight of a tie.", {cleaned(word)}));
        else if (*weight != 0)
            add_tie(std::to_string(m_row + 1), column_id(m_column), *weight);
        ++m_column;
        skip_diagonal();
        if (m_column >= last_column()) end_row();
    }

    /// The columns of a matrix of two modes are nodes of their own.
    std::string column_id(std::size_t column) const {
        std::string id = std::to_string(column + 1);
        if (is_two_mode()) id.insert(id.begin(), 'c');
        return id;
    }

    /// Halves without a diagonal have rows without a cell.
    void go_to_cell() {
        while (m_row < rows()) {
            if (!std::exchange(m_row_begun, true))
                m_column = m_format != "upperhalf" ? 0 : m_has_diagonal ? m_row : m_row + 1;
            skip_diagonal();
            if (m_column < last_column()) return;
            end_row();
        }
    }

    bool is_half() const { return m_format == "upperhalf" || m_format == "lowerhalf"; }
    void skip_diagonal() {
        if (!m_has_diagonal && !is_half() && m_column == m_row) ++m_column;
    }
    std::size_t last_column() const {
        if (m_format == "lowerhalf") return m_has_diagonal ? m_row + 1 : m_row;
        return columns();
    }
    void end_row() {
        m_row_begun = m_row_is_named = false;
        ++m_row;
    }

    void tell_surplus() {
        if (m_surplus++ > 0) return;
        m_records.warn(m_line,
                       m_matrices > 1
                           ? say("The file holds %1 matrices; only the first was read.",
                                 {std::to_string(m_matrices)})
                           : say("The matrix has more cells than its size says; they were left "
                                 "out."));
    }

    void take_list(const std::vector<std::string>& words) {
        const bool nodes = m_format.starts_with("nodelist");
        if (words.size() < 2)
            return m_records.reject(m_line, say("The line does not tie one node to another."));
        if (!nodes) {
            const auto weight = words.size() > 2 ? parse_number(words[2], false) : 1.0;
            if (!weight || *weight < 0)
                return m_records.reject(m_line,
                                        say("\"%1\" is no weight of a tie.", {cleaned(words[2])}));
            if (*weight == 0) return m_records.skip(m_line, say("A tie of weight 0 is none."));
            return add_tie(named(words[0]), named(words[1]), *weight);
        }
        for (std::size_t i = 1; i < words.size(); ++i)
            add_tie(named(words[0]), named(words[i]), 1);
    }

    /// The id of the node that a list names, by number or by label; it is made where it is new.
    std::string named(const std::string& word) {
        const auto known = m_numbers.find(word);
        if (!m_records.has(word) && known != m_numbers.end()) return known->second;
        FileEntity entity;
        entity.id = word;
        entity.row = m_line;
        entity.place = line_place(m_line);
        if (!m_records.has(word)) m_records.add(std::move(entity));
        return word;
    }

    void add_tie(const std::string& from, const std::string& to, double weight) {
        FileLink link;
        link.from = from;
        link.to = to;
        link.directed = !is_half() && !is_two_mode();
        link.evidence.weight = weight;
        link.evidence.place = line_place(m_line);
        link.row = m_line;
        m_records.add(std::move(link));
    }

    GraphRecords& m_records;
    Part m_part = Part::head;
    std::string m_format;
    std::size_t m_count = 0, m_rows = 0, m_columns = 0, m_matrices = 1;
    bool m_has_diagonal = true, m_embedded = false, m_row_is_named = false;
    std::vector<std::string> m_labels, m_column_labels;
    std::unordered_map<std::string, std::string> m_numbers; ///< ids of the nodes by their labels
    std::size_t m_row = 0;
    std::size_t m_column = 0; ///< of the next cell
    bool m_row_begun = false;
    std::size_t m_surplus = 0;
    std::uint64_t m_line = 0;
};

} // namespace

Result<std::string> read_ucinet(const std::filesystem::path& file, GraphRecords& records,
                                Task& task) {
    UcinetReader reader(records);
    TRY(std::string digest,
        read_lines(
            file, longest_line, [&](const TextLine& line) { return reader.take(line); }, task));
    TRY_VOID(reader.finish());
    return digest;
}

} // namespace headwater
