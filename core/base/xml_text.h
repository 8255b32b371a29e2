// SPDX-License-Identifier: Apache-2.0
// Texts as XML writes them.
#pragma once

#include <string>
#include <string_view>

namespace headwater {

/// With < > & " and line ends as references; characters that XML cannot hold become U+FFFD.
std::string xml_escaped(std::string_view text);

/// ` name="escaped value"`, or nothing where the value is empty.
std::string xml_attribute(std::string_view name, std::string_view value);

} // namespace headwater
