// SPDX-License-Identifier: Apache-2.0
#include "core/desk/condition_checks.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/base/moment.h"
#include "core/desk/contact_counts.h"
#include "core/desk/kept_marks.h"
#include "core/desk/value_check.h"
#include "core/picture/rule_words.h"

namespace headwater {

namespace {

using How = Clause::How;
using About = Clause::About;

double number_in(const std::string& text) {
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool holds(const Clause& clause, double value, std::uint32_t rank) {
    const double asked = number_in(clause.value);
    switch (clause.how) {
    case How::first:
        return rank > 0 && rank <= asked;
    case How::less:
        return value < asked;
    default:
        return value > asked;
    }
}

} // namespace

ConditionChecks::ConditionChecks(const ChartScene& scene, const Case& the_case, std::string now,
                                 Task& task)
    : m_scene(scene), m_case(the_case), m_now(std::move(now)), m_task(task), m_records(scene) {}

bool ConditionChecks::is_of_kind(const Condition& condition, const std::string& kind) const {
    return condition.kinds.empty() ||
           std::ranges::find(condition.kinds, kind) != condition.kinds.end();
}

Result<std::vector<bool>> ConditionChecks::met(const Condition& condition) {
    Flags all(m_records.slots(), true);
    for (const Clause& clause : condition.clauses) {
        TRY(const Flags* flags, met(clause));
        for (std::size_t slot = 0; slot < all.size(); ++slot)
            all[slot] = all[slot] && (*flags)[slot];
    }
    std::vector<bool> met;
    if (condition.of == Condition::Of::entities) {
        for (std::size_t i = 0; i < m_scene.items.size(); ++i)
            met.push_back(all[i] && is_of_kind(condition, m_scene.items[i].kind));
        return met;
    }
    for (std::size_t i = 0; i < m_scene.links.size(); ++i) {
        bool any = false;
        for (auto slot = m_records.first_slot(i); !any && slot < m_records.first_slot(i + 1);
             ++slot)
            any = all[slot];
        const ChartLink& link = m_scene.links[i];
        met.push_back(any && !link.guessed && is_of_kind(condition, link.kind));
    }
    return met;
}

Result<const ConditionChecks::Flags*> ConditionChecks::met(const Clause& clause) {
    for (const auto& known : m_known)
        if (known->clause == clause) return &known->flags;
    TRY_VOID(check(clause));
    TRY(Flags flags, ask(clause));
    if (!m_task.may_go_on()) return stopped();
    m_known.push_back(std::make_unique<Met>(Met{clause, std::move(flags)}));
    return &m_known.back()->flags;
}

Result<ConditionChecks::Flags> ConditionChecks::ask(const Clause& clause) {
    switch (clause.about) {
    case About::property:
        return ask_property(clause);
    case About::measure:
        return ask_measure(clause);
    case About::grade:
        return ask_grade(clause);
    case About::group:
        return ask_group(clause);
    case About::date:
        return ask_date(clause);
    case About::added:
        break;
    }
    return ask_added(clause);
}

Result<ConditionChecks::Flags> ConditionChecks::ask_property(const Clause& clause) const {
    Flags flags(m_records.slots(), false);
    ValueCheck fits(clause);
    if (clause.name == "label") {
        for (std::size_t i = 0; i < m_scene.items.size(); ++i)
            flags[i] = fits(m_scene.items[i].label);
        return flags;
    }
    SceneRecords::Walk walk(m_records);
    TRY_VOID(m_case.each_value(clause.name, [&](const RecordedValue& recorded) {
        const std::size_t slot = walk.slot_of(recorded.subject);
        if (slot != SceneRecords::Walk::none && !flags[slot]) flags[slot] = fits(recorded.value);
        return m_task.may_go_on();
    }));
    return flags;
}

Result<ConditionChecks::Flags> ConditionChecks::ask_measure(const Clause& clause) {
    Flags flags(m_records.slots(), false);
    if (clause.name == "contacts") {
        const ContactCounts counts(m_scene);
        for (std::size_t i = 0; i < m_scene.items.size(); ++i)
            flags[i] = holds(clause, counts.counts[i], counts.ranks[i]);
        return flags;
    }
    const auto marks = newest_marks(m_case, clause.name, Marked::scores);
    if (!marks) remark_missing(clause);
    for (std::size_t i = 0; marks && i < m_scene.items.size(); ++i) {
        const auto mark = marks->scores.find(m_scene.items[i].record);
        flags[i] =
            mark != marks->scores.end() && holds(clause, mark->second.value, mark->second.rank);
    }
    return flags;
}

Result<ConditionChecks::Flags> ConditionChecks::ask_grade(const Clause& clause) {
    TRY(const EvidenceFacts* facts, evidence());
    const auto asked = static_cast<float>(
        worth_of(clause.value, GradingSystem::admiralty, m_case.grade_policy()).value_or(0));
    Flags flags(m_records.slots(), false);
    for (std::size_t slot = 0; slot < flags.size(); ++slot) {
        const float worth = facts->worths()[slot];
        flags[slot] = worth >= 0 && (clause.how == How::at_least ? worth >= asked : worth <= asked);
    }
    return flags;
}

Result<ConditionChecks::Flags> ConditionChecks::ask_group(const Clause& clause) {
    Flags flags(m_records.slots(), false);
    const auto marks = newest_marks(m_case, clause.name, Marked::groups);
    if (!marks) remark_missing(clause);
    for (std::size_t i = 0; marks && i < m_scene.items.size(); ++i) {
        const auto group = marks->group_of.find(m_scene.items[i].record);
        flags[i] = group != marks->group_of.end() &&
                   (clause.how == How::known ||
                    static_cast<double>(group->second) == number_in(clause.value));
    }
    return flags;
}

Result<ConditionChecks::Flags> ConditionChecks::ask_date(const Clause& clause) {
    TRY(const Moment asked, parse_moment(clause.value));
    const std::int64_t first = clause.how == How::before ? Moment::open_start : asked.first;
    const std::int64_t last = clause.how == How::after ? Moment::open_end : asked.last;
    TRY(const EvidenceFacts* facts, evidence());
    Flags flags = facts->seen_within(first, last, m_records);
    for (const EntityKind& kind : m_case.schema().entity_kinds) {
        if (kind.pole != Pole::event) continue;
        for (const PropertyKind& property : kind.properties) {
            if (property.type != PropertyType::date) continue;
            SceneRecords::Walk walk(m_records);
            TRY_VOID(m_case.each_value(property.name, [&](const RecordedValue& recorded) {
                const std::size_t slot = walk.slot_of(recorded.subject);
                if (slot >= m_scene.items.size() || m_scene.items[slot].kind != kind.name)
                    return true;
                const auto when = parse_moment(recorded.value);
                if (when && when->first <= last && when->last >= first) flags[slot] = true;
                return true;
            }));
        }
    }
    return flags;
}

Result<ConditionChecks::Flags> ConditionChecks::ask_added(const Clause& clause) const {
    TRY(const Newcomers newcomers,
        m_case.newcomers(days_before(m_now, static_cast<int>(number_in(clause.value)))));
    Flags flags(m_records.slots(), false);
    m_records.each(
        [&](std::int64_t record, std::size_t slot) { flags[slot] = newcomers.holds(record); });
    return flags;
}

Result<const EvidenceFacts*> ConditionChecks::evidence() {
    if (!m_evidence) {
        TRY(m_evidence, EvidenceFacts::of(m_case, m_records, m_task));
    }
    return &*m_evidence;
}

void ConditionChecks::remark_missing(const Clause& clause) {
    Message remark =
        clause.name.empty()
            ? say("The case keeps no finding with groups yet, so nothing is in one. Ask for the "
                  "groups and keep the answer.")
            : say("The case keeps no answer to \"%1\" yet. Ask the question and keep the answer.",
                  {question_of_measure(clause.name).text});
    if (std::ranges::find(m_remarks, remark) == m_remarks.end())
        m_remarks.push_back(std::move(remark));
}

} // namespace headwater
