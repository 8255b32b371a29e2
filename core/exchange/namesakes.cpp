// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/namesakes.h"

#include <algorithm>

namespace headwater {

namespace {

std::string key_of(std::size_t first, const Identifier& number) {
    return std::to_string(first) + '\n' + number.property + '\n' + number.normal;
}

enum class Answer { same, other, silent };

/// One identifier in common outweighs others: a passport is renewed, an identity number is not.
Answer answer(const std::vector<Identifier>& known, const std::vector<Identifier>& said) {
    Answer out = Answer::silent;
    for (const Identifier& a : known)
        for (const Identifier& b : said) {
            if (a.property != b.property) continue;
            if (a.normal == b.normal) return Answer::same;
            out = Answer::other;
        }
    return out;
}

} // namespace

Namesakes::Bearers::const_iterator
Namesakes::bearer_of(std::size_t first, const std::vector<Identifier>& numbers) const {
    for (const Identifier& number : numbers)
        if (const auto found = m_bearers.find(key_of(first, number)); found != m_bearers.end())
            return found;
    return m_bearers.end();
}

Namesakes::Found Namesakes::entity(const EntityKind& kind, const Entity& said) {
    const auto first = m_batch.entity(kind.name, said.label);
    if (first.is_new) return {first.place, false};
    const auto numbers = identifiers_of(said, kind);
    if (numbers.empty()) return {first.place, false};
    const Answer his = answer(identifiers_of(m_batch.entity_at(first.place), kind), numbers);
    if (his == Answer::same) return {first.place, false};
    const auto bearer = bearer_of(first.place, numbers);
    const bool is_known = bearer != m_bearers.end();
    if (!is_known && his == Answer::silent) return {first.place, false};
    const std::size_t place = is_known ? bearer->second : m_batch.new_entity(kind.name, said.label);
    for (const Identifier& number : numbers)
        m_bearers.emplace(key_of(first.place, number), place);
    return {place, !is_known};
}

} // namespace headwater
