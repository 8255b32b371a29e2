// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/record_losses.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace headwater {

namespace {

/// The sentence with the number, or nothing for none.
std::optional<Message> counted(std::size_t number, Message (*sentence)(std::string)) {
    if (number == 0) return std::nullopt;
    return sentence(std::to_string(number));
}

std::unordered_set<std::int64_t> entities_in(const Records& records) {
    std::unordered_set<std::int64_t> known;
    for (const Entity& entity : records.entities)
        known.insert(entity.id.value);
    return known;
}

std::size_t links_that_fall_together(const Records& records, bool labels_count) {
    using Tie = std::tuple<std::string_view, std::int64_t, std::int64_t, bool, std::string_view>;
    std::set<Tie> ties;
    for (const Link& link : records.links) {
        auto from = link.from.value;
        auto to = link.to.value;
        if (!link.directed && from > to) std::swap(from, to);
        ties.emplace(link.kind, from, to, link.directed,
                     labels_count ? std::string_view(link.label) : std::string_view());
    }
    return records.links.size() - ties.size();
}

Message fallen_together(std::string count) {
    return say("%1 links run beside another one of the same kind and fall together when the file "
               "is read again.",
               {std::move(count)});
}

} // namespace

std::vector<Message> told(const Records& records, std::initializer_list<Loss*> losses) {
    std::vector<Message> out;
    for (Loss* loss : losses)
        if (auto message = loss(records)) out.push_back(std::move(*message));
    return out;
}

std::optional<Message> charts_lost(const Records& records) {
    return counted(records.charts.size(), [](std::string count) {
        return say("%1 charts stay behind: such files hold no drawings.", {std::move(count)});
    });
}

std::optional<Message> charts_but_first_lost(const Records& records) {
    if (records.charts.empty()) return std::nullopt;
    const bool drawn_on = std::ranges::any_of(
        records.charts, [](const Chart& chart) { return !chart.signs.empty(); });
    if (records.charts.size() == 1 && !drawn_on) return std::nullopt;
    return say("Only the places of the first chart go along: other charts, and notes, boxes and "
               "pictures on them, stay behind.");
}

std::optional<Message> namesakes_lost(const Records& records) {
    std::set<std::pair<std::string_view, std::string_view>> names;
    for (const Entity& entity : records.entities)
        names.emplace(entity.kind, entity.label);
    return counted(records.entities.size() - names.size(), [](std::string count) {
        return say("%1 entities have a namesake of the same kind and fall together when the file "
                   "is read again.",
                   {std::move(count)});
    });
}

std::optional<Message> parallel_links_lost(const Records& records) {
    return counted(links_that_fall_together(records, false), fallen_together);
}

std::optional<Message> links_alike_lost(const Records& records) {
    return counted(links_that_fall_together(records, true), fallen_together);
}

std::optional<Message> open_links_lost(const Records& records) {
    const auto known = entities_in(records);
    const auto open = std::ranges::count_if(records.links, [&](const Link& link) {
        return !known.contains(link.from.value) || !known.contains(link.to.value);
    });
    return counted(static_cast<std::size_t>(open), [](std::string count) {
        return say("%1 links stay behind: an end of theirs is not exported.", {std::move(count)});
    });
}

std::optional<Message> sources_lost(const Records& records) {
    const bool more = std::ranges::any_of(records.sources, [](const Source& source) {
        return source.kind != "file" || !source.reference.empty() || !source.agency.empty() ||
               !source.received.empty() || !source.digest.empty() ||
               source.system != GradingSystem::admiralty;
    });
    if (!more) return std::nullopt;
    return say("Of the sources only title and grade are kept: kind, file, agency, date of receipt, "
               "digest and grading system stay behind.");
}

std::optional<Message> evidence_on_entities_lost(const Records& records) {
    const auto known = entities_in(records);
    const auto count = std::ranges::count_if(
        records.evidence, [&](const Evidence& item) { return known.contains(item.subject); });
    return counted(static_cast<std::size_t>(count), [](std::string text) {
        return say("%1 items of evidence on entities stay behind: such files tell of links only.",
                   {std::move(text)});
    });
}

std::optional<Message> worthless_evidence_lost(const Records& records) {
    const auto known = entities_in(records);
    const auto count = std::ranges::count_if(records.evidence, [&](const Evidence& item) {
        return !is_worth_something(&item) && !known.contains(item.subject);
    });
    return counted(static_cast<std::size_t>(count), [](std::string text) {
        return say("%1 items of evidence that are refuted or weigh nothing stay behind: the format "
                   "would tell them as facts.",
                   {std::move(text)});
    });
}

bool is_worth_something(const Evidence* item) {
    return !item || (!item->refuted && item->weight > 0);
}

} // namespace headwater
