// SPDX-License-Identifier: Apache-2.0
// The line of goods as far as it is known: movements and seizures.
#pragma once

#include <string>
#include <vector>

#include "resources/samples/generator/plan.h"

namespace headwater::samples {

std::string consignments_file(const Ring& ring, const std::vector<Consignment>& plan);
std::string seizures_file(const Ring& ring, const std::vector<Consignment>& plan);

} // namespace headwater::samples
