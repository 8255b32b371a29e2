// SPDX-License-Identifier: Apache-2.0
// report: a ranking as an exhibit on paper, with what speaks against each beside what speaks for
// it. A finding as it was kept, or who runs it, asked now.
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/finding_answer.h"
#include "app/offscreen.h"
#include "core/desk/analyses.h"
#include "core/desk/exhibits.h"
#include "core/desk/kept_finding.h"
#include "core/desk/networks.h"
#include "core/desk/sheets.h"
#include "ui/look/fonts.h"
#include "ui/paper/chart_file.h"

namespace headwater::batch {

namespace {

struct ReportWords {
    std::string case_file;
    std::string out;
    std::string finding; ///< empty: who runs it, asked now
    std::string paper = "A4-portrait";
    std::string marking;
    std::size_t listed = 15;
    std::size_t explained = 5;
    std::uint32_t draws = 2000;
};

/// Of a kept finding only the actors are known of its network; an exhibit asks for no more.
Result<Answered> finding_for(const Case& the_case, const ReportWords& words, Task& task) {
    if (words.finding.empty()) {
        Inquiry inquiry;
        inquiry.analysis = "leaders";
        inquiry.filter = actors_filter();
        inquiry.layers = true;
        inquiry.doubt.draws = words.draws;
        return headwater::answer(the_case, the_case.schema(), inquiry, task);
    }
    TRY(const std::int64_t number, finding_named(the_case, words.finding));
    TRY(KeptFinding kept, kept_finding(the_case, number));
    if (kept.finding.scores.empty())
        return fail("The finding \"%1\" ranks nobody; a report is made of a ranking.",
                    {kept.finding.title});
    return Answered{std::move(kept.scope), std::move(kept.finding)};
}

Result<Answer> report(const ReportWords& words, Session& session) {
    TRY(const Case the_case, session.open(words.case_file, Case::Access::read_only));
    ExhibitPaper paper;
    TRY(paper.paper, paper_size(words.paper));
    paper.marking = words.marking;
    paper.listed = words.listed;
    paper.explained = words.explained;
    session.begin("Ranking");
    TRY(const Answered ranked, finding_for(the_case, words, session.task()));
    const Offscreen fonts;
    TRY(const auto pages, exhibit_of(the_case, ranked.finding, ranked.network, std::move(paper),
                                     qt_text_measure(), session.task()));
    TRY_VOID(write_pages(words.out, pages, {date_of_last_change(the_case)}));
    Answer answer = answer_about(the_case);
    answer.parameters = {{"finding", words.finding}, {"paper", words.paper}};
    answer.items.push_back({{"file", words.out},
                            {"pages", pages.size()},
                            {"title", ranked.finding.title},
                            {"revision", ranked.finding.revision}});
    answer.lines.push_back("The report is in " + words.out + ".");
    return answer;
}

} // namespace

Action declare_report(CLI::App& line) {
    const auto words = std::make_shared<ReportWords>();
    line.add_option("CASE", words->case_file, "The case file")->required();
    line.add_option("--out", words->out, "File to write: .pdf, .svg or .png")->required();
    line.add_option("--finding", words->finding, "A ranking as it was kept, by its number");
    line.add_option("--paper", words->paper, "A4-portrait, A3 and so on");
    line.add_option("--marking", words->marking, "Handling marking, instead of the case's");
    line.add_option("--listed", words->listed, "How many stand in the list");
    line.add_option("--explained", words->explained, "How many with what is for and against");
    line.add_option("--draws", words->draws, "Networks drawn to say how sure it is; 0 for none");
    return [words](Session& session) { return report(*words, session); };
}

} // namespace headwater::batch
