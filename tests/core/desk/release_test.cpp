// SPDX-License-Identifier: Apache-2.0
#include "core/desk/release.h"

#include <algorithm>

#include "core/base/whole_file.h"
#include "core/desk/outgo.h"
#include "core/desk/withheld_words.h"
#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// Heron and Egret are known to the police from calls; Bittern, a foreigner, and Crane only from an
/// informant of the border guard, who also speaks of Heron's alias.
struct Shared {
    Folder scratch;
    Case the_case;
    SourceId calls, informant;
    EntityId heron, egret, bittern, crane;

    Shared() : the_case(made(scratch)) {
        REQUIRE(the_case.apply({"Fill", [this](Edits& edits) { return fill(edits); }, ""}));
        REQUIRE(the_case.apply({"Find",
                                [](Edits& e) -> Result<void> {
                                    TRY_VOID(e.add_finding("Who runs it?",
                                                           "{\"leader\":\"Crane Yellowfoot\"}"));
                                    return {};
                                },
                                ""}));
    }

    static Case made(const Folder& scratch) {
        auto fresh = Case::create(scratch / "own.hwcase", "Own", fixed_station());
        REQUIRE(fresh);
        return *std::move(fresh);
    }

    Result<void> say_of(Edits& edits, std::int64_t subject, SourceId source,
                        const std::string& words, const std::string& grade = "",
                        const std::string& property = "") {
        Evidence item;
        item.subject = subject;
        item.source = source;
        item.quotation = words;
        item.grade = grade;
        item.property = property;
        item.warrant = "Operation Secretwarrant";
        item.recorded_by = "Recorder Lindqvist";
        TRY_VOID(edits.add(item));
        return {};
    }

    Result<void> fill(Edits& edits) {
        Source source;
        source.title = "Call records";
        source.agency = "Police";
        source.system = GradingSystem::three_by_five_by_two;
        source.grade = "1A";
        TRY(calls, edits.add(source));
        source.title = "Informant Nightjar";
        source.agency = "Border Guard";
        TRY(informant, edits.add(source));
        TRY(heron, edits.add(Entity{{}, "person", "Heron Greyback", {{"alias", "Stilt-legs"}}}));
        TRY(egret, edits.add(Entity{{}, "person", "Egret Whitewing", {}}));
        TRY(bittern, edits.add(Entity{{},
                                      "person",
                                      "Bittern Reedvoice",
                                      {{"nationality", "Ruritania"}, {"passport", "RX-77110"}}}));
        TRY(crane, edits.add(Entity{{}, "person", "Crane Yellowfoot", {{"role", "paymaster"}}}));
        const auto link = [&](EntityId a, EntityId b) {
            return edits.add(Link{{}, "call", a, b, true, Strength::confirmed, "", {}});
        };
        TRY(const LinkId between, link(heron, egret));
        TRY(const LinkId foreign, link(egret, bittern));
        TRY(const LinkId quiet, link(crane, heron));
        TRY_VOID(say_of(edits, between.value, calls, "a call of two minutes"));
        TRY_VOID(say_of(edits, between.value, calls, "Crane Yellowfoot listened in"));
        TRY_VOID(say_of(edits, between.value, calls, "overheard in confidence", "1AC"));
        TRY_VOID(say_of(edits, foreign.value, calls, "a call abroad"));
        TRY_VOID(say_of(edits, quiet.value, informant, "money in a biscuit tin"));
        TRY_VOID(say_of(edits, heron.value, informant, "known as Stilt-legs", "", "alias"));
        TRY_VOID(say_of(edits, crane.value, informant, "keeps the books"));
        TRY_VOID(edits.add(Chart{{},
                                 "Around Crane Yellowfoot",
                                 "force",
                                 {{heron, {0, 0}, true},
                                  {egret, {10, 0}, true},
                                  {bittern, {20, 0}, true},
                                  {crane, {0, 10}, true}}}));
        return {};
    }

    ReleaseWish wish() const {
        ReleaseWish wish;
        wish.recipient = "Customs";
        wish.purpose = "Joint search at the river";
        wish.handling = "P";
        wish.without_forces = {"border guard"};
        wish.without_nationalities = {"ruritania"};
        return wish;
    }
};

const std::vector<std::string> never{
    "Crane Yellowfoot", "crane yellowfoot", "Bittern Reedvoice",  "bittern reedvoice",
    "RX-77110",         "Ruritania",        "Informant Nightjar", "Border Guard",
    "Stilt-legs",       "stilt legs",       "biscuit tin",        "keeps the books",
    "in confidence",    "listened in",      "paymaster",          "Secretwarrant",
    "Lindqvist",        "tester",           "own.hwcase",         "Who runs it?"};

} // namespace

