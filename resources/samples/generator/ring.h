// SPDX-License-Identifier: Apache-2.0
// The people of the invented ring, what they hold, and the numbers that nobody is known to hold.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "resources/samples/generator/calendar.h"

namespace headwater::samples {

enum class Role {
    organiser,
    instigator,
    lieutenant,
    coordinator,
    precursor,
    producer,
    wholesaler,
    packer,
    keeper,
    dispatcher,
    facilitator,
    declarant,
    driver,
    courier,
    boatman,
    sender,
    receiver,
    distributor,
    stash,
    retail_head,
    seller,
    collector,
    exchange,
    straw,
    launderer,
    relative,
};

/// The four arms that the lieutenants lead, in their order; those at the top belong to none.
enum class Arm { origin, border, market, money, none };

struct Phone {
    std::string number;
    int from_day = 0, to_day = days_covered - 1;
    bool is_private = false;
};

using PersonIndex = std::size_t;

struct Person {
    std::string name, alias, area;
    Role role = Role::relative;
    Arm arm = Arm::none;
    std::vector<Phone> phones;
    std::string account, vehicle;
    int joined = 0;    ///< the day of the first contact with the ring
    std::string hint;  ///< of the role, where the police know it
    std::string grade; ///< of the entry in the persons list
};

struct Ring {
    std::uint64_t seed = 0;
    std::vector<Person> people;
    std::map<Role, std::vector<PersonIndex>> by_role;
    std::vector<std::string> unknown_phones; ///< each stays near one arm
    std::string taxi, pizza;                 ///< service numbers; only the taxi's is known as one

    PersonIndex one(Role role, std::size_t which = 0) const { return by_role.at(role).at(which); }
    const Person& person(PersonIndex index) const { return people[index]; }
    /// The number used that day for business, or the private one where there is one.
    const std::string& phone(PersonIndex index, int day, bool in_private) const;
};

Ring make_ring(std::uint64_t seed);

/// Who belongs to whose family: `which` of `role`, and which of the relatives.
struct Kin {
    Role role;
    std::size_t which, relative;
    const char* relation;
};
const std::vector<Kin>& families();

/// Unknown numbers from this one on are customers of the street.
inline constexpr std::size_t first_customer = 20;

/// Couriers from this one of their role on join later than the first week.
inline constexpr std::size_t first_newcomer = 16;

} // namespace headwater::samples
