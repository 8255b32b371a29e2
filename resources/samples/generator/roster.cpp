// SPDX-License-Identifier: Apache-2.0
// Who is in the ring and what each of them holds.
#include <algorithm>

#include "resources/samples/generator/draw.h"
#include "resources/samples/generator/names.h"
#include "resources/samples/generator/posts.h"

namespace headwater::samples {
namespace {

std::string drawn_word(Draw& draw, const std::string& words) {
    std::vector<std::string> all(1);
    for (const char letter : words)
        letter == ' ' ? all.emplace_back().clear() : all.back().push_back(letter);
    return draw.pick(all);
}

std::string digits(std::size_t number, std::size_t width) {
    auto text = std::to_string(number);
    return std::string(width > text.size() ? width - text.size() : 0, '0') + text;
}

/// +84 95... : a range given back years ago; operator 1 has 950, operator 2 has 959.
std::string number_of(Draw& draw, std::size_t serial) {
    return (draw.chance(58) ? "+8495000" : "+8495900") + digits(1000 + serial * 37 % 8999, 4);
}

void appoint(Ring& ring, Draw draw) {
    for (const auto& post : posts())
        for (int i = 0; i < post.count; ++i) {
            Person person;
            person.role = post.role;
            person.arm = post.arm;
            person.area = post.area;
            person.grade = drawn_word(draw, post.grades);
            if (draw.chance(post.known_percent)) person.hint = post.hint;
            const bool first = i == 0; // the firm's account and the sister's are known
            const bool always =
                first && (post.role == Role::precursor || post.role == Role::relative);
            if (draw.chance(post.account_percent) || always)
                person.account = "RB-" + digits(4001 + ring.people.size() * 13, 4) + "-" +
                                 digits(static_cast<std::size_t>(draw.between(10, 99)), 2);
            if (draw.chance(post.vehicle_percent))
                person.vehicle = "00K-" + digits(101 + ring.people.size() * 6, 3) + "." +
                                 digits(static_cast<std::size_t>(draw.between(10, 99)), 2);
            ring.by_role[post.role].push_back(ring.people.size());
            ring.people.push_back(person);
        }
}

void name_people(Ring& ring) {
    auto names = invented_names(Draw(ring.seed, "names"));
    const auto birds = cover_names(Draw(ring.seed, "birds"));
    for (const auto& one : named()) {
        auto& person = ring.people[ring.one(one.role, one.which)];
        person.name = one.name;
        person.alias = one.alias;
        std::erase(names, one.name);
    }
    std::size_t next = 0, bird = 0;
    for (auto& person : ring.people) {
        if (!person.name.empty()) continue;
        person.name = names.at(next++);
        const bool has_cover = person.role != Role::relative && next % 2 == 0;
        if (has_cover && bird < birds.size()) person.alias = birds[bird++];
    }
}

void give_phones(Ring& ring, Draw draw) {
    std::size_t serial = 0;
    const auto number = [&] { return number_of(draw, serial++); };
    for (auto& person : ring.people) {
        person.phones.push_back({number()});
        const bool minor = person.role == Role::courier || person.role == Role::seller;
        if (!minor && draw.chance(25)) {
            person.phones.push_back({number()});
            person.phones.back().is_private = true;
        }
    }
    auto& coordinator = ring.people[ring.one(Role::coordinator)];
    coordinator.phones.front().to_day = 43; // a new number after the second seizure
    coordinator.phones.push_back({number(), 44});
    for (int i = 0; i < 48; ++i)
        ring.unknown_phones.push_back(number());
    ring.taxi = number();
    ring.pizza = number();
}

} // namespace

const std::string& Ring::phone(PersonIndex index, int day, bool in_private) const {
    const auto& phones = people[index].phones;
    const Phone* found = nullptr;
    for (const auto& phone : phones)
        if (phone.from_day <= day && day <= phone.to_day && phone.is_private <= in_private)
            found = &phone;
    return found ? found->number : phones.front().number;
}

Ring make_ring(std::uint64_t seed) {
    Ring ring;
    ring.seed = seed;
    appoint(ring, Draw(seed, "posts"));
    name_people(ring);
    give_phones(ring, Draw(seed, "phones"));
    const auto& couriers = ring.by_role[Role::courier];
    for (std::size_t i = first_newcomer; i < couriers.size(); ++i)
        ring.people[couriers[i]].joined = 21 + 5 * static_cast<int>(i - first_newcomer);
    return ring;
}

} // namespace headwater::samples
