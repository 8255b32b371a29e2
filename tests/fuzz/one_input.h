// SPDX-License-Identifier: Apache-2.0
// What every reader must stand: any bytes at all. Both drivers, libFuzzer's and our own, call it.
#pragma once

#include <string_view>

#include "core/exchange/formats.h"

namespace headwater::fuzz {

/// Recognises and imports the bytes as a file of the format; ends the program where the balance
/// does not hold or a refusal says nothing.
void import_bytes(const Format& format, std::string_view bytes);

} // namespace headwater::fuzz
