// SPDX-License-Identifier: Apache-2.0
// line: the whole line, a trace along it, the questions it leaves open.
#include <algorithm>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/entity_words.h"
#include "app/batch/line_answer.h"
#include "app/batch/network_words.h"
#include "app/offscreen.h"
#include "core/analysis/line_wording.h"
#include "core/desk/lines.h"
#include "core/desk/sheets.h"
#include "core/picture/line_board.h"
#include "core/picture/task_sheets.h"
#include "ui/look/fonts.h"
#include "ui/paper/chart_file.h"

namespace headwater::batch {

namespace {

struct LineWords : NetworkWords {
    std::string from_entity;
    std::string to_entity;
    std::vector<std::string> stages; ///< "Ash Fenn=distribution"
    std::size_t k = 3;
    std::size_t top = 20;
    bool tasks = false;
    std::string out; ///< the line board as a picture, or the questions on paper
    std::string paper = "A3";
};

Result<void> set_stages(Case& the_case, const LineWords& words) {
    for (const std::string& text : words.stages) {
        const auto equals = text.rfind('=');
        if (equals == std::string::npos)
            return wrong_usage("--set-stage takes NAME=STAGE, not '%1'.", {text});
        const std::string name = text.substr(equals + 1);
        const Stage stage = stage_called(name);
        if (stage == Stage::unknown && name != name_of(Stage::unknown))
            return wrong_usage("There is no stage called '%1'. The stages are precursor, "
                               "production, wholesale, transport, distribution, retail, money; "
                               "'unknown' takes back what was set.",
                               {name});
        TRY(const EntityId entity, entity_named(the_case, text.substr(0, equals)));
        TRY_VOID(set_stage(the_case, entity, stage));
    }
    return {};
}

/// Movements that stand out on the board, as places in SupplyLine::movements.
using Lit = std::vector<std::uint32_t>;

void light(const std::vector<TracedLine>& lines, Lit& lit) {
    for (const TracedLine& one : lines)
        lit.insert(lit.end(), one.movements.begin(), one.movements.end());
}

Result<void> add_way(Answer& answer, const SupplyLine& line, EntityId from, EntityId to,
                     const LineWords& words, Lit& lit, Task& task) {
    TRY(const TraceStart start, trace_start(line, from));
    TRY(const TraceStart end, trace_start(line, to));
    TracedLines all;
    for (const Vertex a : start.downstream_from)
        for (const Vertex b : end.upstream_from) {
            if (a == b) continue;
            TRY(auto some, lines_between(line, a, b, words.k, task));
            all.lines.insert(all.lines.end(), some.lines.begin(), some.lines.end());
            all.cut_short = all.cut_short || some.cut_short;
        }
    std::ranges::stable_sort(all.lines, std::greater{}, &TracedLine::confidence);
    if (all.lines.size() > words.k) all.lines.resize(words.k);
    light(all.lines, lit);
    add_traced(answer, line, all, name_of(Way::downstream));
    if (all.lines.empty())
        answer.footnotes.push_back("No line in the order of time leads from " + start.label +
                                   " to " + end.label + ".");
    if (all.cut_short)
        answer.footnotes.push_back("The search was given up early; there may be better lines.");
    return {};
}

/// One end only: from there both ways.
Result<void> add_whole(Answer& answer, const SupplyLine& line, EntityId at, const LineWords& words,
                       Lit& lit, Task& task) {
    TRY(TraceStart start, trace_start(line, at));
    TRY(const Trace found, trace(line, std::move(start), words.k, task));
    light(found.upstream.lines, lit);
    light(found.downstream.lines, lit);
    add_trace(answer, line, found);
    return {};
}

Result<void> add_ways(Answer& answer, const Case& the_case, const SupplyLine& line,
                      const LineWords& words, Lit& lit, Task& task) {
    std::vector<EntityId> named;
    for (const std::string& name : {words.from_entity, words.to_entity}) {
        if (name.empty()) continue;
        TRY(const EntityId id, entity_named(the_case, name));
        named.push_back(id);
    }
    if (named.size() == 1) return add_whole(answer, line, named[0], words, lit, task);
    return add_way(answer, line, named[0], named[1], words, lit, task);
}

/// The line board on paper, with the trace of the answer standing out; or the questions, a sheet
/// for each force.
Result<void> draw(Answer& answer, const Case& the_case, const SupplyLine& line, const Lit& lit,
                  const LineWords& words, Task& task) {
    const Offscreen fonts;
    const Furniture furniture = about_line(furniture_of(the_case), line);
    TRY(const Size paper, paper_size(words.paper));
    std::vector<Picture> sheets;
    if (words.tasks) {
        const auto gaps = find_gaps(line);
        sheets = compose_task_sheets(line, gaps, collection_tasks(line, gaps), furniture, paper,
                                     qt_text_measure());
        if (sheets.empty())
            return fail("The line leaves no question open, so there is no sheet to write.");
    } else {
        LineBoardLook look;
        look.lit = lit;
        PageSetup setup;
        setup.paper = paper;
        TRY(PaperChart board, compose_line_pages(line, look, the_case.schema(), qt_text_measure(),
                                                 furniture, setup, task));
        sheets = std::move(board.pages);
        for (const Message& remark : board.remarks)
            answer.footnotes.push_back(remark.in_english());
    }
    TRY_VOID(write_pages(words.out, sheets, {date_of_last_change(the_case)}));
    answer.more["file"] = words.out;
    answer.lines.push_back((words.tasks ? "The questions are in " : "The line board is in ") +
                           words.out + ".");
    return {};
}

Result<Answer> find_line(const LineWords& words, Session& session) {
    const auto access = words.stages.empty() ? Case::Access::read_only : Case::Access::write;
    TRY(Case the_case, session.open(words.case_file, access));
    TRY_VOID(set_stages(the_case, words));
    TRY(const Filter filter, filter_of(words, the_case, Filter{}));
    session.begin("Building the line");
    TRY(const SupplyLine line, line_of(the_case, filter, session.task()));
    if (line.movements.empty())
        return fail("No movement of goods is known, so there is no line yet. Import who handed "
                    "what to whom: links of the kinds shipment, supplied or carried.");
    session.begin("Tracing the line");
    Answer answer = answer_about(the_case);
    answer.parameters = parameters_of(words);
    answer.parameters["from_entity"] = words.from_entity;
    answer.parameters["to_entity"] = words.to_entity;
    answer.parameters["k"] = words.k;
    answer.parameters["top"] = words.top;
    Lit lit;
    if (words.tasks) {
        add_tasks(answer, line);
    } else if (!words.from_entity.empty() || !words.to_entity.empty()) {
        TRY_VOID(add_ways(answer, the_case, line, words, lit, session.task()));
    } else {
        TRY(const MustPass found, find_must_pass(line, session.task()));
        add_line(answer, line, found, words.top);
    }
    if (!words.out.empty()) TRY_VOID(draw(answer, the_case, line, lit, words, session.task()));
    answer.footnotes.push_back(line_caveat().in_english());
    return answer;
}

} // namespace

Action declare_line(CLI::App& line) {
    const auto words = std::make_shared<LineWords>();
    declare(line, *words);
    line.add_option(
        "--from-entity", words->from_entity,
        "Trace a person, seizure, consignment or place: both ways, or up to --to-entity");
    line.add_option("--to-entity", words->to_entity, "Where the line is to arrive");
    line.add_option("--k", words->k, "How many alternatives")->check(CLI::Range(1, 1000));
    line.add_option("--top", words->top, "How many at the most; 0 for all");
    line.add_option("--set-stage", words->stages, "NAME=STAGE, kept in the case")
        ->allow_extra_args(false);
    line.add_flag("--tasks", words->tasks, "What to ask which force");
    line.add_option(
        "--out", words->out,
        "Draw the line board, or with --tasks a sheet for each force: .pdf, .svg, .png");
    line.add_option("--paper", words->paper, "A4 to A0, A4-portrait stands");
    return [words](Session& session) { return find_line(*words, session); };
}

} // namespace headwater::batch
