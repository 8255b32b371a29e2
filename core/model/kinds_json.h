// SPDX-License-Identifier: Apache-2.0
// resources/schema/kinds.json as the build embeds it.
#pragma once

#include <string_view>

namespace headwater {

std::string_view kinds_json();

} // namespace headwater
