// SPDX-License-Identifier: Apache-2.0
// chart: the link chart on paper, as PDF, SVG or PNG.
#include <algorithm>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/finding_answer.h"
#include "app/offscreen.h"
#include "core/base/whole_file.h"
#include "core/desk/sheets.h"
#include "core/layout/layout.h"
#include "ui/look/fonts.h"
#include "ui/paper/chart_file.h"

namespace headwater::batch {

namespace {

struct ChartWords {
    std::string case_file;
    std::string out;
    std::string paper = "A3";
    std::string pages = "1x1";
    double percent = 0; ///< of true scale; 0: fitted
    double margin = 10; ///< millimetres
    double overlap = 10;
    double dots = 192;
    std::string finding; ///< empty: ranked as the case is now
    std::string rules;   ///< file of style rules; empty: those of the case
    std::vector<std::string> tie_words;
    bool named_author = false;
    SheetOptions options;
};

/// "3x2": sheets across and down.
Result<void> read_pages(const std::string& words, PageSetup& setup) {
    const auto cross = words.find('x');
    const auto number = [](const std::string& text) -> std::size_t {
        const bool digits = !text.empty() && text.size() < 4 &&
                            text.find_first_not_of("0123456789") == std::string::npos;
        return digits ? std::stoul(text) : 0;
    };
    setup.across = number(words.substr(0, cross));
    setup.down = cross == std::string::npos ? 0 : number(words.substr(cross + 1));
    if (setup.across == 0 || setup.down == 0)
        return fail("%1 are no numbers of sheets. Write sheets across and down: 3x2.", {words});
    return {};
}

/// Kinds and properties that the case has not are left out, and the answer says so.
Result<StyleRules> rules_in(const std::string& file, const Case& the_case,
                            std::vector<Message>& left_out) {
    TRY(const std::string json, read_whole(file));
    TRY(const StyleRules rules, parse_style_rules(json));
    FittedRules fit = fitted(rules, the_case.schema(), the_case.property_names());
    left_out = std::move(fit.left_out);
    return std::move(fit.rules);
}

std::optional<LinkWords> on_ties(const std::vector<std::string>& words) {
    if (words.empty()) return std::nullopt;
    const auto has = [&](const char* word) {
        return std::ranges::find(words, word) != words.end();
    };
    return LinkWords{has("kind"), has("count"), has("dates"), {}};
}

Result<SheetOptions> options_of(const ChartWords& words, const Case& the_case) {
    SheetOptions options = words.options;
    options.tie_words = on_ties(words.tie_words);
    PageSetup& setup = options.setup;
    TRY(setup.paper, paper_size(words.paper));
    TRY_VOID(read_pages(words.pages, setup));
    const double margin = words.margin * points_a_millimetre;
    setup.margins = {margin, margin, margin, margin};
    setup.overlap = words.overlap * points_a_millimetre;
    if (words.percent > 0) {
        setup.fitting = Fitting::true_scale;
        setup.scale = words.percent / 100;
    }
    if (!words.finding.empty()) {
        TRY(options.finding, finding_named(the_case, words.finding));
    }
    return options;
}

Answer told(const Case& the_case, const ChartWords& words, const PaperChart& chart,
            const std::vector<Message>& left_out) {
    std::size_t marks = 0;
    for (const Picture& page : chart.pages)
        marks += page.marks.size();
    Answer answer = answer_about(the_case);
    answer.parameters = {{"layout", words.options.layout},
                         {"paper", words.paper},
                         {"pages", words.pages},
                         {"finding", words.finding},
                         {"rules", words.rules}};
    answer.items.push_back({{"file", words.out},
                            {"marks", marks},
                            {"pages", chart.pages.size()},
                            {"scale", chart.scale},
                            {"names", chart.names},
                            {"nameless", chart.nameless}});
    answer.lines.push_back("The link chart is in " + words.out + ".");
    for (const auto* remarks : {&left_out, &chart.remarks})
        for (const Message& remark : *remarks)
            answer.footnotes.push_back(remark.in_english());
    return answer;
}

Result<Answer> draw(const ChartWords& words, Session& session) {
    TRY(const Case the_case, session.open(words.case_file, Case::Access::read_only));
    TRY(SheetOptions options, options_of(words, the_case));
    std::vector<Message> left_out;
    if (!words.rules.empty()) {
        TRY(options.rules, rules_in(words.rules, the_case, left_out));
    }
    session.begin("Drawing the chart");
    const Offscreen fonts;
    TRY(const PaperChart chart,
        sheets_of(the_case, the_case.schema(), options, qt_text_measure(), session.task()));
    session.begin("Writing " + words.out);
    FileStamp stamp{date_of_last_change(the_case), words.dots};
    if (words.named_author) stamp.author = options.author;
    TRY_VOID(write_pages(words.out, chart.pages, stamp, session.task()));
    return told(the_case, words, chart, left_out);
}

void declare_paper(CLI::App& line, ChartWords& words) {
    PageSetup& setup = words.options.setup;
    line.add_option("--paper", words.paper,
                    "A4 to A0, landscape; A4-portrait and so on; 900x300 in millimetres");
    line.add_option("--pages", words.pages, "Sheets across and down, as 2x2");
    line.add_option("--scale", words.percent,
                    "True scale in percent, on as many sheets as it takes");
    line.add_option("--margin", words.margin, "Millimetres that stay empty round a sheet")
        ->check(CLI::Range(0, 100));
    line.add_option("--overlap", words.overlap, "Millimetres that neighbouring sheets share")
        ->check(CLI::Range(0, 100));
    line.add_option("--letters", setup.letters, "Height of names in points; at least 6");
    line.add_flag("!--no-crop-marks", setup.crop_marks, "Without marks for cutting");
    line.add_flag("!--no-key", setup.key_sheet, "Without the key to several sheets");
    line.add_flag("--index", setup.index, "With an index of names by a grid over the chart");
    line.add_flag("--grey", setup.grey, "In shades of grey");
    line.add_option("--dpi", words.dots, "Dots an inch of a PNG")->check(CLI::Range(10, 2400));
}

} // namespace

Action declare_chart(CLI::App& line) {
    const auto words = std::make_shared<ChartWords>();
    SheetOptions& options = words->options;
    std::set<std::string> names;
    for (const LayoutRow& row : layouts())
        names.insert(row.name);
    line.add_option("CASE", words->case_file, "The case file")->required();
    line.add_option("--out", words->out, "File to write: .pdf, .svg or .png")->required();
    line.add_option("--layout", options.layout, "How things are placed")
        ->check(CLI::IsMember(names));
    declare_paper(line, *words);
    line.add_option("--marking", options.marking, "Handling marking, instead of the case's");
    line.add_option("--author", options.author, "Who made it, at the foot of every sheet");
    line.add_flag("--author-in-file", words->named_author, "In the properties of a PDF too");
    line.add_option("--watermark", options.watermark, "Large and pale words under the chart");
    line.add_flag("!--no-legend", options.legend, "Without the legend");
    line.add_option("--finding", words->finding, "Ranks as this finding was kept, by its number");
    line.add_option("--tie-words", words->tie_words, "What is written on ties: kind, count, dates")
        ->delimiter(',')
        ->check(CLI::IsMember({"kind", "count", "dates"}));
    line.add_option("--rules", words->rules,
                    "Style rules from this file (JSON) instead of those of the case");
    line.add_flag("!--no-scores", options.ranked, "Without ranks");
    return [words](Session& session) { return draw(*words, session); };
}

} // namespace headwater::batch
