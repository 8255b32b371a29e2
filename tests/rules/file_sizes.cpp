// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/file_sizes.h"

#include <algorithm>
#include <array>

namespace headwater {
namespace {

/// A line that ends the head of a function: "bool holds() const {", not "namespace x {".
bool opens_function(std::string_view line) {
    static constexpr std::array others{"namespace", "struct", "class", "enum", "union", "extern"};
    const bool at_head =
        std::ranges::any_of(others, [&](std::string_view word) { return line.starts_with(word); });
    return line.ends_with('{') && line.find(')') != line.npos && !at_head;
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
    std::size_t opened = 0, number = 0;
    for (const auto& line : lines_of(text)) {
        ++number;
        if (opens_function(line) && opened == 0) opened = number;
        if (line == "}" && opened != 0) {
            lengths.push_back(number - opened - 1);
            opened = 0;
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
