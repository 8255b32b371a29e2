// SPDX-License-Identifier: Apache-2.0
// Style rules as JSON: how a case keeps them, and how one case hands them to another.
#include <nlohmann/json.hpp>

#include "core/base/json_reader.h"
#include "core/model/style_rule.h"

namespace headwater {

namespace {

using Json = nlohmann::ordered_json;

constexpr int version = 1;

Json json_of(const Clause& clause) {
    Json json{{"about", name_of(clause.about)}, {"how", name_of(clause.how)}};
    if (!clause.name.empty()) json["name"] = clause.name;
    if (!clause.value.empty()) json["value"] = clause.value;
    return json;
}

void add(Json& json, const Effect& effect) {
    for (const auto& [name, value] : {std::pair("colour", &effect.colour),
                                      {"ring", &effect.ring},
                                      {"icon", &effect.icon},
                                      {"badge", &effect.badge}})
        if (!value->empty()) json[name] = *value;
    if (effect.size > 0) json["size"] = effect.size;
    if (effect.width > 0) json["width"] = effect.width;
    if (effect.dash) json["dash"] = name_of(*effect.dash);
}

Json json_of(const StyleRule& rule) {
    Json where = Json::array();
    for (const Clause& clause : rule.condition.clauses)
        where.push_back(json_of(clause));
    Json json{{"title", rule.title},
              {"on", rule.on},
              {"of", rule.condition.of == Condition::Of::entities ? "entities" : "links"},
              {"kinds", rule.condition.kinds},
              {"where", std::move(where)}};
    add(json, rule.effect);
    for (const ChartId chart : rule.charts)
        json["charts"].push_back(text_of(chart));
    return json;
}

class RulesReader {
public:
    explicit RulesReader(JsonReader& json) : m_json(json) {}

    Result<StyleRules> read() {
        const JsonNode root = m_json.root();
        m_json.allow_only(root, {"version", "rules"});
        if (m_json.number_or(root, "version", 0) != version)
            m_json.reject(root, "version", "must be 1");
        StyleRules rules;
        for (const JsonNode& node : m_json.list(root, "rules"))
            rules.push_back(rule(node));
        TRY_VOID(m_json.verdict());
        return rules;
    }

private:
    StyleRule rule(const JsonNode& node) {
        m_json.allow_only(node, {"title", "on", "of", "kinds", "where", "charts", "colour", "ring",
                                 "size", "icon", "badge", "dash", "width"});
        StyleRule rule;
        rule.title = m_json.text_or(node, "title", {});
        rule.on = m_json.flag_or(node, "on", true);
        rule.condition.of =
            static_cast<Condition::Of>(m_json.choice(node, "of", {"entities", "links"}));
        rule.condition.kinds = m_json.texts(node, "kinds");
        for (const JsonNode& clause_node : m_json.list(node, "where"))
            rule.condition.clauses.push_back(clause(clause_node));
        rule.effect = effect(node);
        for (const std::string& text : m_json.texts(node, "charts"))
            if (const auto id = parse_id(text)) rule.charts.push_back(ChartId{*id});
        return rule;
    }

    Clause clause(const JsonNode& node) {
        m_json.allow_only(node, {"about", "how", "name", "value"});
        Clause clause;
        clause.about = static_cast<Clause::About>(
            m_json.choice(node, "about", names_to(Clause::About::added)));
        clause.how =
            static_cast<Clause::How>(m_json.choice(node, "how", names_to(Clause::How::within)));
        clause.name = m_json.text_or(node, "name", {});
        clause.value = m_json.text_or(node, "value", {});
        if (const auto sound = check(clause); !sound)
            m_json.reject(node, "", sound.error().message.in_english());
        return clause;
    }

    Effect effect(const JsonNode& node) {
        Effect effect;
        effect.colour = m_json.text_or(node, "colour", {});
        effect.ring = m_json.text_or(node, "ring", {});
        effect.size = m_json.number_or(node, "size", 0);
        effect.icon = m_json.text_or(node, "icon", {});
        effect.badge = m_json.text_or(node, "badge", {});
        effect.width = m_json.number_or(node, "width", 0);
        if (m_json.has(node, "dash"))
            effect.dash =
                static_cast<LineDash>(m_json.choice(node, "dash", names_to(LineDash::dotted)));
        if (const auto sound = check(effect); !sound)
            m_json.reject(node, "", sound.error().message.in_english());
        return effect;
    }

    JsonReader& m_json;
};

} // namespace

std::string json_of(const StyleRules& rules) {
    Json list = Json::array();
    for (const StyleRule& rule : rules)
        list.push_back(json_of(rule));
    return Json{{"version", version}, {"rules", std::move(list)}}.dump(1);
}

std::string json_for_others(StyleRules rules) {
    for (StyleRule& rule : rules)
        rule.charts.clear();
    return json_of(rules);
}

Result<StyleRules> parse_style_rules(std::string_view json) {
    TRY(JsonReader reader, JsonReader::parse(json, "The file of style rules"));
    return RulesReader(reader).read();
}

} // namespace headwater
