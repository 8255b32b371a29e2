// SPDX-License-Identifier: Apache-2.0
// Line report, and the collection tasks of each force.
#include <algorithm>

#include "core/analysis/gaps.h"
#include "core/analysis/line_wording.h"
#include "core/base/moment.h"
#include "core/desk/dossier_draft.h"
#include "core/desk/lines.h"

namespace headwater {

namespace {

constexpr std::size_t movements_listed = 200;

class LineReport {
public:
    LineReport(DossierDraft& draft, const SupplyLine& line) : m_draft(draft), m_line(line) {}

    void put_stages() {
        m_draft.put_heading(say("Who stands at which stage"));
        std::vector<std::vector<std::string>> rows;
        for (const Holder& holder : m_line.holders) {
            if (holder.stage == Stage::unknown) continue;
            rows.push_back({m_draft.words(title_of(holder.stage)), holder.actor.label,
                            m_draft.words(holder.why), holder.force,
                            m_draft.cited(m_draft.behind(holder.actor.id.value))});
        }
        std::ranges::stable_sort(rows, {}, [&](const auto& row) { return stage_place(row[0]); });
        m_draft.put_table(
            {say("Stage"), say("Name"), say("Why that stage"), say("Force"), say("Source")},
            std::move(rows), say("Nobody's stage is known."));
    }

    void put_movements() {
        m_draft.put_heading(say("What moved"));
        std::vector<std::vector<std::string>> rows;
        for (std::size_t i = 0; i < std::min(movements_listed, m_line.movements.size()); ++i)
            rows.push_back(row_of(m_line.movements[i]));
        m_draft.put_table({say("When"), say("From"), say("To"), say("Goods"), say("Quantity"),
                           say("Consignment"), say("Source")},
                          std::move(rows), say("No movement of goods is recorded."));
        if (m_line.movements.size() > movements_listed)
            m_draft.put_faint(
                say("and %1 more", {std::to_string(m_line.movements.size() - movements_listed)}));
    }

    /// Force by force.
    void put_tasks(int level) {
        const auto gaps = find_gaps(m_line);
        const auto tasks = collection_tasks(m_line, gaps);
        if (tasks.empty()) m_draft.put_faint(say("The line leaves no question open."));
        std::string force = "?";
        for (const CollectionTask& task : tasks) {
            if (task.force != force) {
                force = task.force;
                m_draft.put_heading(force.empty()
                                        ? say("Questions that no force is known to be in charge of")
                                        : say("Questions to %1", {force}),
                                    level);
            }
            m_draft.put(task.question, behind(gaps[task.gap]), true);
        }
    }

private:
    std::size_t stage_place(const std::string& title) const {
        for (std::size_t s = 0; s <= static_cast<std::size_t>(Stage::unknown); ++s)
            if (m_draft.words(title_of(static_cast<Stage>(s))) == title) return s;
        return 0;
    }

    std::vector<std::string> row_of(const Movement& movement) {
        const std::string consignment = movement.consignment == no_place
                                            ? std::string()
                                            : m_line.consignments[movement.consignment];
        Sources sources;
        for (const std::int64_t id : movement.sources)
            sources.insert(SourceId{id});
        return {movement.first == INT64_MIN ? std::string() : m_draft.date(day_of(movement.first)),
                m_line.label(movement.from),
                m_line.label(movement.to),
                movement.goods,
                movement.quantity > 0 ? weight(movement.quantity) : std::string(),
                consignment,
                m_draft.cited(sources)};
    }

    /// Who speaks of the movements on both sides of the gap.
    Sources behind(const Gap& gap) const {
        Sources sources;
        for (const Movement& movement : m_line.movements) {
            const bool before = std::ranges::find(gap.before, movement.to) != gap.before.end();
            const bool after = std::ranges::find(gap.after, movement.from) != gap.after.end();
            if (movement.consignment != gap.consignment || (!before && !after)) continue;
            for (const std::int64_t id : movement.sources)
                sources.insert(SourceId{id});
        }
        return sources;
    }

    DossierDraft& m_draft;
    const SupplyLine& m_line;
};

} // namespace

Result<Dossier> line_report(const Case& the_case, const DossierWish& wish, Task& task) {
    TRY(const SupplyLine line, line_of(the_case, {}, task));
    DossierDraft draft(the_case, wish, {}, false);
    draft.set_title(draft.words(say("Line report")));
    LineReport report(draft, line);
    draft.put(line_caveat());
    report.put_stages();
    report.put_movements();
    draft.put_heading(say("What is not known"));
    report.put_tasks(2);
    return draft.finish();
}

Result<Dossier> task_list(const Case& the_case, const DossierWish& wish, Task& task) {
    TRY(const SupplyLine line, line_of(the_case, {}, task));
    DossierDraft draft(the_case, wish, {}, false);
    draft.set_title(draft.words(say("Collection tasks")));
    draft.put(line_caveat());
    LineReport(draft, line).put_tasks(1);
    return draft.finish();
}

} // namespace headwater
