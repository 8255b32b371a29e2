// SPDX-License-Identifier: Apache-2.0
// What resources/samples/README.md says is planted is in the files indeed.
#include <algorithm>
#include <fstream>
#include <iomanip>
#include <iterator>
#include <set>
#include <sstream>

#include <catch2/catch.hpp>

#include "resources/samples/generator/calls.h"
#include "resources/samples/generator/money.h"
#include "resources/samples/generator/notes.h"
#include "resources/samples/generator/plan.h"
#include "resources/samples/generator/sample_files.h"

using namespace headwater::samples;

namespace {

struct Case {
    Ring ring = make_ring(committed_seed);
    std::vector<Consignment> plan = make_plan(ring);
    std::vector<Call> calls = make_calls(ring, plan);
    std::vector<Note> notes = make_notes(ring, plan);

    std::set<std::string> numbers(PersonIndex person) const {
        std::set<std::string> all;
        for (const auto& phone : ring.person(person).phones)
            all.insert(phone.number);
        return all;
    }
    std::set<std::string> numbers(Role role) const {
        std::set<std::string> all;
        for (const auto person : ring.by_role.at(role))
            all.merge(numbers(person));
        return all;
    }
};

const Case& the_case() {
    static const Case one;
    return one;
}

} // namespace

TEST_CASE("the ring has its people, numbers and consignments") {
    const auto& [ring, plan, calls, notes] = the_case();
    CHECK(ring.people.size() == 151);
    std::set<std::string> names, numbers;
    for (const auto& person : ring.people)
        names.insert(person.name);
    for (const auto& call : calls)
        numbers.insert({call.from, call.to});
    CHECK(names.size() == 151);
    CHECK(numbers.size() > 190);
    CHECK(calls.size() > 4000);
    CHECK(plan.size() == 7);
    CHECK(seizure_days(plan).size() == 3);
}

TEST_CASE("the organiser speaks with his lieutenants alone and is not on the line") {
    const auto& one = the_case();
    const auto organiser = one.ring.one(Role::organiser);
    const auto own = one.numbers(organiser), lieutenants = one.numbers(Role::lieutenant);
    std::size_t calls = 0;
    for (const auto& call : one.calls) {
        const bool out = own.contains(call.from), in = own.contains(call.to);
        if (!out && !in) continue;
        ++calls;
        CHECK(lieutenants.contains(out ? call.to : call.from));
    }
    CHECK(calls >= 4);
    CHECK(calls <= 12);
    for (const auto& note : one.notes)
        if (note.subject == organiser || note.with == organiser)
            CHECK(one.ring.person(note.with).role == Role::lieutenant);
    for (const auto& consignment : one.plan)
        for (const auto& leg : consignment.legs)
            CHECK((leg.from != organiser && leg.to != organiser));
    CHECK(one.ring.person(organiser).account.empty());
}

TEST_CASE("the instigator starts contact, and is silent after a seizure") {
    const auto& one = the_case();
    const auto own = one.numbers(Role::instigator);
    const auto seized = seizure_days(one.plan);
    std::size_t started = 0, answered = 0;
    for (const auto& call : one.calls) {
        started += own.contains(call.from) ? 1 : 0;
        answered += own.contains(call.to) ? 1 : 0;
        if (own.contains(call.from) || own.contains(call.to))
            for (const int day : seized)
                CHECK((call.at.day < day || call.at.day >= day + 6));
    }
    CHECK(started > 150);
    CHECK(started > 10 * answered);
}

TEST_CASE("newcomers hear from the instigator first") {
    const auto& one = the_case();
    const auto own = one.numbers(Role::instigator);
    const auto& couriers = one.ring.by_role.at(Role::courier);
    for (auto i = first_newcomer; i < couriers.size(); ++i) {
        const auto numbers = one.numbers(couriers[i]);
        const auto first = std::ranges::find_if(one.calls, [&](const Call& call) {
            return numbers.contains(call.from) || numbers.contains(call.to);
        });
        REQUIRE(first != one.calls.end());
        CHECK(own.contains(first->from));
    }
}

