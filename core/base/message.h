// SPDX-License-Identifier: Apache-2.0
// A sentence for the user: an English template and the arguments that fill it.
// The template doubles as the key under which ui/ finds its translation.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace headwater {

struct Message {
    std::string text;                   ///< English, with %1 to %9 where the arguments go
    std::vector<std::string> arguments; ///< already formatted, but for dates: "2023-05-03"

    /// The English sentence with its arguments filled in, dates as people write them.
    std::string in_english() const;
    bool operator==(const Message&) const = default;
};

/// Puts `arguments` into `text` at %1 to %9. A mark without an argument stays as it is.
std::string fill(std::string_view text, const std::vector<std::string>& arguments);

/// Builds a message. Write the template as a literal inside say("..."): the translation
/// tools collect literals by that name.
Message say(std::string text, std::vector<std::string> arguments = {});

} // namespace headwater
