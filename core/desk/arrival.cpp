// SPDX-License-Identifier: Apache-2.0
#include "core/desk/arrival.h"

#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

#include "core/casefile/edits.h"
#include "core/desk/matching.h"
#include "core/exchange/match.h"

namespace headwater {

namespace {

constexpr double least_score = 0.6;

/// A new record, found again after it was taken in: the how manieth of its kind and label.
struct NewRecord {
    std::string kind, label;
    std::size_t among_its_like = 0;
};

bool is_in(const Pairs& pairs, const LikelySame& one) {
    return std::ranges::find(pairs, std::pair(std::min(one.kept, one.other),
                                              std::max(one.kept, one.other))) != pairs.end();
}

/// Of the pairs that are to be one, those that would make one of two that are kept apart, in the
/// case or by another verdict.
Result<Pairs> not_to_be_joined(const Case& the_case, const Arrival& arrival,
                               const std::vector<Verdict>& verdicts) {
    std::vector<LikelySame> accepted;
    TRY(Pairs apart, kept_apart_among(the_case, arrival.known));
    for (std::size_t i = 0; i < arrival.known.size() && i < verdicts.size(); ++i) {
        const LikelySame& pair = arrival.known[i];
        if (verdicts[i] == Verdict::one) accepted.push_back(pair);
        if (verdicts[i] == Verdict::apart) apart.emplace_back(pair.kept, pair.other);
    }
    return join(std::move(accepted), apart).left_out;
}

class Decisions {
public:
    /// `left_out`: pairs of `known` that would make one of two that are kept apart.
    Decisions(const Case& the_case, const Arrival& arrival, const std::vector<Verdict>& verdicts,
              const Pairs& left_out)
        : m_case(the_case), m_arrival(arrival) {
        for (const Entity& entity : arrival.batch.records.entities)
            m_entities.emplace(entity.id.value, &entity);
        for (std::size_t i = 0; i < arrival.known.size() && i < verdicts.size(); ++i) {
            if (verdicts[i] == Verdict::one && !is_in(left_out, arrival.known[i]))
                settle(arrival.known[i]);
            if (verdicts[i] == Verdict::apart) m_apart.push_back(&arrival.known[i]);
        }
    }

    const SameAs& same() const { return m_same; }
    std::size_t merged() const { return m_merged.size(); }
    std::size_t apart() const { return m_apart.size(); }
    bool is_settled(std::int64_t provisional) const { return m_settled.contains(provisional); }

    // With the ids that the records have now.
    Pairs merged_in(const Case& the_case) const { return pairs_in(the_case, m_merged); }
    Pairs apart_in(const Case& the_case) const { return pairs_in(the_case, m_apart); }

    /// What stands in the case before anything is taken in.
    void remember(const Case& the_case) {
        for (const auto* list : {&m_merged, &m_apart})
            for (const LikelySame* each : *list)
                for (const EntityId id : {each->kept, each->other})
                    if (id.value < 0) remember(the_case, id.value);
    }

private:
    Pairs pairs_in(const Case& the_case, const std::vector<const LikelySame*>& list) const {
        Pairs pairs;
        for (const LikelySame* each : list) {
            const auto kept = id_in(the_case, each->kept), other = id_in(the_case, each->other);
            if (kept && other && *kept != *other) pairs.emplace_back(*kept, *other);
        }
        return pairs;
    }

    void settle(const LikelySame& pair) {
        m_settled.insert(pair.other.value);
        const Entity& other = *m_entities.at(pair.other.value);
        const auto kept = m_case.entity(pair.kept);
        if (kept && kept->kind == other.kind && kept->label == other.label &&
            m_same.emplace(other.id.value, kept->id.value).second)
            return;
        m_merged.push_back(&pair);
    }

    void remember(const Case& the_case, std::int64_t provisional) {
        const Entity& entity = *m_entities.at(provisional);
        NewRecord record{entity.kind, entity.label, 0};
        for (const Entity& each : m_arrival.batch.records.entities) {
            if (each.id.value == provisional) break;
            record.among_its_like += each.id.value < 0 && !m_same.contains(each.id.value) &&
                                     each.kind == entity.kind && each.label == entity.label;
        }
        record.among_its_like += the_case.entities_labelled(entity.kind, entity.label).size();
        m_records.emplace(provisional, std::move(record));
    }

    std::optional<EntityId> id_in(const Case& the_case, EntityId id) const {
        if (id.value > 0) return id;
        if (const auto same = m_same.find(id.value); same != m_same.end())
            return EntityId{same->second};
        const NewRecord& record = m_records.at(id.value);
        const auto alike = the_case.entities_labelled(record.kind, record.label);
        if (record.among_its_like >= alike.size()) return std::nullopt;
        return alike[record.among_its_like].id; // they come in order of id, new ones last
    }

