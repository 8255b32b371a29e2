// SPDX-License-Identifier: Apache-2.0
// resources/schema/grades.json as the build embeds it.
#pragma once

#include <string_view>

namespace headwater {

std::string_view grades_json();

} // namespace headwater
