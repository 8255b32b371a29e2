// SPDX-License-Identifier: Apache-2.0
// GraphML, with what yEd and Maltego put into it.
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "core/base/text.h"
#include "core/exchange/batch.h"
#include "core/exchange/cell.h"
#include "core/exchange/graph_attributes.h"
#include "core/exchange/graph_formats.h"
#include "core/exchange/input_file.h"
#include "core/exchange/xlsx_parts.h"
#include "core/exchange/xml_file.h"

namespace headwater {

namespace {

struct Key {
    std::string name;      ///< of the attribute; empty: drawing of the program's own
    std::string for_what;  ///< "node", "edge", "all" ...
    std::string otherwise; ///< value where an element has none
};

class GraphmlVisitor : public XmlVisitor {
public:
    explicit GraphmlVisitor(GraphRecords& records) : m_records(records) {}

    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "key")
            begin_key(attributes);
        else if (name == "graph")
            m_directed = attributes["edgedefault"] != "undirected";
        else if (name == "node")
            begin_node(attributes);
        else if (name == "edge")
            begin_edge(attributes);
        else if (name == "hyperedge")
            m_records.skip(line(), say("A hyperedge ties more than two; it was left out."));
        else if (name == "data")
            m_data = attributes["key"];
        else
            begin_detail(name, attributes);
    }

    void end(std::string_view name) override {
        if (name == "default" && !m_key.empty())
            m_keys[m_key].otherwise = text();
        else if (name == "key")
            m_key.clear();
        else if (name == "data")
            end_data();
        else if (name == "node")
            end_node();
        else if (name == "edge")
            end_edge();
        else
            end_detail(name);
    }

private:
    void begin_key(const XmlAttributes& attributes) {
        m_key = attributes["id"];
        m_keys[m_key] = {std::string(attributes["attr.name"]), std::string(attributes["for"]), {}};
    }

    void begin_node(const XmlAttributes& attributes) {
        flush_node(); // a node of a nested graph begins before the outer one ends
        m_entity.emplace();
        m_entity->id = attributes["id"];
        m_entity->row = line();
        m_entity->place = line_place(line());
    }

    void begin_edge(const XmlAttributes& attributes) {
        m_link.emplace();
        m_link->from = attributes["source"];
        m_link->to = attributes["target"];
        m_link->row = line();
        m_link->evidence.place = line_place(line());
        const auto directed = attributes["directed"];
        m_link->directed = directed.empty() ? m_directed : directed == "true";
    }

    void begin_detail(std::string_view name, const XmlAttributes& attributes) {
        if (name == "MaltegoEntity" && m_entity) m_entity->kind = attributes["type"];
        if (name == "Property") m_property = attributes["displayName"];
        const bool drawn = name == "Geometry" || name == "Position";
        if (drawn && m_entity) read_place(attributes);
        if (name == "Arrows" && m_link) read_arrows(attributes);
    }

    /// A head at the source alone: it flows from the target. Heads at both ends say no direction.
    void read_arrows(const XmlAttributes& attributes) {
        const bool at_source = attributes["source"] != "none";
        const bool at_target = attributes["target"] != "none";
        if (at_source && !at_target) std::swap(m_link->from, m_link->to);
        if (at_source && at_target) Batch::add_property(m_link->properties, "arrows", "both");
        m_link->directed = at_source != at_target;
    }

    void read_place(const XmlAttributes& attributes) {
        const auto x = parse_number(attributes["x"], false);
        const auto y = parse_number(attributes["y"], false);
        if (x && y) m_entity->at = Point{*x, *y};
    }

    void end_detail(std::string_view name) {
        const auto value = trimmed(text());
        if (value.empty()) return;
        if (name == "NodeLabel" && m_entity && m_entity->label.empty())
            m_entity->label = value;
        else if (name == "EdgeLabel" && m_link && m_link->label.empty())
            m_link->label = cleaned(value);
        else if (name == "Value")
            take_maltego(value);
        else if (name == "Note" || name == "Notes")
            if (m_entity) Batch::add_property(m_entity->properties, "note", cleaned(value));
    }

    /// The first property of an entity names it.
    void take_maltego(std::string_view value) {
        if (m_link) {
            if (m_property == "Label")
                m_link->label = cleaned(value);
            else
                Batch::add_property(m_link->properties, m_property, cleaned(value));
        } else if (m_entity) {
            if (m_entity->label.empty())
                m_entity->label = value;
            else
                Batch::add_property(m_entity->properties, m_property, cleaned(value));
        }
    }

    void end_data() {
        const auto key = m_keys.find(m_data);
        const std::string& name = key == m_keys.end() ? m_data : key->second.name;
        const auto value = trimmed(text());
        if (!name.empty() && !value.empty()) {
            m_said.insert(m_data);
            if (m_link)
                read_attribute(*m_link, name, value);
            else if (m_entity)
                read_attribute(*m_entity, name, value);
        }
        m_data.clear();
    }

    template<class Subject>
    void add_defaults(Subject& subject, std::string_view for_what) {
        for (const auto& [id, key] : m_keys) {
            const bool fits = key.for_what == for_what || key.for_what == "all";
            if (fits && !key.otherwise.empty() && !m_said.contains(id))
                read_attribute(subject, key.name, key.otherwise);
        }
        m_said.clear();
    }

    void flush_node() {
        if (!m_entity) return;
        add_defaults(*m_entity, "node");
        m_records.add(*std::exchange(m_entity, std::nullopt));
    }
    void end_node() { flush_node(); }
    void end_edge() {
        if (!m_link) return;
        add_defaults(*m_link, "edge");
        m_records.add(*std::exchange(m_link, std::nullopt));
    }

    GraphRecords& m_records;
    std::map<std::string, Key> m_keys;
    std::string m_key, m_data, m_property;
    std::set<std::string> m_said; ///< keys that the element itself had
    bool m_directed = true;
    std::optional<FileEntity> m_entity;
    std::optional<FileLink> m_link;
};

} // namespace

Result<std::string> read_mtgx(const std::filesystem::path& file, GraphRecords& records,
                              Task& task) {
    TRY(std::string digest, digest_of_file(file, task));
    TRY(ZipArchive archive, ZipArchive::open(file));
    std::string graph;
    for (const std::string& name : archive.names()) {
        if (!name.ends_with(".graphml")) continue;
        if (graph.empty())
            graph = name;
        else
            records.warn(0,
                         say("The archive holds another graph, which was left out: %1.", {name}));
    }
    if (graph.empty())
        return fail("%1 holds no graph of Maltego. Ask the sender for it again.",
                    {file.filename().string()});
    GraphmlVisitor visitor(records);
    TRY_VOID(read_xml_member(archive, graph, file.filename().string(), visitor, task));
    return digest;
}

Result<std::string> read_graphml(const std::filesystem::path& file, GraphRecords& records,
                                 Task& task) {
    GraphmlVisitor visitor(records);
    return read_xml_file(file, visitor, task);
}

} // namespace headwater
