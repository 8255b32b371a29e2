// SPDX-License-Identifier: Apache-2.0
// The policy as JSON, and the built-in one, which the build embeds.
#include <cassert>

#include <nlohmann/json.hpp>

#include "core/base/json_reader.h"
#include "core/model/grade.h"
#include "core/model/grades_json.h"

namespace headwater {

namespace {

using Json = nlohmann::ordered_json;

std::vector<std::string> system_names() {
    std::vector<std::string> names;
    for (const auto system : {GradingSystem::admiralty, GradingSystem::five_by_five,
                              GradingSystem::three_by_five_by_two})
        names.emplace_back(name_of(system));
    return names;
}

std::vector<MarkWorth> read_marks(JsonReader& json, const JsonNode& table, const char* key) {
    std::vector<MarkWorth> marks;
    for (const JsonNode& node : json.list(table, key)) {
        json.allow_only(node, {"mark", "worth"});
        const std::string mark = json.text(node, "mark");
        const double worth = json.number_or(node, "worth", -1);
        if (mark.size() != 1) json.reject(node, "mark", "must be one letter or digit");
        if (!(worth >= 0 && worth <= 1)) json.reject(node, "worth", "must lie between 0 and 1");
        marks.push_back({mark.empty() ? ' ' : mark[0], worth});
    }
    return marks;
}

Result<GradePolicy> read_policy(std::string_view text) {
    TRY(JsonReader json, JsonReader::parse(text, "The grade policy"));
    const JsonNode root = json.root();
    json.allow_only(root, {"version", "systems"});
    GradePolicy policy;
    policy.version = static_cast<int>(json.number_or(root, "version", 0));
    if (policy.version < 1) json.reject(root, "version", "must be 1 or more");
    const auto names = system_names();
    for (const JsonNode& node : json.list(root, "systems")) {
        json.allow_only(node, {"system", "handling", "sources", "items"});
        GradeTable table;
        table.system = static_cast<GradingSystem>(json.choice(node, "system", names));
        table.handling = json.text_or(node, "handling", {});
        table.sources = read_marks(json, node, "sources");
        table.items = read_marks(json, node, "items");
        if (table.system != static_cast<GradingSystem>(policy.tables.size()))
            json.reject(node, "system", "is out of order or stands twice");
        policy.tables.push_back(std::move(table));
    }
    if (policy.tables.size() != names.size())
        json.reject(root, "systems", "must be admiralty, 5x5x5 and 3x5x2");
    TRY_VOID(json.verdict());
    return policy;
}

bool same_marks(const std::vector<MarkWorth>& a, const std::vector<MarkWorth>& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a[i].mark != b[i].mark) return false;
    return true;
}

Json json_of(const std::vector<MarkWorth>& marks) {
    Json list = Json::array();
    for (const auto& [mark, worth] : marks)
        list.push_back({{"mark", std::string(1, mark)}, {"worth", worth}});
    return list;
}

} // namespace

const GradePolicy& built_in_grade_policy() {
    static const GradePolicy policy = [] {
        auto read = read_policy(grades_json());
        assert(read && "resources/schema/grades.json was tested before it was embedded");
        return std::move(*read);
    }();
    return policy;
}

Result<GradePolicy> parse_grade_policy(std::string_view json) {
    TRY(GradePolicy policy, read_policy(json));
    for (const auto& known : built_in_grade_policy().tables) {
        const GradeTable& table = policy.of(known.system);
        if (!same_marks(table.sources, known.sources) || !same_marks(table.items, known.items))
            return fail("The grade policy must give a worth to every mark of %1, and to no other.",
                        {std::string(name_of(known.system))});
    }
    return policy;
}

std::string json_of(const GradePolicy& policy) {
    Json json{{"version", policy.version}, {"systems", Json::array()}};
    for (const auto& table : policy.tables)
        json["systems"].push_back({{"system", name_of(table.system)},
                                   {"handling", table.handling},
                                   {"sources", json_of(table.sources)},
                                   {"items", json_of(table.items)}});
    return json.dump(1);
}

} // namespace headwater
