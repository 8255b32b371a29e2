// SPDX-License-Identifier: Apache-2.0
#include "resources/samples/generator/sample_files.h"

#include "resources/samples/generator/calls.h"
#include "resources/samples/generator/goods.h"
#include "resources/samples/generator/money.h"
#include "resources/samples/generator/notes.h"
#include "resources/samples/generator/registers.h"

namespace headwater::samples {

std::map<std::string, std::string> sample_files(std::uint64_t seed) {
    const auto ring = make_ring(seed);
    const auto plan = make_plan(ring);
    const auto calls = make_calls(ring, plan);
    return {{"persons.csv", persons_file(ring)},
            {"family-ties.csv", family_ties_file(ring)},
            {"firms.csv", firms_file(ring)},
            {"service-numbers.csv", service_numbers_file(ring)},
            {"places.csv", places_file()},
            {"gate-passages.csv", gate_passages_file(ring, plan)},
            {"calls-operator-1.csv", first_operator_file(calls)},
            {"calls-operator-2.csv", second_operator_file(calls)},
            {"consignments.csv", consignments_file(ring, plan)},
            {"seizures.csv", seizures_file(ring, plan)},
            {"transfers.csv", transfers_file(make_transfers(ring, plan))},
            {"surveillance-notes.csv", notes_file(ring, make_notes(ring, plan))}};
}

} // namespace headwater::samples
