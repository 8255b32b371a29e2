// SPDX-License-Identifier: Apache-2.0
// Bytes as text, for files of text that carry them.
#pragma once

#include <string>
#include <string_view>

namespace headwater {

/// RFC 4648, section 4, with padding: "Zm9v" for "foo".
std::string base64(std::string_view bytes);

} // namespace headwater
