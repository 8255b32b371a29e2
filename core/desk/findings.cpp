// SPDX-License-Identifier: Apache-2.0
#include "core/desk/findings.h"

#include <cmath>

#include <nlohmann/json.hpp>

#include "core/casefile/edits.h"

namespace headwater {

namespace {

using Json = nlohmann::ordered_json;

Json sentences(const std::vector<Message>& messages) {
    Json list = Json::array();
    for (const Message& message : messages) list.push_back(message.in_english());
    return list;
}

Json sentences(const std::vector<Reason>& reasons) {
    Json list = Json::array();
    for (const Reason& reason : reasons) list.push_back(reason.message.in_english());
    return list;
}

Json number(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

Json entity_json(const Actor& actor) {
    return {{"id", text_of(actor.id)}, {"kind", actor.kind}, {"label", actor.label}};
}

Json parts_json(const Score& score) {
    Json parts = Json::object();
    for (const auto& [name, value] : score.parts) parts[name] = number(value);
    return parts;
}

Json doubt_json(const Score& score) {
    if (score.rank_high == 0) return nullptr;
    return Json::array({score.rank_low, score.rank_high});
}

Json p_top_json(const Score& score) {
    if (score.p_top.empty()) return nullptr;
    Json chances = Json::object();
    for (const auto& [k, p] : score.p_top) chances[std::to_string(k)] = p;
    return chances;
}

Json item_json(const Score& score, const Actor& actor) {
    return {{"rank", score.rank},
            {"score", number(score.value)},
            {"entity", entity_json(actor)},
            {"parts", parts_json(score)},
            {"reasons", sentences(score.reasons)},
            {"against", sentences(score.against)},
            {"badges", score.badges},
            {"rank_interval", doubt_json(score)},
            {"p_top", p_top_json(score)}};
}

Json parameters_json(const Finding& finding) {
    Json parameters = Json::object();
    for (const auto& [name, value] : finding.parameters) parameters[name] = value;
    return parameters;
}

} // namespace

std::string json_of(const Finding& finding, const Network& network, std::size_t top) {
    Json items = Json::array();
    for (const Score& score : finding.scores) {
        if (top != 0 && items.size() == top) break;
        items.push_back(item_json(score, network.actors[score.vertex]));
    }
    return Json{{"method", finding.method},
                {"title", finding.title},
                {"parameters", parameters_json(finding)},
                {"seed", finding.seed},
                {"revision", finding.revision},
                {"version", finding.version},
                {"input", hex(finding.input)},
                {"notes", sentences(finding.notes)},
                {"caveats", sentences(finding.caveats)},
                {"items", std::move(items)}}
        .dump(1);
}

Result<std::int64_t> keep(Case& the_case, const Finding& finding, const Network& network) {
    const std::string json = json_of(finding, network);
    std::int64_t number = 0;
    TRY_VOID(the_case.apply({"Keep finding: " + finding.title,
                             [&](Edits& edits) -> Result<void> {
                                 TRY(number, edits.add_finding(finding.title, json));
                                 return {};
                             },
                             ""}));
    return number;
}

} // namespace headwater
