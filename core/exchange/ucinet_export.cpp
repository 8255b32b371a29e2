// SPDX-License-Identifier: Apache-2.0
// Records to UCINET's data language: names, and how much ties whom to whom.
#include <map>
#include <unordered_map>

#include <fmt/format.h>

#include "core/exchange/graph_formats.h"
#include "core/exchange/graph_writing.h"
#include "core/exchange/number_format.h"
#include "core/exchange/output_file.h"
#include "core/exchange/record_losses.h"

namespace headwater {

namespace {

/// DL knows no quotation mark within a name, and no name that is empty.
std::string quoted(std::string text) {
    for (char& c : text)
        if (c == '"' || c == '\n' || c == '\r') c = '\'';
    return '"' + text + '"';
}

using Ties = std::map<std::pair<std::size_t, std::size_t>, double>;

/// What all evidence on the links between each two adds up to; a link without direction ties both
/// ways.
Result<Ties> ties_of(const Records& records,
                     const std::unordered_map<std::int64_t, std::size_t>& numbers, Task& task) {
    Ties ties;
    const RecordLookup lookup(records);
    TRY_VOID(each_edge(
        records, lookup,
        [&](const Link& link, const Evidence* item, const Attributes&) -> Result<void> {
            if (!is_worth_something(item)) return {};
            const std::size_t from = numbers.at(link.from.value), to = numbers.at(link.to.value);
            const double weight = item ? item->weight : 1;
            ties[{from, to}] += weight;
            if (!link.directed && from != to) ties[{to, from}] += weight;
            return {};
        },
        task));
    return ties;
}

} // namespace

Result<Exported> export_ucinet(const Records& records, const std::filesystem::path& file,
                               Task& task) {
    TRY(OutputFile out, OutputFile::create(file));
    task.restart(records.links.size(), Unit::rows);
    TRY_VOID(
        out.write(fmt::format("dl n={} format=edgelist1\nlabels:\n", records.entities.size())));
    std::unordered_map<std::int64_t, std::size_t> numbers;
    for (const Entity& entity : records.entities) {
        numbers.emplace(entity.id.value, numbers.size() + 1);
        TRY_VOID(out.write(quoted(entity.label) + "\n"));
    }
    TRY_VOID(out.write("data:\n"));
    TRY(const Ties ties, ties_of(records, numbers, task));
    for (const auto& [ends, weight] : ties)
        TRY_VOID(
            out.write(fmt::format("{} {} {}\n", ends.first, ends.second, plain_number(weight))));
    TRY_VOID(out.finish());
    return Exported{{file}, records.entities.size() + ties.size()};
}

std::vector<Message> losses_of_ucinet(const Records& records) {
    std::vector<Message> losses = losses_of_pajek(records);
    losses.push_back(say("All ties of two are added up to one in each direction; ties without "
                         "direction become one each way."));
    return losses;
}

} // namespace headwater
