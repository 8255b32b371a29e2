// SPDX-License-Identifier: Apache-2.0
// GEXF 1.1 to 1.3, as Gephi writes it.
#include <map>
#include <optional>
#include <utility>

#include "core/base/moment.h"
#include "core/exchange/cell.h"
#include "core/exchange/graph_attributes.h"
#include "core/exchange/graph_formats.h"
#include "core/exchange/xml_file.h"

namespace headwater {

namespace {

class GexfVisitor : public XmlVisitor {
public:
    explicit GexfVisitor(GraphRecords& records) : m_records(records) {}

    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "graph")
            m_directed = attributes["defaultedgetype"] == "directed";
        else if (name == "attributes")
            m_class = attributes["class"];
        else if (name == "attribute")
            m_titles[m_class + ' ' + std::string(attributes["id"])] = attributes["title"];
        else if (name == "node")
            begin_node(attributes);
        else if (name == "edge")
            begin_edge(attributes);
        else if (name == "attvalue")
            take_value(attributes);
        else if (name == "position" && m_entity)
            read_place(attributes);
    }

    void end(std::string_view name) override {
        if (name == "node") flush_node();
        if (name == "edge" && m_link) m_records.add(*std::exchange(m_link, std::nullopt));
    }

private:
    void begin_node(const XmlAttributes& attributes) {
        flush_node(); // nodes may nest
        m_entity.emplace();
        m_entity->id = attributes["id"];
        m_entity->label = attributes["label"];
        m_entity->row = line();
        m_entity->place = line_place(line());
    }

    void begin_edge(const XmlAttributes& attributes) {
        m_link.emplace();
        m_link->from = attributes["source"];
        m_link->to = attributes["target"];
        m_link->row = line();
        m_link->evidence.place = line_place(line());
        const auto type = attributes["type"];
        m_link->directed = type.empty() ? m_directed : type == "directed";
        for (const char* name : {"weight", "label", "kind"})
            read_attribute(*m_link, name, attributes[name]);
        read_span(attributes["start"], attributes["end"]);
    }

    void read_span(std::string_view start, std::string_view end) {
        if (start.empty()) return;
        const auto first = parse_moment(start);
        const auto last = parse_moment(end);
        if (first && last)
            m_link->evidence.happened = first->text + "/" + last->text;
        else if (first)
            m_link->evidence.happened = first->text;
    }

    /// 1.1 names the attribute "id", later versions "for".
    void take_value(const XmlAttributes& attributes) {
        const auto id = attributes.has("for") ? attributes["for"] : attributes["id"];
        const auto title = m_titles.find((m_link ? "edge " : "node ") + std::string(id));
        const std::string_view name =
            title == m_titles.end() ? id : std::string_view(title->second);
        if (m_link)
            read_attribute(*m_link, name, attributes["value"]);
        else if (m_entity)
            read_attribute(*m_entity, name, attributes["value"]);
    }

    void read_place(const XmlAttributes& attributes) {
        const auto x = parse_number(attributes["x"], false);
        const auto y = parse_number(attributes["y"], false);
        if (x && y) m_entity->at = Point{*x, -*y}; // Gephi's y grows upwards
    }

    void flush_node() {
        if (m_entity) m_records.add(*std::exchange(m_entity, std::nullopt));
    }

    GraphRecords& m_records;
    std::map<std::string, std::string> m_titles; ///< "node 0" to "role"
    std::string m_class;
    bool m_directed = false;
    std::optional<FileEntity> m_entity;
    std::optional<FileLink> m_link;
};

} // namespace

Result<std::string> read_gexf(const std::filesystem::path& file, GraphRecords& records,
                              Task& task) {
    GexfVisitor visitor(records);
    return read_xml_file(file, visitor, task);
}

} // namespace headwater
