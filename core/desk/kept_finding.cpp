// SPDX-License-Identifier: Apache-2.0
// The keys are short where they stand once for every person.
#include "core/desk/kept_finding.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

#include <nlohmann/json.hpp>

namespace headwater {

namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Message& message) {
    return {{"text", message.text}, {"arguments", message.arguments}};
}

Message message_from(const Json& json) {
    return {json.at("text").get<std::string>(),
            json.at("arguments").get<std::vector<std::string>>()};
}

template<class Things>
Json list_of(const Things& things) {
    Json list = Json::array();
    for (const auto& thing : things)
        list.push_back(json_of(thing));
    return list;
}

Json json_of(const Reason& reason, bool with_records) {
    Json json = json_of(reason.message);
    if (with_records) json["records"] = reason.records;
    if (with_records && !reason.paths.empty()) json["paths"] = reason.paths;
    return json;
}

Json list_of(const std::vector<Reason>& reasons, bool with_records) {
    Json list = Json::array();
    for (const Reason& reason : reasons)
        list.push_back(json_of(reason, with_records));
    return list;
}

std::vector<Reason> reasons_from(const Json& list) {
    std::vector<Reason> reasons;
    for (const Json& json : list) {
        Reason reason{message_from(json), {}};
        if (json.contains("records")) json.at("records").get_to(reason.records);
        if (json.contains("paths")) json.at("paths").get_to(reason.paths);
        reasons.push_back(std::move(reason));
    }
    return reasons;
}

Json json_of(const Hypothesis& role, bool with_records) {
    return {{"name", json_of(role.name)},
            {"for", list_of(role.reasons, with_records)},
            {"against", list_of(role.against, with_records)}};
}

Json kept_score(const Score& score, bool with_records) {
    Json roles = Json::array();
    for (const Hypothesis& role : score.roles)
        roles.push_back(json_of(role, with_records));
    Json layers = Json::array();
    for (const LayerRank& layer : score.layers)
        layers.push_back({static_cast<int>(layer.layer), layer.rank, layer.of});
    return {{"vertex", score.vertex},
            {"median", score.rank_median},
            {"why", list_of(score.reasons, with_records)},
            {"why_not", list_of(score.against, with_records)},
            {"roles", std::move(roles)},
            {"layers", std::move(layers)}};
}

double number_from(const Json& json) {
    return json.is_null() ? NAN : json.get<double>();
}

void read_doubt(const Json& item, Score& score) {
    if (item.at("rank_interval").is_null()) return;
    score.rank_low = item.at("rank_interval").at(0);
    score.rank_high = item.at("rank_interval").at(1);
    for (const auto& [k, chance] : item.at("p_top").items())
        score.p_top[std::stoi(k)] = chance;
}

Score score_from(const Json& item, const Json& kept) {
    Score score;
    kept.at("vertex").get_to(score.vertex);
    score.value = number_from(item.at("score"));
    item.at("rank").get_to(score.rank);
    for (const auto& [name, value] : item.at("parts").items())
        score.parts.emplace_back(name, number_from(value));
    item.at("badges").get_to(score.badges);
    kept.at("median").get_to(score.rank_median);
    read_doubt(item, score);
    score.reasons = reasons_from(kept.at("why"));
    score.against = reasons_from(kept.at("why_not"));
    for (const Json& role : kept.at("roles"))
        score.roles.push_back({message_from(role.at("name")), reasons_from(role.at("for")),
                               reasons_from(role.at("against"))});
    for (const Json& layer : kept.at("layers"))
        score.layers.push_back({static_cast<Layer>(layer.at(0).get<int>()),
                                layer.at(1).get<std::uint32_t>(),
                                layer.at(2).get<std::uint32_t>()});
    return score;
}

std::vector<Message> messages_from(const Json& list) {
    std::vector<Message> messages;
    for (const Json& json : list)
        messages.push_back(message_from(json));
    return messages;
}

