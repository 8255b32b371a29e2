// SPDX-License-Identifier: Apache-2.0
#include "core/model/style_rule.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "core/base/moment.h"
#include "core/model/grade.h"

namespace headwater {

namespace {

using How = Clause::How;
using About = Clause::About;

constexpr std::array about_names{"property", "measure", "grade", "group", "date", "added"};
constexpr std::array how_names{"is",       "contains", "greater", "less",  "known", "first",
                               "at_least", "at_most",  "before",  "after", "within"};
constexpr std::array dash_names{"solid", "dashed", "dotted"};

bool is_number(std::string_view text) {
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc() && end == text.data() + text.size();
}

bool is_count(std::string_view text) {
    return is_number(text) && text.find_first_not_of("0123456789") == text.npos &&
           text.size() < 7 && text.find_first_not_of('0') != text.npos;
}

bool asks_count(const Clause& clause) {
    return clause.how == How::first || clause.about == About::added ||
           (clause.about == About::group && clause.how == How::is);
}

Result<void> check_value(const Clause& clause) {
    const std::string& value = clause.value;
    if (clause.how == How::known) return {};
    if (asks_count(clause) && !is_count(value))
        return fail("\"%1\" is no number to count by. Write 1, 10 or 100.", {value});
    if (clause.about == About::measure && !is_number(value))
        return fail("\"%1\" is no number. Write it with a point: 0.25.", {value});
    if (clause.about == About::grade && !parse_grade(value, GradingSystem::admiralty))
        return fail("\"%1\" is no grade of the Admiralty system. Write one from A1 to F6.",
                    {value});
    if (clause.about == About::date) TRY_VOID(parse_moment(value));
    if (value.empty()) return fail("Say with what it is to be compared.");
    return {};
}

bool is_colour(std::string_view text) {
    return text.size() == 7 && text[0] == '#' &&
           text.find_first_not_of("0123456789abcdefABCDEF", 1) == text.npos;
}

std::size_t letters_of(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (c & 0xC0) != 0x80; }));
}

bool lies_between(double value, double least, double most) {
    return value == 0 || (value >= least && value <= most);
}

class Fitting {
public:
    Fitting(const Schema& schema, const std::vector<std::string>& free_properties)
        : m_schema(schema), m_properties(free_properties.begin(), free_properties.end()) {
        m_properties.insert("label");
        for (const EntityKind& kind : schema.entity_kinds)
            for (const PropertyKind& property : kind.properties)
                m_properties.insert(property.name);
    }

    FittedRules of(const StyleRules& rules) {
        for (StyleRule rule : rules)
            if (fits(rule.condition)) m_fitted.rules.push_back(std::move(rule));
        return std::move(m_fitted);
    }

private:
    bool knows(const Condition& condition, const std::string& kind) const {
        return condition.of == Condition::Of::entities ? m_schema.entity_kind(kind) != nullptr
                                                       : m_schema.link_kind(kind) != nullptr;
    }

    bool fits(Condition& condition) {
        const bool any = condition.kinds.empty();
        std::erase_if(condition.kinds, [&](const std::string& kind) {
            if (knows(condition, kind)) return false;
            leave_out(say("This case has no kind %1; the rule is used without it.", {kind}));
            return true;
        });
        bool fits = any || !condition.kinds.empty();
        for (const Clause& clause : condition.clauses) {
            if (clause.about != About::property || m_properties.contains(clause.name)) continue;
            leave_out(say("This case has no property %1; the rule is left out.", {clause.name}));
            fits = false;
        }
        return fits;
    }

    void leave_out(Message message) {
        if (std::ranges::find(m_fitted.left_out, message) == m_fitted.left_out.end())
            m_fitted.left_out.push_back(std::move(message));
    }

    const Schema& m_schema;
    std::set<std::string> m_properties;
    FittedRules m_fitted;
};

} // namespace

const std::vector<How>& ways_of(About about) {
    static const std::array<std::vector<How>, about_names.size()> ways{{
        {How::is, How::contains, How::greater, How::less, How::known},
        {How::first, How::greater, How::less},
        {How::at_least, How::at_most},
        {How::known, How::is},
        {How::after, How::before, How::within},
        {How::within},
    }};
    return ways[static_cast<std::size_t>(about)];
}

Result<void> check(const Clause& clause) {
    if (std::ranges::find(ways_of(clause.about), clause.how) == ways_of(clause.about).end())
        return fail("\"%1\" cannot be asked of \"%2\".",
                    {name_of(clause.how), name_of(clause.about)});
    const bool named = clause.about == About::property || clause.about == About::measure;
    if (named && clause.name.empty()) return fail("Say which property or measure is meant.");
    return check_value(clause);
}

Result<void> check(const Effect& effect) {
    for (const std::string& colour : {effect.colour, effect.ring})
        if (!colour.empty() && !is_colour(colour))
            return fail("\"%1\" is no colour. Write it like #3b6fb6.", {colour});
    if (!lies_between(effect.size, 0.5, 3))
        return fail("The size must lie between 0.5 and 3 times the usual.");
    if (!lies_between(effect.width, 0.5, 6))
        return fail("The width of lines must lie between 0.5 and 6 times the usual.");
    if (letters_of(effect.badge) > 2)
        return fail("\"%1\" is too long for a badge. Write one or two letters.", {effect.badge});
    return {};
}

const char* name_of(About about) {
    return about_names[static_cast<std::size_t>(about)];
}

const char* name_of(How how) {
    return how_names[static_cast<std::size_t>(how)];
}

const char* name_of(LineDash dash) {
    return dash_names[static_cast<std::size_t>(dash)];
}

FittedRules fitted(const StyleRules& rules, const Schema& schema,
                   const std::vector<std::string>& free_properties) {
    return Fitting(schema, free_properties).of(rules);
}

} // namespace headwater
