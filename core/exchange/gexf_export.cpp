// SPDX-License-Identifier: Apache-2.0
// Records to GEXF 1.2, for Gephi.
#include <map>

#include "core/base/xml_text.h"
#include "core/exchange/graph_formats.h"
#include "core/exchange/graph_writing.h"
#include "core/exchange/output_file.h"

namespace headwater {

namespace {

using Ids = std::map<std::string, std::string>; ///< name of an attribute to its id

std::string declared(const std::vector<std::string>& names, const std::string& of, Ids& ids) {
    std::string out = "<attributes class=\"" + of + "\">\n";
    for (const std::string& name : names) {
        const std::string id = std::to_string(ids.size());
        ids[name] = id;
        out += "<attribute" + xml_attribute("id", id) + xml_attribute("title", name) +
               " type=\"string\"/>\n";
    }
    return out + "</attributes>\n";
}

std::string values(const Attributes& attributes, const Ids& ids) {
    std::string out = "<attvalues>";
    for (const Property& each : attributes)
        out += "<attvalue" + xml_attribute("for", ids.at(each.name)) +
               xml_attribute("value", each.value) + "/>";
    return out + "</attvalues>";
}

std::string node(const Entity& entity, const Ids& ids) {
    return "<node" + xml_attribute("id", std::to_string(entity.id.value)) +
           xml_attribute("label", entity.label) + ">" + values(attributes_of(entity), ids) +
           "</node>\n";
}

} // namespace

Result<Exported> export_gexf(const Records& records, const std::filesystem::path& file,
                             Task& task) {
    TRY(OutputFile out, OutputFile::create(file));
    task.restart(records.entities.size() + records.links.size(), Unit::rows);
    const AttributeNames names = attribute_names(records);
    Ids node_ids;
    Ids edge_ids;
    TRY_VOID(out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">\n"
                       "<graph defaultedgetype=\"directed\">\n"));
    TRY_VOID(out.write(declared(names.nodes, "node", node_ids) +
                       declared(names.edges, "edge", edge_ids) + "<nodes>\n"));
    for (const Entity& entity : records.entities) {
        if (!task.may_go_on()) return stopped();
        TRY_VOID(out.write(node(entity, node_ids)));
        task.advance();
    }
    TRY_VOID(out.write("</nodes>\n<edges>\n"));
    const RecordLookup lookup(records);
    std::uint64_t number = 0;
    TRY(const std::uint64_t edges,
        each_edge(
            records, lookup,
            [&](const Link& link, const Evidence*, const Attributes& attributes) {
                return out.write("<edge" + xml_attribute("id", std::to_string(number++)) +
                                 xml_attribute("source", std::to_string(link.from.value)) +
                                 xml_attribute("target", std::to_string(link.to.value)) +
                                 xml_attribute("type", link.directed ? "directed" : "undirected") +
                                 xml_attribute("label", link.label) + ">" +
                                 values(attributes, edge_ids) + "</edge>\n");
            },
            task));
    TRY_VOID(out.write("</edges>\n</graph>\n</gexf>\n"));
    TRY_VOID(out.finish());
    return Exported{{file}, records.entities.size() + edges};
}

} // namespace headwater
