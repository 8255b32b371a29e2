// SPDX-License-Identifier: Apache-2.0
// Records to GML, in ASCII as its first readers ask for: what it has no name for stands in lists
// of its own, "property" and "evidence".
#include <fmt/format.h>

#include "core/exchange/graph_formats.h"
#include "core/exchange/graph_writing.h"
#include "core/exchange/output_file.h"

namespace headwater {

namespace {

/// The code point that begins the UTF-8 text, and how many bytes it takes.
struct Letter {
    unsigned code = 0;
    std::size_t size = 1;
};

Letter first_of(std::string_view text) {
    const auto byte = [&](std::size_t at) {
        return at < text.size() ? static_cast<unsigned char>(text[at]) : 0u;
    };
    const unsigned lead = byte(0);
    if (lead < 0x80) return {lead, 1};
    if (lead < 0xE0) return {(lead & 0x1F) << 6 | (byte(1) & 0x3F), 2};
    if (lead < 0xF0) return {(lead & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
    return {(lead & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F),
            4};
}

/// "An &#38; B&#236;nh" in quotation marks.
std::string quoted(std::string_view text) {
    std::string out = "\"";
    while (!text.empty()) {
        const Letter letter = first_of(text);
        const bool plain =
            letter.code >= ' ' && letter.code < 0x7F && letter.code != '"' && letter.code != '&';
        if (plain)
            out += text[0];
        else
            out += fmt::format("&#{};", letter.code);
        text.remove_prefix(std::min(letter.size, text.size()));
    }
    return out + '"';
}

std::string pair(std::string_view key, std::string_view value) {
    return fmt::format(" {} {}", key, quoted(value));
}

/// "evidence.time" goes into the list evidence, "property.alias" into one of the list property.
std::string lists_of(const Attributes& attributes) {
    constexpr std::string_view property = "property.", evidence = "evidence.";
    std::string own, of_evidence, properties;
    for (const Property& each : attributes) {
        const std::string_view name = each.name;
        if (name.starts_with(property))
            properties +=
                fmt::format(" property [{}{} ]", pair("name", name.substr(property.size())),
                            pair("value", each.value));
        else if (name.starts_with(evidence))
            of_evidence += pair(name.substr(evidence.size()), each.value);
        else
            own += pair(name, each.value);
    }
    if (!of_evidence.empty()) own += fmt::format(" evidence [{} ]", of_evidence);
    return own + properties;
}

} // namespace

Result<Exported> export_gml(const Records& records, const std::filesystem::path& file, Task& task) {
    TRY(OutputFile out, OutputFile::create(file));
    task.restart(records.entities.size() + records.links.size(), Unit::rows);
    TRY_VOID(out.write("graph [\n  directed 1\n"));
    for (const Entity& entity : records.entities) {
        if (!task.may_go_on()) return stopped();
        TRY_VOID(
            out.write(fmt::format("  node [ id {}{}{} ]\n", entity.id.value,
                                  pair("label", entity.label), lists_of(attributes_of(entity)))));
        task.advance();
    }
    const RecordLookup lookup(records);
    TRY(const std::uint64_t edges,
        each_edge(
            records, lookup,
            [&](const Link& link, const Evidence*, const Attributes& attributes) {
                return out.write(fmt::format(
                    "  edge [ source {} target {}{}{} ]\n", link.from.value, link.to.value,
                    link.label.empty() ? std::string() : pair("label", link.label),
                    lists_of(attributes)));
            },
            task));
    TRY_VOID(out.write("]\n"));
    TRY_VOID(out.finish());
    return Exported{{file}, records.entities.size() + edges};
}

} // namespace headwater
