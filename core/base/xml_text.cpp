// SPDX-License-Identifier: Apache-2.0
#include "core/base/xml_text.h"

#include "core/base/text.h"

namespace headwater {

std::string xml_escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    const std::string repaired = is_utf8(text) ? std::string() : cleaned(text);
    for (const char c : repaired.empty() ? text : std::string_view(repaired)) {
        switch (c) {
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '&':
            out += "&amp;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\n':
            out += "&#10;";
            break;
        case '\r':
            out += "&#13;";
            break;
        case '\t':
            out += "&#9;";
            break;
        default:
            out += static_cast<unsigned char>(c) < 0x20 ? "\xEF\xBF\xBD" : std::string(1, c);
        }
    }
    return out;
}

std::string xml_attribute(std::string_view name, std::string_view value) {
    if (value.empty()) return {};
    return std::string(" ").append(name).append("=\"").append(xml_escaped(value)).append("\"");
}

} // namespace headwater
