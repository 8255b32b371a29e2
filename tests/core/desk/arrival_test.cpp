// SPDX-License-Identifier: Apache-2.0
#include "core/desk/arrival.h"
#include "core/desk/matching.h"
#include "tests/core/desk/desk_fixture.h"

#include <algorithm>

using namespace headwater;
using namespace headwater::test;

namespace {

struct Post {
    Folder scratch;
    Case the_case;
    Task task;

    Post() : the_case(made(scratch)) {
        const auto file = scratch.write("known.csv", "name,phones,id card\n"
                                                     "Trần Văn Hoàng,0912000001,001088000123\n"
                                                     "Lê Thị Mai,0912000002,\n");
        take(file, {});
    }
    static Case made(const Folder& scratch) {
        auto fresh = Case::create(scratch / "case.hwcase", "Case", fixed_station());
        REQUIRE(fresh);
        return *std::move(fresh);
    }
    Arrival read(const std::filesystem::path& file) {
        const auto spec = recognise(file, the_case.schema());
        REQUIRE(spec);
        auto arrival = read_arrival(the_case, file, *spec, task);
        REQUIRE(arrival);
        return *std::move(arrival);
    }
    Intake take(const std::filesystem::path& file, const std::vector<Verdict>& verdicts) {
        auto intake = take_in(the_case, read(file), verdicts, task);
        REQUIRE(intake);
        CHECK(intake->balance.holds());
        return *std::move(intake);
    }
    std::filesystem::path next() const {
        return scratch.write("next.csv", "name,phones,id card\n"
                                         "HOANG TRAN VAN,+84912000001,001088000123\n"
                                         "Le Thi Mai,0912000003,\n"
                                         "Phạm Văn Sơn,0912000004,\n");
    }
    std::size_t of_kind(const char* kind) const {
        std::size_t count = 0;
        REQUIRE(the_case.each_entity([&](const Entity& entity) {
            count += entity.kind == kind;
            return true;
        }));
        return count;
    }
};

std::vector<LikelySame> must_find(Post& post) {
    auto pairs = find_matching(post.the_case, "", 0.6, post.task);
    REQUIRE(pairs);
    return *std::move(pairs);
}

} // namespace

TEST_CASE("a file is read and held against the case, and nothing is changed") {
    Post post;
    const auto before = post.the_case.totals();
    const Arrival arrival = post.read(post.next());
    CHECK(post.the_case.totals() == before);
    REQUIRE(arrival.known.size() == 3);
    const auto sure = sure_as_one(arrival);
    CHECK(std::ranges::count(sure, Verdict::one) == 2); // the phone and the identity number
    CHECK_FALSE(arrival.seen_before);
}

TEST_CASE("Stop while a file is read or matched leaves the case as it was") {
    Post post;
    const auto file = post.next();
    const auto spec = recognise(file, post.the_case.schema());
    REQUIRE(spec);
    Task read;
    read.stop();
    const auto arrival = read_arrival(post.the_case, file, *spec, read);
    REQUIRE_FALSE(arrival);
    CHECK(arrival.error().kind == Error::Kind::stopped);
    const Arrival whole = post.read(file);
    Task match;
    match.stop();
    const auto known = who_we_know(post.the_case, whole.batch, 0.6, match);
    REQUIRE_FALSE(known);
    CHECK(known.error().kind == Error::Kind::stopped);
    const auto intake = take_in(post.the_case, whole, sure_as_one(whole), match);
    REQUIRE_FALSE(intake);
    CHECK(intake.error().kind == Error::Kind::stopped);
    CHECK(post.the_case.revision() == 1);
    CHECK(post.the_case.undoable() == "Import known.csv");
    CHECK(post.of_kind("person") == 2);
}

TEST_CASE("what nobody accepts stays apart") {
    Post post;
    const Arrival arrival = post.read(post.next());
    const auto intake = take_in(post.the_case, arrival, {}, post.task);
    REQUIRE(intake);
    CHECK(intake->balance.created == 3);
    CHECK(post.of_kind("person") == 5);
    CHECK(post.of_kind("phone") == 5);
}

TEST_CASE("what is accepted is merged, kept behind the lead record and can be taken out again") {
    Post post;
    const auto revision = post.the_case.revision();
    Arrival arrival = post.read(post.next());
    const auto intake =
        take_in(post.the_case, arrival, std::vector<Verdict>(arrival.known.size(), Verdict::one),
                post.task);
    REQUIRE(intake);
    CHECK(intake->balance.holds());
    CHECK(intake->balance.created == 1);
    CHECK(intake->balance.merged == 2);
    CHECK(post.of_kind("person") == 3);
    CHECK(post.of_kind("phone") == 4);
    CHECK(intake->step == revision + 1);
    CHECK(post.the_case.revision() == revision + 2); // two entries of one step
    CHECK(post.the_case.undoable() == "Import next.csv");
    const auto hoang = post.the_case.entities_labelled("person", "Trần Văn Hoàng");
    REQUIRE(hoang.size() == 1);
    const auto behind = post.the_case.merged_into(hoang[0].id);
    REQUIRE(behind);
    REQUIRE(behind->size() == 1);
    CHECK(behind->front().label == "HOANG TRAN VAN");
    REQUIRE(post.the_case.apply(
        {"Take out", [&](Edits& edits) { return edits.take_out(behind->front().entity); }, ""}));
    CHECK(post.of_kind("person") == 4);
    REQUIRE(post.the_case.undo());
    CHECK(post.of_kind("person") == 3);
    REQUIRE(post.the_case.undo());
    CHECK(post.of_kind("person") == 2);
    CHECK(post.of_kind("phone") == 2);
    REQUIRE(post.the_case.redo());
    CHECK(post.of_kind("person") == 3);
    CHECK(post.the_case.merged_into(hoang[0].id)->size() == 1);
    CHECK(post.the_case.verify(post.task)->sound);
}

