// SPDX-License-Identifier: Apache-2.0
// The items of a JSON file, one at a time in bounded memory: elements of its lists, lines of JSON
// lines. Hides the parser.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/base/error.h"
#include "core/base/task.h"

namespace headwater {

/// What deeper nesting, longer items and longer texts are refused for.
inline constexpr std::size_t deepest_json = 64;
inline constexpr std::size_t longest_json_item = 16 * 1024 * 1024;

struct JsonItem {
    std::string_view list;    ///< keys that lead to it: "graph.nodes"; empty: the file is the list
    std::uint64_t number = 0; ///< in its list, or the line, from 1
    const nlohmann::json& value;
    bool is_element = true; ///< false: a single value beside the lists, such as "directed"
};
using JsonVisitor = std::function<Result<bool>(const JsonItem&)>;

/// Streams a JSON file: the elements of its lists, and the single values of its objects. An object
/// called "nodes" is a list too; its keys become "id". Returns the SHA-256 of the file.
Result<std::string> read_json(const std::filesystem::path& file, const JsonVisitor& visit,
                              Task& task);

/// Streams JSON lines. A line that is no JSON, too deep or too long is told to `broken`.
using BrokenLine = std::function<Result<bool>(std::uint64_t line)>;
Result<std::string> read_json_lines(const std::filesystem::path& file, const JsonVisitor& visit,
                                    const BrokenLine& broken, Task& task);

/// A value as a cell or property shows it; several are parted by semicolons.
std::string text_of(const nlohmann::json& value);
/// The member as text; empty where there is none.
std::string text_at(const nlohmann::json& object, std::string_view key);
/// Visits every value with its path, as flattened() gives them.
void each_value(const nlohmann::json& object,
                const std::function<void(const std::string&, const nlohmann::json&)>& visit);
/// Every value under its path: {"a": {"b": 1}} is "a.b"; the values of a list come one by one.
std::vector<std::pair<std::string, std::string>> flattened(const nlohmann::json& object);

} // namespace headwater
