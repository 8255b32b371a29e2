// SPDX-License-Identifier: Apache-2.0
#include "core/desk/activity.h"

#include <map>
#include <random>

#include "core/desk/call_ties.h"
#include "core/desk/cell_evidence.h"
#include "core/desk/intake.h"
#include "core/desk/networks.h"
#include "core/desk/scenes.h"
#include "tests/core/desk/desk_fixture.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::test;
using support::must;

namespace {

ChartScene scene_of_all(const Case& the_case) {
    Task task;
    const Network network = must(network_of(the_case, the_case.schema(), chart_filter(), task));
    return must(unplaced_scene(the_case, network));
}

Activity activity(const Case& the_case, ActivityWish wish = {}) {
    Task task;
    return must(activity_of(the_case, scene_of_all(the_case), std::move(wish), task));
}

std::string two(unsigned number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// Sixteen people who call and meet; dates of every kind, a tenth refuted.
struct Busy {
    Folder scratch;
    Case the_case = must(Case::create(scratch / "busy.hwcase", "Busy", fixed_station()));
    std::mt19937 chance{11};

    Busy() {
        must(the_case.apply({"Fill", [this](Edits& edits) { return fill(edits); }, ""}));
    }
    unsigned draw(unsigned below) { return static_cast<unsigned>(chance()) % below; }

    std::string date() {
        const std::string day = "2023-0" + std::to_string(1 + draw(9)) + "-" + two(1 + draw(28));
        const std::string time = "T" + two(draw(24)) + ":" + two(draw(60));
        switch (draw(8)) {
        case 0:
            return {};
        case 1:
            return day;
        case 2:
            return day.substr(0, 7);
        case 3:
            return day + time + "Z";
        case 4:
            return day + time + "+09:00";
        default:
            return day + time;
        }
    }

    Result<void> fill(Edits& edits) {
        Source source;
        source.title = "Observation";
        source.grade = "B2";
        TRY(const SourceId watched, edits.add(source));
        std::vector<EntityId> people;
        for (unsigned i = 0; i < 16; ++i)
            people.push_back(*edits.add(Entity{{}, "person", "Person " + two(i), {}}));
        for (unsigned i = 0; i < 60; ++i) {
            const unsigned a = draw(16), b = (a + 1 + draw(15)) % 16;
            TRY(const LinkId link, edits.add(Link{{},
                                                  draw(2) ? "call" : "meeting",
                                                  people[a],
                                                  people[b],
                                                  false,
                                                  Strength::confirmed,
                                                  "",
                                                  {}}));
            for (unsigned k = draw(12); k > 0; --k) {
                Evidence item;
                item.subject = link.value;
                item.source = watched;
                item.happened = date();
                item.refuted = draw(10) == 0;
                if (item.refuted) item.refuted_why = "Mistaken";
                TRY_VOID(edits.add(item));
            }
        }
        return {};
    }
};

/// Counted from the letters of the dates, `hours` ahead of UTC; -1: as they are written.
struct Counted {
    std::map<std::pair<int, int>, std::uint64_t> cells;
    std::uint64_t dayless = 0, undated = 0, refuted = 0;

    Counted(const Case& the_case, int hours, const std::string& label = {}) {
        must(the_case.each_evidence([&](const Evidence& item) {
            const auto link = must(Result<Link>(*the_case.link({item.subject})));
            const auto is = [&](EntityId id) { return the_case.entity(id)->label == label; };
            if (label.empty() || is(link.from) || is(link.to)) count(item, hours);
            return true;
        }));
    }
    void count(const Evidence& item, int hours) {
        const std::string& text = item.happened;
        if (item.refuted)
            ++refuted;
        else if (text.empty())
            ++undated;
        else if (text.size() == 7)
            ++dayless;
        else
            ++cells[cell(text, hours)];
    }
    static std::pair<int, int> cell(const std::string& text, int hours) {
        int day = std::stoi(text.substr(8, 2));
        const int month = std::stoi(text.substr(5, 2));
        for (int m = 1; m < month; ++m)
            day += m == 2 ? 28 : m == 4 || m == 6 || m == 9 ? 30 : 31;
        const int weekday = (day - 1 + 6) % 7; // 1 January 2023 was a Sunday
        if (text.size() == 10) return {weekday, HeatCell::no_hour};
        int hour = std::stoi(text.substr(11, 2));
        if (hours >= 0 && text.ends_with("Z")) hour += hours;
        if (hours >= 0 && text.ends_with("+09:00")) hour += hours - 9;
        return {(weekday + (hour >= 24 ? 1 : hour < 0 ? 6 : 0)) % 7, (hour + 24) % 24};
    }
};

void check(const Activity& found, const Counted& counted) {
    const HeatMatrix matrix = heat_matrix(found.happenings);
    for (int weekday = 0; weekday < 7; ++weekday)
        for (int hour = 0; hour <= HeatCell::no_hour; ++hour) {
            const auto cell = counted.cells.find({weekday, hour});
            CHECK(matrix.at({weekday, hour}) == (cell == counted.cells.end() ? 0 : cell->second));
        }
    CHECK(matrix.dayless == counted.dayless);
    CHECK(found.undated == counted.undated);
    CHECK(found.refuted == counted.refuted);
}

constexpr const char* bill = "From,To,Datetime,Duration\n"
                             "0912345678,0987654321,2023-05-01 08:00,60\n" // Monday
                             "0912345678,0987654321,2023-05-08 08:30,30\n"
                             "0987654321,0912345678,2023-05-02 10:00,10\n"
                             "0912345678,0900000001,2023-05-02 11:00,10\n";

/// The calls of the bill, packed.
Case packed_case(const Folder& scratch) {
    Case the_case = must(Case::create(scratch / "case.hwcase", "Case", fixed_station()));
    Task task;
    const auto file = scratch.write("bill.csv", bill);
    auto spec = must(recognise(file, built_in_schema()));
    spec.entity_kind = spec.to_kind = "phone";
    spec.link_kind = "call";
    must(import_into(the_case, file, spec, built_in_schema(), task, Packing::always));
    return the_case;
}

/// Two people share the first number of the bill; the second has a user who was noted down twice.
/// A chart of the people and of the shared phone.
ChartScene scene_of_users(Case& the_case) {
    ChartScene scene;
    const auto fill = [&](Edits& edits) -> Result<void> {
        const auto add = [&](const char* kind, const char* label, bool on_chart) {
            const EntityId id = *edits.add(Entity{{}, kind, label, {}});
            if (on_chart) scene.items.push_back({id.value, kind, label, {0, 0}});
            return id;
        };
        const auto use = [&](EntityId user, EntityId phone) {
            return edits.add(Link{{}, "uses", user, phone, true, Strength::confirmed, "", {}});
        };
        const EntityId heron = add("person", "Heron", true), teal = add("person", "Teal", true);
        const EntityId shared = add("phone", "0912345678", true);
        const EntityId duc = add("person", "Duc", true);
        const EntityId other = add("phone", "0987654321", false);
        for (const auto& [user, phone] :
             {std::pair(heron, shared), {teal, shared}, {duc, other}, {duc, other}})
            TRY_VOID(use(user, phone));
        return {};
    };
    must(the_case.apply({"Fill", fill, ""}));
    return scene;
}

} // namespace

TEST_CASE("the activity of a case is what its evidence says, by every clock") {
    const Busy busy;
    check(activity(busy.the_case), Counted(busy.the_case, -1));
    check(activity(busy.the_case, {{}, "UTC", {}}), Counted(busy.the_case, 0));
    const Activity hanoi = activity(busy.the_case, {{}, "Asia/Ho_Chi_Minh", {}});
    check(hanoi, Counted(busy.the_case, 7));
    CHECK(hanoi.converted > 0);
    CHECK(hanoi.zoneless > 0);
    Task task;
    CHECK_FALSE(activity_of(busy.the_case, scene_of_all(busy.the_case), {{}, "Hanoi", {}}, task));
}

TEST_CASE("the activity of one is that of his ties") {
    const Busy busy;
    const ChartScene scene = scene_of_all(busy.the_case);
    for (const ChartItem& item : scene.items) {
        INFO(item.label);
        check(activity(busy.the_case, {{item.record}, "UTC", {}}),
              Counted(busy.the_case, 0, item.label));
    }
}

TEST_CASE("behind every cell stand its ties and as much evidence as it counts") {
    const Busy busy;
    const ChartScene scene = scene_of_all(busy.the_case);
    Task task;
    const Activity found = must(activity_of(busy.the_case, scene, {{}, "Asia/Tokyo", {}}, task));
    const HeatMatrix matrix = heat_matrix(found.happenings);
    std::size_t ties = 0;
    for (int weekday = 0; weekday < 7; ++weekday)
        for (int hour = 0; hour <= HeatCell::no_hour; ++hour) {
            const HeatCell cell{weekday, hour};
            const auto behind = must(evidence_in(busy.the_case, scene, found, cell, 1000, task));
            REQUIRE(behind.all == matrix.at(cell));
            REQUIRE(behind.lines.size() == behind.all);
            const auto records = records_in(found, scene, cell);
            REQUIRE(records.empty() == (behind.all == 0));
            ties = std::max(ties, records.size());
        }
    CHECK(ties > 1);
    const auto none = must(evidence_in(busy.the_case, scene, found, {0, 9}, 0, task));
    CHECK(none.lines.empty());
}

TEST_CASE("packed calls count one by one, once between two numbers, and not again as evidence") {
    const Folder scratch;
    Case the_case = packed_case(scratch);
    Task task;
    must(tie_calls(the_case, {}, 1, task));
    const Activity all = activity(the_case);
    const HeatMatrix matrix = heat_matrix(all.happenings);
    CHECK(all.happenings.size() == 4);
    CHECK(all.calls.size() == 4);
    CHECK(matrix.at({0, 8}) == 2);
    CHECK(matrix.at({1, 10}) == 1);
    CHECK(matrix.at({1, 11}) == 1);
    for (const Happening& call : all.happenings) {
        CHECK(call.from != Happening::nobody);
        CHECK(call.to != Happening::nobody);
    }
    const ChartScene scene = scene_of_all(the_case);
    const auto behind = must(evidence_in(the_case, scene, all, {0, 8}, 10, task));
    REQUIRE(behind.lines.size() == 2);
    CHECK(behind.lines[0].place == "row 2");
    CHECK(behind.lines[0].happened == "2023-05-01T08:00");
    CHECK(records_in(all, scene, HeatCell{0, 8}).size() == 2); // both numbers
    CHECK(activity(the_case, {{},
                              {},
                              Period{must(parse_moment("2023-05-02")).first,
                                     must(parse_moment("2023-05-02")).last}})
              .happenings.size() == 2);
}

TEST_CASE("a call is credited to its own two ends, however many use one of its numbers") {
    const Folder scratch;
    Case the_case = packed_case(scratch);
    ChartScene scene = scene_of_users(the_case);
    Task task;
    const Activity all = must(activity_of(the_case, scene, {}, task));
    REQUIRE(all.happenings.size() == 4);
    for (std::size_t i = 0; i < all.calls.size(); ++i) {
        const Call& call = all.calls[i];
        INFO(call.from << " calls " << call.to);
        const bool with_duc = (call.outgoing ? call.to : call.from).ends_with("987654321");
        const Happening& happening = all.happenings[i];
        CHECK((call.outgoing ? happening.from : happening.to) == 0); // the first of its users
        CHECK((call.outgoing ? happening.to : happening.from) ==
              (with_duc ? 3 : Happening::nobody));
    }
    scene.items.erase(scene.items.begin(), scene.items.begin() + 3);
    const Activity his = must(activity_of(the_case, scene, {}, task));
    REQUIRE(his.happenings.size() == 3);
    for (const Happening& happening : his.happenings)
        CHECK(std::max(happening.from, happening.to) == Happening::nobody); // never both his own
}
