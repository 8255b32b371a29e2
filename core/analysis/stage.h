// SPDX-License-Identifier: Apache-2.0
// The stages of the line, from the point of origin to the street and back as money; and how
// their names are recognised in what people write.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "core/base/message.h"

namespace headwater {

/// In the order in which goods pass them; money runs back.
enum class Stage : std::uint8_t {
    precursor, ///< precursor chemicals, or cultivation
    production,
    wholesale,    ///< wholesale and export
    transport,    ///< transport and crossing
    distribution, ///< import and distribution
    retail,
    money,
    unknown,
};

inline constexpr std::array stages_of_goods{Stage::precursor, Stage::production,   Stage::wholesale,
                                            Stage::transport, Stage::distribution, Stage::retail};

/// "precursor": as stored in the case and written in batch mode.
const char* name_of(Stage stage);
/// "Precursor or cultivation": as shown.
Message title_of(Stage stage);

/// The stage that a cell or a remark names, in English or Vietnamese: "transport, gives orders".
/// The first one in the order of the line; `unknown` where none is named.
Stage stage_called(std::string_view words);

} // namespace headwater
