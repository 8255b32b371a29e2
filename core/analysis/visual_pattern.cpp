// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/visual_pattern.h"

#include <algorithm>
#include <optional>
#include <sstream>

#include "core/base/text.h"

namespace headwater {

namespace {

struct Stroke {
    std::string kind;
    bool directed = false;
};

/// "-", "->", "-call-", "-call->"; empty: no stroke.
std::optional<Stroke> stroke_of(std::string_view word) {
    if (!word.starts_with('-')) return std::nullopt;
    if (word == "-") return Stroke{};
    const bool directed = word.ends_with('>');
    if (directed) word.remove_suffix(1);
    if (word == "-") return Stroke{{}, directed};
    if (word.size() < 3 || !word.ends_with('-')) return std::nullopt;
    return Stroke{std::string(word.substr(1, word.size() - 2)), directed};
}

class Parser {
public:
    Result<Pattern> parse(std::string_view words) {
        std::string chain;
        std::istringstream chains{std::string(words)};
        while (std::getline(chains, chain, ','))
            TRY_VOID(add_chain(chain));
        TRY_VOID(check_pattern(m_pattern));
        return std::move(m_pattern);
    }

private:
    Result<void> add_chain(const std::string& chain) {
        std::istringstream words(chain);
        std::string word;
        if (!(words >> word))
            return fail("The pattern has an empty part. Write as in: "
                        "a:person -call-> b:person, b - c");
        TRY(std::size_t last, place_of(word));
        while (words >> word) {
            const auto stroke = stroke_of(word);
            if (!stroke)
                return fail("\"%1\" is no tie of a pattern. Write -, ->, -call- or -call->, with "
                            "spaces round it.",
                            {word});
            if (!(words >> word)) return fail("The pattern ends with a tie that leads to nothing.");
            TRY(const std::size_t next, place_of(word));
            m_pattern.ties.push_back({last, next, stroke->kind, stroke->directed});
            last = next;
        }
        return {};
    }

    /// Of the thing that "a" or "a:person" names.
    Result<std::size_t> place_of(const std::string& word) {
        const std::size_t colon = word.find(':');
        const std::string name = word.substr(0, colon);
        const std::string kind = colon == std::string::npos ? "" : word.substr(colon + 1);
        if (name.empty() || stroke_of(name))
            return fail("\"%1\" is no thing of a pattern. Write a name, or a name and a kind: "
                        "a:person.",
                        {word});
        const auto known = std::ranges::find(m_pattern.things, name, &PatternThing::name);
        const auto place = static_cast<std::size_t>(known - m_pattern.things.begin());
        if (known == m_pattern.things.end())
            m_pattern.things.push_back({name, kind});
        else if (known->kind.empty())
            known->kind = kind;
        else if (!kind.empty() && kind != known->kind)
            return fail("%1 cannot be a %2 and a %3 in one pattern.", {name, known->kind, kind});
        return place;
    }

    Pattern m_pattern;
};

} // namespace

Result<Pattern> parse_pattern(std::string_view words) {
    return Parser().parse(words);
}

Result<void> check_pattern(const Pattern& pattern) {
    const std::size_t count = pattern.things.size();
    if (count > most_pattern_things)
        return fail("The pattern has %1 things; at most %2 can be looked for.",
                    {std::to_string(count), std::to_string(most_pattern_things)});
    if (pattern.ties.empty()) return fail("A pattern needs at least one tie between two things.");
    std::vector<bool> reached(count, false);
    reached[pattern.ties.front().from] = true;
    for (std::size_t round = 0; round < count; ++round)
        for (const PatternTie& tie : pattern.ties) {
            if (tie.from == tie.to)
                return fail("%1 is tied to itself; a tie leads from one thing to another.",
                            {pattern.things[tie.from].name});
            if (reached[tie.from] || reached[tie.to]) reached[tie.from] = reached[tie.to] = true;
        }
    const auto alone = std::ranges::find(reached, false);
    if (alone != reached.end())
        return fail("%1 hangs on nothing that the pattern begins with. Tie it to the rest, or look "
                    "for it alone.",
                    {pattern.things[static_cast<std::size_t>(alone - reached.begin())].name});
    return {};
}

} // namespace headwater
