// SPDX-License-Identifier: Apache-2.0
#include "core/desk/dossier_draft.h"

#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

namespace {

SourceId added(Case& the_case, const char* title, const char* force) {
    SourceId id;
    REQUIRE(the_case.apply({"Add source",
                            [&](Edits& edits) -> Result<void> {
                                Source source;
                                source.title = title;
                                source.grade = "C3";
                                source.agency = force;
                                source.digest = std::string(64, 'a');
                                TRY(id, edits.add(source));
                                return {};
                            },
                            ""}));
    return id;
}

const DossierText& text_at(const Dossier& dossier, std::size_t i) {
    return std::get<DossierText>(dossier.blocks.at(i));
}

LinkId first_call(const Case& the_case) {
    LinkId call;
    REQUIRE(the_case.each_link([&](const Link& link) {
        if (link.kind == "call") call = link.id;
        return call.value == 0;
    }));
    return call;
}

} // namespace

TEST_CASE("a source gets its number when it is first cited, and one entry in the list",
          "[dossier_draft]") {
    Ring ring;
    const SourceId calls = ring.the_case.sources().front().id;
    const SourceId informant = added(ring.the_case, "Informant", "Customs");
    DossierDraft draft(ring.the_case, {}, "Ring report", false);
    draft.put(say("He pays."), {informant});
    draft.put(say("He calls and pays."), {calls, informant}, true);
    CHECK(draft.cited(calls) == "[2]");
    CHECK(draft.cited(SourceId{}) == "");
    const Dossier made = draft.finish();
    CHECK(text_at(made, 0).sources == SourceNumbers{1});
    CHECK(text_at(made, 1).sources == SourceNumbers{1, 2});
    CHECK(text_at(made, 1).listed);
    REQUIRE(made.sources.size() == 2);
    CHECK(made.sources[0] == "Informant · graded C3 · held by Customs · SHA-256 aaaaaaaaaaaaaaaa…");
    CHECK(made.sources[1] == "Call records · graded B2");
}

TEST_CASE("behind a record stand the sources of its evidence, behind a source itself",
          "[dossier_draft]") {
    const Ring ring;
    const SourceId calls = ring.the_case.sources().front().id;
    const DossierDraft draft(ring.the_case, {}, "x", false);
    const LinkId call = first_call(ring.the_case);
    CHECK(draft.behind(call.value) == Sources{calls});
    CHECK(draft.behind(calls.value) == Sources{calls});
    CHECK(draft.behind(std::vector<std::int64_t>{call.value, 987654}) == Sources{calls});
    CHECK(draft.behind(std::int64_t{987654}).empty());
}

TEST_CASE("who was refuted is not cited", "[dossier_draft]") {
    Ring ring;
    const SourceId calls = ring.the_case.sources().front().id;
    const SourceId informant = added(ring.the_case, "Informant", "Customs");
    const LinkId call = first_call(ring.the_case);
    REQUIRE(ring.the_case.apply({"Refute",
                                 [&](Edits& edits) -> Result<void> {
                                     TRY_VOID(edits.refute_all(call.value, true, "a mistake"));
                                     return {};
                                 },
                                 ""}));
    const DossierDraft draft(ring.the_case, {}, "x", false);
    CHECK(draft.behind(call.value).empty());
    REQUIRE(ring.the_case.apply({"Say",
                                 [&](Edits& edits) -> Result<void> {
                                     Evidence item;
                                     item.subject = call.value;
                                     item.source = informant;
                                     TRY_VOID(edits.add(item));
                                     return {};
                                 },
                                 ""}));
    CHECK(draft.behind(call.value) == Sources{informant});
    CHECK(draft.behind(calls.value) == Sources{calls});
}

TEST_CASE("a record is named by its label, a link by its ends", "[dossier_draft]") {
    const Ring ring;
    const DossierDraft draft(ring.the_case, {}, "x", false);
    const EntityId kestrel = ring.the_case.find("Kestrel").front().id;
    CHECK(draft.name_of_record(kestrel.value) == "Kestrel");
    CHECK(draft.name_of_record(first_call(ring.the_case).value).find(" → ") != std::string::npos);
    CHECK(draft.name_of_record(987654).empty());
}

TEST_CASE("the head says which case, who, when and at which step", "[dossier_draft]") {
    const Ring ring;
    DossierWish wish;
    wish.author = "Case officer 7";
    wish.marking = "SECRET";
    const Dossier made = DossierDraft(ring.the_case, wish, "Ring report", true).finish();
    CHECK(made.title == "Ring report");
    CHECK(made.head == "Ring · Case officer 7 · 9 May 2026 · Step 1 of the case");
    CHECK(made.marking == "SECRET");
    CHECK(made.caveat == "Lead for verification, not evidence.");
    CHECK(made.date == "2026-05-09T12:00:00Z");
    CHECK(made.author.empty()); // not in the properties of the file
    wish.author_in_file = true;
    CHECK(DossierDraft(ring.the_case, wish, "x", false).finish().author == "Case officer 7");
    CHECK(DossierDraft(ring.the_case, wish, "x", false).finish().caveat.empty());
}

TEST_CASE("every word passes through the reader's language", "[dossier_draft]") {
    const Ring ring;
    DossierWish wish;
    wish.translate = [](const Message& message) {
        return fill(message.text == "Rank" ? "Hạng" : message.text, message.arguments);
    };
    DossierDraft draft(ring.the_case, wish, "x", false);
    draft.put_table({say("Rank"), say("Name")}, {{"1", "Heron"}}, say("Nobody is ranked."));
    draft.put_faint(say("and %1 more", {"7"}));
    const Dossier made = draft.finish();
    const auto& table = std::get<DossierTable>(made.blocks.at(0));
    CHECK(table.header == std::vector<std::string>{"Hạng", "Name"});
    CHECK(table.empty == "Nobody is ranked.");
    CHECK(text_at(made, 1).text == "and 7 more");
    CHECK(text_at(made, 1).faint);
}
