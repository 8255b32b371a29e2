// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_numbers.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace headwater {

namespace {

constexpr std::size_t fewest_slots = 64;

std::uint32_t mark_of(std::string_view text) {
    const std::size_t hash = std::hash<std::string_view>{}(text);
    return static_cast<std::uint32_t>(hash ^ hash >> 32);
}

} // namespace

std::uint32_t TextNumbers::number_of(std::string_view text) {
    if (2 * (m_ends.size() + 1) > m_slots.size()) grow();
    const std::uint32_t mark = mark_of(text);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = mark & mask;
    for (; m_slots[at].place != 0; at = (at + 1) & mask)
        if (m_slots[at].mark == mark && this->text(m_slots[at].place - 1) == text)
            return m_slots[at].place - 1;
    m_letters += text;
    m_ends.push_back(m_letters.size());
    m_slots[at] = {mark, size()};
    return size() - 1;
}

std::string_view TextNumbers::text(std::uint32_t number) const {
    const std::uint64_t begin = number == 0 ? 0 : m_ends[number - 1];
    return std::string_view(m_letters).substr(begin, m_ends[number] - begin);
}

std::size_t TextNumbers::memory() const {
    return m_letters.size() + m_ends.size() * sizeof m_ends[0] + m_slots.size() * sizeof m_slots[0];
}

void TextNumbers::clear() {
    m_slots.clear();
    m_ends.clear();
    m_letters.clear();
}

void TextNumbers::grow() {
    std::vector<Slot> slots(std::max(fewest_slots, 2 * m_slots.size()));
    const std::size_t mask = slots.size() - 1;
    for (const Slot& slot : m_slots) {
        if (slot.place == 0) continue;
        std::size_t at = slot.mark & mask;
        while (slots[at].place != 0)
            at = (at + 1) & mask;
        slots[at] = slot;
    }
    m_slots = std::move(slots);
}

} // namespace headwater
