// SPDX-License-Identifier: Apache-2.0
// What the case holds in numbers: records by kind, evidence by source and grade, contacts over
// time, seizures.
#include <map>

#include "core/analysis/line_wording.h"
#include "core/analysis/wording.h"
#include "core/desk/dossier_parts.h"
#include "core/desk/seizures.h"
#include "core/picture/bars.h"

namespace headwater {

namespace {

class Statistics {
public:
    Statistics(const Case& the_case, const DossierWish& wish, Task& task)
        : m_case(the_case), m_task(task), m_draft(the_case, wish, {}, false) {
        m_draft.set_title(m_draft.words(say("Statistics")));
    }

    Result<Dossier> make() {
        put_totals();
        TRY_VOID(put_links());
        TRY_VOID(put_evidence_counts());
        TRY_VOID(put_seizures());
        return m_draft.finish();
    }

private:
    using Counts = std::map<std::string, std::size_t>;

    void put_totals() {
        const CaseTotals totals = m_case.totals();
        m_draft.put(say("%1 entities, %2 links, %3 items of evidence from %4 sources.",
                        {number(totals.entities), number(totals.links), number(totals.evidence),
                         number(totals.sources)}));
        m_draft.put_heading(say("Entities by kind"));
        std::vector<std::vector<std::string>> rows;
        std::vector<Bar> bars;
        for (const auto& [kind, many] : m_case.entity_counts()) {
            rows.push_back({m_draft.label_of_entity_kind(kind), number(many)});
            bars.push_back({m_draft.label_of_entity_kind(kind), static_cast<double>(many)});
        }
        put_plot(bars, say("Entities by kind."));
        m_draft.put_table({say("Kind"), say("Number")}, std::move(rows), say("The case is empty."));
    }

    Result<void> put_links() {
        Counts kinds, strengths;
        TRY_VOID(m_case.each_link([&](const Link& link) {
            ++kinds[link.kind];
            ++strengths[name_of(link.strength)];
            return m_task.may_go_on();
        }));
        if (!m_task.may_go_on()) return stopped();
        m_draft.put_heading(say("Links by kind"));
        put_counts(say("Link"), kinds, true);
        m_draft.put_heading(say("Links by strength"));
        put_counts(say("Line strength"), strengths, false);
        return {};
    }

    Result<void> put_evidence_counts() {
        std::map<SourceId, std::size_t> sources, refuted;
        Counts grades;
        std::vector<std::int64_t> dates;
        TRY_VOID(m_case.each_evidence([&](const Evidence& item) {
            ++sources[item.source];
            refuted[item.source] += item.refuted ? 1 : 0;
            ++grades[item.grade.empty() ? grade_of(item.source) : item.grade];
            if (const auto when = parse_moment(item.happened);
                when && !item.refuted && when->first != Moment::open_start)
                dates.push_back(when->first);
            return m_task.may_go_on();
        }));
        if (!m_task.may_go_on()) return stopped();
        m_draft.put_heading(say("Evidence by source"));
        std::vector<std::vector<std::string>> rows;
        for (const Source& source : m_case.sources())
            rows.push_back({source.title, source.grade, source.agency, count(sources[source.id]),
                            count(refuted[source.id]), m_draft.cited(source.id)});
        m_draft.put_table({say("Source"), say("Grade"), say("Force"), say("Items"), say("Refuted"),
                           say("Number in the list")},
                          std::move(rows), say("No source is recorded."));
        m_draft.put_heading(say("Evidence by grade"));
        put_counts(say("Grade"), grades, false);
        m_draft.put_heading(say("Evidence over time"));
        put_months(m_draft, dates, say("Dated items of evidence: %1.", {count(dates.size())}));
        return {};
    }

    std::string grade_of(SourceId id) {
        const auto [known, fresh] = m_grades.try_emplace(id);
        if (fresh)
            if (const auto source = m_case.source(id)) known->second = source->grade;
        return known->second;
    }

    Result<void> put_seizures() {
        TRY(auto seizures, seizures_of(m_case));
        const auto refuted = std::erase_if(seizures, [](const Seizure& s) { return s.refuted; });
        if (seizures.empty() && refuted == 0) return {};
        std::map<std::string, std::pair<std::size_t, double>> substances;
        std::vector<std::int64_t> dates;
        for (const Seizure& seizure : seizures) {
            auto& [many, kilograms] = substances[seizure.substance];
            ++many;
            kilograms += seizure.kilograms;
            if (seizure.when) dates.push_back(seizure.when->first);
        }
        m_draft.put_heading(say("Seizures"));
        std::vector<std::vector<std::string>> rows;
        std::vector<Bar> bars;
        for (const auto& [substance, sums] : substances) {
            rows.push_back({substance, count(sums.first), weight(sums.second)});
            bars.push_back({substance, sums.second, weight(sums.second)});
        }
        put_plot(bars, say("Seized weight by substance."));
        m_draft.put_table({say("Substance"), say("Seizures"), say("Seized weight")},
                          std::move(rows), {});
        if (refuted > 0)
            m_draft.put_faint(say("%1 seizures are refuted and not counted.", {count(refuted)}));
        put_months(m_draft, dates, say("Seizures by month: %1.", {count(dates.size())}));
        return {};
    }

    void put_counts(const Message& what, const Counts& counts, bool kinds) {
        std::vector<std::vector<std::string>> rows;
        for (const auto& [name, many] : counts)
            rows.push_back(
                {kinds ? m_draft.label_of_link_kind(name) : m_draft.word(name), count(many)});
        m_draft.put_table({what, say("Number")}, std::move(rows), say("None is recorded."));
    }

    void put_plot(const std::vector<Bar>& bars, const Message& caption) {
        if (!bars.empty())
            m_draft.put_picture(
                rows_of(bars, 480, style_for(Palette::print), m_draft.wish().measure), caption);
    }

    static std::string number(std::int64_t many) { return count(static_cast<std::uint64_t>(many)); }

    const Case& m_case;
    Task& m_task;
    DossierDraft m_draft;
    std::map<SourceId, std::string> m_grades;
};

} // namespace

Result<Dossier> case_statistics(const Case& the_case, const DossierWish& wish, Task& task) {
    return Statistics(the_case, wish, task).make();
}

} // namespace headwater
