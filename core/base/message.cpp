// SPDX-License-Identifier: Apache-2.0
#include "core/base/message.h"

#include "core/base/moment.h"

namespace headwater {

std::string fill(std::string_view text, const std::vector<std::string>& arguments) {
    std::string out;
    out.reserve(text.size() + 32);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool mark = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' &&
                          text[i + 1] <= '9';
        const auto which = mark ? static_cast<std::size_t>(text[i + 1] - '1') : 0;
        if (!mark || which >= arguments.size()) {
            out += text[i];
            continue;
        }
        out += arguments[which];
        ++i;
    }
    return out;
}

std::string Message::in_english() const {
    auto readable = arguments;
    for (std::string& argument : readable)
        if (is_written_date(argument))
            if (const auto moment = parse_moment(argument)) argument = for_people(*moment);
    return fill(text, readable);
}

Message say(std::string text, std::vector<std::string> arguments) {
    return {std::move(text), std::move(arguments)};
}

} // namespace headwater
