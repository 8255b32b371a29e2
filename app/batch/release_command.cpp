// SPDX-License-Identifier: Apache-2.0
// release: what a named recipient may have, as a new case file without a trace of the rest.
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/command.h"
#include "app/batch/entity_words.h"
#include "core/desk/release.h"

namespace headwater::batch {

namespace {

struct ReleaseWords {
    std::string case_file;
    std::string out;
    ReleaseWish wish;
    std::vector<std::string> forces, without_forces, nationalities, sources, entities;
    bool preview = false;
};

Result<std::set<SourceId>> sources_named(const Case& the_case,
                                         const std::vector<std::string>& names) {
    std::set<SourceId> ids;
    for (const std::string& name : names) {
        bool found = false;
        for (const Source& source : the_case.sources()) {
            if (source.title != name && text_of(source.id) != name) continue;
            ids.insert(source.id);
            found = true;
        }
        if (!found)
            return fail("There is no source called %1. 'list CASE sources' lists them.", {name});
    }
    return ids;
}

Result<ReleaseWish> wish_of(const ReleaseWords& words, const Case& the_case) {
    ReleaseWish wish = words.wish;
    wish.forces = {words.forces.begin(), words.forces.end()};
    wish.without_forces = {words.without_forces.begin(), words.without_forces.end()};
    wish.without_nationalities = {words.nationalities.begin(), words.nationalities.end()};
    TRY(wish.without_sources, sources_named(the_case, words.sources));
    TRY(const auto entities, entities_named(the_case, words.entities));
    wish.without_entities = {entities.begin(), entities.end()};
    return wish;
}

void add_counts(Answer& answer, const ReleasePlan& plan) {
    answer.table.header = {"records", "go out", "left out"};
    const auto add = [&](const char* name, const ReleaseCount& count) {
        answer.items.push_back(
            {{"records", name}, {"kept", count.kept}, {"left_out", count.left_out}});
        answer.table.rows.push_back(
            {name, std::to_string(count.kept), std::to_string(count.left_out)});
    };
    add("entities", plan.entities);
    add("links", plan.links);
    add("evidence", plan.evidence);
    add("sources", plan.sources);
    add("properties", plan.properties);
    add("charts", plan.charts);
    add("attachments", {0, plan.attachments});
    add("findings", {0, plan.findings});
    answer.more["stand_ins"] = plan.stand_ins;
    answer.more["texts_blanked"] = plan.texts_blanked;
    for (const Message& reason : plan.reasons)
        answer.footnotes.push_back("Left out: " + reason.in_english() + ".");
}

Result<Answer> run(const ReleaseWords& words, Session& session) {
    if (words.out.empty() && !words.preview)
        return wrong_usage("Name the file to write with --out FILE, or ask for a --preview.");
    const auto access = words.preview ? Case::Access::read_only : Case::Access::write;
    TRY(Case the_case, session.open(words.case_file, access));
    TRY(const ReleaseWish wish, wish_of(words, the_case));
    session.begin("Sifting for " + wish.recipient);
    TRY(const ReleasePlan plan, plan_release(the_case, wish, session.task()));
    if (words.preview) {
        Answer answer = answer_about(the_case);
        add_counts(answer, plan);
        return answer;
    }
    TRY(const Released done,
        release(the_case, wish, plan, words.out, this_station(), session.task()));
    Answer answer = answer_about(the_case);
    add_counts(answer, plan);
    answer.more["file"] = words.out;
    answer.more["sha256"] = done.digest;
    answer.more["step"] = done.step;
    answer.more["words_searched"] = plan.secrets.size();
    answer.lines.push_back("The release to " + wish.recipient + " is in " + words.out + ".");
    answer.lines.push_back("SHA-256 " + done.digest + "; step " + std::to_string(done.step) +
                           " of the case tells of it.");
    answer.lines.push_back("Searched its bytes for " + std::to_string(plan.secrets.size()) +
                           " names and words that were left out: none is there.");
    return answer;
}

} // namespace

Action declare_release(CLI::App& line) {
    const auto words = std::make_shared<ReleaseWords>();
    ReleaseWish& wish = words->wish;
    line.add_option("CASE", words->case_file, "The case file")->required();
    line.add_option("--out", words->out, "The new case file");
    line.add_flag("--preview", words->preview, "Only say what would go out and what not");
    line.add_option("--to", wish.recipient, "Who gets it; stands in the history")->required();
    line.add_option("--purpose", wish.purpose, "What for; stands in the history")->required();
    line.add_option("--title", wish.title, "Of the new case, instead of the case's");
    line.add_option("--marking", wish.marking, "Of the new case, instead of the case's");
    line.add_option("--handling", wish.handling,
                    "Handling marks that may go out, as P or 12; those of other marks stay here");
    line.add_option("--force", words->forces, "Only what this force holds")->delimiter(',');
    line.add_option("--without-force", words->without_forces, "Nothing that this force holds")
        ->delimiter(',');
    line.add_option("--without-source", words->sources, "Nothing from this source");
    line.add_option("--without-nationality", words->nationalities,
                    "Nobody of this nationality or country")
        ->delimiter(',');
    line.add_option("--without-entity", words->entities, "Not this entity");
    line.add_flag("!--only-sourced", wish.unsourced, "Nothing that no evidence speaks of");
    line.add_flag("--stand-ins", wish.stand_ins,
                  "Nameless stand-ins for who is left out, so that charts keep their shape");
    return [words](Session& session) { return run(*words, session); };
}

} // namespace headwater::batch
