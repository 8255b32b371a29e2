// SPDX-License-Identifier: Apache-2.0
#include "core/model/grade.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

#include "core/base/text.h"

namespace headwater {

namespace {

constexpr std::array<std::string_view, 3> system_names{"admiralty", "5x5x5", "3x5x2"};

const MarkWorth* find(const std::vector<MarkWorth>& marks, char mark) {
    const auto found = std::find_if(marks.begin(), marks.end(),
                                    [&](const MarkWorth& m) { return m.mark == mark; });
    return found == marks.end() ? nullptr : &*found;
}

/// Upper case without the blanks inside: "c 3" gives "C3".
std::string compact(std::string_view grade) {
    std::string out;
    for (const char c : trimmed(grade))
        if (c != ' ') out += static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    return out;
}

} // namespace

const GradeTable& GradePolicy::of(GradingSystem system) const {
    return tables[static_cast<std::size_t>(system)];
}

std::optional<std::string> parse_grade(std::string_view grade, GradingSystem system) {
    const GradeTable& table = built_in_grade_policy().of(system);
    std::string marks = compact(grade);
    const bool graded =
        marks.size() >= 2 && find(table.sources, marks[0]) && find(table.items, marks[1]);
    const bool handled =
        marks.size() == 2 || (marks.size() == 3 && table.handling.find(marks[2]) != marks.npos);
    return graded && handled ? std::optional(std::move(marks)) : std::nullopt;
}

std::optional<double> worth_of(std::string_view grade, GradingSystem system,
                               const GradePolicy& policy) {
    const auto marks = parse_grade(grade, system);
    if (!marks) return std::nullopt;
    const GradeTable& table = policy.of(system);
    return std::sqrt(find(table.sources, (*marks)[0])->worth *
                     find(table.items, (*marks)[1])->worth);
}

double confidence(std::vector<Voucher> vouchers) {
    std::sort(vouchers.begin(), vouchers.end(), [](const Voucher& a, const Voucher& b) {
        return std::tuple(a.source, -a.worth) < std::tuple(b.source, -b.worth);
    });
    const auto same_source = [](const Voucher& a, const Voucher& b) {
        return a.source == b.source;
    };
    vouchers.erase(std::unique(vouchers.begin(), vouchers.end(), same_source), vouchers.end());
    // Sorted by worth, for ids of sources depend on the order of import and bits must not.
    std::sort(vouchers.begin(), vouchers.end(),
              [](const Voucher& a, const Voucher& b) { return a.worth > b.worth; });
    double doubt = 1;
    for (const Voucher& voucher : vouchers)
        doubt *= 1 - std::clamp(voucher.worth, 0.0, 1.0);
    return 1 - doubt;
}

std::string_view name_of(GradingSystem system) {
    return system_names[static_cast<std::size_t>(system)];
}

std::optional<GradingSystem> parse_grading_system(std::string_view name) {
    const auto found = std::find(system_names.begin(), system_names.end(), name);
    if (found == system_names.end()) return std::nullopt;
    return static_cast<GradingSystem>(found - system_names.begin());
}

} // namespace headwater
