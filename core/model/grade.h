// SPDX-License-Identifier: Apache-2.0
// Grading systems, and what each mark is worth as a probability (policy table of methods.md 3;
// no standard mapping exists, so the table is versioned, shown and may be changed in a case).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace headwater {

enum class GradingSystem { admiralty, five_by_five, three_by_five_by_two };

struct MarkWorth {
    char mark = ' ';
    double worth = 0; ///< 0 to 1
    bool operator==(const MarkWorth&) const = default;
};

/// How far a source is trusted, and how far what it says.
struct GradeTable {
    GradingSystem system = GradingSystem::admiralty;
    std::string handling; ///< marks that may follow: they say who may read, not how true it is
    std::vector<MarkWorth> sources;
    std::vector<MarkWorth> items;
    bool operator==(const GradeTable&) const = default;
};

struct GradePolicy {
    int version = 1;                ///< goes up with every change, and is stored with every finding
    std::vector<GradeTable> tables; ///< one for each system, in their order
    const GradeTable& of(GradingSystem system) const;
    bool operator==(const GradePolicy&) const = default;
};

/// The one shipped with the program, resources/schema/grades.json.
const GradePolicy& built_in_grade_policy();
/// Fails with the place of the first defect. The marks must be those of the built-in policy.
Result<GradePolicy> parse_grade_policy(std::string_view json);
std::string json_of(const GradePolicy& policy);

/// "B2", "C 3", "b2" under `system` to the probability sqrt(r*c); empty: not a grade of it.
std::optional<double> worth_of(std::string_view grade, GradingSystem system,
                               const GradePolicy& policy = built_in_grade_policy());

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

/// Version of the built-in policy table.
inline constexpr int grade_policy_version = 1;

/// "admiralty", "5x5x5", "3x5x2".
std::string_view name_of(GradingSystem system);
std::optional<GradingSystem> parse_grading_system(std::string_view name);

} // namespace headwater
