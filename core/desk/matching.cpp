// SPDX-License-Identifier: Apache-2.0
#include "core/desk/matching.h"

#include <algorithm>
#include <map>

#include "core/casefile/edits.h"

namespace headwater {

namespace {

/// The case on its way to the finder.
class Reading {
public:
    Reading(LikelySameFinder& finder, Task& task) : m_finder(finder), m_task(task) {}

    Result<void> read(const Case& the_case) {
        const CaseTotals totals = the_case.totals();
        m_task.restart(static_cast<std::uint64_t>(totals.entities + totals.links));
        TRY_VOID(the_case.each_entity([&](const Entity& entity) {
            m_finder.add(entity);
            return goes_on();
        }));
        TRY_VOID(the_case.each_link([&](const Link& link) {
            m_finder.tie(link);
            return goes_on();
        }));
        return m_task.may_go_on() ? Result<void>() : stopped();
    }

private:
    bool goes_on() {
        constexpr std::uint64_t often = 4'096;
        if (++m_read % often != 0) return true;
        m_task.advance(often);
        return m_task.may_go_on();
    }

    LikelySameFinder& m_finder;
    Task& m_task;
    std::uint64_t m_read = 0;
};

/// `apart` as Case::kept_apart() gives it.
bool is_among(const Pairs& apart, EntityId a, EntityId b) {
    return std::ranges::binary_search(apart, std::pair(std::min(a, b), std::max(a, b)));
}

/// "Keep An and Ba apart", "Keep 12 pairs apart"
std::string label_about(const Case& the_case, const Pairs& pairs, const std::string& verb,
                        const std::string& how) {
    if (pairs.size() != 1)
        return verb + " " + std::to_string(pairs.size()) + " pairs of records" + how;
    const auto label = [&](EntityId id) {
        const auto entity = the_case.entity(id);
        return entity ? entity->label : text_of(id);
    };
    return verb + " " + label(pairs[0].first) + " and " + label(pairs[0].second) + how;
}

} // namespace

Result<std::vector<LikelySame>> find_matching(const Case& the_case, const std::string& kind,
                                              double least_score, Task& task) {
    LikelySameFinder finder(the_case.schema());
    TRY_VOID(Reading(finder, task).read(the_case));
    TRY(auto pairs, finder.find({least_score, false, kind}, task));
    TRY(const Pairs apart, the_case.kept_apart());
    std::erase_if(pairs,
                  [&](const LikelySame& pair) { return is_among(apart, pair.kept, pair.other); });
    return pairs;
}

Result<std::vector<LikelySame>> who_we_know(const Case& the_case, const Imported& batch,
                                            double least_score, Task& task) {
    LikelySameFinder finder(the_case.schema());
    TRY_VOID(Reading(finder, task).read(the_case));
    for (const Entity& entity : batch.records.entities)
        finder.add(entity);
    for (const Link& link : batch.records.links)
        finder.tie(link);
    return finder.find({least_score, true, {}}, task);
}

std::vector<Merging> merging_of(const std::vector<std::pair<EntityId, EntityId>>& pairs) {
    std::map<std::int64_t, std::int64_t> first; // of each, who it is one with; the lowest id leads
    const auto leader = [&](std::int64_t id) {
        for (auto found = first.find(id); found != first.end() && found->second != id;
             found = first.find(id))
            id = found->second;
        return id;
    };
    for (const auto& [a, b] : pairs) {
        const auto of_a = leader(a.value);
        const auto of_b = leader(b.value);
        first[std::max(of_a, of_b)] = std::min(of_a, of_b);
        first.emplace(std::min(of_a, of_b), std::min(of_a, of_b));
    }
    std::map<std::int64_t, std::vector<EntityId>> groups;
    for (const auto& [id, unused] : first)
        if (const auto kept = leader(id); kept != id) groups[kept].push_back({id});
    std::vector<Merging> mergings;
    for (auto& [kept, others] : groups)
        mergings.push_back({{kept}, std::move(others)});
    return mergings;
}

Command keep_apart(const Case& the_case, Pairs pairs) {
    std::string label = label_about(the_case, pairs, "Keep", " apart");
    return {std::move(label),
            [pairs = std::move(pairs)](Edits& edits) -> Result<void> {
                for (const auto& [a, b] : pairs)
                    TRY_VOID(edits.keep_apart(a, b));
                return {};
            },
            ""};
}

Command propose_again(const Case& the_case, Pairs pairs) {
    std::string label = label_about(the_case, pairs, "Propose", " again");
    return {std::move(label),
            [pairs = std::move(pairs)](Edits& edits) -> Result<void> {
                for (const auto& [a, b] : pairs)
                    TRY_VOID(edits.propose_again(a, b));
                return {};
            },
            ""};
}

bool are_kept_apart(const Case& the_case, EntityId a, EntityId b) {
    const auto apart = the_case.kept_apart();
    return apart && is_among(*apart, a, b);
}

Command merge_all(std::string label, std::vector<Merging> mergings) {
    return {std::move(label),
            [mergings = std::move(mergings)](Edits& edits) -> Result<void> {
                for (const Merging& each : mergings)
                    TRY_VOID(edits.merge(each.kept, each.others));
                return {};
            },
            ""};
}

} // namespace headwater
