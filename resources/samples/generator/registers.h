// SPDX-License-Identifier: Apache-2.0
// Lists that offices hand over: persons with what they hold, families, firms, places, service
// numbers, and the plate camera of the gate.
#pragma once

#include <string>
#include <vector>

#include "resources/samples/generator/plan.h"

namespace headwater::samples {

std::string persons_file(const Ring& ring);
std::string family_ties_file(const Ring& ring);
std::string firms_file(const Ring& ring);
std::string service_numbers_file(const Ring& ring);
std::string places_file();
std::string gate_passages_file(const Ring& ring, const std::vector<Consignment>& plan);

} // namespace headwater::samples
