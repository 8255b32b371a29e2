// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/call_packing.h"

#include <algorithm>
#include <cmath>

#include "core/base/calendar.h"
#include "core/base/phone.h"
#include "core/base/text.h"

namespace headwater {

namespace {

// Memory: calls that wait to be written, their texts, and the parties that are remembered from
// piece to piece.
constexpr std::size_t bytes_of_a_piece = 160 * 1024 * 1024;
constexpr std::size_t bytes_of_texts = 64 * 1024 * 1024;
constexpr std::size_t bytes_of_parties = 96 * 1024 * 1024;
/// Of "2023-05-03T21:14:07".
constexpr std::size_t to_the_day = 10, to_the_minute = 16, to_the_second = 19;

/// "2023-05-03", "2023-05-03T21:14" and so on; no range, nothing before or after.
bool is_plain_date(std::string_view text) {
    if (text.size() < to_the_day || text[4] != '-' || text[7] != '-') return false;
    return text.substr(0, to_the_day).find_first_not_of("0123456789-") == text.npos &&
           text.find('/') == text.npos;
}

} // namespace

std::string call_tables() {
    // A party is a number in one file; a block holds calls of it, in order of time. Its id, not
    // its time, tells it apart: many may begin in the same second.
    return R"sql(
CREATE TABLE call_batch(
    id          INTEGER PRIMARY KEY,
    source      INTEGER NOT NULL REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
    entity_kind TEXT NOT NULL,
    link_kind   TEXT NOT NULL,
    columns     TEXT NOT NULL,
    calls       INTEGER NOT NULL
) STRICT;
CREATE INDEX call_batch_by_source ON call_batch(source);
CREATE TABLE call_party(
    id     INTEGER PRIMARY KEY,
    batch  INTEGER NOT NULL,
    number TEXT NOT NULL,
    key    TEXT NOT NULL
) STRICT;
CREATE INDEX call_party_by_key ON call_party(key);
CREATE TABLE call_block(
    id        INTEGER PRIMARY KEY,
    party     INTEGER NOT NULL,
    from_time INTEGER NOT NULL,
    to_time   INTEGER NOT NULL,
    calls     INTEGER NOT NULL,
    bytes     BLOB NOT NULL
) STRICT;
CREATE INDEX call_block_by_party ON call_block(party, from_time);
CREATE TABLE aside_call_batch(id INTEGER PRIMARY KEY, source INTEGER, entity_kind TEXT,
    link_kind TEXT, columns TEXT, calls INTEGER) STRICT;
CREATE TABLE aside_call_party(id INTEGER PRIMARY KEY, batch INTEGER, number TEXT,
    key TEXT) STRICT;
CREATE TABLE aside_call_block(id INTEGER PRIMARY KEY, party INTEGER, from_time INTEGER,
    to_time INTEGER, calls INTEGER, bytes BLOB) STRICT;
)sql";
}

std::string number_key(std::string_view number) {
    if (auto phone = phone_number(number).international; !phone.empty()) return phone;
    std::string digits = digits_alone(number);
    return digits.empty() ? fold(number) : digits;
}

std::string form_of(std::string_view happened) {
    if (!is_plain_date(happened)) return std::string("=").append(happened);
    if (happened.size() == to_the_day) return "d";
    const bool minute = happened.size() == to_the_minute || happened[to_the_minute] != ':';
    const std::size_t known = minute ? to_the_minute : to_the_second;
    if (happened.size() < known) return std::string("=").append(happened);
    return std::string(minute ? "m" : "s").append(happened.substr(known));
}

std::string happened_from(std::int64_t first, std::string_view form) {
    if (form.empty()) return {};
    if (form[0] == '=') return std::string(form.substr(1));
    const std::size_t known = form[0] == 'd'   ? to_the_day
                              : form[0] == 'm' ? to_the_minute
                                               : to_the_second;
    return edtf_of(stamp_from_seconds(first)).substr(0, known).append(form.substr(1));
}

CallPacking::CallPacking(Database& database, std::int64_t batch,
                         std::function<Result<std::int64_t>()> next_id)
    : m_database(database), m_batch(batch), m_next_id(std::move(next_id)) {}

void CallPacking::begin_piece(std::size_t columns) {
    m_texts.resize(columns);
    const std::size_t calls = bytes_of_a_piece / (sizeof(Kept) + columns * sizeof(std::uint32_t));
    m_piece.reserve(calls);
    m_numbers.reserve(calls * columns);
}

bool CallPacking::is_full() const {
    constexpr std::size_t often = 4'096; // enough to ask how much memory texts take
    if (m_piece.size() == m_piece.capacity()) return true;
    if (m_piece.size() % often != 0) return false;
    std::size_t memory = 0;
    for (const TextNumbers& texts : m_texts)
        memory += texts.memory();
    return memory > bytes_of_texts;
}

