// SPDX-License-Identifier: Apache-2.0
// report: a dossier of the case, or a ranking as an exhibit on paper, with what speaks against each
// beside what speaks for it. A finding as it was kept, or who runs it, asked now.
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/entity_words.h"
#include "app/batch/finding_answer.h"
#include "app/offscreen.h"
#include "core/desk/analyses.h"
#include "core/desk/dossiers.h"
#include "core/desk/exhibits.h"
#include "core/desk/kept_finding.h"
#include "core/desk/networks.h"
#include "core/desk/sheets.h"
#include "ui/look/fonts.h"
#include "ui/paper/chart_file.h"
#include "ui/paper/dossier_file.h"

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
    std::string kind = "ranking";
    std::string entity;
    std::string from, to;
    std::string author;
    bool author_in_file = false;
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

Result<DossierWish> wish_of(const ReportWords& words, const Case& the_case) {
    DossierWish wish;
    if (!words.entity.empty()) {
        TRY(wish.entity, entity_named(the_case, words.entity));
    }
    if (!words.finding.empty()) {
        TRY(wish.finding, finding_named(the_case, words.finding));
    }
    wish.from = words.from;
    wish.to = words.to;
    wish.listed = words.listed;
    wish.explained = words.explained;
    wish.draws = words.draws;
    wish.marking = words.marking;
    wish.author = words.author;
    wish.author_in_file = words.author_in_file;
    wish.measure = qt_text_measure();
    return wish;
}

Result<Answer> write_dossier_of(const DossierRow& row, const ReportWords& words, Session& session) {
    TRY(const Case the_case, session.open(words.case_file, Case::Access::read_only));
    TRY(const Size paper, paper_size(words.paper));
    const Offscreen fonts;
    TRY(const DossierWish wish, wish_of(words, the_case));
    session.begin(row.label);
    TRY(const Dossier dossier, row.make(the_case, wish, session.task()));
    TRY_VOID(write_dossier(words.out, dossier, paper, session.task()));
    Answer answer = answer_about(the_case);
    answer.parameters = {{"kind", row.name},   {"entity", words.entity}, {"finding", words.finding},
                         {"from", words.from}, {"to", words.to},         {"paper", words.paper}};
    answer.items.push_back({{"file", words.out},
                            {"title", dossier.title},
                            {"blocks", dossier.blocks.size()},
                            {"sources", dossier.sources.size()}});
    answer.lines.push_back("The report is in " + words.out + ".");
    return answer;
}

Result<Answer> report(const ReportWords& words, Session& session) {
    if (const DossierRow* row = find_dossier(words.kind))
        return write_dossier_of(*row, words, session);
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
    line.add_option("--out", words->out, "File to write: .pdf, .html or .odt")->required();
    std::set<std::string> kinds{"ranking"};
    for (const DossierRow& row : dossiers())
        kinds.insert(row.name);
    line.add_option("--kind", words->kind, "Which dossier; ranking: .pdf, .svg or .png")
        ->check(CLI::IsMember(kinds));
    line.add_option("--entity", words->entity, "Whom a person card is about, by name or id");
    line.add_option("--from", words->from, "A briefing begins on this date");
    line.add_option("--to", words->to, "and ends on this one");
    line.add_option("--author", words->author, "Who made it, on every page");
    line.add_flag("--author-in-file", words->author_in_file, "In the properties of the file too");
    line.add_option("--finding", words->finding, "A finding as it was kept, by its number");
    line.add_option("--paper", words->paper, "A4-portrait, A3 and so on");
    line.add_option("--marking", words->marking, "Handling marking, instead of the case's");
    line.add_option("--listed", words->listed, "How many stand in the list");
    line.add_option("--explained", words->explained, "How many with what is for and against");
    line.add_option("--draws", words->draws, "Networks drawn to say how sure it is; 0 for none");
    return [words](Session& session) { return report(*words, session); };
}

} // namespace headwater::batch
