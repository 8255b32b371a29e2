// SPDX-License-Identifier: Apache-2.0
// A block of calls: up to 256 of one number, in order of time, as few bytes as they need. What
// stands in a block again is told by its place in it, numbers by how they differ from the last.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/text_numbers.h"

namespace headwater {

inline constexpr std::size_t calls_of_a_block = 256;

/// A call from the side of one of its parties.
struct PartyCall {
    std::int64_t first = 0; ///< second; calls are added in order of it
    std::uint64_t row = 0;
    std::int64_t peer = 0; ///< id of the other party
    bool outgoing = false;
    std::uint64_t milliseconds = 0;
};

/// Which of the numbers have come since the last clear(), and as the how manieth: in constant time.
class Places {
public:
    /// From 1; 0: it is new, and now the last.
    std::uint64_t of(std::uint32_t number);
    void clear();

private:
    struct Place {
        std::uint32_t round = 0, place = 0;
    };
    std::vector<Place> m_places; ///< by number
    std::uint32_t m_round = 1, m_count = 0;
};

class CallBlock {
public:
    /// `texts` are what calls say besides, one table a column.
    explicit CallBlock(const std::vector<TextNumbers>& texts);

    /// Begins a block of the party with that id.
    void begin(std::int64_t party);
    /// `peer` is a number of the other party, small and the same in every block; of `texts` one
    /// number a column.
    void add(const PartyCall& call, std::uint32_t peer, const std::uint32_t* texts);
    std::size_t calls() const { return m_calls; }
    std::int64_t first() const { return m_first; }
    std::int64_t last() const { return m_last; }
    const std::string& bytes() const { return m_bytes; }

private:
    const std::vector<TextNumbers>& m_texts;
    std::int64_t m_party = 0;
    std::size_t m_calls = 0;
    std::int64_t m_first = 0, m_last = 0;
    std::uint64_t m_last_row = 0;
    Places m_peer_places;
    std::vector<Places> m_text_places; ///< by column
    std::string m_bytes;
};

/// Return false to end early. The texts are those of the block.
using VisitCall = std::function<bool(const PartyCall&, std::span<const std::string_view> texts)>;

/// Fails where the bytes are no block, whatever they are.
Result<void> each_call(std::string_view block, std::int64_t party, std::size_t texts,
                       const VisitCall& visit);

} // namespace headwater
