// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/names.h"

#include <filesystem>
#include <regex>

namespace headwater {
namespace {

void check_file_name(const SourceFile& file, std::vector<Breach>& breaches) {
    static const std::regex snake_case("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    static const std::regex drawer("(.*_)?(manager|helpers?|utils?|handler|processor|data|info)");
    const auto name = std::filesystem::path(file.path).stem().string();
    if (!std::regex_match(name, snake_case))
        breaches.push_back({file.path, 0, "is not in snake_case"});
    if (std::regex_match(name, drawer))
        breaches.push_back({file.path, 0, "is named after a drawer, not after what it holds"});
}

void check_type_names(const SourceFile& file, std::vector<Breach>& breaches) {
    static const std::regex drawer(
        R"(\s*(class|struct|enum class)\s+)"
        R"((\w*(Manager|Helper|Utils?|Handler|Processor|Data|Info))\b.*)");
    std::size_t number = 0;
    for (const auto& line : lines_of(file.text)) {
        ++number;
        if (std::smatch part; std::regex_match(line, part, drawer))
            breaches.push_back({file.path, number, part[2].str() + " says too little"});
    }
}

} // namespace

std::vector<Breach> check_names(const SourceTree& tree) {
    std::vector<Breach> breaches;
    for (const auto& file : tree) {
        if (!is_program_source(file)) continue;
        check_file_name(file, breaches);
        check_type_names(file, breaches);
    }
    return breaches;
}

} // namespace headwater
