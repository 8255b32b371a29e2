// SPDX-License-Identifier: Apache-2.0
// Calls on their way into the case file: sorted by party and time in pieces of bounded memory,
// each call in a block of either party.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/error.h"
#include "core/casefile/call_block.h"
#include "core/model/call_record.h"
#include "core/storage/database.h"

namespace headwater {

/// SQL of the tables for calls, and of those for what an undo sets aside.
std::string call_tables();

/// What numbers of one line have in common, however they are written.
std::string number_key(std::string_view number);

class CallPacking {
public:
    static constexpr std::size_t calls_of_a_piece = 2'000'000;

    /// Of a batch of that id; ids of parties and blocks are drawn from `next_id`.
    CallPacking(Database& database, std::int64_t batch,
                std::function<Result<std::int64_t>()> next_id);

    Result<void> add(const CallView& call);
    /// Writes what is not yet in the file; says how many calls were added.
    Result<std::uint64_t> finish();

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>{}(text);
        }
    };
    template<class Value>
    using ByText = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;
    struct Kept {
        std::int64_t first;
        std::uint64_t row, milliseconds;
        std::uint32_t from, to;
    };

    std::uint32_t party(std::string_view number);
    std::uint32_t text(std::string_view text);
    Result<void> write_piece();
    Result<void> name_parties();
    Result<void> write_party(std::uint32_t party, std::uint32_t* begin, std::uint32_t* end);
    Result<void> write_block(std::uint32_t party, CallBlock& block);

    Database& m_database;
    std::int64_t m_batch;
    std::function<Result<std::int64_t>()> m_next_id;
    std::uint64_t m_calls = 0;
    std::vector<Kept> m_piece;
    std::size_t m_columns = 0;            ///< of texts: what the time is like, then the others
    std::vector<std::uint32_t> m_numbers; ///< of the texts of the piece, call by call
    ByText<std::uint32_t> m_text_numbers;
    std::vector<std::string_view> m_texts; ///< by number
    std::size_t m_text_bytes = 0;
    ByText<std::uint32_t> m_parties;
    std::vector<std::string_view> m_party_numbers; ///< as they are written
    std::vector<std::int64_t> m_party_ids;         ///< those that have one
};

/// How a date is known that begins at some second: what happened_from needs to write it again.
std::string form_of(std::string_view happened);
std::string happened_from(std::int64_t first, std::string_view form);

} // namespace headwater
