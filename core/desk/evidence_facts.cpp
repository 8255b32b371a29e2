// SPDX-License-Identifier: Apache-2.0
#include "core/desk/evidence_facts.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>

#include "core/desk/networks.h"

namespace headwater {

namespace {

constexpr std::uint64_t ask_every = 4096;

/// What grades are worth, each worked out once.
class Worths {
public:
    explicit Worths(const Case& the_case) : m_policy(the_case.grade_policy()) {
        for (Source& source : the_case.sources())
            m_sources.emplace(source.id.value, std::move(source));
    }

    float of(const Said& said) {
        auto& known = m_known[said.source];
        const auto found = known.find(said.grade);
        if (found != known.end()) return found->second;
        Evidence item;
        item.grade = said.grade;
        const auto worth = static_cast<float>(worth_of(item, m_sources[said.source], m_policy));
        known.emplace(item.grade, worth);
        return worth;
    }

private:
    const GradePolicy& m_policy;
    std::unordered_map<std::int64_t, Source> m_sources;
    std::unordered_map<std::int64_t, std::map<std::string, float, std::less<>>> m_known;
};

/// Dates, of which many in a row are the same.
class Moments {
public:
    const Moment* of(std::string_view text) {
        if (text.empty()) return nullptr;
        if (text != m_text) {
            m_text = text;
            m_moment = parse_moment(text);
        }
        return m_moment ? &*m_moment : nullptr;
    }

private:
    std::string m_text;
    Result<Moment> m_moment = Moment{};
};

} // namespace

Result<EvidenceFacts> EvidenceFacts::of(const Case& the_case, const SceneRecords& records,
                                        Task& task) {
    EvidenceFacts facts;
    facts.m_worths.assign(records.slots(), -1);
    Worths worths(the_case);
    Moments moments;
    SceneRecords::Walk walk(records);
    std::uint64_t rows = 0;
    TRY_VOID(the_case.each_said([&](const Said& said) {
        const std::size_t slot = walk.slot_of(said.subject);
        if (++rows % ask_every == 0 && !task.may_go_on()) return false;
        if (slot == SceneRecords::Walk::none || said.refuted) return true;
        facts.m_worths[slot] = std::max(facts.m_worths[slot], worths.of(said));
        if (const Moment* moment = moments.of(said.happened))
            facts.m_dated.push_back(
                {static_cast<std::uint32_t>(slot), moment->first, moment->last});
        return true;
    }));
    if (!task.may_go_on()) return stopped();
    for (std::size_t slot = records.items(); slot < records.slots(); ++slot)
        for (const std::uint32_t end : {records.ends(slot).first, records.ends(slot).second})
            facts.m_worths[end] = std::max(facts.m_worths[end], facts.m_worths[slot]);
    return facts;
}

std::vector<bool> EvidenceFacts::seen_within(std::int64_t first, std::int64_t last,
                                             const SceneRecords& records) const {
    std::vector<bool> seen(records.slots(), false);
    for (const Dated& dated : m_dated) {
        if (dated.first > last || dated.last < first) continue;
        seen[dated.slot] = true;
        if (dated.slot < records.items()) continue;
        const auto [from, to] = records.ends(dated.slot);
        seen[from] = seen[to] = true;
    }
    return seen;
}

} // namespace headwater
