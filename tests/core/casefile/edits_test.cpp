// SPDX-License-Identifier: Apache-2.0
// Every verb: what it does, that undo takes it back, that redo does it again, also when the
// program was closed in between.
#include "core/casefile/edits.h"

#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

struct Verb {
    const char* name;
    std::function<Result<void>(Edits&)> run;
    std::function<bool(const Case&)> done;
};

template<class T>
Result<void> ignoring(Result<T> result) {
    TRY_VOID(std::move(result));
    return {};
}

Evidence first_item() {
    Evidence item = small_ring().evidence[0];
    item.id = {id(7)};
    item.subject = id(5);
    item.source = {id(1)};
    return item;
}

const Entity renamed{{id(2)}, "person", "Lê Hải", {{"alias", "Hải"}}};
const Link turned{{id(5)}, "call", {id(3)}, {id(2)}, true, Strength::tentative, "rang", {}};
const Source regraded{
    {id(1)}, "Calls", "file", "c.csv", "ff", "Police", GradingSystem::five_by_five, "A1", "2026"};
const Chart redrawn{{id(10)}, "Inner ring", "rings", {{{id(4)}, {1, 2}, true}}};

std::vector<Verb> verbs() {
    return {
        {"add entity",
         [](Edits& e) {
             return ignoring(e.add(Entity{{}, "vessel", "Sao Biển", {{"imo", "9"}}}));
         },
         [](const Case& c) { return c.entity({id(11)})->properties.size() == 1; }},
        {"add link",
         [](Edits& e) {
             Link link = turned;
             link.id = {};
             return ignoring(e.add(link));
         },
         [](const Case& c) { return c.link({id(11)})->from.value == id(3); }},
        {"add source",
         [](Edits& e) {
             Source source = regraded;
             source.id = {};
             return ignoring(e.add(source));
         },
         [](const Case& c) { return c.sources().size() == 2; }},
        {"add evidence",
         [](Edits& e) {
             Evidence item = first_item();
             item.id = {};
             item.subject = id(2);
             return ignoring(e.add(item));
         },
         [](const Case& c) { return c.evidence_of(id(2)).size() == 1; }},
        {"add chart",
         [](Edits& e) {
             Chart chart = redrawn;
             chart.id = {};
             return ignoring(e.add(chart));
         },
         [](const Case& c) { return c.charts().at(1).placements == redrawn.placements; }},
        {"add finding", [](Edits& e) { return ignoring(e.add_finding("Who runs it?", "{}")); },
         [](const Case& c) { return c.finding(id(11)) == "{}"; }},
        {"amend entity", [](Edits& e) { return e.amend(renamed); },
         [](const Case& c) { return c.entity({id(2)}) == renamed; }},
        {"amend link", [](Edits& e) { return e.amend(turned); },
         [](const Case& c) { return c.link({id(5)}) == turned; }},
        {"amend source", [](Edits& e) { return e.amend(regraded); },
         [](const Case& c) { return c.source({id(1)}) == regraded; }},
        {"amend evidence",
         [](Edits& e) {
             Evidence item = first_item();
             item.amount = 2.5;
             item.unit = "kg";
             return e.amend(item);
         },
         [](const Case& c) { return c.evidence_of(id(5)).front().unit == "kg"; }},
        {"amend chart", [](Edits& e) { return e.amend(redrawn); },
         [](const Case& c) { return c.chart({id(10)}) == redrawn; }},
        {"place",
         [](Edits& e) {
             return e.place({id(10)}, {{{id(3)}, {7, 7}, true}});
         },
         [](const Case& c) {
             return c.chart({id(10)})->placements[1].at == Point{7, 7};
         }},
        {"refute", [](Edits& e) { return e.refute({id(7)}, true, "Phone was stolen."); },
         [](const Case& c) { return c.evidence_of(id(5)).front().refuted; }},
        {"remove entity", [](Edits& e) { return e.remove(EntityId{id(2)}); },
         [](const Case& c) {
             return c.totals() == CaseTotals{2, 0, 1, 1, 0, 1} &&
                    c.chart({id(10)})->placements.size() == 1;
         }},
        {"remove link", [](Edits& e) { return e.remove(LinkId{id(5)}); },
         [](const Case& c) { return c.totals() == CaseTotals{3, 1, 1, 1, 0, 1}; }},
        {"remove evidence", [](Edits& e) { return e.remove(EvidenceId{id(7)}); },
         [](const Case& c) { return c.totals().evidence == 2; }},
        {"remove chart", [](Edits& e) { return e.remove_chart({id(10)}); },
         [](const Case& c) { return c.charts().empty(); }},
        {"set title", [](Edits& e) { return e.set_title("Delta II"); },
         [](const Case& c) { return c.title() == "Delta II"; }},
        {"set marking", [](Edits& e) { return e.set_marking("RESTRICTED"); },
         [](const Case& c) { return c.marking() == "RESTRICTED"; }},
        {"take in known records",
         [](Edits& e) {
             Records batch;
             batch.entities = {
                 {{id(2)}, "person", "ignored", {{"alias", "Ba Viên"}, {"alias", "Tư"}}}};
             batch.links = {{{-1}, "meets", {id(2)}, {id(4)}, false, Strength::confirmed, "", {}}};
             batch.charts = {{{id(10)}, "", "", {{{id(4)}, {3, 3}, false}}}};
             return e.take_in(batch);
         },
         [](const Case& c) {
             return c.entity({id(2)})->label == "Nguyễn Văn Viên" &&
                    c.entity({id(2)})->properties.back() == Property{"alias", "Tư"} &&
                    c.entity({id(2)})->properties.size() == 3 &&
                    c.link({id(11)})->to.value == id(4) &&
                    c.chart({id(10)})->placements.size() == 3;
         }},
    };
}

