// SPDX-License-Identifier: Apache-2.0
// Values of JSON as texts.
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/exchange/json_items.h"
#include "core/exchange/number_format.h"

namespace headwater {

using nlohmann::json;

namespace {

using ValueVisitor = std::function<void(const std::string&, const json&)>;

void flatten(const json& value, const std::string& path, const ValueVisitor& visit) {
    if (value.is_array() && !path.empty()) {
        for (const json& each : value)
            visit(path, each);
        return;
    }
    if (!value.is_object()) {
        visit(path, value);
        return;
    }
    for (const auto& [key, member] : value.items())
        flatten(member, path.empty() ? key : path + "." + key, visit);
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

void each_value(const json& object, const ValueVisitor& visit) {
    flatten(object, {}, visit);
}

std::vector<std::pair<std::string, std::string>> flattened(const json& object) {
    std::vector<std::pair<std::string, std::string>> out;
    each_value(object, [&](const std::string& path, const json& value) {
        out.emplace_back(path, text_of(value));
    });
    return out;
}

} // namespace headwater
