// SPDX-License-Identifier: Apache-2.0
#include "core/network/tie_search.h"

#include <algorithm>
#include <tuple>

namespace headwater {

namespace {

auto key_of(const auto& tie) {
    return std::tuple(tie.to, tie.layer);
}

} // namespace

TieSearch::TieSearch(const Network& network) : m_ties(network.ties) {
    for (std::size_t t = 0; t < m_ties.size(); ++t)
        while (m_begin.size() <= m_ties[t].from)
            m_begin.push_back(static_cast<std::uint32_t>(t));
    m_begin.push_back(static_cast<std::uint32_t>(m_ties.size()));
}

std::size_t TieSearch::of(const Contact& contact) const {
    if (contact.from + std::size_t{1} >= m_begin.size()) return m_ties.size();
    const auto first = m_ties.begin() + m_begin[contact.from];
    const auto last = m_ties.begin() + m_begin[contact.from + std::size_t{1}];
    auto tie = std::lower_bound(first, last, contact, [](const TieRecord& t, const Contact& c) {
        return key_of(t) < key_of(c);
    });
    while (tie != last && key_of(*tie) == key_of(contact) && tie->directed != contact.directed)
        ++tie;
    const bool found = tie != last && key_of(*tie) == key_of(contact);
    return found ? static_cast<std::size_t>(tie - m_ties.begin()) : m_ties.size();
}

} // namespace headwater
