// SPDX-License-Identifier: Apache-2.0
// Call records: habits spread over ten weeks with quiet nights, and the bursts around every
// consignment, in which one call brings the next.
#pragma once

#include <string>
#include <vector>

#include "resources/samples/generator/plan.h"

namespace headwater::samples {

struct Call {
    Minute at;
    std::string from, to;
    int seconds;
    std::string cell;
};

/// In order of time.
std::vector<Call> make_calls(const Ring& ring, const std::vector<Consignment>& plan);

/// Files of the two operators; a call stands with the operator of the number that called.
std::string first_operator_file(const std::vector<Call>& calls);
std::string second_operator_file(const std::vector<Call>& calls);

} // namespace headwater::samples