TEST_CASE("a release has what may go out, and no byte of the rest", "[release]") {
    Shared shared;
    Task task;
    const ReleaseWish wish = shared.wish();
    const auto plan = plan_release(shared.the_case, wish, task);
    REQUIRE(plan);
    CHECK(plan->entities == ReleaseCount{2, 2});
    CHECK(plan->links == ReleaseCount{1, 2});
    CHECK(plan->sources == ReleaseCount{1, 1});
    CHECK(plan->evidence == ReleaseCount{2, 5});
    CHECK(plan->texts_blanked == 2); // a quotation and the title of the chart
    CHECK(plan->findings == 1);
    const auto file = shared.scratch / "customs.hwcase";
    REQUIRE(release(shared.the_case, wish, *plan, file, fixed_station(), task));
    CHECK(traces_in(file, never).value() == std::vector<std::string>{});
    CHECK_FALSE(std::filesystem::exists(file.string() + "-wal")); // all of it was searched
    REQUIRE(shared.the_case.copy_to(shared.scratch / "whole.hwcase", task));
    const auto own = traces_in(shared.scratch / "whole.hwcase", never);
    REQUIRE(own);
    CHECK(own->size() > 8); // the search does find what is there
    const auto opened = Case::open(file, fixed_station(), Case::Access::read_only);
    REQUIRE(opened);
    CHECK(opened->totals().entities == 2);
    CHECK(opened->find("Heron").size() == 1);
    CHECK(opened->find("Crane").empty());
    CHECK(opened->verify(task)->sound);
    CHECK(opened->history().size() == 1);
}

TEST_CASE("stand-ins keep the shape of a chart and say nothing", "[release]") {
    Shared shared;
    Task task;
    ReleaseWish wish = shared.wish();
    wish.stand_ins = true;
    const auto plan = plan_release(shared.the_case, wish, task);
    REQUIRE(plan);
    CHECK(plan->stand_ins == 2);
    const auto file = shared.scratch / "shape.hwcase";
    REQUIRE(release(shared.the_case, wish, *plan, file, fixed_station(), task));
    CHECK(traces_in(file, never).value() == std::vector<std::string>{});
    const auto opened = Case::open(file, fixed_station(), Case::Access::read_only);
    REQUIRE(opened);
    CHECK(opened->totals().entities == 4);
    CHECK(opened->totals().links == 3);
    CHECK(opened->totals().evidence == 2);
    REQUIRE(opened->charts().size() == 1);
    CHECK(opened->charts()[0].placements.size() == 4);
    CHECK(opened->find("Withheld").size() == 2);
}

TEST_CASE("a release is logged with recipient, purpose and digest", "[release]") {
    Shared shared;
    Task task;
    const auto plan = plan_release(shared.the_case, shared.wish(), task);
    REQUIRE(plan);
    const auto file = shared.scratch / "customs.hwcase";
    const auto done = release(shared.the_case, shared.wish(), *plan, file, fixed_station(), task);
    REQUIRE(done);
    const auto entry = shared.the_case.history(1).front();
    CHECK(entry.step == done->step);
    CHECK(entry.label == "Release to Customs");
    CHECK(entry.why.find("Joint search at the river") != std::string::npos);
    CHECK(entry.why.find(done->digest) != std::string::npos);
    CHECK(shared.the_case.has_source_digest(done->digest));
    // Who got what is itself nothing for the next recipient.
    ReleaseWish next = shared.wish();
    next.recipient = "Coast Guard";
    const auto again = plan_release(shared.the_case, next, task);
    REQUIRE(again);
    CHECK(again->records.sources.size() == 1);
    // The same recipient knows his own name.
    const auto second = plan_release(shared.the_case, shared.wish(), task);
    REQUIRE(second);
    CHECK(release(shared.the_case, shared.wish(), *second, shared.scratch / "customs-2.hwcase",
                  fixed_station(), task));
    // A file that stands is left alone.
    CHECK_FALSE(release(shared.the_case, next, *again, file, fixed_station(), task));
    CHECK(std::filesystem::exists(file));
}

TEST_CASE("a release without recipient, purpose or content says so", "[release]") {
    Shared shared;
    Task task;
    for (auto member : {&ReleaseWish::recipient, &ReleaseWish::purpose}) {
        ReleaseWish wish = shared.wish();
        (wish.*member).clear();
        CHECK_FALSE(plan_release(shared.the_case, wish, task));
    }
    ReleaseWish wish = shared.wish();
    wish.forces = {"nobody"};
    wish.unsourced = false;
    CHECK_FALSE(plan_release(shared.the_case, wish, task));
}

