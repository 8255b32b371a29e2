// SPDX-License-Identifier: Apache-2.0
// Values of JSON as texts.
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/exchange/json_items.h"
#include "core/exchange/number_format.h"

namespace headwater {

using nlohmann::json;

namespace {

void flatten(const json& value, const std::string& path,
             std::vector<std::pair<std::string, std::string>>& into) {
    if (value.is_array() && !path.empty()) {
        for (const json& each : value)
            into.emplace_back(path, text_of(each));
        return;
    }
    if (!value.is_object()) {
        into.emplace_back(path, text_of(value));
        return;
    }
    for (const auto& [key, member] : value.items())
        flatten(member, path.empty() ? key : path + "." + key, into);
}

} // namespace

std::string text_of(const json& value) {
    if (value.is_string()) return cleaned(value.get_ref<const std::string&>());
    if (value.is_null()) return {};
    if (value.is_number_float()) return plain_number(value.get<double>());
    if (!value.is_array()) return value.dump(-1, ' ', false, json::error_handler_t::replace);
    std::string out;
    for (const json& each : value)
        if (std::string text = text_of(each); !text.empty())
            out += (out.empty() ? "" : "; ") + text;
    return out;
}

std::string text_at(const json& object, std::string_view key) {
    if (!object.is_object()) return {};
    const auto found = object.find(key);
    return found == object.end() ? std::string() : text_of(*found);
}

std::vector<std::pair<std::string, std::string>> flattened(const json& object) {
    std::vector<std::pair<std::string, std::string>> out;
    flatten(object, {}, out);
    return out;
}

} // namespace headwater
