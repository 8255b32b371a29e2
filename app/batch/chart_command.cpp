// SPDX-License-Identifier: Apache-2.0
// chart: the link chart on paper, as PDF, SVG or PNG.
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/finding_answer.h"
#include "app/offscreen.h"
#include "core/desk/sheets.h"
#include "core/layout/layout.h"
#include "ui/look/fonts.h"
#include "ui/paper/chart_file.h"

namespace headwater::batch {

namespace {

struct ChartWords {
    std::string case_file;
    std::string out;
    std::string layout = "force";
    std::string paper = "A3";
    std::string marking;
    bool scores = true;
    std::string finding; ///< empty: ranked as the case is now
};

Result<Answer> draw(const ChartWords& words, Session& session) {
    TRY(const Case the_case, session.open(words.case_file, Case::Access::read_only));
    TRY(const Size paper, paper_size(words.paper));
    session.begin("Drawing the chart");
    SheetOptions options;
    options.layout = words.layout;
    options.paper = paper;
    options.marking = words.marking;
    options.ranked = words.scores;
    if (!words.finding.empty()) {
        TRY(options.finding, finding_named(the_case, words.finding));
    }
    const Offscreen fonts;
    TRY(const Picture sheet, sheet_of(the_case, the_case.schema(), options, qt_text_measure(),
                                      session.task()));
    TRY_VOID(write_chart_file(words.out, sheet, {date_of_last_change(the_case)}));
    Answer answer = answer_about(the_case);
    answer.parameters = {
        {"layout", words.layout}, {"paper", words.paper}, {"finding", words.finding}};
    answer.items.push_back({{"file", words.out}, {"marks", sheet.marks.size()}});
    answer.lines.push_back("The link chart is in " + words.out + ".");
    return answer;
}

} // namespace

Action declare_chart(CLI::App& line) {
    const auto words = std::make_shared<ChartWords>();
    std::set<std::string> names;
    for (const LayoutRow& row : layouts()) names.insert(row.name);
    line.add_option("CASE", words->case_file, "The case file")->required();
    line.add_option("--out", words->out, "File to write: .pdf, .svg or .png")->required();
    line.add_option("--layout", words->layout, "How things are placed")->check(CLI::IsMember(names));
    line.add_option("--paper", words->paper, "A4 to A0, landscape; A4-portrait and so on");
    line.add_option("--marking", words->marking, "Handling marking, instead of the case's");
    line.add_option("--finding", words->finding, "Ranks as this finding was kept, by its number");
    line.add_flag("!--no-scores", words->scores, "Without ranks");
    return [words](Session& session) { return draw(*words, session); };
}

} // namespace headwater::batch