TEST_CASE("a trace in the new file is found, and no file is left", "[release]") {
    Shared shared;
    Task task;
    ReleaseWish wish = shared.wish();
    wish.title = "Operation Reedbed against CRANE-yellowfoot";
    auto plan = plan_release(shared.the_case, shared.wish(), task);
    REQUIRE(plan);
    const auto file = shared.scratch / "leak.hwcase";
    const auto done = release(shared.the_case, wish, *plan, file, fixed_station(), task);
    REQUIRE_FALSE(done);
    CHECK(done.error().message.in_english().find("Crane Yellowfoot") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(file));
    CHECK(shared.the_case.history(1).front().label == "Find");
}

TEST_CASE("what stands beside the records names nobody left out, whatever case and accents",
          "[release]") {
    Shared shared;
    Task task;
    REQUIRE(shared.the_case.apply(
        {"Add",
         [&](Edits& edits) -> Result<void> {
             TRY_VOID(edits.amend(Entity{shared.crane, "person", "Ba Viên", {}}));
             return {};
         },
         ""}));
    for (auto member : {&ReleaseWish::title, &ReleaseWish::marking, &ReleaseWish::purpose,
                        &ReleaseWish::recipient}) {
        ReleaseWish wish = shared.wish();
        wish.*member = "Chuyên án BA VIÊN";
        const auto plan = plan_release(shared.the_case, wish, task);
        REQUIRE_FALSE(plan);
        const std::string why = plan.error().message.in_english();
        CHECK(why.find("Chuyên án BA VIÊN") != std::string::npos);
        CHECK(why.find("ba vien") != std::string::npos);
        wish.*member = "Chuyên án Ba Viện"; // the same without accents
        CHECK_FALSE(plan_release(shared.the_case, wish, task));
        wish.*member = "Chuyên án Bavien";
        CHECK(plan_release(shared.the_case, wish, task));
    }
}

TEST_CASE("a kind of the case's own that names somebody left out holds the release up",
          "[release]") {
    Shared shared;
    Task task;
    REQUIRE(shared.the_case.apply(
        {"Add",
         [&](Edits& edits) -> Result<void> {
             EntityKind kind;
             kind.name = "boat_of_crane";
             kind.label = "Boat of crane YELLOWFOOT";
             kind.plural = "Boats";
             kind.icon = "vessel";
             kind.colour = "#3b6fb5";
             TRY_VOID(edits.put_kind(kind));
             TRY_VOID(edits.add(Entity{{}, "boat_of_crane", "Grey hull", {}}));
             return {};
         },
         ""}));
    const auto plan = plan_release(shared.the_case, shared.wish(), task);
    REQUIRE_FALSE(plan);
    CHECK(plan.error().message.in_english().find("Boat of crane YELLOWFOOT") != std::string::npos);
}

TEST_CASE("a withheld number goes out in no spelling", "[release]") {
    Shared shared;
    Task task;
    EntityId phone;
    REQUIRE(shared.the_case.apply(
        {"Add",
         [&](Edits& edits) -> Result<void> {
             TRY(phone, edits.add(Entity{{}, "phone", "0912345678", {}}));
             for (const char* words :
                  {"gọi số 0912 345 678", "called +84 912.345.678", "called 0912 345 679"})
                 TRY_VOID(shared.say_of(edits, shared.heron.value, shared.calls, words));
             return {};
         },
         ""}));
    ReleaseWish wish = shared.wish();
    wish.without_entities = {phone};
    const auto plan = plan_release(shared.the_case, wish, task);
    REQUIRE(plan);
    CHECK(plan->texts_blanked == 4);
    std::vector<std::string> quoted;
    for (const Evidence& item : plan->records.evidence)
        if (!item.quotation.empty()) quoted.push_back(item.quotation);
    std::ranges::sort(quoted);
    CHECK(quoted == std::vector<std::string>{"a call of two minutes", "called 0912 345 679"});
    wish.purpose = "Who has +84 912 345 678?";
    CHECK_FALSE(plan_release(shared.the_case, wish, task));
}

TEST_CASE("traces are found in other letters and other spellings of a number", "[release]") {
    const Folder scratch;
    const auto file = scratch.write("bytes.bin", "\x01\x02personChuyên án BA VIÊN\x03\xff"
                                                 "gọi số 0912 345 678\x01markings");
    CHECK(traces_in(file, {"Ba Viên", "+84912345678", "Mark", "Ba Vien Nam", "0912345679"}) ==
          std::vector<std::string>{"Ba Viên", "+84912345678"});
}
