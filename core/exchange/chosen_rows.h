// SPDX-License-Identifier: Apache-2.0
// What an import specification does to rows before they become records: leaves some out, says the
// same in each, joins the columns of a name, turns incoming around.
#pragma once

#include <functional>
#include <memory>

#include "core/exchange/row_taker.h"

namespace headwater {

using MakeTaker = std::function<std::unique_ptr<RowTaker>(const Desk&)>;

bool chooses_rows(const ImportSpec& spec);
std::unique_ptr<RowTaker> make_chosen_rows(const Desk& desk, const MakeTaker& make);

/// The taker itself where the specification asks for none of that.
template<class Taker>
std::unique_ptr<RowTaker> choose_rows(const Desk& desk) {
    const auto make = [](const Desk& its) { return std::make_unique<Taker>(its); };
    return chooses_rows(desk.spec) ? make_chosen_rows(desk, make) : make(desk);
}

/// "in", "incoming", "MT", "đến", "credit": the row tells of what came in.
bool says_incoming(std::string_view cell);

} // namespace headwater
