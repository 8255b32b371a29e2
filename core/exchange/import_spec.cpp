// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/import_spec.h"

#include <nlohmann/json.hpp>

#include "core/base/json_reader.h"

namespace headwater {

namespace {

const std::vector<std::string> shape_names{"edges", "matrix", "entities", "records"};
const std::vector<std::string> order_names{"day first", "month first"};

template<class Enum>
const std::string& name_in(const std::vector<std::string>& names, Enum value) {
    return names[static_cast<std::size_t>(value)];
}

std::vector<std::pair<std::string, std::string>> read_more_columns(JsonReader& json,
                                                                   const JsonNode& root) {
    std::vector<std::pair<std::string, std::string>> all;
    for (const JsonNode& each : json.list(root, "more_columns")) {
        json.allow_only(each, {"field", "column"});
        all.emplace_back(json.text(each, "field"), json.text(each, "column"));
    }
    return all;
}

std::vector<RowCondition> read_conditions(JsonReader& json, const JsonNode& root) {
    std::vector<RowCondition> all;
    for (const JsonNode& each : json.list(root, "only")) {
        json.allow_only(each, {"column", "is", "text"});
        all.push_back({json.text(each, "column"), json.flag_or(each, "is", true),
                       json.text_or(each, "text", {})});
    }
    return all;
}

} // namespace

Result<ImportSpec> parse_import_spec(std::string_view text) {
    TRY(JsonReader json, JsonReader::parse(text, "The import specification"));
    const JsonNode root = json.root();
    json.allow_only(root,
                    {"version",    "name",       "shape",         "columns",      "entity_kind",
                     "to_kind",    "link_kind",  "directed",      "encoding",     "delimiter",
                     "has_header", "date_order", "decimal_comma", "source_title", "grade",
                     "marking",    "headers",    "header_row",    "sheet",        "more_columns",
                     "constants",  "only"});
    ImportSpec spec;
    if (json.number_or(root, "version", 1) != 1) json.reject(root, "version", "must be 1");
    spec.name = json.text_or(root, "name", {});
    spec.shape = static_cast<ImportSpec::Shape>(json.choice(root, "shape", shape_names));
    for (auto& [field, column] : json.pairs(root, "columns"))
        spec.columns[field] = column;
    for (auto& [field, text] : json.pairs(root, "constants"))
        spec.constants[field] = text;
    spec.more_columns = read_more_columns(json, root);
    spec.only = read_conditions(json, root);
    spec.entity_kind = json.text_or(root, "entity_kind", spec.entity_kind);
    spec.to_kind = json.text_or(root, "to_kind", {});
    spec.link_kind = json.text_or(root, "link_kind", spec.link_kind);
    spec.directed = json.flag_or(root, "directed", false);
    spec.encoding = json.text_or(root, "encoding", {});
    spec.delimiter = json.text_or(root, "delimiter", {});
    spec.has_header = json.flag_or(root, "has_header", true);
    spec.date_order = static_cast<DateOrder>(json.choice(root, "date_order", order_names));
    spec.decimal_comma = json.flag_or(root, "decimal_comma", false);
    spec.source_title = json.text_or(root, "source_title", {});
    spec.grade = json.text_or(root, "grade", {});
    spec.marking = json.text_or(root, "marking", {});
    spec.headers = json.texts(root, "headers");
    const double header_row = json.number_or(root, "header_row", 0);
    if (!(header_row >= 0 && header_row < 1e9)) json.reject(root, "header_row", "must be a row");
    spec.sheet = json.text_or(root, "sheet", {});
    TRY_VOID(json.verdict());
    spec.header_row = static_cast<std::uint64_t>(header_row);
    return spec;
}

std::string json_of(const ImportSpec& spec) {
    auto more_columns = nlohmann::ordered_json::array();
    for (const auto& [field, column] : spec.more_columns)
        more_columns.push_back({{"field", field}, {"column", column}});
    auto only = nlohmann::ordered_json::array();
    for (const RowCondition& each : spec.only)
        only.push_back({{"column", each.column}, {"is", each.is}, {"text", each.text}});
    const nlohmann::ordered_json json{{"version", 1},
                                      {"name", spec.name},
                                      {"shape", name_in(shape_names, spec.shape)},
                                      {"columns", spec.columns},
                                      {"more_columns", more_columns},
                                      {"constants", spec.constants},
                                      {"only", only},
                                      {"entity_kind", spec.entity_kind},
                                      {"to_kind", spec.to_kind},
                                      {"link_kind", spec.link_kind},
                                      {"directed", spec.directed},
                                      {"encoding", spec.encoding},
                                      {"delimiter", spec.delimiter},
                                      {"has_header", spec.has_header},
                                      {"date_order", name_in(order_names, spec.date_order)},
                                      {"decimal_comma", spec.decimal_comma},
                                      {"source_title", spec.source_title},
                                      {"grade", spec.grade},
                                      {"marking", spec.marking},
                                      {"header_row", spec.header_row},
                                      {"sheet", spec.sheet},
                                      {"headers", spec.headers}};
    return json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

} // namespace headwater
