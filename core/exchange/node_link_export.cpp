// SPDX-License-Identifier: Apache-2.0
// Records to JSON of nodes and links, one a line, for programs and scripts.
#include <nlohmann/json.hpp>

#include "core/exchange/graph_formats.h"
#include "core/exchange/graph_writing.h"
#include "core/exchange/output_file.h"

namespace headwater {

using nlohmann::json;

namespace {

/// A name that repeats has a list of values.
void put(json& object, const Attributes& attributes) {
    for (const auto& [name, value] : attributes) {
        json& member = object[name];
        if (member.is_null())
            member = value;
        else if (member.is_array())
            member.push_back(value);
        else
            member = json::array({member, value});
    }
}

std::string text_of_item(const json& item, bool first) {
    return (first ? "\n" : ",\n") + item.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace

Result<Exported> export_node_link(const Records& records, const std::filesystem::path& file,
                                  Task& task) {
    TRY(OutputFile out, OutputFile::create(file));
    task.restart(records.entities.size() + records.links.size(), Unit::rows);
    TRY_VOID(out.write("{\n\"nodes\": ["));
    bool first = true;
    for (const Entity& entity : records.entities) {
        if (!task.may_go_on()) return stopped();
        json node{{"id", std::to_string(entity.id.value)}, {"label", entity.label}};
        put(node, attributes_of(entity));
        TRY_VOID(out.write(text_of_item(node, first)));
        first = false;
        task.advance();
    }
    TRY_VOID(out.write("\n],\n\"links\": ["));
    first = true;
    const RecordLookup lookup(records);
    TRY(const std::uint64_t links,
        each_edge(
            records, lookup,
            [&](const Link& link, const Evidence*, const Attributes& attributes) {
                json edge{{"source", std::to_string(link.from.value)},
                          {"target", std::to_string(link.to.value)}};
                if (!link.label.empty()) edge["label"] = link.label;
                put(edge, attributes);
                return out.write(text_of_item(edge, std::exchange(first, false)));
            },
            task));
    TRY_VOID(out.write("\n]\n}\n"));
    TRY_VOID(out.finish());
    return Exported{{file}, records.entities.size() + links};
}

} // namespace headwater
