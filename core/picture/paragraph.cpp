// SPDX-License-Identifier: Apache-2.0
#include "core/picture/paragraph.h"

namespace headwater {

std::vector<std::string> wrapped(std::string_view text, double width, double size, bool bold,
                                 const TextMeasure& measure) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t blank = text.find(' ');
        const std::string word(text.substr(0, blank));
        text.remove_prefix(blank == std::string_view::npos ? text.size() : blank + 1);
        if (word.empty()) continue;
        if (!lines.empty()) {
            std::string longer = lines.back();
            longer += ' ';
            longer += word;
            if (measure(longer, size, bold).width <= width) {
                lines.back() = std::move(longer);
                continue;
            }
        }
        lines.push_back(word);
    }
    return lines;
}

} // namespace headwater
