// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/graph_attributes.h"

#include <algorithm>
#include <array>

#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/exchange/batch.h"
#include "core/exchange/cell.h"

namespace headwater {

namespace {

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::ranges::find(names, name) != names.end();
}

bool put_number(double& field, std::string_view value) {
    const auto number = parse_number(value, false);
    if (number) field = *number;
    return number.has_value();
}

bool put_time(std::string& field, std::string_view value) {
    const auto moment = parse_moment(value);
    if (moment) field = moment->text;
    return moment.has_value();
}

struct TextField {
    std::string_view name;
    std::string Evidence::*field;
};
constexpr std::array text_fields{TextField{"unit", &Evidence::unit},
                                 TextField{"quotation", &Evidence::quotation},
                                 TextField{"in_source", &Evidence::place},
                                 TextField{"recorded_by", &Evidence::recorded_by},
                                 TextField{"warrant", &Evidence::warrant},
                                 TextField{"property", &Evidence::property},
                                 TextField{"refuted_why", &Evidence::refuted_why}};

bool read_text_field(Evidence& evidence, std::string_view name, std::string_view value) {
    for (const TextField& each : text_fields)
        if (each.name == name) {
            evidence.*each.field = value;
            return true;
        }
    return false;
}

bool read_flag(bool& field, std::string_view value) {
    const auto flag = parse_flag(value);
    if (flag) field = *flag;
    return flag.has_value();
}

bool read_strength(Strength& field, std::string_view value) {
    for (const auto strength : {Strength::confirmed, Strength::unconfirmed, Strength::tentative})
        if (value == name_of(strength)) {
            field = strength;
            return true;
        }
    return false;
}

bool read_directed(std::optional<bool>& field, std::string_view value) {
    bool directed = false;
    if (!read_flag(directed, value)) return false;
    field = directed;
    return true;
}

/// "property.NAME" is the property NAME.
std::string_view own_name(std::string_view name) {
    constexpr std::string_view prefix = "property.";
    return name.starts_with(prefix) ? name.substr(prefix.size()) : name;
}

} // namespace

bool read_evidence_field(FileLink& link, std::string_view name, std::string_view value) {
    Evidence& evidence = link.evidence;
    if (name.starts_with("evidence.")) name.remove_prefix(9);
    if (is_one_of(name, {"time", "date", "timestamp", "datetime", "when", "start"}))
        return put_time(evidence.happened, value);
    if (name == "learnt") return put_time(evidence.learnt, value);
    if (name == "duration") return put_number(evidence.duration, value);
    if (is_one_of(name, {"weight", "value"})) return put_number(evidence.weight, value);
    if (name == "amount") return put_number(evidence.amount, value);
    if (name == "refuted") return read_flag(evidence.refuted, value);
    if (name == "source") {
        link.source = value;
        return true;
    }
    if (name == "grade") {
        const auto grade = parse_grade(value, GradingSystem::admiralty);
        if (grade) evidence.grade = *grade;
        return grade.has_value();
    }
    return read_text_field(evidence, name, value);
}

void read_attribute(FileEntity& entity, std::string_view name, std::string_view value) {
    value = trimmed(value);
    if (value.empty()) return;
    const std::string key = fold(name);
    if (is_one_of(key, {"label", "name", "title", "displayname"}) && entity.label.empty())
        entity.label = value;
    else if (is_one_of(key, {"kind", "type", "category", "entity type"}) && entity.kind.empty() &&
             parse_number(value, false) == std::nullopt)
        entity.kind = value;
    else
        Batch::add_property(entity.properties, cleaned(own_name(name)), cleaned(value));
}

void read_attribute(FileLink& link, std::string_view name, std::string_view value) {
    value = trimmed(value);
    if (value.empty()) return;
    const std::string key = fold(name);
    const bool own_property = name.starts_with("property.");
    if (!own_property) {
        if (key == "label" && link.label.empty()) {
            link.label = cleaned(value);
            return;
        }
        if (is_one_of(key, {"kind", "type", "relation", "relationship", "link type"}) &&
            link.kind.empty() && parse_number(value, false) == std::nullopt) {
            link.kind = cleaned(value);
            return;
        }
        if (key == "directed" && read_directed(link.directed, value)) return;
        if (key == "strength" && read_strength(link.strength, value)) return;
        if (read_evidence_field(link, name, value)) return;
    }
    Batch::add_property(link.properties, cleaned(own_name(name)), cleaned(value));
}

std::string line_place(std::uint64_t line) {
    return "line " + std::to_string(line);
}

} // namespace headwater