    const Case& m_case;
    const Arrival& m_arrival;
    std::unordered_map<std::int64_t, const Entity*> m_entities;
    SameAs m_same;
    std::vector<const LikelySame*> m_merged, m_apart;
    std::unordered_set<std::int64_t> m_settled;
    std::map<std::int64_t, NewRecord> m_records;
};

void tell_left_out(Imported& batch, const Case& the_case, const Arrival& arrival,
                   const Pairs& left_out) {
    const auto label = [&](EntityId id) {
        for (const Entity& entity : arrival.batch.records.entities)
            if (entity.id == id) return entity.label;
        return the_case.entity(id).value_or(Entity{}).label;
    };
    for (const auto& [a, b] : left_out)
        batch.problems.push_back({0,
                                  {},
                                  Problem::Severity::warning,
                                  say("%1 and %2 were not joined, because records that are kept "
                                      "apart would have become one.",
                                      {label(b), label(a)})});
}

/// Rows whose entity becomes one with another count as merged.
void count_as_merged(Imported& batch, const Decisions& decisions) {
    for (const std::int64_t made : batch.made)
        if (made < 0 && decisions.is_settled(made) && !decisions.same().contains(made)) {
            --batch.balance.created;
            ++batch.balance.merged;
        }
}

std::string pairs_from(const std::filesystem::path& file, std::size_t pairs) {
    return std::to_string(pairs) + (pairs == 1 ? " pair from " : " pairs from ") +
           file.filename().string();
}

/// What was decided of the records, done once they are in the case; sets how many were `merged`.
std::vector<Command> decided(const Case& the_case, const std::filesystem::path& file,
                             const Decisions& decisions, std::size_t& merged) {
    std::vector<Command> commands;
    const auto keep_pairs_apart = [&](Edits& edits) -> Result<void> {
        const Pairs pairs = decisions.apart_in(the_case);
        if (!edits.may_go_on()) return stopped(); // then they were not all found
        for (const auto& [a, b] : pairs)
            TRY_VOID(edits.keep_apart(a, b));
        return {};
    };
    const auto merge_pairs = [&](Edits& edits) -> Result<void> {
        const Pairs pairs = decisions.merged_in(the_case);
        if (!edits.may_go_on()) return stopped();
        merged = pairs.size();
        return merge_all({}, merging_of(pairs)).run(edits);
    };
    if (decisions.apart() > 0)
        commands.push_back(
            {"Keep " + pairs_from(file, decisions.apart()) + " apart", keep_pairs_apart, ""});
    if (decisions.merged() > 0)
        commands.push_back(
            {"Merge " + pairs_from(file, decisions.merged()) + " with what was known", merge_pairs,
             ""});
    return commands;
}

} // namespace

Result<Arrival> read_arrival(const Case& the_case, const std::filesystem::path& file,
                             const ImportSpec& spec, Task& task) {
    Arrival arrival;
    arrival.file = file;
    TRY(arrival.batch, import_file(file, spec, the_case.schema(), task));
    arrival.seen_before = the_case.has_source_digest(arrival.batch.digest);
    TRY(arrival.known, who_we_know(the_case, arrival.batch, least_score, task));
    return arrival;
}

std::vector<Verdict> sure_as_one(const Arrival& arrival) {
    std::vector<Verdict> verdicts;
    for (const LikelySame& each : arrival.known)
        verdicts.push_back(each.is_sure ? Verdict::one : Verdict::open);
    return verdicts;
}

Result<Intake> take_in(Case& the_case, Arrival arrival, const std::vector<Verdict>& verdicts,
                       Task& task) {
    Imported batch = arrival.batch; // the decisions speak of it as it was read
    TRY(const Pairs left_out, not_to_be_joined(the_case, arrival, verdicts));
    Decisions decisions(the_case, arrival, verdicts, left_out);
    tell_left_out(batch, the_case, arrival, left_out);
    decisions.remember(the_case);
    count_as_merged(batch, decisions);
    const std::size_t known = match(batch, decisions.same(), known_to(the_case), the_case.schema());
    std::size_t merged = 0;
    TRY(Intake intake, take_in(the_case, arrival.file, std::move(batch), known, task, {},
                               decided(the_case, arrival.file, decisions, merged)));
    intake.known_entities += merged;
    intake.new_entities -= std::min(intake.new_entities, merged);
    return intake;
}

} // namespace headwater
