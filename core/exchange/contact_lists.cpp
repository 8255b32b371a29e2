// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/contact_lists.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace headwater {

Joined::Joined(std::uint32_t size) : m_first(size) {
    std::iota(m_first.begin(), m_first.end(), 0U);
}

std::uint32_t Joined::of(std::uint32_t record) {
    while (m_first[record] != record)
        record = m_first[record] = m_first[m_first[record]];
    return record;
}

void Joined::join(std::uint32_t a, std::uint32_t b) {
    a = of(a);
    b = of(b);
    m_first[std::max(a, b)] = std::min(a, b);
}

void ContactLists::tie(std::uint32_t a, std::uint32_t b) {
    m_ties.emplace_back(a, b);
    m_ties.emplace_back(b, a);
}

void ContactLists::settle(Joined joined, std::uint32_t records) {
    for (auto& tie : m_ties)
        tie.second = joined.of(tie.second);
    std::sort(m_ties.begin(), m_ties.end());
    m_ties.erase(std::unique(m_ties.begin(), m_ties.end()), m_ties.end());
    m_begin.assign(records + std::size_t{1}, 0);
    m_contacts.clear();
    for (const auto& [whose, contact] : m_ties) {
        ++m_begin[whose + std::size_t{1}];
        m_contacts.push_back(contact);
    }
    std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
    m_stands_for.resize(records);
    for (std::uint32_t i = 0; i < records; ++i)
        m_stands_for[i] = joined.of(i);
}

std::vector<std::uint32_t> ContactLists::common(std::uint32_t a, std::uint32_t b) const {
    std::vector<std::uint32_t> shared;
    std::ranges::set_intersection(of(a), of(b), std::back_inserter(shared));
    std::erase_if(shared, [&](std::uint32_t contact) {
        return contact == m_stands_for[a] || contact == m_stands_for[b];
    });
    return shared;
}

bool ContactLists::are_tied(std::uint32_t a, std::uint32_t b) const {
    return std::ranges::binary_search(of(a), m_stands_for[b]);
}

} // namespace headwater
