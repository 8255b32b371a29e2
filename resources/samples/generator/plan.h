// SPDX-License-Identifier: Apache-2.0
// The seven consignments: who hands what to whom, where, when, and which are seized. Calls,
// movements, payments and notes are all drawn from this plan.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "resources/samples/generator/ring.h"

namespace headwater::samples {

struct Leg {
    PersonIndex from, to;
    std::string stage; ///< precursor, production, wholesale, transport, distribution, retail
    int day;
    std::string place, mode, goods;
    int grams;
    bool known; ///< stands in the file of movements
    std::string grade;
};

struct Seizure {
    std::string name, place, force, grade;
    int day;
    int grams;
    std::vector<PersonIndex> arrested;
};

struct Consignment {
    std::string name, substance;
    int first_day; ///< of its first leg
    std::vector<Leg> legs;
    std::optional<Seizure> seizure;
};

std::vector<Consignment> make_plan(const Ring& ring);

/// The days on which a seizure was made.
std::vector<int> seizure_days(const std::vector<Consignment>& plan);

} // namespace headwater::samples
