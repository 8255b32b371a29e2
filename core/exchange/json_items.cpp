// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/json_items.h"

#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/exchange/json_bytes.h"
#include "core/exchange/text_lines.h"

namespace headwater {

using nlohmann::json;

namespace {

constexpr std::size_t most_values = 1'000'000; ///< of one item

/// Builds one value from the parser's events; tells when it is whole.
class ItemBuilder {
public:
    bool is_building() const { return !m_open.empty(); }
    std::size_t depth() const { return m_open.size(); }

    void open(json container) {
        json& placed = put(std::move(container));
        m_open.push_back(&placed);
    }
    void key(std::string name) { m_key = std::move(name); }
    json& put(json value) {
        ++m_values;
        if (m_open.empty()) return m_root = std::move(value);
        json& parent = *m_open.back();
        if (!parent.is_array()) return parent[m_key] = std::move(value);
        parent.push_back(std::move(value));
        return parent.back();
    }
    /// Whether the item is whole now.
    bool close() {
        m_open.pop_back();
        return m_open.empty();
    }
    bool is_too_large() const { return m_values > most_values; }
    json take() {
        m_values = 0;
        return std::exchange(m_root, nullptr);
    }

private:
    json m_root;
    std::vector<json*> m_open;
    std::string m_key;
    std::size_t m_values = 0;
};

/// Finds the items among the parser's events. Objects on the way to a list are only a path.
class ItemFinder : public nlohmann::json_sax<json> {
public:
    ItemFinder(std::string name, const JsonVisitor& visit, JsonBytes* bytes)
        : m_name(std::move(name)), m_visit(visit), m_bytes(bytes) {}

    bool null() override { return scalar(nullptr); }
    bool boolean(bool value) override { return scalar(value); }
    bool number_integer(number_integer_t value) override { return scalar(value); }
    bool number_unsigned(number_unsigned_t value) override { return scalar(value); }
    bool number_float(number_float_t value, const string_t&) override { return scalar(value); }
    bool string(string_t& value) override { return scalar(std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool key(string_t& name) override {
        m_bytes->note_event();
        if (m_builder.is_building())
            m_builder.key(std::move(name));
        else
            m_key = std::move(name);
        return true;
    }

    bool start_object(std::size_t) override {
        m_bytes->note_event();
        if (!has_room()) return false;
        if (m_builder.is_building() || is_in_list())
            m_builder.open(json::object());
        else
            enter(m_key == "nodes" ? Step::Sort::keyed_list : Step::Sort::object);
        return true;
    }
    bool start_array(std::size_t) override {
        m_bytes->note_event();
        if (!has_room()) return false;
        if (m_builder.is_building() || is_in_list())
            m_builder.open(json::array());
        else
            enter(Step::Sort::list);
        return true;
    }
    bool end_object() override { return end(); }
    bool end_array() override { return end(); }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception&) override {
        if (verdict && m_bytes->is_too_long())
            verdict = fail("%1 holds an item of more than %2 characters and was refused.",
                           {m_name, std::to_string(longest_json_item)});
        else if (verdict)
            verdict = fail("%1 is not whole: what stands at character %2 is no JSON. Ask the "
                           "sender for it again.",
                           {m_name, std::to_string(position)});
        return false;
    }

    Result<void> verdict;
    bool has_enough = false;

private:
    struct Step {
        enum class Sort { object, list, keyed_list };
        Sort sort;
        std::string path;
        std::uint64_t count = 0;
    };

    bool is_in_list() const { return !m_path.empty() && m_path.back().sort != Step::Sort::object; }

    void enter(Step::Sort sort) {
        std::string path = m_path.empty() ? std::string() : m_path.back().path;
        if (!m_path.empty()) path += (path.empty() ? "" : ".") + m_key;
        m_path.push_back({sort, std::move(path), 0});
        m_key.clear();
    }

    bool has_room() {
        if (m_path.size() + m_builder.depth() < deepest_json && !m_builder.is_too_large())
            return true;
        verdict = fail("%1 nests deeper than %2 or holds an item that is too large; it was "
                       "refused.",
                       {m_name, std::to_string(deepest_json)});
        return false;
    }

    bool scalar(json value) {
        m_bytes->note_event();
        if (m_builder.is_building()) {
            m_builder.put(std::move(value));
            return !m_builder.is_too_large() || has_room();
        }
        if (is_in_list()) return hand_out(std::move(value));
        const std::string prefix = m_path.empty() ? "" : m_path.back().path;
        const std::string path = prefix + (prefix.empty() ? "" : ".") + m_key;
        return visit({path, 1, value, false});
    }

    bool end() {
        m_bytes->note_event();
        if (m_builder.is_building()) return !m_builder.close() || hand_out(m_builder.take());
        m_path.pop_back();
        return true;
    }

    bool hand_out(json value) {
        Step& list = m_path.back();
        if (list.sort == Step::Sort::keyed_list && value.is_object() && !value.contains("id"))
            value["id"] = m_key;
        return visit({list.path, ++list.count, value});
    }

    bool visit(const JsonItem& item) {
        auto more = m_visit(item);
        if (!more)
            verdict = tl::unexpected(std::move(more).error());
        else
            has_enough = !*more;
        return more && *more;
    }

    std::string m_name;
    const JsonVisitor& m_visit;
    JsonBytes* m_bytes;
    std::vector<Step> m_path;
    std::string m_key;
    ItemBuilder m_builder;
};

/// How deep the brackets of a text go that has not been parsed yet.
std::size_t depth_of(std::string_view text) {
    std::size_t depth = 0;
    std::size_t deepest = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '{' || c == '['))
            deepest = std::max(deepest, ++depth);
        else if (!quoted && (c == '}' || c == ']') && depth > 0)
            --depth;
    }
    return deepest;
}

} // namespace

Result<std::string> read_json(const std::filesystem::path& file, const JsonVisitor& visit,
                              Task& task) {
    TRY(JsonBytes bytes, JsonBytes::open(file, task));
    ItemFinder finder(file.filename().string(), visit, &bytes);
    const bool whole = json::sax_parse(JsonCursor(&bytes), JsonCursor(nullptr), &finder);
    if (!task.may_go_on()) return stopped();
    if (bytes.defect()) return tl::unexpected(*bytes.defect());
    if (!whole && !finder.has_enough) TRY_VOID(finder.verdict);
    return bytes.digest();
}

Result<std::string> read_json_lines(const std::filesystem::path& file, const JsonVisitor& visit,
                                    const BrokenLine& broken, Task& task) {
    return read_lines(
        file, longest_json_item,
        [&](const TextLine& line) -> Result<bool> {
            const auto text = trimmed(line.text);
            if (text.empty() && !line.is_too_long) return true;
            const bool sound = !line.is_too_long && depth_of(text) < deepest_json;
            const json value =
                sound ? json::parse(text, nullptr, false) : json(json::value_t::discarded);
            if (value.is_discarded()) return broken(line.number);
            return visit({{}, line.number, value});
        },
        task);
}

} // namespace headwater
