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

class CallBlock {
public:
    /// Of a party with that id; `texts` texts go with each call.
    CallBlock(std::int64_t party, std::size_t texts);

    /// Each text is told by a number that is the same for the same text, and itself.
    struct Text {
        std::uint32_t number = 0;
        std::string_view text;
    };
    void add(const PartyCall& call, std::span<const Text> texts);
    std::size_t calls() const { return m_calls; }
    std::int64_t first() const { return m_first; }
    std::int64_t last() const { return m_last; }
    const std::string& bytes() const { return m_bytes; }
    /// Begins the next block of the same party.
    void clear();

private:
    std::int64_t m_party;
    std::size_t m_calls = 0;
    std::int64_t m_first = 0, m_last = 0;
    std::uint64_t m_last_row = 0;
    std::vector<std::int64_t> m_peers;
    std::vector<std::vector<std::uint32_t>> m_texts; ///< numbers, by column
    std::string m_bytes;
};

/// Return false to end early. The texts are those of the block.
using VisitCall = std::function<bool(const PartyCall&, std::span<const std::string_view> texts)>;

/// Fails where the bytes are no block, whatever they are.
Result<void> each_call(std::string_view block, std::int64_t party, std::size_t texts,
                       const VisitCall& visit);

} // namespace headwater
