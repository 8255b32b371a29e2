// SPDX-License-Identifier: Apache-2.0
// JSON of nodes and links, as D3, networkx, Cytoscape, Sigma and Headwater write it.
#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>

#include <nlohmann/json.hpp>

#include "core/exchange/cell.h"
#include "core/exchange/graph_attributes.h"
#include "core/exchange/graph_formats.h"
#include "core/exchange/json_items.h"

namespace headwater {

using nlohmann::json;

namespace {

std::string first_of(const json& object, std::initializer_list<const char*> keys) {
    for (const char* key : keys)
        if (std::string text = text_at(object, key); !text.empty()) return text;
    return {};
}

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::ranges::find(names, name) != names.end();
}

class NodeLinkReader {
public:
    explicit NodeLinkReader(GraphRecords& records) : m_records(records) {}

    Result<bool> take(const JsonItem& item) {
        const auto name = item.list.substr(item.list.rfind('.') + 1);
        const auto first = item.list.substr(0, item.list.find('.'));
        if (!item.is_element) {
            if (name == "directed") m_directed = item.value == true;
        } else if (is_one_of(name, {"nodes", "vertices", "entities"}) || first == "entities") {
            take_node(item);
        } else if (name == "links" || name == "edges" || name == "relationships") {
            take_link(item);
        } else if (m_passed.emplace(item.list).second) {
            m_records.warn(
                0, say("The list \"%1\" of the file was left out.", {std::string(item.list)}));
        }
        return true;
    }

private:
    /// Cytoscape puts everything under "data".
    static const json& content_of(const json& value) {
        const auto data = value.is_object() ? value.find("data") : value.end();
        return data != value.end() && data->is_object() ? *data : value;
    }

    void take_node(const JsonItem& item) {
        const json& node = content_of(item.value);
        FileEntity entity;
        entity.id =
            node.is_object() ? first_of(node, {"id", "key", "name", "label"}) : text_of(node);
        // D3 ties nodes by their places where they have no id.
        m_by_place.push_back(entity.id);
        entity.row = item.number;
        entity.place = "node " + std::to_string(item.number);
        if (node.is_object()) read_attributes(node, entity);
        m_records.add(std::move(entity));
    }

    static void read_attributes(const json& node, FileEntity& entity) {
        for (const auto& [name, value] : flattened(node)) {
            if (is_one_of(name, {"id", "key"})) continue;
            const bool names = is_one_of(name, {"attributes.label", "metadata.label"});
            if (names && entity.label.empty())
                entity.label = value;
            else if (!is_one_of(name, {"x", "y", "vx", "vy", "index", "fx", "fy"}))
                read_attribute(entity, name, value);
        }
        const auto x = parse_number(text_at(node, "x"), false);
        const auto y = parse_number(text_at(node, "y"), false);
        if (x && y) entity.at = Point{*x, *y};
    }

    static const json* end_in(const json& link, std::initializer_list<const char*> keys) {
        for (const char* key : keys)
            if (const auto found = link.find(key); found != link.end()) return &*found;
        return nullptr;
    }

    bool is_place(const json& end) const {
        return end.is_number_unsigned() && end.get<std::uint64_t>() < m_by_place.size();
    }

    /// The first link whose ends are clear decides for the file: else an id that the file does not
    /// hold would be taken for a place, and somebody be tied who stands there by chance.
    void decide(const json* from, const json* to) {
        if (m_ends_are_places || !from || !to) return;
        const bool named = is_named(*from) || is_named(*to);
        if (named || (is_place(*from) && is_place(*to))) m_ends_are_places = !named;
    }

    bool is_named(const json& end) const {
        return m_records.has(end.is_object() ? first_of(end, {"id", "name"}) : text_of(end));
    }

    std::string end_of(const json* end) const {
        if (!end) return {};
        if (m_ends_are_places.value_or(false) && is_place(*end))
            return m_by_place[end->get<std::size_t>()];
        return end->is_object() ? first_of(*end, {"id", "name"}) : text_of(*end);
    }

    void take_link(const JsonItem& item) {
        const json& tie = content_of(item.value);
        if (!tie.is_object())
            return m_records.reject(item.number, say("The link is no object with two ends."));
        FileLink link;
        const json* const from = end_in(tie, {"source", "from", "start", "from_id"});
        const json* const to = end_in(tie, {"target", "to", "end", "to_id"});
        decide(from, to);
        link.from = end_of(from);
        link.to = end_of(to);
        link.directed = m_directed;
        link.row = item.number;
        link.evidence.place = "link " + std::to_string(item.number);
        for (const auto& [name, value] : flattened(tie))
            if (!is_one_of(name, {"source", "target", "from", "to", "start", "end", "from_id",
                                  "to_id", "id", "key", "source.id", "target.id", "index"}))
                read_attribute(link, name, value);
        m_records.add(std::move(link));
    }

    GraphRecords& m_records;
    std::optional<bool> m_directed;
    std::optional<bool> m_ends_are_places; ///< of the nodes, not their ids; empty: no link yet
    std::vector<std::string> m_by_place;   ///< ids of the nodes in their order
    std::set<std::string, std::less<>> m_passed;
};

} // namespace

Result<std::string> read_node_link(const std::filesystem::path& file, GraphRecords& records,
                                   Task& task) {
    NodeLinkReader reader(records);
    return read_json(
        file, [&](const JsonItem& item) { return reader.take(item); }, task);
}

} // namespace headwater
