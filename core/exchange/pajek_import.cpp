// SPDX-License-Identifier: Apache-2.0
// Pajek: networks (.net) and projects (.paj) with partitions and vectors; lists of times.
#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>

#include "core/base/text.h"
#include "core/exchange/cell.h"
#include "core/exchange/graph_attributes.h"
#include "core/exchange/graph_formats.h"
#include "core/exchange/text_lines.h"

namespace headwater {

namespace {

constexpr std::size_t longest_line = 16 * 1024 * 1024; ///< of a matrix
constexpr double chart_size = 1000;                    ///< Pajek draws between 0 and 1

/// Words of a line: bare, in quotation marks, or a list in brackets "[1,3-5]".
std::vector<std::string_view> words_of(std::string_view line) {
    std::vector<std::string_view> words;
    while (!(line = trimmed(line)).empty()) {
        const char closing = line[0] == '"' ? '"' : line[0] == '[' ? ']' : ' ';
        const auto end = closing == ' ' ? line.find_first_of(" \t") : line.find(closing, 1);
        const bool bare = closing == ' ';
        words.push_back(closing == '"' ? line.substr(1, end == line.npos ? end : end - 1)
                                       : line.substr(0, bare || end == line.npos ? end : end + 1));
        line.remove_prefix(end == line.npos ? line.size() : bare ? end : end + 1);
    }
    return words;
}

std::optional<std::uint64_t> number_in(std::string_view word) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    const bool whole = error == std::errc{} && end == word.data() + word.size();
    return whole ? std::optional(value) : std::nullopt;
}

/// "[ 1, 3-5 ]" to "1, 3-5"; years are dates, other times are numbers of phases.
std::string times_in(std::string_view word) {
    word.remove_prefix(1);
    if (word.ends_with(']')) word.remove_suffix(1);
    return std::string(trimmed(word));
}

/// How Pajek draws a line: its width, colour, arrow, label. The weight before it may be left out.
bool is_parameter(std::string_view word) {
    constexpr std::array<std::string_view, 20> names{"w",  "c",  "p",  "s",    "a",   "ap",  "l",
                                                     "lp", "lr", "la", "lphi", "lc",  "h1",  "h2",
                                                     "a1", "a2", "k1", "k2",   "fos", "font"};
    return std::ranges::find(names, word) != names.end();
}

bool is_year(std::string_view times) {
    const auto year = number_in(times);
    return year && *year >= 1000 && *year <= 2999;
}

class PajekReader {
public:
    explicit PajekReader(GraphRecords& records) : m_records(records) {}

    Result<bool> take(const TextLine& line) {
        m_line = line.number;
        if (line.is_too_long) {
            m_records.reject(m_line, say("The line is too long and was left out."));
            return true;
        }
        const auto text = trimmed(line.text);
        if (text.empty() || text[0] == '%') return true;
        if (text[0] == '*')
            begin_section(text.substr(1));
        else if (!m_is_left_out)
            take_line(text);
        return true;
    }

private:
    enum class Section { none, vertices, arcs, edges, arc_list, edge_list, matrix, values };

    void begin_section(std::string_view text) {
        const auto words = words_of(text);
        const std::string name = words.empty() ? std::string() : fold(words[0]);
        m_relation = relation_in(text);
        m_matrix_row = 0;
        if (name == "network")
            begin_network(text);
        else if (name == "vertices")
            begin_vertices(words);
        else if (name == "arcs")
            m_section = Section::arcs;
        else if (name == "edges")
            m_section = Section::edges;
        else if (name == "arcslist")
            m_section = Section::arc_list;
        else if (name == "edgeslist")
            m_section = Section::edge_list;
        else if (name == "matrix")
            m_section = Section::matrix;
        else if (name == "partition" || name == "vector")
            begin_values(name, text);
        else
            leave_out(text);
    }

    /// "*Arcs :2 "advice"": several relations in one network.
    static std::string relation_in(std::string_view text) {
        const auto open = text.find('"');
        if (open == text.npos) return {};
        return std::string(text.substr(open + 1, text.find('"', open + 1) - open - 1));
    }

    /// The last part of a path, without its ending: "C:\data\roles.clu" is "roles".
    static std::string name_in(std::string_view text) {
        auto name = trimmed(text.substr(std::min(text.find(' '), text.size())));
        name = name.substr(name.find_last_of("/\\") + 1);
        return std::string(name.substr(0, name.rfind('.')));
    }

    void begin_network(std::string_view text) {
        m_section = Section::none;
        m_expects_values = false;
        m_is_left_out = m_networks++ > 0;
        if (m_is_left_out)
            m_records.warn(m_line, say("The file holds another network, %1; only the first was "
                                       "read.",
                                       {name_in(text)}));
    }

    void begin_vertices(const std::vector<std::string_view>& words) {
        const std::uint64_t count = words.size() > 1 ? number_in(words[1]).value_or(0) : 0;
        if (m_expects_values) { // the vertices of a partition or vector
            m_section = Section::values;
            m_next_value = 1;
            m_is_left_out = count != m_vertices;
            return;
        }
        m_section = Section::vertices;
        if (m_networks == 0) m_networks = 1;
        if (!m_is_left_out) m_vertices = count;
        if (!m_is_left_out && words.size() > 2) m_first_mode = number_in(words[2]).value_or(0);
    }

    void begin_values(const std::string& name, std::string_view text) {
        m_expects_values = true;
        m_is_left_out = false;
        m_section = Section::none;
        m_values_name = name_in(text);
        if (m_values_name.empty()) m_values_name = name;
    }

