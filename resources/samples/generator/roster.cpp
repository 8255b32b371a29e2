// SPDX-License-Identifier: Apache-2.0
// Who is in the ring and what each of them holds.
#include <algorithm>

#include "resources/samples/generator/draw.h"
#include "resources/samples/generator/names.h"
#include "resources/samples/generator/ring.h"

namespace headwater::samples {
namespace {

struct Post {
    Role role;
    Arm arm;
    int count;
    const char* area;
    const char* hint;  ///< what the persons list says where it says anything
    int known_percent; ///< how often it does
    int account_percent, vehicle_percent;
    const char* grades; ///< of entries, drawn with equal chance
};

const std::vector<Post>& posts() {
    static const std::vector<Post> all{
        {Role::organiser, Arm::none, 1, "Reedwater", "", 0, 0, 0, "C4"},
        {Role::instigator, Arm::none, 1, "Reedwater", "", 0, 100, 0, "C3"},
        {Role::lieutenant, Arm::origin, 1, "Highfold", "", 0, 0, 100, "C3"},
        {Role::lieutenant, Arm::border, 1, "Stone Gate", "", 0, 0, 100, "B3"},
        {Role::lieutenant, Arm::market, 1, "Lowmarket", "", 0, 0, 100, "B3"},
        {Role::lieutenant, Arm::money, 1, "Reedwater", "", 0, 100, 100, "C3"},
        {Role::coordinator, Arm::border, 1, "Stone Gate", "transport, gives orders", 100, 100, 100,
         "B2"},
        {Role::coordinator, Arm::market, 1, "Lowmarket", "supplies street sellers", 100, 0, 100,
         "B2"},
        {Role::precursor, Arm::origin, 5, "Highfold", "chemicals trade", 60, 40, 40, "B2 B3 C3"},
        {Role::producer, Arm::origin, 8, "Highfold", "works at the farm", 40, 0, 10, "C3 C4 D3"},
        {Role::wholesaler, Arm::origin, 4, "Highfold", "", 0, 75, 75, "C3 B3"},
        {Role::packer, Arm::origin, 4, "Highfold", "", 0, 0, 0, "C3 D4"},
        {Role::keeper, Arm::border, 2, "Stone Gate", "rents a warehouse", 70, 0, 0, "B2 C3"},
        {Role::dispatcher, Arm::border, 8, "Stone Gate", "", 0, 70, 70, "B3 C3"},
        {Role::facilitator, Arm::border, 1, "Stone Gate", "gate clerk", 100, 100, 0, "B2"},
        {Role::declarant, Arm::border, 1, "Stone Gate", "declares freight", 100, 100, 100, "A2"},
        {Role::driver, Arm::border, 4, "Stone Gate", "driver", 75, 40, 100, "B2 B3"},
        {Role::courier, Arm::border, 22, "Stone Gate", "carries", 40, 15, 20, "C3 B3 D3"},
        {Role::boatman, Arm::border, 3, "Heron Quay", "boatman", 100, 0, 100, "B3 C3"},
        {Role::sender, Arm::border, 4, "North Hub", "sends parcels", 60, 40, 0, "B2 C3"},
        {Role::receiver, Arm::market, 4, "Lowmarket", "", 0, 80, 80, "C3 B3"},
        {Role::distributor, Arm::market, 8, "Lowmarket", "distributes", 40, 60, 60, "B3 C3"},
        {Role::stash, Arm::market, 4, "Lowmarket", "keeps a store", 60, 100, 0, "C3"},
        {Role::retail_head, Arm::market, 8, "Eastmarket", "street, sells", 75, 60, 25, "B2 B3"},
        {Role::seller, Arm::market, 28, "Eastmarket", "street, sells", 60, 20, 0, "B3 C3 C4 D3"},
        {Role::collector, Arm::money, 4, "Reedwater", "collects money", 50, 100, 50, "B3 C3"},
        {Role::exchange, Arm::money, 2, "Reedwater", "exchange shop", 100, 100, 50, "A2 B2"},
        {Role::straw, Arm::money, 6, "Reedwater", "", 0, 100, 0, "C3 F6"},
        {Role::launderer, Arm::money, 1, "Reedwater", "", 0, 100, 100, "C3"},
        {Role::relative, Arm::none, 12, "Reedwater", "", 0, 30, 20, "A2 B2"}};
    return all;
}

/// Those whom the answer key names.
struct Named {
    Role role;
    std::size_t which;
    const char *name, *alias;
};

const std::vector<Named>& named() {
    static const std::vector<Named> all{{Role::organiser, 0, "Núi Sương", "Night Heron"},
                                        {Role::instigator, 0, "Reed Marsh", "Drongo"},
                                        {Role::lieutenant, 0, "Phou Lom", "Hornbill"},
                                        {Role::lieutenant, 1, "Sông Cát", "Osprey"},
                                        {Role::lieutenant, 2, "Khao Fah", "Shrike"},
                                        {Role::lieutenant, 3, "Tonle Pkay", "Magpie"},
                                        {Role::coordinator, 0, "Suối Đá", "Wagtail"},
                                        {Role::coordinator, 1, "Rowan Brook", "Starling"},
                                        {Role::precursor, 0, "Flint Heath", "Buzzard"},
                                        {Role::facilitator, 0, "Đồi Lá", "Lapwing"}};
    return all;
}

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

const std::vector<Kin>& families() {
    static const std::vector<Kin> all{
        {Role::organiser, 0, 0, "sister"},    {Role::organiser, 0, 1, "brother-in-law"},
        {Role::lieutenant, 0, 2, "wife"},     {Role::lieutenant, 1, 3, "wife"},
        {Role::lieutenant, 2, 4, "husband"},  {Role::lieutenant, 3, 5, "mother"},
        {Role::coordinator, 0, 6, "brother"}, {Role::coordinator, 1, 7, "wife"},
        {Role::dispatcher, 0, 8, "cousin"},   {Role::dispatcher, 1, 8, "cousin"},
        {Role::driver, 2, 9, "father"},       {Role::driver, 3, 9, "father"},
        {Role::retail_head, 1, 10, "sister"}, {Role::seller, 4, 10, "aunt"},
        {Role::facilitator, 0, 11, "husband"}};
    return all;
}

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
