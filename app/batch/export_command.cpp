// SPDX-License-Identifier: Apache-2.0
// export: the case, or a part of it, in another format, by the file's ending.
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/command.h"
#include "app/batch/entity_words.h"
#include "core/desk/outgo.h"
#include "core/exchange/formats.h"

namespace headwater::batch {

namespace {

struct ExportWords {
    std::string case_file, out, format, chart;
    std::vector<std::string> entities;
};

/// The file with the ending of the format that is named.
Result<std::string> file_in(const ExportWords& words) {
    if (words.format.empty()) return words.out;
    for (const headwater::Format& format : formats()) {
        if (format.name != words.format || !format.write) continue;
        const headwater::Format* const by_ending = format_of(words.out);
        const auto ending = format.endings.substr(0, format.endings.find(' '));
        return by_ending == &format ? words.out : words.out + std::string(ending);
    }
    return wrong_usage("No format that is written is called %1.", {words.format});
}

Result<std::set<EntityId>> part_named(const ExportWords& words, const Case& the_case) {
    TRY(const auto named, entities_named(the_case, words.entities));
    std::set<EntityId> part(named.begin(), named.end());
    if (words.chart.empty()) return part;
    for (const Chart& chart : the_case.charts())
        if (chart.title == words.chart)
            for (const Placement& placement : chart.placements)
                part.insert(placement.entity);
    if (part.empty()) return fail("There is no chart called %1 with anybody on it.", {words.chart});
    return part;
}

Result<Answer> export_to_file(const ExportWords& words, Session& session) {
    TRY(const Case the_case, session.open(words.case_file, Case::Access::read_only));
    TRY(const std::string out, file_in(words));
    TRY(const auto part, part_named(words, the_case));
    session.begin("Exporting to " + out);
    TRY(const Outgo outgo, export_case(the_case, out, session.task(), part));
    Answer answer = answer_about(the_case);
    Json files = Json::array();
    for (const auto& written : outgo.exported.files) {
        files.push_back(written.string());
        answer.lines.push_back("Written: " + written.string());
    }
    Json lost = Json::array();
    for (const Message& message : outgo.left_out) {
        lost.push_back(message.in_english());
        answer.footnotes.push_back(message.in_english());
    }
    answer.items.push_back({{"file", out},
                            {"files", std::move(files)},
                            {"rows", outgo.exported.rows},
                            {"left_out", std::move(lost)}});
    return answer;
}

} // namespace

Action declare_export(CLI::App& line) {
    const auto words = std::make_shared<ExportWords>();
    line.add_option("CASE", words->case_file, "The case file")->required();
    line.add_option("FILE", words->out, "The file to write")->required();
    line.add_option("--to", words->format, "A format by its name, such as hwpkg, graphml or anx");
    line.add_option("--entity", words->entities,
                    "Only this entity and the others named so, with what ties them");
    line.add_option("--chart", words->chart, "Only who stands on the chart of this title");
    return [words](Session& session) { return export_to_file(*words, session); };
}

} // namespace headwater::batch
