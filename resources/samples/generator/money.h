// SPDX-License-Identifier: Apache-2.0
// The money on its way back: from the street through straw accounts and exchange shops to the
// top, ahead to the source, and small change between honest people.
#pragma once

#include <string>
#include <vector>

#include "resources/samples/generator/plan.h"

namespace headwater::samples {

struct Transfer {
    int day;
    std::string from, to; ///< accounts
    int amount;           ///< thousands of VND, or USD
    std::string currency, reference;
};

/// In order of time.
std::vector<Transfer> make_transfers(const Ring& ring, const std::vector<Consignment>& plan);

std::string transfers_file(const std::vector<Transfer>& transfers);

} // namespace headwater::samples
