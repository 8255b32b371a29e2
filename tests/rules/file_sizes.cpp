// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/file_sizes.h"

#include <algorithm>

namespace headwater {
namespace {

/// The line without its indentation, its strings and its comment.
std::string code_of(std::string_view line) {
    std::string code;
    char quote = 0;
    for (std::size_t i = std::min(line.find_first_not_of(' '), line.size()); i < line.size(); ++i) {
        const bool digit_mark =
            i > 0 && line[i] == '\'' && line[i - 1] >= '0' && line[i - 1] <= '9';
        if (quote == 0 && line.substr(i).starts_with("//")) break;
        if (quote == 0 && (line[i] == '"' || (line[i] == '\'' && !digit_mark)))
            quote = line[i];
        else if (quote != 0 && line[i] == '\\')
            ++i;
        else if (quote == line[i])
            quote = 0;
        else if (quote == 0)
            code += line[i];
    }
    return code.substr(0, code.find_last_not_of(' ') + 1);
}

enum class Scope { space, type, function, block };

/// What the brace at the end of this line opens: "bool holds() const {", "namespace x {".
Scope opened_by(std::string_view line, bool in_function) {
    const auto begins = [&](const auto&... words) { return (line.starts_with(words) || ...); };
    if (in_function) return Scope::block;
    if (begins("namespace", "extern")) return Scope::space;
    if (begins("struct", "class", "union", "template")) return Scope::type;
    return line.find(')') == line.npos ? Scope::block : Scope::function;
}

struct Opened {
    Scope scope;
    std::size_t line;
};

bool is_in_function(const std::vector<Opened>& open) {
    return std::ranges::any_of(open, [](const Opened& one) {
        return one.scope == Scope::function || one.scope == Scope::block;
    });
}

} // namespace

Spread spread_of(std::vector<std::size_t> lengths) {
    if (lengths.empty()) return {};
    std::ranges::sort(lengths);
    const auto n = lengths.size();
    return {n, lengths[(n - 1) / 2], lengths[(9 * n + 9) / 10 - 1], lengths.back()};
}

std::vector<std::size_t> file_lengths(const SourceTree& tree) {
    std::vector<std::size_t> lengths;
    for (const auto& file : tree)
        if (is_program_source(file)) lengths.push_back(lines_of(file.text).size());
    return lengths;
}

std::vector<std::size_t> function_lengths(std::string_view text) {
    std::vector<std::size_t> lengths;
    std::vector<Opened> open;
    std::size_t number = 0;
    for (const auto& whole : lines_of(text)) {
        ++number;
        const std::string line = code_of(whole);
        for (std::size_t i = 0; i < line.size(); ++i) {
            const bool last = i + 1 == line.size();
            if (line[i] == '{')
                open.push_back(
                    {last ? opened_by(line, is_in_function(open)) : Scope::block, number});
            if (line[i] != '}' || open.empty()) continue;
            const auto [scope, from] = open.back();
            if (scope == Scope::function) lengths.push_back(number - from - 1);
            open.pop_back();
        }
    }
    return lengths;
}

std::vector<Breach> check_sizes(const SourceTree& tree, std::size_t limit) {
    std::vector<Breach> breaches;
    for (const auto& file : tree) {
        const auto length = lines_of(file.text).size();
        if (is_program_source(file) && length > limit)
            breaches.push_back({file.path, limit + 1, std::to_string(length) + " lines"});
    }
    return breaches;
}

} // namespace headwater
