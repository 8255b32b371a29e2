// SPDX-License-Identifier: Apache-2.0
// GML (Himsolt 1997): nested lists of keys and values.
#include <charconv>
#include <optional>
#include <utility>

#include "core/base/text.h"
#include "core/exchange/cell.h"
#include "core/exchange/graph_attributes.h"
#include "core/exchange/graph_formats.h"
#include "core/exchange/text_lines.h"

namespace headwater {

namespace {

constexpr std::size_t deepest = 64;
constexpr std::size_t longest_value = 1024 * 1024;

std::string utf8_of(unsigned code) {
    const auto byte = [](unsigned value) { return static_cast<char>(value); };
    if (code < 0x80) return {byte(code)};
    if (code < 0x800) return {byte(0xC0 | code >> 6), byte(0x80 | (code & 0x3F))};
    const char last = byte(0x80 | (code & 0x3F));
    const char middle = byte(0x80 | (code >> 6 & 0x3F));
    if (code < 0x10000) return {byte(0xE0 | code >> 12), middle, last};
    return {byte(0xF0 | code >> 18), byte(0x80 | (code >> 12 & 0x3F)), middle, last};
}

/// "&quot;", "&#233;": GML writes what is not ASCII as HTML does.
std::string without_entities(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto semicolon = text[0] == '&' ? text.substr(0, 12).find(';') : text.npos;
        const auto name =
            semicolon == text.npos ? text.substr(0, 0) : text.substr(1, semicolon - 1);
        unsigned code = 0;
        if (name.starts_with('#'))
            std::from_chars(name.data() + 1, name.data() + name.size(), code);
        if (name == "quot") code = '"';
        if (name == "amp") code = '&';
        if (name == "lt") code = '<';
        if (name == "gt") code = '>';
        const bool known = code > 0 && code < 0x110000 && (code < 0xD800 || code > 0xDFFF);
        if (known)
            out += utf8_of(code);
        else
            out += text[0];
        text.remove_prefix(known ? semicolon + 1 : 1);
    }
    return out;
}

/// Follows keys and values, and builds a record of every node and edge.
class GmlRecords {
public:
    explicit GmlRecords(GraphRecords& records) : m_records(records) {}

    Result<void> open(std::string key, std::uint64_t line) {
        if (m_path.size() >= deepest)
            return fail("Line %1 nests its lists more than %2 deep; the file was refused.",
                        {std::to_string(line), std::to_string(deepest)});
        if (key == "node" && is_in_graph()) begin_node(line);
        if (key == "edge" && is_in_graph()) begin_edge(line);
        m_path.push_back(std::move(key));
        return {};
    }

    void close() {
        if (m_path.empty()) return;
        if (m_path.back() == "property") add_property();
        m_path.pop_back();
        if (!is_in_graph()) return;
        if (m_entity) m_records.add(*std::exchange(m_entity, std::nullopt));
        if (m_link) {
            if (!m_link->directed) m_link->directed = m_directed;
            m_records.add(*std::exchange(m_link, std::nullopt));
        }
    }

    void take(std::string_view key, std::string_view value) {
        if (is_in_graph() && key == "directed") m_directed = value == "1";
        if (!m_entity && !m_link) return;
        if (m_path.back() == "graphics") return take_place(key, value);
        if (m_path.back() == "property") return take_property(key, value);
        if (m_path.back() == "evidence" && m_link)
            return read_attribute(*m_link, std::string("evidence.").append(key), value);
        if (m_path.back() != "node" && m_path.back() != "edge") return;
        if (m_entity && key == "id")
            m_entity->id = value;
        else if (m_link && key == "source")
            m_link->from = value;
        else if (m_link && key == "target")
            m_link->to = value;
        else if (m_link)
            read_attribute(*m_link, key, value);
        else
            read_attribute(*m_entity, key, value);
    }

    bool is_whole() const { return m_path.empty(); }

private:
    bool is_in_graph() const { return !m_path.empty() && m_path.back() == "graph"; }

