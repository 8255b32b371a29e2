// SPDX-License-Identifier: Apache-2.0
// Texts that come again and again by the million, each known by a number: one table and one run of
// letters, no memory of its own for each text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headwater {

class TextNumbers {
public:
    /// Texts are numbered from 0 as they first come; at most 2^32 - 1 of them.
    std::uint32_t number_of(std::string_view text);
    /// Until the next text comes.
    std::string_view text(std::uint32_t number) const;
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_ends.size()); }
    /// Bytes that the texts take, about.
    std::size_t memory() const;
    void clear();

private:
    struct Slot {
        std::uint32_t mark = 0;  ///< of the hash
        std::uint32_t place = 0; ///< number + 1; 0: free
    };
    void grow();
    std::vector<Slot> m_slots; ///< a power of two of them, at most half of them taken
    std::vector<std::uint64_t> m_ends;
    std::string m_letters;
};

} // namespace headwater
