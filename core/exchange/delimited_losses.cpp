// SPDX-License-Identifier: Apache-2.0
// What delimited files cannot hold of a batch of records.
#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "core/exchange/delimited.h"

namespace headwater {

namespace {

std::size_t namesakes_in(const Records& records) {
    std::set<std::pair<std::string_view, std::string_view>> names;
    for (const Entity& entity : records.entities)
        names.emplace(entity.kind, entity.label);
    return records.entities.size() - names.size();
}

std::size_t parallel_links_in(const Records& records) {
    std::set<std::tuple<std::string_view, std::int64_t, std::int64_t, bool>> ties;
    for (const Link& link : records.links) {
        auto from = link.from.value;
        auto to = link.to.value;
        if (!link.directed && from > to) std::swap(from, to);
        ties.emplace(link.kind, from, to, link.directed);
    }
    return records.links.size() - ties.size();
}

std::size_t open_links_in(const Records& records) {
    std::set<std::int64_t> known;
    for (const Entity& entity : records.entities)
        known.insert(entity.id.value);
    return static_cast<std::size_t>(
        std::count_if(records.links.begin(), records.links.end(), [&](const Link& link) {
            return !known.contains(link.from.value) || !known.contains(link.to.value);
        }));
}

} // namespace

std::vector<Message> losses_of_delimited(const Records& records) {
    std::vector<Message> losses;
    const auto count = [](std::size_t number) { return std::to_string(number); };
    if (!records.charts.empty())
        losses.push_back(
            say("%1 charts stay behind: tables hold no drawings.", {count(records.charts.size())}));
    if (const auto namesakes = namesakes_in(records))
        losses.push_back(say("%1 entities have a namesake of the same kind and fall together when "
                             "the file is read again.",
                             {count(namesakes)}));
    if (const auto parallel = parallel_links_in(records))
        losses.push_back(say("%1 links run beside another one of the same kind and fall together "
                             "when the file is read again.",
                             {count(parallel)}));
    if (const auto open = open_links_in(records))
        losses.push_back(
            say("%1 links stay behind: an end of theirs is not exported.", {count(open)}));
    const bool more_on_sources =
        std::any_of(records.sources.begin(), records.sources.end(), [](const Source& source) {
            return !source.agency.empty() || !source.received.empty() || !source.digest.empty() ||
                   source.system != GradingSystem::admiralty;
        });
    if (more_on_sources)
        losses.push_back(say("Of the sources only title and grade are kept: agency, date of "
                             "receipt, digest and grading system stay behind."));
    return losses;
}

} // namespace headwater
