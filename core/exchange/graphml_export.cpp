// SPDX-License-Identifier: Apache-2.0
// Records to GraphML: every attribute under its own key.
#include <map>

#include "core/base/xml_text.h"
#include "core/exchange/graph_formats.h"
#include "core/exchange/graph_writing.h"
#include "core/exchange/output_file.h"

namespace headwater {

namespace {

using Keys = std::map<std::string, std::string>; ///< name to id

Keys keys_of(const std::vector<std::string>& names, const std::string& prefix) {
    Keys keys;
    for (std::size_t i = 0; i < names.size(); ++i)
        keys[names[i]] = prefix + std::to_string(i);
    return keys;
}

std::string key_elements(const Keys& keys, const std::string& for_what) {
    std::string out;
    for (const auto& [name, id] : keys)
        out += "<key" + xml_attribute("id", id) + xml_attribute("for", for_what) +
               xml_attribute("attr.name", name) + " attr.type=\"string\"/>\n";
    return out;
}

std::string element(const std::string& id, std::string_view text) {
    if (text.empty()) return {};
    return "<data key=\"" + id + "\">" + xml_escaped(text) + "</data>";
}

std::string elements(const Attributes& attributes, const Keys& keys) {
    std::string out;
    for (const Property& each : attributes)
        out += element(keys.at(each.name), each.value);
    return out;
}

constexpr std::string_view head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
    "<key id=\"label\" for=\"all\" attr.name=\"label\" attr.type=\"string\"/>\n";

} // namespace

Result<Exported> export_graphml(const Records& records, const std::filesystem::path& file,
                                Task& task) {
    TRY(OutputFile out, OutputFile::create(file));
    task.restart(records.entities.size() + records.links.size(), Unit::rows);
    const AttributeNames names = attribute_names(records);
    const Keys node_keys = keys_of(names.nodes, "n");
    const Keys edge_keys = keys_of(names.edges, "e");
    TRY_VOID(out.write(head));
    TRY_VOID(out.write(key_elements(node_keys, "node") + key_elements(edge_keys, "edge")));
    TRY_VOID(out.write("<graph edgedefault=\"directed\">\n"));
    for (const Entity& entity : records.entities) {
        if (!task.may_go_on()) return stopped();
        TRY_VOID(out.write("<node" + xml_attribute("id", std::to_string(entity.id.value)) + ">" +
                           element("label", entity.label) +
                           elements(attributes_of(entity), node_keys) + "</node>\n"));
        task.advance();
    }
    const RecordLookup lookup(records);
    TRY(const std::uint64_t edges,
        each_edge(
            records, lookup,
            [&](const Link& link, const Evidence*, const Attributes& attributes) {
                return out.write(
                    "<edge" + xml_attribute("source", std::to_string(link.from.value)) +
                    xml_attribute("target", std::to_string(link.to.value)) +
                    xml_attribute("directed", link.directed ? "true" : "false") + ">" +
                    element("label", link.label) + elements(attributes, edge_keys) + "</edge>\n");
            },
            task));
    TRY_VOID(out.write("</graph>\n</graphml>\n"));
    TRY_VOID(out.finish());
    return Exported{{file}, records.entities.size() + edges};
}

} // namespace headwater