    void leave_out(std::string_view text) {
        m_section = Section::none;
        m_is_left_out = true;
        m_records.warn(m_line, say("The part \"%1\" of the file was left out.",
                                   {cleaned(text.substr(0, 60))}));
    }

    void take_line(std::string_view text) {
        const auto words = words_of(text);
        switch (m_section) {
        case Section::vertices:
            return take_vertex(words);
        case Section::arcs:
        case Section::edges:
            return take_tie(words, m_section == Section::arcs);
        case Section::arc_list:
        case Section::edge_list:
            return take_list(words, m_section == Section::arc_list);
        case Section::matrix:
            return take_matrix_row(words);
        case Section::values:
            m_records.add_property(std::to_string(m_next_value++), m_values_name, text);
            return;
        case Section::none:
            m_records.reject(m_line, say("The line stands before any part of the network."));
        }
    }

    void take_vertex(const std::vector<std::string_view>& words) {
        const auto number = number_in(words[0]);
        if (!number || *number == 0 || *number > m_vertices)
            return m_records.reject(m_line,
                                    say("\"%1\" is no number of a vertex.", {cleaned(words[0])}));
        FileEntity entity;
        entity.id = std::to_string(*number);
        entity.row = m_line;
        entity.place = line_place(m_line);
        if (words.size() > 1) entity.label = words[1];
        if (words.size() > 3) {
            const auto x = parse_number(words[2], false);
            const auto y = parse_number(words[3], false);
            if (x && y) entity.at = Point{*x * chart_size, *y * chart_size};
        }
        for (const auto word : words)
            if (word.starts_with('[') && !times_in(word).empty())
                entity.properties.push_back({"active", times_in(word)});
        if (m_first_mode > 0)
            entity.properties.push_back({"mode", *number <= m_first_mode ? "1" : "2"});
        m_records.add(std::move(entity));
    }

    FileLink link_of(std::string_view from, std::string_view to, bool directed) const {
        FileLink link;
        link.from = std::to_string(number_in(from).value_or(0));
        link.to = std::to_string(number_in(to).value_or(0));
        link.directed = directed;
        link.kind = m_relation;
        link.row = m_line;
        link.evidence.place = line_place(m_line);
        return link;
    }

    void take_tie(const std::vector<std::string_view>& words, bool directed) {
        if (words.size() < 2 || !is_vertex(words[0]) || !is_vertex(words[1])) return reject_tie();
        FileLink link = link_of(words[0], words[1], directed);
        for (std::size_t i = 2; i < words.size(); ++i) {
            if (words[i].starts_with('[')) {
                read_times(times_in(words[i]), link);
            } else if (i == 2 && !is_parameter(words[i])) {
                const auto weight = parse_number(words[i], false);
                if (!weight) return reject_tie();
                link.evidence.weight = *weight;
            } else if (words[i] == "l" && i + 1 < words.size()) {
                link.label = words[i + 1];
            }
        }
        if (link.evidence.weight == 0)
            return m_records.skip(m_line, say("A tie of weight 0 is none."));
        if (link.evidence.weight < 0) return reject_tie();
        m_records.add(std::move(link));
    }

    static void read_times(const std::string& times, FileLink& link) {
        const auto dash = times.find('-');
        if (is_year(times))
            link.evidence.happened = times;
        else if (dash != times.npos && is_year(times.substr(0, dash)) &&
                 is_year(times.substr(dash + 1)))
            link.evidence.happened = times.substr(0, dash) + "/" + times.substr(dash + 1);
        else if (!times.empty())
            link.evidence.quotation = "time " + times;
    }

    void take_list(const std::vector<std::string_view>& words, bool directed) {
        if (words.size() < 2 || !is_vertex(words[0])) return reject_tie();
        for (std::size_t i = 1; i < words.size(); ++i)
            if (is_vertex(words[i]))
                m_records.add(link_of(words[0], words[i], directed));
            else
                reject_tie();
    }

    void take_matrix_row(const std::vector<std::string_view>& words) {
        const std::string from = std::to_string(++m_matrix_row);
        // In a network of two modes the columns are the vertices of the second one.
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto weight = parse_number(words[i], false);
            if (!weight) reject_tie();
            if (!weight || *weight == 0) continue;
            FileLink link = link_of(from, std::to_string(i + 1 + m_first_mode), m_first_mode == 0);
            link.evidence.weight = *weight;
            link.evidence.place += ", column " + std::to_string(i + 1);
            m_records.add(std::move(link));
        }
    }

    /// Vertices need no line of their own.
    bool is_vertex(std::string_view word) {
        const auto number = number_in(word);
        if (!number || *number == 0 || *number > m_vertices) return false;
        if (!m_records.has(std::to_string(*number))) {
            FileEntity entity;
            entity.id = std::to_string(*number);
            entity.row = m_line;
            entity.place = line_place(m_line);
            m_records.add(std::move(entity));
        }
        return true;
    }

    void reject_tie() {
        m_records.reject(m_line, say("The line does not tie one vertex of the network to another "
                                     "with a weight."));
    }

    GraphRecords& m_records;
    Section m_section = Section::none;
    std::uint64_t m_line = 0, m_vertices = 0, m_first_mode = 0;
    std::uint64_t m_next_value = 1, m_matrix_row = 0;
    int m_networks = 0;
    bool m_is_left_out = false, m_expects_values = false;
    std::string m_relation, m_values_name;
};

} // namespace

Result<std::string> read_pajek(const std::filesystem::path& file, GraphRecords& records,
                               Task& task) {
    PajekReader reader(records);
    return read_lines(
        file, longest_line, [&](const TextLine& line) { return reader.take(line); }, task);
}

} // namespace headwater
