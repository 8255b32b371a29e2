// SPDX-License-Identifier: Apache-2.0
// Briefing of a period: seizures, quantities by substance, arrests and new links in it, by force
// and area.
#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

#include "core/analysis/line_wording.h"
#include "core/analysis/wording.h"
#include "core/base/text.h"
#include "core/desk/dossier_draft.h"
#include "core/desk/refutation.h"
#include "core/desk/seizures.h"

namespace headwater {

namespace {

constexpr std::size_t links_listed = 60;
/// Folded beginnings of words that say somebody was taken, in English and Vietnamese.
constexpr std::array taken{"arrest", "detain", "custody", "bat giu", "bi bat", "tam giam"};

bool says_taken(std::string_view words) {
    const std::string folded = fold(words);
    return std::ranges::any_of(
        taken, [&](const char* word) { return folded.find(word) != std::string::npos; });
}

struct Tally {
    std::size_t seizures = 0;
    double kilograms = 0;
    std::size_t links = 0;
};

class Briefing {
public:
    Briefing(const Case& the_case, const DossierWish& wish, Period period, Task& task)
        : m_case(the_case), m_period(period), m_task(task), m_draft(the_case, wish, {}, false) {
        const std::string from = m_draft.date(wish.from), to = m_draft.date(wish.to);
        m_draft.set_title(m_draft.words(from.empty() && to.empty() ? say("Briefing: the whole time")
                                        : from.empty()             ? say("Briefing: until %1", {to})
                                        : to.empty() ? say("Briefing: since %1", {from})
                                                     : say("Briefing: %1 to %2", {from, to})));
    }

    Result<Dossier> make() {
        TRY_VOID(put_seizures());
        TRY_VOID(put_arrests());
        TRY_VOID(put_new_links());
        put_tallies(say("By force"), say("Force"), m_by_force);
        put_tallies(say("By area"), say("Area"), m_by_area);
        return m_draft.finish();
    }

private:
    Result<void> put_seizures() {
        TRY(const auto all, seizures_of(m_case));
        std::vector<std::vector<std::string>> rows;
        std::map<std::string, Tally> by_substance;
        std::size_t undated = 0, refuted = 0;
        for (const Seizure& seizure : all) {
            refuted += seizure.refuted ? 1 : 0;
            if (seizure.refuted) continue;
            undated += seizure.when ? 0 : 1;
            if (!seizure.when || !m_period.holds(*seizure.when)) continue;
            m_seizures.push_back(seizure);
            rows.push_back(row_of(seizure));
            for (Tally* tally : {&by_substance[seizure.substance], &m_by_force[seizure.force],
                                 &m_by_area[seizure.area]}) {
                ++tally->seizures;
                tally->kilograms += seizure.kilograms;
            }
        }
        m_draft.put_heading(say("Seizures"));
        m_draft.put_table({say("When"), say("Seizure"), say("Substance"), say("Quantity"),
                           say("Force"), say("Area"), say("People recorded with it"),
                           say("Source")},
                          std::move(rows), say("No seizure is recorded in this time."));
        if (undated > 0)
            m_draft.put_faint(
                say("%1 seizures have no date and are not counted.", {std::to_string(undated)}));
        if (refuted > 0)
            m_draft.put_faint(
                say("%1 seizures are refuted and not counted.", {std::to_string(refuted)}));
        put_tallies(say("Quantities by substance"), say("Substance"), by_substance);
        return {};
    }

    std::vector<std::string> row_of(const Seizure& seizure) {
        std::string people;
        for (const std::string& person : seizure.people)
            people += (people.empty() ? "" : ", ") + person;
        return {m_draft.date(seizure.when->text),
                seizure.entity.label,
                seizure.substance,
                seizure.amount,
                seizure.force,
                seizure.area,
                people,
                m_draft.cited(m_draft.behind(seizure.entity.id.value))};
    }

    void put_tallies(const Message& heading, const Message& what,
                     const std::map<std::string, Tally>& tallies) {
        m_draft.put_heading(heading);
        std::vector<std::vector<std::string>> rows;
        const bool links =
            std::ranges::any_of(tallies, [](const auto& row) { return row.second.links > 0; });
        for (const auto& [name, tally] : tallies) {
            rows.push_back({name.empty() ? m_draft.words(say("not recorded")) : name,
                            count(tally.seizures), weight(tally.kilograms)});
            if (links) rows.back().push_back(count(tally.links));
        }
        std::vector<Message> header{what, say("Seizures"), say("Seized weight")};
        if (links) header.push_back(say("New links"));
        m_draft.put_table(header, std::move(rows), say("Nothing in this time."));
    }

