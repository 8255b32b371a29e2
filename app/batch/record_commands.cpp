// SPDX-License-Identifier: Apache-2.0
// merge, take-out, split and refute: what is changed about who is who and what is true.
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/command.h"
#include "app/batch/entity_words.h"

namespace headwater::batch {

namespace {

struct Words {
    std::string file;
    std::string entity;
    std::vector<std::string> others;
    std::vector<std::string> links;
    std::vector<std::string> evidence;
    std::vector<std::string> properties;
    std::string label;
    std::string why;
    bool refuted = true;
};

std::shared_ptr<Words> declare(CLI::App& line) {
    const auto words = std::make_shared<Words>();
    line.add_option("CASE", words->file, "The case file")->required();
    line.add_option("--why", words->why, "The reason, for the history");
    return words;
}

Result<std::int64_t> number_of(const std::string& text) {
    if (const auto id = parse_id(text)) return *id;
    return wrong_usage("'%1' is no id. 'list' shows the ids of links and evidence.", {text});
}

template<class Noun>
Result<std::vector<Id<Noun>>> numbers_of(const std::vector<std::string>& texts) {
    std::vector<Id<Noun>> ids;
    for (const auto& text : texts) {
        TRY(const auto id, number_of(text));
        ids.push_back({id});
    }
    return ids;
}

/// Applies, and answers with the step and the record.
Result<Answer> applied(Case& the_case, Session& session, const Words& words, std::string label,
                       std::int64_t record, std::function<Result<void>(Edits&)> run) {
    TRY(const auto step,
        the_case.apply({label, std::move(run), "", words.why}, &session.task()));
    Answer answer = answer_about(the_case);
    answer.items.push_back({{"step", step}, {"record", id_text(record)}, {"label", label}});
    answer.lines.push_back("Step " + std::to_string(step) + ": " + label + ".");
    return answer;
}

std::string label_of(const Case& the_case, EntityId id) {
    const auto entity = the_case.entity(id);
    return entity ? entity->label : text_of(id);
}

/// An id of whatever carries evidence, or the name of an entity.
Result<std::int64_t> record_named(const Case& the_case, const std::string& words) {
    const auto id = parse_id(words);
    if (id && (the_case.link({*id}) || the_case.evidence({*id}))) return *id;
    TRY(const EntityId entity, entity_named(the_case, words));
    return entity.value;
}

} // namespace

Action declare_merge(CLI::App& line) {
    const auto words = declare(line);
    line.add_option("KEEP", words->entity, "The entity that stays, by id or name")->required();
    line.add_option("OTHERS", words->others, "Those that become part of it")->required();
    return [words](Session& session) -> Result<Answer> {
        TRY(Case the_case, session.open(words->file));
        TRY(const EntityId kept, entity_named(the_case, words->entity));
        TRY(const auto others, entities_named(the_case, words->others));
        const std::string label = "Merge " + std::to_string(others.size()) + " into " +
                                  label_of(the_case, kept);
        return applied(the_case, session, *words, label, kept.value,
                       [&](Edits& edits) { return edits.merge(kept, others); });
    };
}

Action declare_take_out(CLI::App& line) {
    const auto words = declare(line);
    line.add_option("MERGED", words->entity, "The id of the entity that was merged")->required();
    return [words](Session& session) -> Result<Answer> {
        TRY(Case the_case, session.open(words->file));
        TRY(const auto id, number_of(words->entity));
        return applied(the_case, session, *words, "Take out " + words->entity, id,
                       [&](Edits& edits) { return edits.take_out({id}); });
    };
}

Action declare_split(CLI::App& line) {
    const auto words = declare(line);
    line.add_option("ENTITY", words->entity, "The entity to split, by id or name")->required();
    line.add_option("--label", words->label, "Name of the part")->required();
    line.add_option("--links", words->links, "Ids of the links that go with the part");
    line.add_option("--evidence", words->evidence, "Ids of the evidence that goes with it");
    line.add_option("--properties", words->properties, "Properties that go with it: alias=Ba");
    return [words](Session& session) -> Result<Answer> {
        TRY(Case the_case, session.open(words->file));
        TRY(const EntityId whole, entity_named(the_case, words->entity));
        TRY(const auto links, numbers_of<Link>(words->links));
        TRY(const auto evidence, numbers_of<Evidence>(words->evidence));
        TRY(const auto properties, properties_of(words->properties));
        const Entity part{{}, the_case.entity(whole)->kind, words->label, properties};
        return applied(the_case, session, *words, "Split " + words->label + " off", whole.value,
                       [&](Edits& edits) -> Result<void> {
                           TRY_VOID(edits.split(whole, part, links, evidence));
                           return {};
                       });
    };
}

Action declare_refute(CLI::App& line) {
    const auto words = declare(line);
    line.add_option("RECORD", words->entity, "An item of evidence, a link or an entity")
        ->required();
    line.add_flag_function(
        "--withdraw", [words](std::int64_t) { words->refuted = false; },
        "Take the refutation back");
    return [words](Session& session) -> Result<Answer> {
        if (words->refuted && words->why.empty())
            return wrong_usage("Say why it is refuted: --why \"...\".");
        TRY(Case the_case, session.open(words->file));
        TRY(const auto record, record_named(the_case, words->entity));
        const bool item = the_case.evidence({record}).has_value();
        return applied(the_case, session, *words,
                       (words->refuted ? "Refute " : "Believe again ") + words->entity, record,
                       [&](Edits& edits) {
                           return item ? edits.refute({record}, words->refuted, words->why)
                                       : edits.refute_all(record, words->refuted, words->why);
                       });
    };
}

} // namespace headwater::batch
