// SPDX-License-Identifier: Apache-2.0
#include "core/desk/findings.h"

#include <algorithm>
#include <cmath>

#include <nlohmann/json.hpp>

#include "core/analysis/rescore.h"
#include "core/casefile/edits.h"
#include "core/desk/finding_items.h"
#include "core/desk/kept_finding.h"

namespace headwater {

namespace {

using Json = nlohmann::ordered_json;

Json sentences(const std::vector<Message>& messages) {
    Json list = Json::array();
    for (const Message& message : messages)
        list.push_back(message.in_english());
    return list;
}

Json sentences(const std::vector<Reason>& reasons) {
    Json list = Json::array();
    for (const Reason& reason : reasons)
        list.push_back(reason.message.in_english());
    return list;
}

Json number(double value) {
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json parts_json(const Score& score) {
    Json parts = Json::object();
    for (const auto& [name, value] : score.parts)
        parts[name] = number(value);
    return parts;
}

Json doubt_json(const Score& score) {
    if (score.rank_high == 0) return nullptr;
    return Json::array({score.rank_low, score.rank_high});
}

Json p_top_json(const Score& score) {
    if (score.p_top.empty()) return nullptr;
    Json chances = Json::object();
    for (const auto& [k, p] : score.p_top)
        chances[std::to_string(k)] = p;
    return chances;
}

Json item_json(const Score& score, const Actor& actor) {
    return {{"rank", score.rank},
            {"score", number(score.value)},
            {"entity", json_of(actor)},
            {"parts", parts_json(score)},
            {"reasons", sentences(score.reasons)},
            {"against", sentences(score.against)},
            {"badges", score.badges},
            {"rank_interval", doubt_json(score)},
            {"p_top", p_top_json(score)}};
}

Json parameters_json(const Finding& finding) {
    Json parameters = Json::object();
    for (const auto& [name, value] : finding.parameters)
        parameters[name] = value;
    return parameters;
}

template<class Part>
void add_parts(Json& json, const char* name, const std::vector<Part>& parts,
               const Network& network) {
    if (parts.empty()) return;
    json[name] = Json::array();
    for (const Part& part : parts)
        json[name].push_back(json_of(part, network));
}

/// "2,000"
std::uint32_t draws_of(const Finding& finding) {
    for (const auto& [name, value] : finding.parameters) {
        if (name != "draws") continue;
        std::uint32_t draws = 0;
        for (const char c : value)
            if (c >= '0' && c <= '9') draws = draws * 10 + static_cast<std::uint32_t>(c - '0');
        return draws;
    }
    return 0;
}

} // namespace

Inquiry inquiry_of(const Finding& finding, const Network& network) {
    Inquiry inquiry;
    inquiry.analysis = finding.method;
    inquiry.filter = network.filter;
    inquiry.options = options_of(finding);
    inquiry.doubt.draws = draws_of(finding);
    inquiry.layers = std::ranges::any_of(finding.scores,
                                         [](const Score& score) { return !score.layers.empty(); });
    return inquiry;
}

std::string json_of(const Finding& finding, const Network& network, std::size_t top) {
    return json_of(finding, network, inquiry_of(finding, network), top);
}

std::string json_of(const Finding& finding, const Network& network, const Inquiry& inquiry,
                    std::size_t top) {
    Json items = Json::array();
    for (const Score& score : finding.scores) {
        if (top != 0 && items.size() == top) break;
        items.push_back(item_json(score, network.actors[score.vertex]));
    }
    Json json{{"method", finding.method},
              {"title", finding.title},
              {"inquiry", Json::parse(json_of(inquiry))},
              {"parameters", parameters_json(finding)},
              {"seed", finding.seed},
              {"revision", finding.revision},
              {"version", finding.version},
              {"input", hex(finding.input)},
              {"notes", sentences(finding.notes)},
              {"caveats", sentences(finding.caveats)},
              {"items", std::move(items)}};
    add_parts(json, "links", finding.links, network);
    add_parts(json, "groups", finding.groups, network);
    add_parts(json, "routes", finding.routes, network);
    return json.dump(1);
}

Result<std::int64_t> keep(Case& the_case, const Finding& finding, const Network& network) {
    return keep(the_case, finding, network, inquiry_of(finding, network));
}

Result<std::int64_t> keep(Case& the_case, const Finding& finding, const Network& network,
                          const Inquiry& inquiry) {
    const std::string json = with_details(json_of(finding, network, inquiry), finding);
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
