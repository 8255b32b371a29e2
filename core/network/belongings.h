// SPDX-License-Identifier: Apache-2.0
// Which phone, account or vehicle stands for which person.
#pragma once

#include "core/network/gathered.h"

namespace headwater {

/// For every entity the entity that stands for it: the one owner of an object, else itself. An
/// owner is the person at the other end of a credible link of the ownership layer; an object
/// with several owners, or with none, stands for itself.
std::vector<std::uint32_t> fold_belongings(const Gathered& gathered);

} // namespace headwater