    void begin_node(std::uint64_t line) {
        m_entity.emplace();
        m_entity->row = line;
        m_entity->place = line_place(line);
        m_x = m_y = std::nullopt;
    }
    void begin_edge(std::uint64_t line) {
        m_link.emplace();
        m_link->row = line;
        m_link->evidence.place = line_place(line);
    }

    void take_place(std::string_view key, std::string_view value) {
        if (!m_entity) return;
        if (key == "x") m_x = parse_number(value, false);
        if (key == "y") m_y = parse_number(value, false);
        if (m_x && m_y) m_entity->at = Point{*m_x, *m_y};
    }

    /// Headwater's own lists: property [ name "alias" value "Ba" ].
    void take_property(std::string_view key, std::string_view value) {
        if (key == "name") m_property.name = value;
        if (key == "value") m_property.value = value;
    }
    void add_property() {
        const std::string name = "property." + std::exchange(m_property.name, {});
        const std::string value = std::exchange(m_property.value, {});
        if (m_entity) read_attribute(*m_entity, name, value);
        if (m_link) read_attribute(*m_link, name, value);
    }

    GraphRecords& m_records;
    std::vector<std::string> m_path;
    Property m_property;
    bool m_directed = false;
    std::optional<double> m_x, m_y;
    std::optional<FileEntity> m_entity;
    std::optional<FileLink> m_link;
};

/// Cuts the text into keys, values and brackets; texts may run over lines.
class GmlParser {
public:
    explicit GmlParser(GmlRecords& records) : m_records(records) {}

    Result<bool> take(const TextLine& line) {
        if (line.is_too_long)
            return fail("Line %1 is longer than any of this format can be; the file was refused.",
                        {std::to_string(line.number)});
        m_line = line.number;
        std::string_view rest = line.text;
        if (m_in_text) rest = go_on_with_text(rest);
        while (!m_in_text && !(rest = trimmed(rest)).empty() && rest[0] != '#')
            TRY_VOID(take_token(rest));
        return true;
    }

    Result<void> finish() const {
        if (m_in_text || !m_records.is_whole())
            return fail("The file ends in the middle of a list: it was cut short. Ask the sender "
                        "for it again.");
        return {};
    }

private:
    Result<void> take_token(std::string_view& rest) {
        if (rest[0] == '[') {
            rest.remove_prefix(1);
            return m_records.open(std::exchange(m_key, {}), m_line);
        }
        if (rest[0] == ']') {
            rest.remove_prefix(1);
            m_records.close();
            return {};
        }
        if (rest[0] == '"') {
            m_text.clear();
            m_in_text = true;
            rest = go_on_with_text(rest.substr(1));
            return check_size();
        }
        const auto word = rest.substr(0, std::min(rest.find_first_of(" \t[]\""), rest.size()));
        rest.remove_prefix(word.size());
        if (m_key.empty())
            m_key = word;
        else
            m_records.take(std::exchange(m_key, {}), word);
        return {};
    }

    std::string_view go_on_with_text(std::string_view rest) {
        const auto quote = rest.find('"');
        m_text.append(rest.substr(0, quote));
        if (quote == rest.npos) {
            m_text += '\n';
            if (m_text.size() > longest_value) m_text.resize(longest_value); // a comment
            return {};
        }
        m_in_text = false;
        m_records.take(std::exchange(m_key, {}), without_entities(m_text));
        return rest.substr(quote + 1);
    }

    Result<void> check_size() const {
        if (m_text.size() <= longest_value) return {};
        return fail("Line %1 is longer than any of this format can be; the file was refused.",
                    {std::to_string(m_line)});
    }

    GmlRecords& m_records;
    std::string m_key, m_text;
    bool m_in_text = false;
    std::uint64_t m_line = 0;
};

} // namespace

Result<std::string> read_gml(const std::filesystem::path& file, GraphRecords& records, Task& task) {
    GmlRecords gml(records);
    GmlParser parser(gml);
    TRY(std::string digest,
        read_lines(
            file, longest_value, [&](const TextLine& line) { return parser.take(line); }, task));
    TRY_VOID(parser.finish());
    return digest;
}

} // namespace headwater
