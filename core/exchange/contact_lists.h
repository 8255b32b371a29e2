// SPDX-License-Identifier: Apache-2.0
// Whom each record is tied to, where several records may stand for one contact.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace headwater {

/// Which records stand for the same contact.
class Joined {
public:
    explicit Joined(std::uint32_t size);
    std::uint32_t of(std::uint32_t record);
    void join(std::uint32_t a, std::uint32_t b);

private:
    std::vector<std::uint32_t> m_first;
};

class ContactLists {
public:
    /// Both ways round.
    void tie(std::uint32_t a, std::uint32_t b);
    void settle(Joined joined, std::uint32_t records);

    /// As joined, in order, each once.
    std::span<const std::uint32_t> of(std::uint32_t record) const {
        return {m_contacts.data() + m_begin[record], m_contacts.data() + m_begin[record + 1]};
    }
    /// Without the two themselves.
    std::vector<std::uint32_t> common(std::uint32_t a, std::uint32_t b) const;
    bool are_tied(std::uint32_t a, std::uint32_t b) const;

private:
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_ties;
    std::vector<std::uint32_t> m_begin, m_contacts, m_stands_for;
};

} // namespace headwater
