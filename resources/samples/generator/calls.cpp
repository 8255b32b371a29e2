// SPDX-License-Identifier: Apache-2.0
#include "resources/samples/generator/calls.h"

#include <algorithm>
#include <tuple>

#include "resources/samples/generator/draw.h"
#include "resources/samples/generator/ties.h"

namespace headwater::samples {
namespace {

/// Calls an hour, out of a thousand: thin at night, busy before noon and in the evening.
const std::vector<int> hours_of_work{4,  2,  1,  1,  2,  6,  18, 38, 62, 74, 76, 64,
                                     44, 48, 62, 66, 64, 62, 68, 74, 66, 52, 32, 14};
const std::vector<int> hours_at_home{6,  3,  1,  1,  1,  6,  24, 34,  28,  28,  34, 56,
                                     62, 34, 26, 30, 44, 70, 96, 118, 126, 104, 52, 16};

class CallWriter {
public:
    CallWriter(const Ring& ring, const std::vector<Consignment>& plan)
        : m_ring(ring), m_plan(plan), m_draw(ring.seed, "calls"), m_seized(seizure_days(plan)) {}

    std::vector<Call> write() {
        for (const auto& tie : work_ties(m_ring))
            habit(tie);
        for (const auto& tie : private_ties(m_ring))
            habit(tie);
        for (const auto& one : m_plan) {
            order(one);
            for (const auto& leg : one.legs)
                around(leg);
        }
        recruit();
        clear_the_gate();
        const auto key = [](const Call& call) { return std::tie(call.at, call.from, call.to); };
        std::ranges::sort(m_calls, {}, key);
        return std::move(m_calls);
    }

private:
    /// The instigator does not touch a telephone for six days after a seizure.
    bool is_silent(PersonIndex person, int day) const {
        return m_ring.person(person).role == Role::instigator &&
               std::ranges::any_of(m_seized,
                                   [&](int seized) { return day >= seized && day < seized + 6; });
    }

    std::string cell_near(PersonIndex person) {
        const auto& area = m_ring.person(person).area;
        return area.substr(0, 1) + area.substr(area.find_last_of(' ') + 1, 3) + "-" +
               std::to_string(m_draw.between(11, 16));
    }

    int seconds_of(bool in_private) {
        return in_private ? m_draw.between(20, 90) * m_draw.between(1, 9) : m_draw.between(9, 140);
    }

    void call(PersonIndex from, PersonIndex to, const Minute& at) {
        if (is_silent(from, at.day) || is_silent(to, at.day)) return;
        m_calls.push_back({at, m_ring.phone(from, at.day, false), m_ring.phone(to, at.day, false),
                           seconds_of(false), cell_near(from)});
    }

    Minute some_minute(int day, bool in_private) {
        const auto hour = m_draw.weighted(in_private ? hours_at_home : hours_of_work);
        return {day, static_cast<int>(hour) * 60 + m_draw.below(60), m_draw.below(60)};
    }

    void habit(const Tie& tie) {
        for (int i = 0; i < tie.calls; ++i) {
            const auto at =
                some_minute(m_draw.between(tie.from_day, days_covered - 1), tie.in_private);
            const bool forth = m_draw.chance(tie.from_percent);
            const auto &from = forth ? tie.from : tie.to, &to = forth ? tie.to : tie.from;
            const auto silent = [&](const End& end) {
                return end.number.empty() && is_silent(end.person, at.day);
            };
            if (silent(from) || silent(to)) continue;
            const auto number = [&](const End& end) {
                return end.number.empty() ? m_ring.phone(end.person, at.day, tie.in_private)
                                          : end.number;
            };
            m_calls.push_back({at, number(from), number(to), seconds_of(tie.in_private),
                               from.number.empty() ? cell_near(from.person) : "Emar-12"});
        }
    }

    /// Three days before the first leg: the instigator calls, and the word goes down the line.
    void order(const Consignment& one) {
        const int day = one.first_day - 3;
        int minute = 9 * 60 + m_draw.below(40);
        const auto next = [&](PersonIndex from, PersonIndex to) {
            minute += m_draw.between(4, 26);
            call(from, to, {day, minute, m_draw.below(60)});
        };
        const auto instigator = m_ring.one(Role::instigator);
        const auto lieutenant = m_ring.one(Role::lieutenant, 1);
        const auto coordinator = m_ring.one(Role::coordinator);
        next(instigator, lieutenant);
        next(lieutenant, coordinator);
        next(instigator, m_ring.one(Role::precursor, 1));
        next(m_ring.one(Role::precursor, 1), m_ring.one(Role::lieutenant, 0));
        next(m_ring.one(Role::lieutenant, 0), one.legs[2].to);
        next(coordinator, one.legs[6].to);
    }

    /// Who hands over calls the evening before and again when it is time.
    void around(const Leg& leg) {
        const bool over_the_border = m_ring.person(leg.to).role == Role::receiver;
        if (over_the_border) return; // couriers know a place, not a number
        call(leg.from, leg.to, {leg.day - 1, m_draw.between(18 * 60, 22 * 60), m_draw.below(60)});
        const int minute = m_draw.between(6 * 60, 20 * 60);
        call(leg.from, leg.to, {leg.day, minute, m_draw.below(60)});
        if (m_draw.chance(60))
            call(leg.to, leg.from, {leg.day, minute + m_draw.between(15, 120), m_draw.below(60)});
    }

    /// Newcomers hear from the instigator before they hear from anybody else.
    void recruit() {
        const auto& couriers = m_ring.by_role.at(Role::courier);
        for (auto i = first_newcomer; i < couriers.size(); ++i) {
            int day = m_ring.person(couriers[i]).joined - 2;
            while (is_silent(m_ring.one(Role::instigator), day))
                --day;
            call(m_ring.one(Role::instigator), couriers[i],
                 {day, m_draw.between(10 * 60, 18 * 60), m_draw.below(60)});
        }
    }

    /// The clerk of the gate is called on the eve and before the crossing, and at no other time;
    /// the one load that was stopped there came on a day without a call.
    void clear_the_gate() {
        const auto clerk = m_ring.one(Role::facilitator);
        for (const auto& one : m_plan) {
            const bool stopped = one.seizure && one.seizure->place == "Stone Gate";
            if (stopped || one.legs[8].place != "Stone Gate") continue;
            const int day = one.legs[8].day;
            call(m_ring.one(Role::declarant), clerk, {day - 1, m_draw.between(1260, 1330), 0});
            call(clerk, m_ring.one(Role::declarant), {day, m_draw.between(200, 260), 0});
            call(m_ring.one(Role::lieutenant, 1), clerk, {day, m_draw.between(270, 300), 0});
        }
    }

    const Ring& m_ring;
    const std::vector<Consignment>& m_plan;
    Draw m_draw;
    std::vector<int> m_seized;
    std::vector<Call> m_calls;
};

} // namespace

std::vector<Call> make_calls(const Ring& ring, const std::vector<Consignment>& plan) {
    return CallWriter(ring, plan).write();
}

} // namespace headwater::samples