Case reopened(Case& open, const std::filesystem::path& file) {
    { const Case closed = std::move(open); }
    return must(Case::open(file, station()));
}

std::string applied(Case& the_case, std::function<Result<void>(Edits&)> run) {
    return sentence(the_case.apply({"Try", std::move(run), ""}));
}

} // namespace

TEST_CASE("every verb is undone and redone, also after reopening") {
    for (const auto& verb : verbs()) {
        INFO(verb.name);
        const Folder folder;
        const auto file = folder / "a.hwcase";
        Case open = ring_case(file);
        const auto before = content_of(open);
        must(open.apply({verb.name, verb.run, ""}));
        CHECK(verb.done(open));
        const auto after = content_of(open);
        open = reopened(open, file);
        CHECK(content_of(open) == after);
        CHECK(must(open.undo()) == verb.name);
        CHECK(content_of(open) == before);
        open = reopened(open, file);
        CHECK(must(open.redo()) == verb.name);
        CHECK(content_of(open) == after);
        CHECK(verified(open).findings.empty());
    }
}

TEST_CASE("a verb about what is not in the case fails with a sentence and changes nothing") {
    const Folder folder;
    Case made = ring_case(folder / "a.hwcase");
    const auto before = content_of(made);
    const std::string nobody = id_text(id(99));
    CHECK(applied(made, [](Edits& e) { return e.remove(EntityId{id(99)}); }) ==
          "This case has no entity " + nobody + ". Nothing was changed.");
    CHECK(applied(made, [](Edits& e) {
              return e.amend(Link{{id(99)}, "", {}, {}, false, {}, "", {}});
          }) == "This case has no link " + nobody + ". Nothing was changed.");
    CHECK(applied(made, [](Edits& e) {
              return e.place({id(10)}, {{{id(99)}, {}, false}});
          }) == "This case has no entity " + nobody + ". Nothing was changed.");
    CHECK(applied(made, [](Edits& e) { return e.refute({id(99)}, true, ""); }) ==
          "This case has no evidence " + nobody + ". Nothing was changed.");
    CHECK_FALSE(applied(made, [](Edits& e) {
                    return ignoring(e.add(Entity{{id(2)}, "person", "twice", {}}));
                }).empty());
    CHECK_FALSE(applied(made, [](Edits& e) {
                    return ignoring(e.add(Entity{{-5}, "person", "provisional", {}}));
                }).empty());
    CHECK(content_of(made) == before);
    CHECK(made.revision() == 1);
}

TEST_CASE("a batch that is not whole is not taken in") {
    const Folder folder;
    Case made = ring_case(folder / "a.hwcase");
    const auto before = content_of(made);
    const auto refused = [&](void (*spoil)(Records&)) {
        Records batch = small_ring();
        spoil(batch);
        return applied(made, [&](Edits& e) { return e.take_in(batch); });
    };
    CHECK(refused([](Records& r) { r.links[0].to = {-77}; }) ==
          "The batch is incomplete: it speaks of record -77, which it does not hold. Nothing was "
          "taken in.");
    CHECK(refused([](Records& r) { r.entities[1].id = {-1}; }) ==
          "The batch uses the number -1 for two records. Nothing was taken in.");
    CHECK_FALSE(refused([](Records& r) { r.evidence[0].subject = id(99); }).empty());
    CHECK_FALSE(refused([](Records& r) { r.evidence[0].source = {}; }).empty());
    CHECK_FALSE(refused([](Records& r) { r.charts[0].placements[0].entity = {-3000}; }).empty());
    CHECK(content_of(made) == before);
    CHECK(verified(made).sound);
}
