// SPDX-License-Identifier: Apache-2.0
// Style rules (conditional formatting): what must hold of a thing or a tie, and how charts show it
// then. Ordered: of several that set the same of one thing the first counts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/model/chart.h"
#include "core/model/schema.h"

namespace headwater {

/// One thing that must hold.
struct Clause {
    enum class About {
        property, ///< `name`: of the schema, or free; "label": what the chart shows
        measure,  ///< `name`: of the newest finding kept by that method; "contacts": on the chart
        grade,    ///< the best of the evidence on it or on one of its ties, in Admiralty marks
        group,    ///< `name`: of the newest finding kept by that method with groups
        date,     ///< something happened, by the evidence on it or on one of its ties
        added     ///< it came into the case in the last `value` days
    };
    enum class How {
        is,
        contains,
        greater,
        less,
        known,
        first,
        at_least,
        at_most,
        before,
        after,
        within
    };
    About about = About::property;
    How how = How::is;
    std::string name = {};
    std::string value = {}; ///< as written: "B2", "2023-05", "2023-05/2023-06", "10", "seized"
    bool operator==(const Clause&) const = default;
};

/// What must hold of a thing or of a tie; without clauses the kind alone.
struct Condition {
    enum class Of { entities, links };
    Of of = Of::entities;
    std::vector<std::string> kinds = {}; ///< empty: any
    std::vector<Clause> clauses = {};    ///< every one must hold
    bool operator==(const Condition&) const = default;
};

enum class LineDash { solid, dashed, dotted };

/// What a rule sets; what it does not set is empty, sizes 0.
struct Effect {
    std::string colour = {}; ///< "#3b6fb6": of the disc, of the line
    std::string ring = {};   ///< colour of a ring round the disc
    double size = 0;         ///< of the disc, by what it would be: 0.5 to 3
    std::string icon = {};   ///< of resources/icons, without its ending
    std::string badge = {};  ///< one or two letters
    std::optional<LineDash> dash = {};
    double width = 0; ///< of the line, by what it would be: 0.5 to 6
    bool is_empty() const { return *this == Effect{}; }
    bool operator==(const Effect&) const = default;
};

struct StyleRule {
    std::string title = {}; ///< for the legend; empty: the condition in words
    bool on = true;
    std::vector<ChartId> charts = {}; ///< empty: every chart
    Condition condition = {};
    Effect effect = {};
    bool operator==(const StyleRule&) const = default;
};
using StyleRules = std::vector<StyleRule>;

/// What may be asked about each, the usual first.
const std::vector<Clause::How>& ways_of(Clause::About about);
/// Fails where the value cannot be what the clause asks for.
Result<void> check(const Clause& clause);
Result<void> check(const Effect& effect);

const char* name_of(Clause::About about);
const char* name_of(Clause::How how);
const char* name_of(LineDash dash);

/// One object.
std::string json_of(const StyleRules& rules);
/// The same for another case: without the charts that rules are held to.
std::string json_for_others(StyleRules rules);
/// Fails with the place of the first defect.
Result<StyleRules> parse_style_rules(std::string_view json);

/// What of the rules can be used where there are those kinds and properties, and one sentence for
/// each name that is not known: unknown kinds leave a rule; a rule that has no other kind, or asks
/// for an unknown property, is left out.
struct FittedRules {
    StyleRules rules;
    std::vector<Message> left_out;
};
FittedRules fitted(const StyleRules& rules, const Schema& schema,
                   const std::vector<std::string>& free_properties);

} // namespace headwater