Digest digest_from(const std::string& hexadecimal) {
    Digest digest{};
    for (std::size_t i = 0; i < digest.size(); ++i)
        digest[i] = static_cast<std::uint8_t>(std::stoi(hexadecimal.substr(2 * i, 2), nullptr, 16));
    return digest;
}

void read_head(const Json& json, Finding& finding) {
    json.at("method").get_to(finding.method);
    json.at("title").get_to(finding.title);
    for (const auto& [name, value] : json.at("parameters").items())
        finding.parameters.emplace_back(name, value.get<std::string>());
    json.at("seed").get_to(finding.seed);
    json.at("revision").get_to(finding.revision);
    json.at("version").get_to(finding.version);
    finding.input = digest_from(json.at("input").get<std::string>());
}

KeptFinding kept_from(const Json& json) {
    KeptFinding kept;
    const Json& beside = json.at("details");
    read_head(json, kept.finding);
    kept.finding.notes = messages_from(beside.at("notes"));
    kept.finding.caveats = messages_from(beside.at("caveats"));
    kept.scope.revision = kept.finding.revision;
    kept.inquiry = parse_inquiry(json.at("inquiry").dump()).value();
    kept.scope.filter = kept.inquiry.filter;
    const Json& items = json.at("items");
    for (std::size_t i = 0; i < items.size(); ++i) {
        kept.finding.scores.push_back(score_from(items[i], beside.at("scores").at(i)));
        const Json& entity = items[i].at("entity");
        const std::size_t place = kept.finding.scores.back().vertex;
        kept.scope.actors.resize(std::max(kept.scope.actors.size(), place + 1));
        kept.scope.actors[place] = {EntityId{parse_id(entity.at("id").get<std::string>()).value()},
                                    entity.at("kind").get<std::string>(),
                                    entity.at("label").get<std::string>()};
    }
    return kept;
}

/// The member stands before everything that is long.
std::int64_t revision_in(const std::string& json) {
    constexpr std::string_view name = "\"revision\": ";
    const auto at = json.find(name);
    std::int64_t revision = 0;
    if (at != std::string::npos)
        std::from_chars(json.data() + at + name.size(), json.data() + json.size(), revision);
    return revision;
}

} // namespace

std::vector<KeptHead> kept_heads(const Case& the_case) {
    std::vector<KeptHead> heads;
    for (auto& [number, title] : the_case.findings())
        heads.push_back(
            {number, title, revision_in(the_case.finding(number).value_or(std::string())), {}});
    if (heads.empty()) return heads;
    std::map<std::int64_t, std::string> days;
    for (HistoryEntry& entry : the_case.history(static_cast<std::size_t>(the_case.revision()) + 1))
        days.emplace(entry.step, std::move(entry.when));
    for (KeptHead& head : heads)
        if (const auto day = days.find(head.revision); day != days.end()) head.when = day->second;
    return heads;
}

std::string with_details(const std::string& json, const Finding& finding) {
    Json scores = Json::array();
    for (const Score& score : finding.scores)
        scores.push_back(kept_score(score, scores.size() < records_kept));
    Json whole = Json::parse(json);
    whole["details"] = {{"notes", list_of(finding.notes)},
                        {"caveats", list_of(finding.caveats)},
                        {"scores", std::move(scores)}};
    return whole.dump(1);
}

Result<KeptFinding> parse_kept(std::string_view json) {
    try {
        return kept_from(Json::parse(json));
    } catch (const std::exception&) {
        return fail("This finding was not kept whole, so it cannot be opened, compared or asked "
                    "again. Ask the question anew and keep the answer.");
    }
}

Result<KeptFinding> kept_finding(const Case& the_case, std::int64_t number) {
    const auto json = the_case.finding(number);
    if (!json)
        return fail("There is no finding %1 in the case. 'list CASE findings' lists them.",
                    {std::to_string(number)});
    return parse_kept(*json);
}

} // namespace headwater
