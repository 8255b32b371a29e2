// SPDX-License-Identifier: Apache-2.0
// add, link, set and cite: single records by hand, each as one step of the history.
#include <algorithm>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/command.h"
#include "app/batch/entity_words.h"
#include "core/base/moment.h"
#include "core/casefile/edits.h"

namespace headwater::batch {

namespace {

struct Words {
    std::string file;
    std::string record;
    std::string kind;
    std::string label;
    std::string to;
    std::string strength;
    std::string source;
    std::string system = "admiralty";
    std::string why;
    std::vector<std::string> properties;
    Evidence item;
};

std::shared_ptr<Words> declare(CLI::App& line) {
    const auto words = std::make_shared<Words>();
    line.add_option("CASE", words->file, "The case file")->required();
    line.add_option("--why", words->why, "The reason, for the history");
    return words;
}

void declare_properties(CLI::App& line, Words& words) {
    line.add_option("--properties", words.properties,
                    "NAME=VALUE, as often as needed; an empty value takes all of that name away");
}

Result<Strength> strength_of(const std::string& words) {
    for (const auto strength : {Strength::confirmed, Strength::unconfirmed, Strength::tentative})
        if (words == name_of(strength)) return strength;
    return wrong_usage("'%1' is no line strength. There are confirmed, unconfirmed and tentative.",
                       {words});
}

/// Every name that is given has the values that are given, and no others.
Result<void> set_properties(std::vector<Property>& known, const std::vector<std::string>& texts) {
    TRY(const auto given, properties_of(texts));
    for (const Property& property : given)
        std::erase_if(known, [&](const Property& p) { return p.name == property.name; });
    for (const Property& property : given)
        if (!property.value.empty()) known.push_back(property);
    return {};
}

/// Applies, and answers with the step and the record.
Result<Answer> applied(Case& the_case, Session& session, const Words& words,
                       const std::string& label,
                       const std::function<Result<std::int64_t>(Edits&)>& run) {
    std::int64_t record = 0;
    const auto keep = [&](Edits& edits) -> Result<void> {
        TRY(record, run(edits));
        return {};
    };
    TRY(const auto step, the_case.apply({label, keep, "", words.why}, &session.task()));
    Answer answer = answer_about(the_case);
    answer.items.push_back({{"step", step}, {"record", id_text(record)}, {"label", label}});
    answer.lines.push_back("Step " + std::to_string(step) + ": " + label + " (" + id_text(record) +
                           ").");
    return answer;
}

Result<Answer> add(const Words& words, Session& session) {
    TRY(Case the_case, session.open(words.file));
    if (!the_case.schema().entity_kind(words.kind))
        return wrong_usage("There is no kind of entity named '%1'.", {words.kind});
    Entity entity{{}, words.kind, words.label, {}};
    TRY_VOID(set_properties(entity.properties, words.properties));
    return applied(the_case, session, words, "Add " + words.label,
                   [&](Edits& edits) -> Result<std::int64_t> {
                       TRY(const auto id, edits.add(entity));
                       return id.value;
                   });
}

Result<Answer> link(const Words& words, Session& session) {
    TRY(Case the_case, session.open(words.file));
    const LinkKind* const kind = the_case.schema().link_kind(words.kind);
    if (!kind) return wrong_usage("There is no kind of link named '%1'.", {words.kind});
    Link link;
    link.kind = words.kind;
    link.directed = kind->directed;
    link.label = words.label;
    TRY(link.from, entity_named(the_case, words.record));
    TRY(link.to, entity_named(the_case, words.to));
    if (!words.strength.empty()) {
        TRY(link.strength, strength_of(words.strength));
    }
    TRY_VOID(set_properties(link.properties, words.properties));
    return applied(the_case, session, words, "Link " + words.record + " to " + words.to,
                   [&](Edits& edits) -> Result<std::int64_t> {
                       TRY(const auto id, edits.add(link));
                       return id.value;
                   });
}

Result<void> change(Entity& entity, const Words& words, const Schema& schema) {
    if (!words.strength.empty()) return wrong_usage("Only a link has a line strength.");
    if (!words.kind.empty() && !schema.entity_kind(words.kind))
        return wrong_usage("There is no kind of entity named '%1'.", {words.kind});
    if (!words.kind.empty()) entity.kind = words.kind;
    if (!words.label.empty()) entity.label = words.label;
    return set_properties(entity.properties, words.properties);
}

Result<void> change(Link& link, const Words& words, const Schema& schema) {
    if (!words.kind.empty() && !schema.link_kind(words.kind))
        return wrong_usage("There is no kind of link named '%1'.", {words.kind});
    if (!words.kind.empty()) link.kind = words.kind;
    if (!words.label.empty()) link.label = words.label;
    if (!words.strength.empty()) {
        TRY(link.strength, strength_of(words.strength));
    }
    return set_properties(link.properties, words.properties);
}

template<class Record>
Result<Answer> changed(Case& the_case, Session& session, const Words& words, Record record) {
    TRY_VOID(change(record, words, the_case.schema()));
    return applied(the_case, session, words, "Change " + words.record,
                   [&](Edits& edits) -> Result<std::int64_t> {
                       TRY_VOID(edits.amend(record));
                       return record.id.value;
                   });
}

Result<Answer> set(const Words& words, Session& session) {
    TRY(Case the_case, session.open(words.file));
    TRY(const auto subject, subject_named(the_case, words.record));
    if (auto link = the_case.link({subject}))
        return changed(the_case, session, words, std::move(*link));
    return changed(the_case, session, words, *the_case.entity({subject}));
}

/// The source of that id or title, else a new one (its id is 0).
Result<Source> source_named(const Case& the_case, const Words& words) {
    for (Source& source : the_case.sources())
        if (text_of(source.id) == words.source || source.title == words.source) return source;
    const auto system = parse_grading_system(words.system);
    if (!system)
        return wrong_usage("'%1' is no grading system. There are admiralty, 5x5x5 and 3x5x2.",
                           {words.system});
    return Source{{}, words.source, "report", "", "", "", *system, words.item.grade, ""};
}

Result<Answer> cite(const Words& words, Session& session) {
    TRY(Case the_case, session.open(words.file));
    Evidence item = words.item;
    TRY(item.subject, subject_named(the_case, words.record));
    TRY(const Source source, source_named(the_case, words));
    if (!item.grade.empty() && !parse_grade(item.grade, source.system))
        return wrong_usage("'%1' is no grade of %2.",
                           {item.grade, std::string(name_of(source.system))});
    for (std::string* const date : {&item.happened, &item.learnt}) {
        if (date->empty()) continue;
        TRY(const Moment moment, parse_moment(*date));
        *date = moment.text;
    }
    return applied(the_case, session, words, "Cite " + source.title + " on " + words.record,
                   [&](Edits& edits) -> Result<std::int64_t> {
                       item.source = source.id;
                       if (!source.id) {
                           TRY(item.source, edits.add(source));
                       }
                       TRY(const auto id, edits.add(item));
                       return id.value;
                   });
}

} // namespace

Action declare_add(CLI::App& line) {
    const auto words = declare(line);
    line.add_option("KIND", words->kind, "Its kind, as 'schema' lists them")->required();
    line.add_option("LABEL", words->label, "Its name")->required();
    declare_properties(line, *words);
    return [words](Session& session) { return add(*words, session); };
}

Action declare_link(CLI::App& line) {
    const auto words = declare(line);
    line.add_option("FROM", words->record, "An entity by id or name")->required();
    line.add_option("KIND", words->kind, "Its kind, as 'schema' lists them")->required();
    line.add_option("TO", words->to, "An entity by id or name")->required();
    line.add_option("--label", words->label, "What the line says instead of its kind");
    line.add_option("--strength", words->strength, "confirmed, unconfirmed or tentative");
    declare_properties(line, *words);
    return [words](Session& session) { return link(*words, session); };
}

Action declare_set(CLI::App& line) {
    const auto words = declare(line);
    line.add_option("RECORD", words->record, "An entity by id or name, or a link by id")
        ->required();
    line.add_option("--label", words->label, "Its new name");
    line.add_option("--kind", words->kind, "Its new kind");
    line.add_option("--strength", words->strength, "confirmed, unconfirmed or tentative");
    declare_properties(line, *words);
    return [words](Session& session) { return set(*words, session); };
}

Action declare_cite(CLI::App& line) {
    const auto words = declare(line);
    Evidence& item = words->item;
    line.add_option("RECORD", words->record, "An entity by id or name, or a link by id")
        ->required();
    line.add_option("--source", words->source, "Its id or title; a new title is a new source")
        ->required();
    line.add_option("--system", words->system, "How a new source is graded");
    line.add_option("--grade", item.grade, "Of the item; of a new source as well");
    line.add_option("--place", item.place, "Where in the source: page 2");
    line.add_option("--property", item.property, "The property that it speaks of");
    line.add_option("--happened", item.happened, "When, as exactly as it is known: 2023-05");
    line.add_option("--learnt", item.learnt, "When it was learnt");
    line.add_option("--times", item.weight, "How many times");
    line.add_option("--amount", item.amount, "Quantity or money");
    line.add_option("--unit", item.unit, "Of the amount: kg, VND");
    line.add_option("--quotation", item.quotation, "What was said");
    line.add_option("--warrant", item.warrant, "Under whose warrant it was collected");
    return [words](Session& session) { return cite(*words, session); };
}

} // namespace headwater::batch
