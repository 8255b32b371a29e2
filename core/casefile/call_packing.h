// SPDX-License-Identifier: Apache-2.0
// Calls on their way into the case file: sorted by party and time in pieces of bounded memory,
// each call in a block of either party.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/text_numbers.h"
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
    /// Of a batch of that id; ids of parties and blocks are drawn from `next_id`.
    CallPacking(Database& database, std::int64_t batch,
                std::function<Result<std::int64_t>()> next_id);

    Result<void> add(const CallView& call);
    /// Writes what is not yet in the file; says what was added.
    Result<PackedCalls> finish();

private:
    struct Kept {
        std::int64_t first;
        std::uint64_t row, milliseconds;
        std::uint32_t from, to;
    };

    void begin_piece(std::size_t columns);
    bool is_full() const;
    Result<void> write_piece();
    void forget_piece();
    Result<void> name_parties();
    Result<void> write_party(std::uint32_t party, std::uint32_t* begin, std::uint32_t* end,
                             CallBlock& block);
    void ask_early(std::size_t call) const;
    Result<void> write_block(std::uint32_t party, const CallBlock& block);

    Database& m_database;
    std::int64_t m_batch;
    std::function<Result<std::int64_t>()> m_next_id;
    PackedCalls m_packed;
    std::vector<Kept> m_piece;
    std::vector<std::uint32_t> m_numbers;  ///< of the texts of the piece, call by call
    std::vector<TextNumbers> m_texts;      ///< by column: what the time is like, then the others
    TextNumbers m_parties;                 ///< as they are written
    std::vector<std::int64_t> m_party_ids; ///< of those that have one
};

/// How a date is known that begins at some second: what happened_from needs to write it again.
std::string form_of(std::string_view happened);
std::string happened_from(std::int64_t first, std::string_view form);

} // namespace headwater
