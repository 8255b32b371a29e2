// SPDX-License-Identifier: Apache-2.0
#include "core/desk/matching.h"

#include <algorithm>
#include <map>
#include <tuple>

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

std::pair<EntityId, EntityId> in_order(EntityId a, EntityId b) {
    return {std::min(a, b), std::max(a, b)};
}

/// `apart` as Case::kept_apart() gives it.
bool is_among(const Pairs& apart, EntityId a, EntityId b) {
    return std::ranges::binary_search(apart, in_order(a, b));
}

/// Adds those who were merged into `lead`, and into them.
Result<void> find_merged_into(const Case& the_case, EntityId lead,
                              std::map<EntityId, EntityId>& stands_for) {
    std::vector<EntityId> open{lead};
    while (!open.empty()) {
        const EntityId into = open.back();
        open.pop_back();
        TRY(const auto all, the_case.merged_into(into));
        for (const Merged& merged : all)
            if (stands_for.emplace(merged.entity, lead).second) open.push_back(merged.entity);
    }
    return {};
}

/// Who is one with whom; the lowest id of a group leads it.
class Groups {
public:
    explicit Groups(const Pairs& apart) {
        for (const auto& [a, b] : apart) {
            m_apart[a.value].push_back(b.value);
            m_apart[b.value].push_back(a.value);
        }
    }

    /// False: the group would hold two that are kept apart; then nothing is changed.
    bool join(std::int64_t a, std::int64_t b) {
        const auto [kept, other] = std::minmax({leader(a), leader(b)});
        if (kept == other) return true;
        if (are_apart(kept, other)) return false;
        auto joining = members(other);
        for (const std::int64_t id : joining)
            m_leader[id] = kept;
        auto& all = m_members.try_emplace(kept, members(kept)).first->second;
        all.insert(all.end(), joining.begin(), joining.end());
        m_members.erase(other);
        return true;
    }

    std::vector<Merging> mergings() const {
        std::vector<Merging> all;
        for (const auto& [kept, members] : m_members) {
            Merging& merging = all.emplace_back();
            merging.kept = {kept};
            for (const std::int64_t id : members)
                if (id != kept) merging.others.push_back({id});
            std::ranges::sort(merging.others);
        }
        return all;
    }

private:
    std::int64_t leader(std::int64_t id) const {
        const auto found = m_leader.find(id);
        return found == m_leader.end() ? id : found->second;
    }

    std::vector<std::int64_t> members(std::int64_t leading) const {
        const auto found = m_members.find(leading);
        return found == m_members.end() ? std::vector{leading} : found->second;
    }

    bool are_apart(std::int64_t kept, std::int64_t other) const {
        for (const std::int64_t id : members(other))
            if (const auto found = m_apart.find(id); found != m_apart.end())
                for (const std::int64_t from : found->second)
                    if (leader(from) == kept) return true;
        return false;
    }

    std::map<std::int64_t, std::int64_t> m_leader;
    std::map<std::int64_t, std::vector<std::int64_t>> m_members; ///< of groups, by who leads
    std::map<std::int64_t, std::vector<std::int64_t>> m_apart;
};

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

Result<Pairs> kept_apart_among(const Case& the_case, const std::vector<LikelySame>& pairs) {
    TRY(Pairs apart, the_case.kept_apart());
    const bool all_there = std::ranges::all_of(apart, [&](const auto& two) {
        return the_case.entity(two.first) && the_case.entity(two.second);
    });
    if (all_there) return apart;
    std::map<EntityId, EntityId> stands_for; // merged ones, by who has them now
    for (const LikelySame& pair : pairs)
        for (const EntityId lead : {pair.kept, pair.other})
            TRY_VOID(find_merged_into(the_case, lead, stands_for));
    const auto now = [&](EntityId id) {
        const auto found = stands_for.find(id);
        return found == stands_for.end() ? id : found->second;
    };
    for (auto& [a, b] : apart)
        std::tie(a, b) = in_order(now(a), now(b));
    std::erase_if(apart, [](const auto& two) { return two.first == two.second; });
    return apart;
}

Joined join(std::vector<LikelySame> accepted, const Pairs& apart) {
    std::ranges::sort(accepted, {}, [](const LikelySame& pair) {
        return std::tuple(-pair.score, in_order(pair.kept, pair.other));
    });
    Groups groups(apart);
    Joined joined;
    for (const LikelySame& pair : accepted) {
        const auto both = in_order(pair.kept, pair.other);
        if (groups.join(both.first.value, both.second.value)) continue;
        if (joined.left_out.empty() || joined.left_out.back() != both)
            joined.left_out.push_back(both);
    }
    joined.mergings = groups.mergings();
    return joined;
}

std::vector<Merging> merging_of(const std::vector<std::pair<EntityId, EntityId>>& pairs) {
    Groups groups({});
    for (const auto& [a, b] : pairs)
        groups.join(a.value, b.value);
    return groups.mergings();
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
