// SPDX-License-Identifier: Apache-2.0
#include "core/picture/task_sheets.h"

#include <algorithm>
#include <iterator>
#include <span>

#include "core/analysis/line_wording.h"
#include "core/analysis/wording.h"
#include "core/picture/pages.h"

namespace headwater {

namespace {

class ForceSheet {
public:
    ForceSheet(const SupplyLine& line, const std::vector<Gap>& gaps, const Furniture& furniture,
               Size paper, const TextMeasure& measure, const std::string& force)
        : m_line(line),
          m_gaps(gaps),
          m_furniture(furniture),
          m_title(force.empty() ? words(say("Questions that no force is known to be in charge of"))
                                : words(say("Questions to %1", {force}))),
          m_pages(style_for(Palette::print), measure, paper,
                  {m_title, furniture.marking, words(line_caveat())}) {}

    std::vector<Picture> compose(std::span<const CollectionTask> tasks) {
        m_pages.put_title(m_title);
        m_pages.put_paragraph(m_furniture.case_title + " · " + m_furniture.date);
        std::size_t number = 0;
        for (const CollectionTask& task : tasks)
            put_task(++number, task);
        return m_pages.finish();
    }

private:
    std::string words(const Message& message) const {
        return m_furniture.translate ? m_furniture.translate(message) : message.in_english();
    }

    void put_task(std::size_t number, const CollectionTask& task) {
        const double line = m_pages.line_height();
        m_pages.leave(line * .6);
        m_pages.need(line * 6);
        m_pages.put_heading(count(number) + ". " + words(task.question));
        m_pages.put_paragraph(words(why(m_gaps[task.gap])), true);
        for (const Message& field : {say("Answer"), say("Source, grade and date")})
            put_field(words(field));
    }

    Message why(const Gap& gap) const {
        const Message before = title_of(gap.stage_before), after = title_of(gap.stage_after);
        if (gap.before.empty())
            return say("Why: nobody is known to have had it before the stage \"%1\".",
                       {words(after)});
        if (gap.after.empty())
            return say("Why: nobody is known to have had it after the stage \"%1\".",
                       {words(before)});
        return say("Why: the trail is lost between the stages \"%1\" and \"%2\".",
                   {words(before), words(after)});
    }

    /// A word and a line to write on.
    void put_field(const std::string& name) {
        const double line = m_pages.line_height(), top = m_pages.take(line * 1.5);
        m_pages.put_line(name, m_pages.left(), top, m_pages.style().faint_text);
        const double start = m_pages.left() + m_pages.width() * .24, foot = top + line;
        m_pages.put({LineMark{{start, foot},
                              {m_pages.left() + m_pages.width(), foot},
                              {m_pages.style().faint_text, .6, Dash::solid}},
                     0});
    }

    const SupplyLine& m_line;
    const std::vector<Gap>& m_gaps;
    const Furniture& m_furniture;
    std::string m_title;
    Pages m_pages;
};

} // namespace

std::vector<Picture> compose_task_sheets(const SupplyLine& line, const std::vector<Gap>& gaps,
                                         const std::vector<CollectionTask>& tasks,
                                         const Furniture& furniture, Size paper,
                                         const TextMeasure& measure) {
    std::vector<Picture> sheets;
    for (auto first = tasks.begin(); first != tasks.end();) {
        const auto last = std::find_if(
            first, tasks.end(), [&](const CollectionTask& t) { return t.force != first->force; });
        ForceSheet sheet(line, gaps, furniture, paper, measure, first->force);
        std::ranges::move(sheet.compose({first, last}), std::back_inserter(sheets));
        first = last;
    }
    return sheets;
}

} // namespace headwater