    /// Whose status says so, where evidence of the period speaks of it; and who are recorded with a
    /// seizure, which the table of seizures names.
    Result<void> put_arrests() {
        std::vector<Entity> people;
        TRY_VOID(m_case.each_entity([&](const Entity& entity) {
            if (entity.kind == "person" && says_taken(entity.property("status")) &&
                !is_refuted(m_case, entity.id.value, "status"))
                people.push_back(entity);
            return true;
        }));
        std::vector<std::vector<std::string>> rows;
        for (const Entity& person : people)
            for (const Evidence& item : m_case.evidence_of(person.id.value)) {
                const auto when = parse_moment(item.happened);
                if (item.refuted || !when || !m_period.holds(*when)) continue;
                rows.push_back({m_draft.date(when->text), person.label,
                                std::string(person.property("status")),
                                m_draft.cited(item.source)});
                break;
            }
        for (const Seizure& seizure : m_seizures)
            for (const std::string& person : seizure.people)
                rows.push_back(
                    {m_draft.date(seizure.when->text), person,
                     m_draft.words(say("recorded with seizure %1", {seizure.entity.label})),
                     m_draft.cited(m_draft.behind(seizure.entity.id.value))});
        m_draft.put_heading(say("Arrests"));
        m_draft.put_table({say("When"), say("Name"), say("What is recorded"), say("Source")},
                          std::move(rows), say("No arrest is recorded in this time."));
        return {};
    }

    /// Links of which the first dated evidence falls into the period.
    Result<void> put_new_links() {
        std::unordered_map<std::int64_t, Evidence> first;
        std::unordered_map<std::int64_t, std::int64_t> when;
        TRY_VOID(m_case.each_evidence([&](const Evidence& item) {
            if (item.refuted || item.happened.empty()) return true;
            const auto moment = parse_moment(item.happened);
            if (!moment) return true;
            const auto [known, fresh] = when.try_emplace(item.subject, moment->first);
            if (!fresh && known->second <= moment->first) return true;
            known->second = moment->first;
            first[item.subject] = item;
            return m_task.may_go_on();
        }));
        if (!m_task.may_go_on()) return stopped();
        std::map<std::string, std::size_t> by_kind;
        std::vector<std::pair<std::int64_t, Link>> fresh;
        TRY_VOID(m_case.each_link([&](const Link& link) {
            const auto found = when.find(link.id.value);
            if (found == when.end() || found->second < m_period.from || found->second > m_period.to)
                return true;
            ++by_kind[link.kind];
            fresh.emplace_back(found->second, link);
            const auto source = m_case.source(first.at(link.id.value).source);
            ++m_by_force[source ? source->agency : std::string()].links;
            return true;
        }));
        put_link_tables(by_kind, std::move(fresh), first);
        return {};
    }

    void put_link_tables(const std::map<std::string, std::size_t>& by_kind,
                         std::vector<std::pair<std::int64_t, Link>> fresh,
                         const std::unordered_map<std::int64_t, Evidence>& first) {
        m_draft.put_heading(say("New links"));
        m_draft.put_faint(say("Links whose first dated evidence falls into this time."));
        std::vector<std::vector<std::string>> rows;
        for (const auto& [kind, number] : by_kind)
            rows.push_back({m_draft.label_of_link_kind(kind), count(number)});
        m_draft.put_table({say("Link"), say("Number")}, std::move(rows),
                          say("No link is new in this time."));
        std::ranges::sort(fresh, {},
                          [](const auto& one) { return std::pair(one.first, one.second.id); });
        rows.clear();
        for (std::size_t i = 0; i < std::min(links_listed, fresh.size()); ++i) {
            const Link& link = fresh[i].second;
            const auto from = m_case.entity(link.from), to = m_case.entity(link.to);
            const Evidence& item = first.at(link.id.value);
            rows.push_back({m_draft.date(item.happened), from ? from->label : "",
                            m_draft.label_of_link_kind(link.kind), to ? to->label : "",
                            m_draft.cited(item.source)});
        }
        if (!rows.empty())
            m_draft.put_table(
                {say("First seen"), say("From"), say("Link"), say("To"), say("Source")},
                std::move(rows), {});
        if (fresh.size() > links_listed)
            m_draft.put_faint(say("and %1 more", {std::to_string(fresh.size() - links_listed)}));
    }

    const Case& m_case;
    Period m_period;
    Task& m_task;
    DossierDraft m_draft;
    std::vector<Seizure> m_seizures; ///< of the period
    std::map<std::string, Tally> m_by_force, m_by_area;
};

} // namespace

Result<Dossier> period_briefing(const Case& the_case, const DossierWish& wish, Task& task) {
    TRY(const Period period, Period::between(wish.from, wish.to));
    return Briefing(the_case, wish, period, task).make();
}

} // namespace headwater
