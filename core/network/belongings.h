// SPDX-License-Identifier: Apache-2.0
// Which phone, account or vehicle stands for which person.
#pragma once

#include "core/network/gathered.h"

namespace headwater {

/// For every entity the entity that stands for it: the one owner of a phone, account, vehicle or
/// the like, else itself. An owner is the person or organisation at the other end of a credible
/// link of the ownership layer; what has several owners, or none, stands for itself.
std::vector<std::uint32_t> fold_belongings(const Gathered& gathered);

} // namespace headwater
