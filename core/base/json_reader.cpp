// SPDX-License-Identifier: Apache-2.0
#include "core/base/json_reader.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace headwater {

using nlohmann::json;

namespace {

std::string path_of(const JsonNode& node, std::string_view key) {
    if (key.empty()) return node.path;
    return node.path.empty() ? std::string(key) : node.path + "." + std::string(key);
}

tl::unexpected<Error> no_json(std::string_view text, std::size_t byte, const std::string& name) {
    const auto before = text.substr(0, std::min(byte > 0 ? byte - 1 : 0, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto start = before.rfind('\n');
    const auto column = before.size() - (start == std::string_view::npos ? 0 : start + 1) + 1;
    return fail("%1 is not written as JSON should be: look at line %2, column %3.",
                {name, std::to_string(line), std::to_string(column)});
}

} // namespace

/// Nodes name their values by number, so that no type of the library leaves this file.
struct JsonReader::Document {
    json whole;
    std::vector<const json*> values{&whole};

    const json& at(const JsonNode& node) const { return *values[node.value]; }
    JsonNode node_of(const json& value, std::string path) {
        values.push_back(&value);
        return {values.size() - 1, std::move(path)};
    }
    const json* find(const JsonNode& node, std::string_view key) const {
        if (!at(node).is_object()) return nullptr;
        const auto found = at(node).find(std::string(key));
        return found == at(node).end() ? nullptr : &*found;
    }
};

JsonReader::JsonReader(std::unique_ptr<Document> document, std::string name)
    : m_document(std::move(document)), m_name(std::move(name)) {}
JsonReader::JsonReader(JsonReader&&) noexcept = default;
JsonReader::~JsonReader() = default;

Result<JsonReader> JsonReader::parse(std::string_view text, std::string name) {
    try {
        auto document = std::make_unique<Document>();
        document->whole = json::parse(text);
        if (!document->whole.is_object())
            return fail("%1 must be one JSON object, in braces.", {std::move(name)});
        return JsonReader(std::move(document), std::move(name));
    } catch (const json::parse_error& error) {
        return no_json(text, error.byte, name);
    } catch (const json::exception&) {
        return fail("%1 holds a number that is too large.", {std::move(name)});
    }
}

JsonNode JsonReader::root() const {
    return {};
}

bool JsonReader::has(const JsonNode& node, std::string_view key) const {
    return m_document->find(node, key) != nullptr;
}

std::string JsonReader::text(const JsonNode& node, std::string_view key) {
    if (!has(node, key)) reject(node, key, "is missing");
    return text_or(node, key, {});
}

std::string JsonReader::text_or(const JsonNode& node, std::string_view key, std::string otherwise) {
    const auto* value = m_document->find(node, key);
    if (!value) return otherwise;
    if (value->is_string()) return value->get<std::string>();
    reject(node, key, "must be a text, in quotes");
    return otherwise;
}

bool JsonReader::flag_or(const JsonNode& node, std::string_view key, bool otherwise) {
    const auto* value = m_document->find(node, key);
    if (!value) return otherwise;
    if (value->is_boolean()) return value->get<bool>();
    reject(node, key, "must be true or false");
    return otherwise;
}

double JsonReader::number_or(const JsonNode& node, std::string_view key, double otherwise) {
    const auto* value = m_document->find(node, key);
    if (!value) return otherwise;
    if (value->is_number()) return value->get<double>();
    reject(node, key, "must be a number");
    return otherwise;
}

std::vector<JsonNode> JsonReader::list(const JsonNode& node, std::string_view key) {
    std::vector<JsonNode> out;
    const auto* value = m_document->find(node, key);
    if (!value) return out;
    if (!value->is_array()) {
        reject(node, key, "must be a list, in square brackets");
        return out;
    }
    for (const auto& item : *value)
        out.push_back(
            m_document->node_of(item, path_of(node, key) + "[" + std::to_string(out.size()) + "]"));
    return out;
}

std::vector<std::string> JsonReader::texts(const JsonNode& node, std::string_view key) {
    std::vector<std::string> out;
    for (const JsonNode& item : list(node, key)) {
        const json& value = m_document->at(item);
        if (value.is_string())
            out.push_back(value.get<std::string>());
        else
            reject(item, {}, "must be a text, in quotes");
    }
    return out;
}

std::vector<std::pair<std::string, std::string>> JsonReader::pairs(const JsonNode& node,
                                                                   std::string_view key) {
    std::vector<std::pair<std::string, std::string>> out;
    const auto* value = m_document->find(node, key);
    if (!value) return out;
    if (!value->is_object()) {
        reject(node, key, "must be an object, in braces");
        return out;
    }
    for (const auto& [name, item] : value->items()) {
        if (item.is_string())
            out.emplace_back(name, item.get<std::string>());
        else
            reject({0, path_of(node, key)}, name, "must be a text, in quotes");
    }
    return out;
}

std::size_t JsonReader::choice(const JsonNode& node, std::string_view key,
                               const std::vector<std::string>& names) {
    const std::string chosen = text_or(node, key, names.front());
    const auto found = std::find(names.begin(), names.end(), chosen);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    std::string known;
    for (const auto& name : names)
        known += (known.empty() ? "" : ", ") + name;
    reject(node, key, "must be one of: " + known);
    return 0;
}

void JsonReader::allow_only(const JsonNode& node, std::initializer_list<std::string_view> keys) {
    const json& object = m_document->at(node);
    if (!object.is_object()) return reject(node, {}, "must be an object, in braces");
    for (const auto& [key, value] : object.items())
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            reject(node, key, "is no field that is known here");
}

void JsonReader::reject(const JsonNode& node, std::string_view key, std::string_view why) {
    if (m_defect) return;
    const std::string path = path_of(node, key);
    m_defect =
        Error{Error::Kind::failed,
              say("%1: %2 %3.", {m_name, path.empty() ? "the whole" : path, std::string(why)})};
}

Result<void> JsonReader::verdict() const {
    if (m_defect) return tl::unexpected(*m_defect);
    return {};
}

} // namespace headwater
