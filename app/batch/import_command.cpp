// SPDX-License-Identifier: Apache-2.0
// import: case files into the case, every row accounted for.
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>

#include <CLI/CLI.hpp>

#include "app/batch/command.h"
#include "core/base/held_file.h"
#include "core/desk/intake.h"

namespace headwater::batch {

namespace {

constexpr std::size_t problems_shown = 20;

struct ImportWords {
    std::string case_file;
    std::vector<std::string> files;
    std::string spec_file;
    std::vector<std::string> maps;
    std::string entity_kind;
    std::string link_kind;
    bool directed = false;
    bool matrix = false;
    std::string sheet;
    std::string source;
    std::string grade;
    std::string save_spec;
    std::string rejected;
    bool pack = false;
    bool no_pack = false;
};

Result<ImportSpec> read_spec(const std::string& file) {
    TRY_VOID(check_is_free(file));
    std::ifstream in(file, std::ios::binary);
    if (!in) return fail("There is no import specification %1. Check the name.", {file});
    std::ostringstream text;
    text << in.rdbuf();
    return parse_import_spec(text.str());
}

Result<void> write_spec(const std::string& file, const ImportSpec& spec) {
    TRY_VOID(check_is_free(file));
    std::ofstream out(file, std::ios::binary);
    out << json_of(spec);
    out.close();
    if (!out) return fail("The import specification could not be written to %1.", {file});
    return {};
}

Result<void> map_columns(const ImportWords& words, ImportSpec& spec) {
    if (words.maps.empty()) return {};
    spec.columns.clear();
    for (const std::string& map : words.maps) {
        const auto equals = map.find('=');
        if (equals == std::string::npos || equals == 0)
            return wrong_usage("--map takes FIELD=COLUMN, not '%1'.", {map});
        spec.columns[map.substr(0, equals)] = map.substr(equals + 1);
    }
    const bool ends = spec.columns.contains("from") && spec.columns.contains("to");
    spec.shape = ends ? ImportSpec::Shape::edges : ImportSpec::Shape::entities;
    return {};
}

Result<ImportSpec> spec_for(const std::string& file, const ImportWords& words,
                            const Schema& schema) {
    ImportSpec spec;
    if (!words.spec_file.empty()) {
        TRY(spec, read_spec(words.spec_file));
    } else {
        TRY(spec, recognise(file, schema));
    }
    TRY_VOID(map_columns(words, spec));
    if (words.matrix) spec.shape = ImportSpec::Shape::matrix;
    if (words.directed) spec.directed = true;
    if (!words.sheet.empty()) spec.sheet = words.sheet;
    if (!words.entity_kind.empty()) spec.entity_kind = spec.to_kind = words.entity_kind;
    if (!words.link_kind.empty()) spec.link_kind = words.link_kind;
    if (!words.source.empty()) spec.source_title = words.source;
    if (!words.grade.empty()) spec.grade = words.grade;
    if (schema.entity_kind(spec.entity_kind) == nullptr)
        return wrong_usage("There is no kind of entity named '%1'.", {spec.entity_kind});
    if (schema.link_kind(spec.link_kind) == nullptr)
        return wrong_usage("There is no kind of link named '%1'.", {spec.link_kind});
    return spec;
}

Json problems_json(const std::vector<Problem>& problems) {
    Json list = Json::array();
    for (const Problem& problem : problems)
        list.push_back({{"row", problem.row},
                        {"column", problem.column},
                        {"severity", name_of(problem.severity)},
                        {"message", problem.message.in_english()}});
    return list;
}

void add_item(Answer& answer, const Intake& intake) {
    const Balance& b = intake.balance;
    answer.items.push_back({{"file", intake.file.string()},
                            {"rows_read", b.rows_read},
                            {"created", b.created},
                            {"merged", b.merged},
                            {"rejected", b.rejected},
                            {"skipped", b.skipped},
                            {"new_entities", intake.new_entities},
                            {"known_entities", intake.known_entities},
                            {"new_links", intake.new_links},
                            {"step", intake.step},
                            {"packed", intake.packed},
                            {"understood", Json::parse(json_of(intake.spec))},
                            {"problems", problems_json(intake.problems)}});
    answer.table.rows.push_back(
        {intake.file.filename().string(), std::to_string(b.rows_read), std::to_string(b.created),
         std::to_string(b.merged), std::to_string(b.rejected), std::to_string(b.skipped),
         std::to_string(intake.new_entities), std::to_string(intake.known_entities)});
}

std::string line_of(const Problem& problem) {
    std::string line = std::string(name_of(problem.severity)) + ": ";
    if (problem.row != 0) line += "row " + std::to_string(problem.row);
    if (!problem.column.empty()) line += ", column " + problem.column;
    if (problem.row != 0 || !problem.column.empty()) line += ": ";
    return line + problem.message.in_english();
}

/// The columns as they were understood, and the first problems, under the row of the file.
std::vector<std::string> remarks_on(const Intake& intake) {
    std::vector<std::string> lines;
    static constexpr const char* shapes[] = {"links between entities", "matrix", "list of entities",
                                             "entities and links of the file's own"};
    std::string understood =
        std::string("understood as ") + shapes[static_cast<int>(intake.spec.shape)];
    for (const auto& [field, column] : intake.spec.columns)
        understood += ", " + field + " = " + column;
    lines.push_back(understood);
    for (std::size_t i = 0; i < std::min(problems_shown, intake.problems.size()); ++i)
        lines.push_back(line_of(intake.problems[i]));
    if (intake.problems.size() > problems_shown)
        lines.push_back("and " + std::to_string(intake.problems.size() - problems_shown) +
                        " more; --json lists them all");
    return lines;
}

Packing packing_in(const ImportWords& words) {
    if (words.no_pack) return Packing::never;
    return words.pack ? Packing::always : Packing::by_size;
}

Result<Intake> import_one(Case& the_case, const std::string& file, const ImportWords& words,
                          Session& session) {
    session.begin("Importing " + file);
    TRY(const ImportSpec spec, spec_for(file, words, the_case.schema()));
    TRY(Intake intake,
        import_into(the_case, file, spec, the_case.schema(), session.task(), packing_in(words)));
    if (!words.save_spec.empty()) TRY_VOID(write_spec(words.save_spec, intake.spec));
    if (!words.rejected.empty() && !intake.rejected.empty()) {
        TRY(const Exported written,
            write_rejected(
                intake.rejected, intake.spec, words.rejected,
                [](const Message& why) { return why.in_english(); }, session.task()));
        for (const auto& place : written.files)
            session.tell("The rejected rows stand in " + place.string() +
                         ". Repair them and import that file with the same specification.");
    }
    return intake;
}

Result<Answer> import_all(const ImportWords& words, Session& session) {
    if (!words.rejected.empty()) TRY_VOID(check_rejected_name(words.rejected));
    if (!words.rejected.empty() && words.files.size() > 1)
        return wrong_usage("--rejected takes the rejected rows of one file: import the files one "
                           "by one.");
    TRY(Case the_case, session.open(words.case_file));
    Answer answer;
    answer.table.header = {"file",     "rows",    "created",      "merged",
                           "rejected", "skipped", "new entities", "known entities"};
    for (const std::string& file : words.files) {
        const Result<Intake> intake = import_one(the_case, file, words, session);
        if (!intake && intake.error().kind != Error::Kind::failed)
            return tl::unexpected(intake.error());
        if (!intake) {
            session.tell(intake.error().message.in_english());
            answer.failed = true;
            continue;
        }
        add_item(answer, *intake);
        answer.table.under.push_back(remarks_on(*intake));
    }
    answer.case_file = the_case.file().string();
    answer.revision = the_case.revision();
    return answer;
}

} // namespace

Action declare_import(CLI::App& line) {
    const auto words = std::make_shared<ImportWords>();
    line.add_option("CASE", words->case_file, "The case file")->required();
    line.add_option("FILE", words->files, "Files to read")->required();
    line.add_option("--spec", words->spec_file, "An import specification (JSON)");
    line.add_option("--map", words->maps, "FIELD=COLUMN; may be repeated")->allow_extra_args(false);
    line.add_option("--entity-kind", words->entity_kind, "Kind of the entities, such as person");
    line.add_option("--link-kind", words->link_kind, "Kind of the links, such as call");
    line.add_flag("--directed", words->directed, "From is not the same as to");
    line.add_flag("--matrix", words->matrix, "The file is a matrix: rows and columns are entities");
    line.add_option("--sheet", words->sheet, "The one sheet of a workbook to read");
    line.add_option("--source", words->source, "Title of the source");
    line.add_option("--grade", words->grade, "Grade of the source, such as B2");
    line.add_option("--save-spec", words->save_spec, "Keep what was understood for the next file");
    auto* pack = line.add_flag("--pack", words->pack,
                               "Keep calls packed, to be found by number and time with calls; "
                               "files of more than 128 MB are packed by themselves");
    line.add_flag("--no-pack", words->no_pack, "Make entities and links of every call")
        ->excludes(pack);
    line.add_option("--rejected", words->rejected,
                    "Write the rows that were not taken in, with the reasons, to this file (.csv)");
    return [words](Session& session) { return import_all(*words, session); };
}

} // namespace headwater::batch
