// SPDX-License-Identifier: Apache-2.0
#include "core/picture/rule_words.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/analysis/catalogue.h"
#include "core/picture/style.h"

namespace headwater {

namespace {

using How = Clause::How;
using About = Clause::About;

class Wording {
public:
    Wording(const Schema& schema, const Translate& translate)
        : m_schema(schema), m_translate(translate) {}

    std::string of(const Condition& condition) const {
        std::string words = subject_of(condition);
        bool first = true;
        for (const Clause& clause : condition.clauses) {
            const std::string phrase = of(clause);
            words =
                first ? in(say("%1 %2", {words, phrase})) : in(say("%1 and %2", {words, phrase}));
            first = false;
        }
        return words;
    }

private:
    std::string in(const Message& message) const { return in_words(m_translate, message); }

    std::string subject_of(const Condition& condition) const {
        const bool things = condition.of == Condition::Of::entities;
        if (condition.kinds.empty())
            return in(things ? say("Everything") : say("Ties of any kind"));
        std::string names;
        for (const std::string& kind : condition.kinds)
            names += (names.empty() ? "" : ", ") + in({things ? plural(kind) : label(kind), {}});
        return things ? names : in(say("Ties \"%1\"", {names}));
    }
    std::string plural(const std::string& name) const {
        const EntityKind* kind = m_schema.entity_kind(name);
        return kind ? kind->plural : name;
    }
    std::string label(const std::string& name) const {
        const LinkKind* kind = m_schema.link_kind(name);
        return kind ? kind->label : name;
    }

    std::string of(const Clause& clause) const {
        switch (clause.about) {
        case About::property:
            return of_property(clause, in(label_of_property(clause.name, m_schema)));
        case About::measure:
            return of_measure(clause, in(question_of_measure(clause.name)));
        case About::grade:
            return in(clause.how == How::at_least
                          ? say("whose grade is at least %1", {clause.value})
                          : say("whose grade is at most %1", {clause.value}));
        case About::group:
            return in(clause.how == How::is ? say("in group %1", {clause.value})
                                            : say("in a group"));
        case About::date:
            return of_date(clause);
        case About::added:
            break;
        }
        return in(say("new in the last %1 days", {clause.value}));
    }

    std::string of_property(const Clause& clause, const std::string& name) const {
        switch (clause.how) {
        case How::contains:
            return in(say("whose %1 contains %2", {name, clause.value}));
        case How::greater:
            return in(say("whose %1 is greater than %2", {name, clause.value}));
        case How::less:
            return in(say("whose %1 is less than %2", {name, clause.value}));
        case How::known:
            return in(say("whose %1 is known", {name}));
        default:
            return in(say("whose %1 is %2", {name, clause.value}));
        }
    }

    std::string of_measure(const Clause& clause, const std::string& question) const {
        if (clause.how == How::first)
            return in(say("among the first %1 of \"%2\"", {clause.value, question}));
        return in(clause.how == How::greater ? say("above %1 in \"%2\"", {clause.value, question})
                                             : say("below %1 in \"%2\"", {clause.value, question}));
    }

    std::string of_date(const Clause& clause) const {
        switch (clause.how) {
        case How::after:
            return in(say("seen on %1 or later", {clause.value}));
        case How::before:
            return in(say("seen on %1 or earlier", {clause.value}));
        default:
            return in(say("seen within %1", {clause.value}));
        }
    }

    const Schema& m_schema;
    const Translate& m_translate;
};

std::string colour_words(const std::string& hex, const Translate& translate) {
    const auto named = std::ranges::find(rule_colours(), hex, &NamedColour::hex);
    return named == rule_colours().end() ? hex : in_words(translate, {named->name, {}});
}

Message words_of(LineDash dash) {
    switch (dash) {
    case LineDash::dashed:
        return say("dashed");
    case LineDash::dotted:
        return say("dotted");
    case LineDash::solid:
        break;
    }
    return say("solid");
}

} // namespace

std::string in_words(const Translate& translate, const Message& message) {
    return translate ? translate(message) : message.in_english();
}

std::string words_of(const Condition& condition, const Schema& schema, const Translate& translate) {
    return Wording(schema, translate).of(condition);
}

std::string words_of(const Effect& effect, const Translate& translate) {
    std::vector<std::string> parts;
    const auto add = [&](const Message& message) { parts.push_back(in_words(translate, message)); };
    if (!effect.colour.empty()) parts.push_back(colour_words(effect.colour, translate));
    if (!effect.ring.empty()) add(say("%1 ring", {colour_words(effect.ring, translate)}));
    if (effect.size > 0) add(say("size x %1", {fmt::format("{:g}", effect.size)}));
    if (!effect.icon.empty()) add(say("icon %1", {effect.icon}));
    if (effect.dash) add(words_of(*effect.dash));
    if (effect.width > 0) add(say("width x %1", {fmt::format("{:g}", effect.width)}));
    if (!effect.badge.empty()) add(say("badge %1", {effect.badge}));
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::string words_of(const StyleRule& rule, const Schema& schema, const Translate& translate) {
    return rule.title.empty() ? words_of(rule.condition, schema, translate) : rule.title;
}

Message label_of_property(const std::string& name, const Schema& schema) {
    if (name == "label") return say("name");
    for (const EntityKind& kind : schema.entity_kinds)
        if (const PropertyKind* property = kind.property(name)) return {property->label, {}};
    return {name, {}};
}

Message question_of_measure(const std::string& name) {
    if (name == "contacts") return say("Contacts on the chart");
    if (name == "leaders") return say("Who runs it?");
    if (name == "instigators") return say("Who starts things?");
    const MeasureRow* row = find_measure(name);
    return {row ? row->question : name, {}};
}

} // namespace headwater
