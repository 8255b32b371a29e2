// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/query.h"

#include <algorithm>
#include <cctype>

#include "core/base/text.h"

namespace headwater {

namespace {

/// Cuts the next word off; blanks inside quotation marks belong to it, the marks do not.
std::string next_word(std::string_view& rest) {
    std::string word;
    bool quoted = false;
    std::size_t i = 0;
    for (; i < rest.size() && (quoted || rest[i] != ' '); ++i) {
        if (rest[i] == '"')
            quoted = !quoted;
        else
            word += rest[i];
    }
    rest.remove_prefix(std::min(i + 1, rest.size()));
    return word;
}

std::string upper(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

void take_moment(std::optional<Moment>& moment, const std::string& value, Query& query) {
    auto parsed = parse_moment(value);
    if (parsed)
        moment = *parsed;
    else
        query.notes.push_back(
            say("\"%1\" is no date. Write 2023, 2023-05 or 2023-05-03.", {value}));
}

/// False: not a condition of this language.
bool take_condition(std::string_view name, const std::string& value, Query& query) {
    if (name == "kind")
        query.kinds.push_back(value);
    else if (name == "source")
        query.source = fold(value);
    else if (name == "grade")
        query.grade = upper(value);
    else if (name == "after")
        take_moment(query.after, value, query);
    else if (name == "before")
        take_moment(query.before, value, query);
    else
        return false;
    return true;
}

} // namespace

Query parse_query(std::string_view text) {
    Query query;
    while (!text.empty()) {
        const std::string word = next_word(text);
        const auto colon = word.find(':');
        const bool half = colon != std::string::npos && colon + 1 == word.size();
        if (half) continue; // its value is still to be typed
        if (colon != std::string::npos &&
            take_condition(std::string_view(word).substr(0, colon), word.substr(colon + 1), query))
            continue;
        if (!word.empty()) query.words.append(query.words.empty() ? "" : " ").append(word);
    }
    return query;
}

} // namespace headwater
