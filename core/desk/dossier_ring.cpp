// SPDX-License-Identifier: Apache-2.0
// Ring report: who runs it, who belongs together, how the first are tied to each other, the course
// of time, and what is not known.
#include <algorithm>

#include "core/analysis/gaps.h"
#include "core/analysis/wording.h"
#include "core/desk/dossier_parts.h"
#include "core/desk/finding_items.h"
#include "core/desk/lines.h"

namespace headwater {

namespace {

constexpr std::size_t groups_listed = 12;
constexpr std::size_t members_named = 8;
constexpr std::size_t paths_listed = 4;

class RingReport {
public:
    RingReport(const Case& the_case, const DossierWish& wish, Task& task)
        : m_case(the_case), m_task(task), m_draft(the_case, wish, {}, true) {
        m_draft.set_title(m_draft.words(say("Ring report")));
    }

    Result<Dossier> make() {
        TRY(m_ranked, asked_who_runs_it(m_case, m_draft.wish(), m_task));
        const Network& network = m_ranked.network;
        m_draft.put_heading(say("Who runs it?"));
        m_draft.put(say("%1 actors and %2 ties between them are looked at.",
                        {count(network.vertices()), count(network.graph.edges())}),
                    sources_of_network());
        put_ranking(m_draft, m_ranked.finding, network);
        m_draft.put_heading(say("For and against"));
        put_for_and_against(m_draft, m_ranked.finding, network);
        TRY_VOID(put_groups());
        TRY_VOID(put_paths());
        put_course();
        TRY_VOID(put_gaps());
        put_method(m_draft, m_ranked.finding);
        return m_draft.finish();
    }

private:
    Sources sources_of_network() const {
        Sources sources;
        for (const TieRecord& tie : m_ranked.network.ties)
            for (const Voucher& voucher : tie.vouchers)
                if (voucher.source != 0 && voucher.worth > 0)
                    sources.insert(SourceId{voucher.source});
        return sources;
    }

    Result<Finding> ask(const char* analysis, std::vector<EntityId> chosen = {}) {
        Inquiry inquiry;
        inquiry.analysis = analysis;
        inquiry.chosen = std::move(chosen);
        return answer(m_ranked.network, inquiry, m_task);
    }

    Result<void> put_groups() {
        TRY(const Finding found, ask("communities"));
        m_draft.put_heading(say("Who belongs together?"));
        std::vector<std::vector<std::string>> rows;
        for (std::size_t g = 0; g < std::min(groups_listed, found.groups.size()); ++g) {
            const Group& group = found.groups[g];
            if (group.members.size() < 2) continue;
            const Enclosure ties = enclosure_of(group, m_ranked.network);
            rows.push_back({std::to_string(g + 1), count(group.members.size()), count(ties.inside),
                            count(ties.outside), names_in(group)});
        }
        m_draft.put_table({say("Group"), say("Members"), say("Ties inside"), say("Ties outside"),
                           say("Best ranked members")},
                          std::move(rows), say("Nobody belongs together more than with others."));
        for (const Message& caveat : found.caveats)
            m_draft.put_faint(caveat);
        return {};
    }

    /// The best ranked of the group first.
    std::string names_in(const Group& group) const {
        std::string names;
        std::size_t named = 0;
        for (const Score& score : m_ranked.finding.scores) {
            if (named == members_named) break;
            if (std::ranges::find(group.members, score.vertex) == group.members.end()) continue;
            names += (named++ == 0 ? "" : ", ") + label(score.vertex);
        }
        return names;
    }

    const std::string& label(Vertex v) const { return m_ranked.network.actors[v].label; }

    /// From the first to each of the next.
    Result<void> put_paths() {
        m_draft.put_heading(say("Key paths"));
        const auto& scores = m_ranked.finding.scores;
        const std::size_t last = std::min(scores.size(), paths_listed + 1);
        for (std::size_t i = 1; i < last; ++i) {
            const auto id = [&](std::size_t s) {
                return m_ranked.network.actors[scores[s].vertex].id;
            };
            const auto found = ask("path", {id(0), id(i)});
            if (!found && found.error().kind == Error::Kind::stopped) return stopped();
            if (!found || found->routes.empty()) {
                m_draft.put(say("No path is recorded from %1 to %2.",
                                {label(scores[0].vertex), label(scores[i].vertex)}),
                            {}, true);
                continue;
            }
            const Route& route = found->routes.front();
            std::string stops;
            for (const Vertex v : route.stops)
                stops += (stops.empty() ? "" : " – ") + label(v);
            m_draft.put(say("%1", {stops}), m_draft.behind(route.records), true);
        }
        return {};
    }

    void put_course() {
        m_draft.put_heading(say("The course of time"));
        std::vector<std::int64_t> dates;
        for (const Contact& contact : m_ranked.network.contacts)
            dates.push_back(contact.first);
        put_months(m_draft, dates, say("Dated contacts by month: %1.", {count(dates.size())}));
    }

    Result<void> put_gaps() {
        m_draft.put_heading(say("What is not known"));
        TRY(const SupplyLine line, line_of(m_case, {}, m_task));
        std::vector<CollectionTask> tasks = collection_tasks(line, find_gaps(line));
        for (const CollectionTask& question : tasks)
            m_draft.put(question.question, {}, true);
        std::string stages;
        for (const Stage stage : uncovered_stages(line))
            stages += (stages.empty() ? "" : ", ") + m_draft.words(title_of(stage));
        if (!stages.empty() && !line.movements.empty())
            m_draft.put(say("No movement of goods is recorded at: %1.", {stages}));
        if (tasks.empty() && (stages.empty() || line.movements.empty()))
            m_draft.put_faint(say("No movement of goods breaks off; what is not recorded at all "
                                  "does not show here."));
        return {};
    }

    const Case& m_case;
    Task& m_task;
    DossierDraft m_draft;
    Answered m_ranked;
};

} // namespace

Result<Dossier> ring_report(const Case& the_case, const DossierWish& wish, Task& task) {
    return RingReport(the_case, wish, task).make();
}

} // namespace headwater
