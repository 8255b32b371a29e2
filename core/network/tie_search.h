// SPDX-License-Identifier: Apache-2.0
// Which tie a dated contact belongs to.
#pragma once

#include "core/network/network.h"

namespace headwater {

/// Place among the ties of the network that the contact is one of; their number: none has it.
std::size_t tie_of(const Contact& contact, const Network& network);

} // namespace headwater