TEST_CASE("the instigator calls first before every consignment") {
    const auto& one = the_case();
    const auto own = one.numbers(Role::instigator);
    const auto lieutenant = one.numbers(one.ring.one(Role::lieutenant, 1));
    for (const auto& consignment : one.plan) {
        const int day = consignment.first_day - 3;
        INFO(consignment.name);
        CHECK(std::ranges::any_of(one.calls, [&](const Call& call) {
            return call.at.day == day && own.contains(call.from) && lieutenant.contains(call.to);
        }));
    }
}

TEST_CASE("the line of K-05 is whole from the source to the street, in order of time") {
    const auto& one = the_case();
    const auto& line = one.plan[4];
    REQUIRE(line.seizure);
    CHECK(std::ranges::all_of(line.legs, &Leg::known));
    std::set<PersonIndex> upstream{line.seizure->arrested.front()}, downstream = upstream;
    auto legs = line.legs;
    std::ranges::stable_sort(legs, {}, &Leg::day);
    for (auto leg = legs.rbegin(); leg != legs.rend(); ++leg)
        if (upstream.contains(leg->to)) upstream.insert(leg->from);
    for (const auto& leg : legs)
        if (downstream.contains(leg.from)) downstream.insert(leg.to);
    CHECK(upstream.contains(one.ring.one(Role::precursor)));
    CHECK(std::ranges::any_of(downstream, [&](PersonIndex person) {
        return one.ring.person(person).role == Role::seller;
    }));
    std::set<std::string> stages;
    for (const auto& leg : line.legs)
        stages.insert(leg.stage);
    CHECK(stages == std::set<std::string>{"precursor", "production", "wholesale", "transport",
                                          "distribution", "retail"});
}

TEST_CASE("the lines of the other consignments have gaps") {
    for (const auto& consignment : the_case().plan)
        if (consignment.name != "K-05")
            CHECK_FALSE(std::ranges::all_of(consignment.legs, &Leg::known));
}

TEST_CASE("the clerk of the gate is called only around the loads that pass") {
    const auto& one = the_case();
    const auto clerk = one.ring.one(Role::facilitator);
    const auto own = one.numbers(clerk);
    const auto trade = one.numbers(Role::declarant);
    std::set<int> days;
    for (const auto& call : one.calls)
        if (own.contains(call.to) && trade.contains(call.from)) days.insert(call.at.day);
    CHECK(days == std::set<int>{11, 45});
}

TEST_CASE("the page of the sample case names whom it should and counts its rows") {
    const auto& ring = the_case().ring;
    std::ifstream in(std::string(HEADWATER_SOURCE_DIR) + "/resources/samples/README.md");
    const std::string page{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    const auto names = [&](const std::string& words) { return page.find(words) != page.npos; };
    for (const auto role : {Role::organiser, Role::instigator, Role::lieutenant, Role::coordinator,
                            Role::facilitator})
        for (const auto person : ring.by_role.at(role))
            CHECK(names(ring.person(person).name));
    for (const auto& leg : the_case().plan[4].legs)
        if (leg.stage == "precursor") CHECK(names(ring.person(leg.from).name));
    CHECK(names(ring.taxi));
    CHECK(names(ring.person(ring.one(Role::coordinator)).phones.back().number));
    for (const auto& [name, bytes] : sample_files(committed_seed)) {
        const auto rows = std::ranges::count(bytes, '\n') - 1;
        const auto thousands = rows / 1000, rest = rows % 1000;
        std::ostringstream line;
        line << "| `" << name << "` | ";
        if (thousands > 0) line << thousands << ',' << std::setw(3) << std::setfill('0');
        line << rest << " |";
        INFO(line.str());
        CHECK(names(line.str()));
    }
}