TEST_CASE("import, merging and keeping apart are one step, and undo takes all of it back") {
    Post post;
    const auto before = post.the_case.totals();
    Arrival arrival = post.read(post.next());
    REQUIRE(arrival.known.size() == 3);
    const std::vector<Verdict> verdicts{Verdict::one, Verdict::apart, Verdict::one};
    REQUIRE(take_in(post.the_case, std::move(arrival), verdicts, post.task));
    CHECK(post.the_case.kept_apart()->size() == 1);
    REQUIRE(post.the_case.undo());
    CHECK(post.the_case.totals() == before);
    CHECK(post.the_case.kept_apart()->empty());
    CHECK(post.the_case.undoable() == "Import known.csv");
}

TEST_CASE("where a merge fails nothing of the file is taken in") {
    Post post;
    Arrival arrival = post.read(post.next());
    const auto hoang = post.the_case.entities_labelled("person", "Trần Văn Hoàng");
    REQUIRE(hoang.size() == 1);
    REQUIRE(post.the_case.apply(
        {"Remove", [&](Edits& edits) { return edits.remove(hoang[0].id); }, ""}));
    const auto before = post.the_case.totals();
    const auto revision = post.the_case.revision();
    std::vector<Verdict> verdicts;
    for (const LikelySame& pair : arrival.known)
        verdicts.push_back(pair.kept == hoang[0].id ? Verdict::one : Verdict::apart);
    CHECK_FALSE(take_in(post.the_case, std::move(arrival), verdicts, post.task));
    CHECK(post.the_case.totals() == before);
    CHECK(post.the_case.revision() == revision);
    CHECK(post.the_case.kept_apart()->empty());
}

TEST_CASE("whoever hears of the import finds it whole: Stop comes too late then") {
    Post post;
    Arrival arrival = post.read(post.next());
    std::size_t people = 0;
    post.the_case.on_change([&] {
        people = post.of_kind("person");
        post.task.stop();
    });
    const std::vector<Verdict> all(arrival.known.size(), Verdict::one);
    const auto intake = take_in(post.the_case, std::move(arrival), all, post.task);
    post.the_case.on_change({});
    REQUIRE(intake);
    CHECK(people == 3);
    CHECK(post.of_kind("person") == 3);
}

TEST_CASE("the same to the letter joins without a second record, and the file twice is noticed") {
    Post post;
    const auto again = post.scratch / "known.csv";
    const Arrival arrival = post.read(again);
    CHECK(arrival.seen_before);
    const auto before = post.the_case.totals();
    const auto intake = post.take(again, std::vector<Verdict>(arrival.known.size(), Verdict::one));
    CHECK(intake.balance.merged == 2);
    CHECK(post.the_case.totals().entities == before.entities);
    CHECK(post.the_case.totals().links == before.links);
}

TEST_CASE("two rows of one file may be one as well") {
    Post post;
    const auto file = post.scratch.write("twice.csv", "name,id card\nVo Van Ba,079088000123\n"
                                                      "VÕ VĂN BA,079088000123\n");
    const auto intake = post.take(file, {Verdict::one});
    CHECK(intake.balance.created == 1);
    CHECK(intake.balance.merged == 1);
    CHECK(post.of_kind("person") == 3);
}

TEST_CASE("what is kept apart on its way in is not proposed again, and undo takes that back") {
    Post post;
    Arrival arrival = post.read(post.next());
    const std::vector<Verdict> apart(arrival.known.size(), Verdict::apart);
    const std::size_t pairs = arrival.known.size();
    const auto intake = take_in(post.the_case, std::move(arrival), apart, post.task);
    REQUIRE(intake);
    CHECK(intake->balance.merged == 0);
    CHECK(post.of_kind("person") == 5);
    const auto kept = post.the_case.kept_apart();
    REQUIRE(kept);
    CHECK(kept->size() == pairs);
    CHECK(must_find(post).empty());
    REQUIRE(post.the_case.undo());
    CHECK(post.the_case.kept_apart()->empty());
    CHECK(post.of_kind("person") == 2);
}

TEST_CASE("somebody of a file who is the same as two that are kept apart joins one of them") {
    Post post;
    const EntityId first = post.the_case.entities_labelled("person", "Trần Văn Hoàng")[0].id;
    EntityId second;
    REQUIRE(post.the_case.apply(
        {"Add",
         [&](Edits& edits) -> Result<void> {
             TRY(second, edits.add(Entity{
                             {}, "person", "HOANG TRAN VAN", {{"id_number", "001088000123"}}}));
             return edits.keep_apart(first, second);
         },
         ""}));
    for (const char* name : {"Trần Văn Hoàng", "Hoang Tran"}) { // to the letter, and otherwise
        INFO(name);
        const auto file = post.scratch.write(
            "x.csv", std::string("name,id card\n").append(name).append(",001088000123\n"));
        const Arrival arrival = post.read(file);
        REQUIRE(arrival.known.size() == 2);
        const auto intake =
            take_in(post.the_case, arrival, {Verdict::one, Verdict::one}, post.task);
        REQUIRE(intake);
        CHECK(intake->balance.holds());
        CHECK(intake->balance.merged == 1);
        CHECK(post.the_case.entity(first));
        CHECK(post.the_case.entity(second));
        CHECK(post.of_kind("person") == 3);
        CHECK(std::ranges::count_if(intake->problems, [](const Problem& problem) {
                  return problem.message.in_english().find("were not joined") != std::string::npos;
              }) == 1);
    }
}
