// SPDX-License-Identifier: Apache-2.0
#include "core/model/chart_sign.h"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

namespace headwater {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array names{"text", "note", "event", "picture", "box"};

std::vector<EntityId> members_in(const Json& json) {
    std::vector<EntityId> members;
    for (const auto& word : json)
        if (const auto id = parse_id(word.get<std::string>())) members.push_back({*id});
    std::ranges::sort(members);
    return members;
}

ChartSign sign_from(const Json& json, SignKind kind) {
    ChartSign sign;
    sign.kind = kind;
    sign.text = json.value("text", "");
    sign.at = {json.value("x", 0.0), json.value("y", 0.0)};
    sign.width = json.value("width", sign.width);
    sign.happened = json.value("happened", "");
    sign.media_type = json.value("media_type", "");
    sign.digest = json.value("digest", "");
    sign.collapsed = json.value("collapsed", false);
    sign.members = members_in(json.value("members", Json::array()));
    return sign;
}

} // namespace

const char* name_of(SignKind kind) {
    return names.at(static_cast<std::size_t>(kind));
}

std::string json_of(const ChartSign& sign) {
    Json json{{"kind", name_of(sign.kind)}, {"text", sign.text}};
    if (sign.kind == SignKind::box) {
        json["collapsed"] = sign.collapsed;
        Json& members = json["members"] = Json::array();
        for (const EntityId member : sign.members)
            members.push_back(text_of(member));
        return json.dump();
    }
    json["x"] = sign.at.x;
    json["y"] = sign.at.y;
    json["width"] = sign.width;
    if (sign.kind == SignKind::event) json["happened"] = sign.happened;
    if (sign.kind == SignKind::picture) {
        json["media_type"] = sign.media_type;
        json["digest"] = sign.digest;
    }
    return json.dump();
}

Result<ChartSign> parse_chart_sign(std::string_view text) {
    const Json json = Json::parse(text, nullptr, false);
    try {
        const auto name = json.at("kind").get<std::string>();
        const auto known = std::ranges::find(names, name);
        if (known != names.end())
            return sign_from(json, static_cast<SignKind>(known - names.begin()));
    } catch (const Json::exception&) { // said below
    }
    return fail("Something drawn on a chart cannot be read: %1. Open the case with the program "
                "that drew it.",
                {std::string(text.substr(0, 60))});
}

} // namespace headwater
