// SPDX-License-Identifier: Apache-2.0
#include "core/desk/kept_marks.h"

#include <cmath>
#include <ranges>
#include <set>
#include <string>

#include <nlohmann/json.hpp>

namespace headwater {

namespace {

using Json = nlohmann::json;

std::int64_t record_of(const Json& entity) {
    return parse_id(entity.at("id").get<std::string>()).value_or(0);
}

KeptMarks marks_in(const Json& json) {
    KeptMarks marks;
    for (const Json& item : json.value("items", Json::array())) {
        const Json& score = item.at("score");
        marks.scores[record_of(item.at("entity"))] = {score.is_number() ? score.get<double>()
                                                                        : std::nan(""),
                                                      item.at("rank").get<std::uint32_t>()};
    }
    std::size_t number = 0;
    for (const Json& group : json.value("groups", Json::array())) {
        ++number;
        for (const Json& member : group.at("members"))
            marks.group_of.try_emplace(record_of(member), number);
    }
    return marks;
}

/// Most of a finding is reasons, which are passed over unread.
std::optional<KeptMarks> parse_marks(const std::string& text) {
    static const std::set<std::string> wanted{"items", "groups", "members", "entity",
                                              "id",    "rank",   "score"};
    const auto is_wanted = [](int, Json::parse_event_t event, Json& parsed) {
        return event != Json::parse_event_t::key || wanted.contains(parsed.get<std::string>());
    };
    try {
        return marks_in(Json::parse(text, is_wanted));
    } catch (const Json::exception&) {
        return std::nullopt; // not kept whole
    }
}

/// The first member of a finding.
std::string method_of(std::string_view finding) {
    constexpr std::size_t head = 200;
    constexpr std::string_view named = "\"method\": \"";
    finding = finding.substr(0, head);
    const auto at = finding.find(named);
    if (at == finding.npos) return {};
    finding.remove_prefix(at + named.size());
    return std::string(finding.substr(0, finding.find('"')));
}

} // namespace

std::optional<KeptMarks> newest_marks(const Case& the_case, std::string_view method,
                                      Marked marked) {
    const auto findings = the_case.findings();
    for (const auto& [number, title] : findings | std::views::reverse) {
        const auto text = the_case.finding(number);
        if (!text || (!method.empty() && method_of(*text) != method)) continue;
        auto marks = parse_marks(*text);
        if (!marks) continue;
        const bool has =
            marked == Marked::scores ? !marks->scores.empty() : !marks->group_of.empty();
        if (has) return marks;
    }
    return std::nullopt;
}

std::vector<std::string> kept_methods(const Case& the_case) {
    std::set<std::string> methods;
    for (const auto& [number, title] : the_case.findings())
        if (const auto text = the_case.finding(number)) methods.insert(method_of(*text));
    methods.erase(std::string());
    return {methods.begin(), methods.end()};
}

} // namespace headwater