Result<void> CallPacking::add(const CallView& call) {
    if (m_piece.empty()) begin_piece(call.other.size() + 1);
    const double milliseconds = std::clamp(call.duration * 1000, 0.0, 1e15);
    m_piece.push_back({call.first, call.row, static_cast<std::uint64_t>(std::llround(milliseconds)),
                       m_parties.number_of(call.from), m_parties.number_of(call.to)});
    m_numbers.push_back(m_texts[0].number_of(form_of(call.happened)));
    for (std::size_t i = 0; i < call.other.size(); ++i)
        m_numbers.push_back(m_texts[i + 1].number_of(call.other[i]));
    ++m_packed.calls;
    return is_full() ? write_piece() : Result<void>();
}

Result<PackedCalls> CallPacking::finish() {
    TRY_VOID(write_piece());
    return m_packed;
}

Result<void> CallPacking::name_parties() {
    TRY(auto* row, m_database.statement("INSERT INTO call_party(id, batch, number, key) "
                                        "VALUES (?1, ?2, ?3, ?4)"));
    for (auto i = static_cast<std::uint32_t>(m_party_ids.size()); i < m_parties.size(); ++i) {
        TRY(const std::int64_t id, m_next_id());
        const std::string key = number_key(m_parties.text(i));
        row->bind(1, id).bind(2, m_batch).bind(3, m_parties.text(i));
        TRY_VOID(row->bind(4, std::string_view(key)).run());
        m_party_ids.push_back(id);
    }
    return {};
}

Result<void> CallPacking::write_piece() {
    TRY_VOID(name_parties());
    // Sorted by counting: where the calls of each party begin, then each to its place. An entry
    // is the place of a call in the piece and whether it came in.
    std::vector<std::uint32_t> begins(m_party_ids.size() + 1, 0);
    const auto each_side = [&](const auto& take) {
        for (std::uint32_t i = 0; i < m_piece.size(); ++i) {
            take(m_piece[i].from, i << 1);
            if (m_piece[i].to != m_piece[i].from) take(m_piece[i].to, i << 1 | 1);
        }
    };
    each_side([&](std::uint32_t party, std::uint32_t) { ++begins[party + 1]; });
    for (std::size_t i = 1; i < begins.size(); ++i)
        begins[i] += begins[i - 1];
    std::vector<std::uint32_t> sides(begins.back());
    auto next = begins;
    each_side([&](std::uint32_t party, std::uint32_t side) { sides[next[party]++] = side; });
    CallBlock block(m_texts);
    for (std::uint32_t party = 0; party + 1 < begins.size(); ++party)
        TRY_VOID(write_party(party, sides.data() + begins[party], sides.data() + begins[party + 1],
                             block));
    forget_piece();
    return {};
}

void CallPacking::forget_piece() {
    m_piece.clear();
    m_numbers.clear();
    for (TextNumbers& texts : m_texts)
        texts.clear();
    if (m_parties.memory() < bytes_of_parties) return;
    m_parties.clear();
    m_party_ids.clear();
}

/// The calls of a party stand far apart in the piece: memory is asked before they are needed.
void CallPacking::ask_early(std::size_t call) const {
    __builtin_prefetch(&m_piece[call]);
    __builtin_prefetch(&m_numbers[call * m_texts.size()]);
}

Result<void> CallPacking::write_party(std::uint32_t party, std::uint32_t* begin, std::uint32_t* end,
                                      CallBlock& block) {
    if (begin == end) return {};
    const auto earlier = [&](std::uint32_t a, std::uint32_t b) {
        return m_piece[a >> 1].first < m_piece[b >> 1].first;
    };
    if (!std::is_sorted(begin, end, earlier)) std::stable_sort(begin, end, earlier);
    const std::size_t columns = m_texts.size();
    block.begin(m_party_ids[party]);
    for (const std::uint32_t* side = begin; side != end; ++side) {
        constexpr std::ptrdiff_t steps_ahead = 12;
        if (end - side > steps_ahead) ask_early(side[steps_ahead] >> 1);
        const std::size_t at = *side >> 1;
        const bool outgoing = (*side & 1) == 0;
        const Kept& call = m_piece[at];
        const std::uint32_t peer = outgoing ? call.to : call.from;
        block.add({call.first, call.row, m_party_ids[peer], outgoing, call.milliseconds}, peer,
                  m_numbers.data() + at * columns);
        if (block.calls() < calls_of_a_block) continue;
        TRY_VOID(write_block(party, block));
        block.begin(m_party_ids[party]);
    }
    return block.calls() > 0 ? write_block(party, block) : Result<void>();
}

Result<void> CallPacking::write_block(std::uint32_t party, const CallBlock& block) {
    ++m_packed.blocks;
    TRY(const std::int64_t id, m_next_id());
    TRY(auto* row, m_database.statement("INSERT INTO call_block(id, party, from_time, to_time, "
                                        "calls, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    row->bind(1, id).bind(2, m_party_ids[party]).bind(3, block.first()).bind(4, block.last());
    row->bind(5, static_cast<std::int64_t>(block.calls()));
    return row->bind_blob(6, block.bytes()).run();
}

} // namespace headwater
