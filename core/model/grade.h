// SPDX-License-Identifier: Apache-2.0
// Grading systems, and what each mark is worth as a probability (policy table of methods.md 3;
// no standard mapping exists, so the table is versioned and shown).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headwater {

enum class GradingSystem { admiralty, five_by_five, three_by_five_by_two };

/// "B2", "C 3", "b2" under `system` to the probability sqrt(r*c); empty: not a grade of it.
std::optional<double> worth_of(std::string_view grade, GradingSystem system);

/// Canonical spelling "B2"; empty: not a grade of `system`. A handling mark may follow in the
/// systems that have one (5x5x5: 1 to 5, 3x5x2: P or C); it is kept and worth nothing.
std::optional<std::string> parse_grade(std::string_view grade, GradingSystem system);

/// One item behind a claim: who said it and what it is worth.
struct Voucher {
    std::int64_t source = 0;
    double worth = 0; ///< 0: refuted
};

/// 1 - product over sources of (1 - best of that source). Independent of the order.
double confidence(std::vector<Voucher> vouchers);

/// Version of the policy table, stored with every finding.
inline constexpr int grade_policy_version = 1;

/// "admiralty", "5x5x5", "3x5x2".
std::string_view name_of(GradingSystem system);
std::optional<GradingSystem> parse_grading_system(std::string_view name);

} // namespace headwater
