// SPDX-License-Identifier: Apache-2.0
// schema and grades: the kinds that the case knows, and what its grades are worth.
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/command.h"
#include "core/base/whole_file.h"

namespace headwater::batch {

namespace {

struct Words {
    std::string file;
    std::string put;
    std::string remove;
    std::string why;
    bool link = false;
};

Result<void> change_kinds(Case& the_case, const Words& words) {
    if (!words.remove.empty())
        TRY_VOID(the_case.apply({"Remove the kind " + words.remove,
                                 [&](Edits& edits) {
                                     return words.link ? edits.remove_link_kind(words.remove)
                                                       : edits.remove_entity_kind(words.remove);
                                 },
                                 "", words.why}));
    if (words.put.empty()) return {};
    TRY(const std::string json, read_whole(words.put));
    if (words.link) {
        TRY(const LinkKind kind, parse_link_kind(json));
        TRY_VOID(the_case.apply({"Define the kind " + kind.name,
                                 [&](Edits& edits) { return edits.put_kind(kind); }, "",
                                 words.why}));
        return {};
    }
    TRY(const EntityKind kind, parse_entity_kind(json));
    TRY_VOID(the_case.apply({"Define the kind " + kind.name,
                             [&](Edits& edits) { return edits.put_kind(kind); }, "", words.why}));
    return {};
}

std::string names_of(const std::vector<PropertyKind>& properties) {
    std::string names;
    for (const auto& property : properties)
        names += (names.empty() ? "" : ", ") + property.name;
    return names;
}

void list_kinds(const Schema& schema, Answer& answer) {
    answer.table.header = {"of", "kind", "label", "icon", "colour", "properties"};
    for (const auto& kind : schema.entity_kinds) {
        Json item = Json::parse(headwater::json_of(kind));
        item["of"] = "entity";
        answer.items.push_back(std::move(item));
        answer.table.rows.push_back({"entity", kind.name, kind.label, kind.icon, kind.colour,
                                     names_of(kind.properties)});
    }
    for (const auto& kind : schema.link_kinds) {
        Json item = Json::parse(headwater::json_of(kind));
        item["of"] = "link";
        answer.items.push_back(std::move(item));
        answer.table.rows.push_back({"link", kind.name, kind.label, "", "", ""});
    }
}

void list_grades(const GradePolicy& policy, Answer& answer) {
    answer.table.header = {"system", "of", "mark", "worth"};
    answer.more["policy"] = Json::parse(headwater::json_of(policy));
    for (const auto& table : policy.tables)
        for (const auto& [of, marks] :
             {std::pair("source", &table.sources), std::pair("item", &table.items)})
            for (const auto& [mark, worth] : *marks) {
                answer.items.push_back({{"system", name_of(table.system)},
                                        {"of", of},
                                        {"mark", std::string(1, mark)},
                                        {"worth", worth}});
                answer.table.rows.push_back({std::string(name_of(table.system)), of,
                                             std::string(1, mark), shown(worth)});
            }
}

} // namespace

Action declare_schema(CLI::App& line) {
    const auto words = std::make_shared<Words>();
    line.add_option("CASE", words->file, "The case file")->required();
    line.add_option("--put", words->put, "JSON of a kind to add or to change");
    line.add_option("--remove", words->remove, "Name of a kind of the case's own");
    line.add_flag("--link", words->link, "It is a kind of link");
    line.add_option("--why", words->why, "The reason, for the history");
    return [words](Session& session) -> Result<Answer> {
        const bool changes = !words->put.empty() || !words->remove.empty();
        TRY(Case the_case, session.open(words->file, changes ? Case::Access::write
                                                             : Case::Access::read_only));
        if (changes) TRY_VOID(change_kinds(the_case, *words));
        Answer answer = answer_about(the_case);
        list_kinds(the_case.schema(), answer);
        return answer;
    };
}

Action declare_grades(CLI::App& line) {
    const auto words = std::make_shared<Words>();
    line.add_option("CASE", words->file, "The case file")->required();
    line.add_option("--set", words->put, "JSON of the policy that shall be used from now on");
    line.add_option("--why", words->why, "The reason, for the history");
    return [words](Session& session) -> Result<Answer> {
        TRY(Case the_case, session.open(words->file, words->put.empty() ? Case::Access::read_only
                                                                        : Case::Access::write));
        if (!words->put.empty()) {
            TRY(const std::string json, read_whole(words->put));
            TRY(const GradePolicy policy, parse_grade_policy(json));
            TRY_VOID(the_case.apply({"Change what grades are worth",
                                     [&](Edits& edits) { return edits.set_grade_policy(policy); },
                                     "", words->why}));
        }
        Answer answer = answer_about(the_case);
        answer.parameters["policy_version"] = the_case.grade_policy().version;
        list_grades(the_case.grade_policy(), answer);
        return answer;
    };
}

} // namespace headwater::batch
