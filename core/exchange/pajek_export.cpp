// SPDX-License-Identifier: Apache-2.0
// Records to a Pajek network: names, ties of each kind, their weights.
#include <map>
#include <unordered_map>

#include "core/exchange/graph_formats.h"
#include "core/exchange/graph_writing.h"
#include "core/exchange/number_format.h"
#include "core/exchange/output_file.h"
#include "core/exchange/record_losses.h"

namespace headwater {

namespace {

/// Pajek knows no quotation mark within a name.
std::string quoted(std::string text) {
    for (char& c : text)
        if (c == '"' || c == '\n' || c == '\r') c = '\'';
    return '"' + text + '"';
}

/// The lines of each kind under the heading of their part: "*Arcs :1 "call"".
using Parts = std::map<std::pair<std::string, bool>, std::string>;

Result<void> write_parts(const Parts& parts, OutputFile& out) {
    int number = 0;
    for (const auto& [kind, lines] : parts)
        TRY_VOID(out.write((kind.second ? "*Arcs :" : "*Edges :") + std::to_string(++number) + " " +
                           quoted(kind.first) + "\n" + lines));
    return {};
}

} // namespace

Result<Exported> export_pajek(const Records& records, const std::filesystem::path& file,
                              Task& task) {
    TRY(OutputFile out, OutputFile::create(file));
    task.restart(records.links.size(), Unit::rows);
    TRY_VOID(out.write("*Vertices " + std::to_string(records.entities.size()) + "\n"));
    std::unordered_map<std::int64_t, std::size_t> numbers;
    for (const Entity& entity : records.entities) {
        numbers.emplace(entity.id.value, numbers.size() + 1);
        TRY_VOID(out.write(std::to_string(numbers.size()) + " " + quoted(entity.label) + "\n"));
    }
    Parts parts;
    std::uint64_t ties = 0;
    const RecordLookup lookup(records);
    TRY_VOID(each_edge(
        records, lookup,
        [&](const Link& link, const Evidence* item, const Attributes&) -> Result<void> {
            if (!is_worth_something(item)) return {};
            ++ties;
            parts[{link.kind, link.directed}] += std::to_string(numbers.at(link.from.value)) + " " +
                                                 std::to_string(numbers.at(link.to.value)) + " " +
                                                 plain_number(item ? item->weight : 1) + "\n";
            return {};
        },
        task));
    TRY_VOID(write_parts(parts, out));
    TRY_VOID(out.finish());
    return Exported{{file}, records.entities.size() + ties};
}

std::vector<Message> losses_of_pajek(const Records& records) {
    std::vector<Message> losses =
        told(records, {charts_lost, open_links_lost, worthless_evidence_lost});
    losses.push_back(say("Only names, ties and weights are kept: kinds and properties of "
                         "entities, dates, sources and quotations stay behind."));
    return losses;
}

} // namespace headwater
