// SPDX-License-Identifier: Apache-2.0
#include "core/model/grade.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <tuple>

#include "core/base/text.h"

namespace headwater {

namespace {

struct Mark {
    char letter;
    double worth;
};

struct Policy {
    GradingSystem system;
    std::string_view name;
    std::span<const Mark> sources;
    std::span<const Mark> items;
    std::string_view handling; ///< marks that may follow; they say who may read, not how true
};

// methods.md 3, version 1.
constexpr std::array admiralty_sources{Mark{'A', .95}, Mark{'B', .80}, Mark{'C', .60},
                                       Mark{'D', .40}, Mark{'E', .15}, Mark{'F', .50}};
constexpr std::array admiralty_items{Mark{'1', .95}, Mark{'2', .80}, Mark{'3', .60},
                                     Mark{'4', .35}, Mark{'5', .15}, Mark{'6', .50}};
constexpr std::array five_sources{Mark{'A', .95}, Mark{'B', .80}, Mark{'C', .60}, Mark{'D', .15},
                                  Mark{'E', .50}};
constexpr std::array five_items{Mark{'1', .95}, Mark{'2', .80}, Mark{'3', .70}, Mark{'4', .50},
                                Mark{'5', .10}};
constexpr std::array three_sources{Mark{'1', .90}, Mark{'2', .50}, Mark{'3', .15}};
constexpr std::array three_items{Mark{'A', .95}, Mark{'B', .80}, Mark{'C', .60}, Mark{'D', .50},
                                 Mark{'E', .10}};

constexpr std::array policies{
    Policy{GradingSystem::admiralty, "admiralty", admiralty_sources, admiralty_items, ""},
    Policy{GradingSystem::five_by_five, "5x5x5", five_sources, five_items, "12345"},
    Policy{GradingSystem::three_by_five_by_two, "3x5x2", three_sources, three_items, "PC"}};

const Policy& policy_of(GradingSystem system) {
    return *std::find_if(policies.begin(), policies.end(),
                         [&](const Policy& policy) { return policy.system == system; });
}

const Mark* find(std::span<const Mark> marks, char letter) {
    const auto found = std::find_if(marks.begin(), marks.end(),
                                    [&](const Mark& mark) { return mark.letter == letter; });
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

std::optional<std::string> parse_grade(std::string_view grade, GradingSystem system) {
    const Policy& policy = policy_of(system);
    std::string marks = compact(grade);
    const bool graded =
        marks.size() >= 2 && find(policy.sources, marks[0]) && find(policy.items, marks[1]);
    const bool handled =
        marks.size() == 2 || (marks.size() == 3 && policy.handling.find(marks[2]) != marks.npos);
    return graded && handled ? std::optional(std::move(marks)) : std::nullopt;
}

std::optional<double> worth_of(std::string_view grade, GradingSystem system) {
    const auto marks = parse_grade(grade, system);
    if (!marks) return std::nullopt;
    const Policy& policy = policy_of(system);
    return std::sqrt(find(policy.sources, (*marks)[0])->worth *
                     find(policy.items, (*marks)[1])->worth);
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
    return policy_of(system).name;
}

std::optional<GradingSystem> parse_grading_system(std::string_view name) {
    for (const Policy& policy : policies)
        if (policy.name == name) return policy.system;
    return std::nullopt;
}

} // namespace headwater
