// SPDX-License-Identifier: Apache-2.0
// Packed calls, found by number and time, and counted by pairs of numbers.
#include "core/casefile/calls.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>
#include <unordered_map>

#include <nlohmann/json.hpp>

#include "core/casefile/call_packing.h"
#include "core/casefile/case_state.h"
#include "core/casefile/rows.h"

namespace headwater {

namespace {

constexpr std::int64_t long_ago = std::numeric_limits<std::int64_t>::min();
/// What form_of says of no date.
constexpr std::string_view undated = "=";
constexpr std::int64_t far_away = std::numeric_limits<std::int64_t>::max();

/// A number in one file.
struct Party {
    std::int64_t id = 0, batch = 0;
};

std::vector<std::string> columns_from(std::string_view text) {
    const auto json = nlohmann::json::parse(text, nullptr, false);
    std::vector<std::string> columns;
    if (json.is_array())
        for (const auto& each : json)
            columns.push_back(each.is_string() ? each.get<std::string>() : std::string());
    return columns;
}

Result<std::vector<CallBatch>> read_batches(const Database& database) {
    TRY(auto rows, database.prepare("SELECT id, source, entity_kind, link_kind, columns, calls "
                                    "FROM call_batch ORDER BY id"));
    std::vector<CallBatch> batches;
    TRY_VOID(each_row(rows, [&] {
        batches.push_back({rows.integer(0),
                           {rows.integer(1)},
                           rows.text(2),
                           rows.text(3),
                           columns_from(rows.view(4)),
                           static_cast<std::uint64_t>(rows.integer(5))});
        return true;
    }));
    return batches;
}

Result<std::vector<Party>> parties_from(Statement& rows) {
    std::vector<Party> parties;
    TRY_VOID(each_row(rows, [&] {
        parties.push_back({rows.integer(0), rows.integer(1)});
        return true;
    }));
    return parties;
}

Result<std::vector<Party>> parties_called(const Database& database, const std::string& number) {
    TRY(auto rows, database.prepare("SELECT id, batch FROM call_party WHERE key = ?1 ORDER BY id"));
    const std::string key = number_key(number);
    rows.bind(1, std::string_view(key));
    return parties_from(rows);
}

Result<std::vector<Party>> every_party(const Database& database) {
    TRY(auto rows, database.prepare("SELECT id, batch FROM call_party ORDER BY id"));
    return parties_from(rows);
}

/// What a query asks of one call.
class Asked {
public:
    static Result<Asked> of(const Database& database, const CallQuery& query) {
        Asked asked;
        asked.m_after = query.after.value_or(long_ago);
        asked.m_before = query.before.value_or(far_away);
        asked.m_any_time = !query.after && !query.before;
        asked.m_any_peer = query.with.empty();
        if (asked.m_any_peer) return asked;
        TRY(const auto others, parties_called(database, query.with));
        for (const Party& other : others)
            asked.m_others.push_back(other.id);
        return asked;
    }

    std::int64_t after() const { return m_after; }
    std::int64_t before() const { return m_before; }
    bool has(const PartyCall& call, std::string_view form) const {
        const bool dated = form != undated;
        const bool in_time =
            m_any_time || (dated && call.first >= m_after && call.first <= m_before);
        return in_time && (m_any_peer || std::ranges::binary_search(m_others, call.peer));
    }

private:
    std::int64_t m_after = long_ago, m_before = far_away;
    bool m_any_time = true, m_any_peer = true;
    std::vector<std::int64_t> m_others;
};

/// Every call of the party that was asked for.
Result<void> each_call_of(const Database& database, const Party& party, std::size_t columns,
                          const Asked& asked, const VisitCall& visit) {
    TRY(auto rows, database.prepare("SELECT bytes FROM call_block WHERE party = ?1 AND "
                                    "from_time <= ?2 AND to_time >= ?3 ORDER BY from_time, id"));
    rows.bind(1, party.id).bind(2, asked.before()).bind(3, asked.after());
    TRY(bool more, rows.step());
    while (more) {
        TRY_VOID(
            each_call(rows.view(0), party.id, columns + 1, [&](const PartyCall& call, auto texts) {
                return !asked.has(call, texts[0]) || visit(call, texts);
            }));
        TRY(more, rows.step());
    }
    return {};
}

/// Numbers by the ids of their parties, asked for once each.
class Numbers {
public:
    explicit Numbers(const Database& database) : m_database(database) {}
    Result<std::string> of(std::int64_t party) {
        const auto known = m_numbers.find(party);
        if (known != m_numbers.end()) return known->second;
        TRY(auto row, m_database.prepare("SELECT number FROM call_party WHERE id = ?1"));
        TRY(const bool there, row.bind(1, party).step());
        return m_numbers.emplace(party, there ? row.text(0) : std::string()).first->second;
    }

private:
    const Database& m_database;
    std::unordered_map<std::int64_t, std::string> m_numbers;
};

/// A call that was found, before its numbers are looked up.
struct Match {
    PartyCall call;
    std::int64_t party = 0;
    const CallBatch* batch = nullptr;
    std::vector<std::string> texts;
};

bool is_earlier(const Match& a, const Match& b) {
    return std::tuple(a.call.first, a.batch->id, a.call.row) <
           std::tuple(b.call.first, b.batch->id, b.call.row);
}

Result<Call> call_from(const Match& match, Numbers& numbers) {
    TRY(std::string own, numbers.of(match.party));
    TRY(std::string other, numbers.of(match.call.peer));
    Call call;
    call.outgoing = match.call.outgoing;
    call.from = call.outgoing ? own : other;
    call.to = call.outgoing ? std::move(other) : std::move(own);
    call.first = match.call.first;
    call.happened = happened_from(call.first, match.texts[0]);
    call.duration = static_cast<double>(match.call.milliseconds) / 1000;
    call.source = match.batch->source;
    call.row = match.call.row;
    for (std::size_t i = 1; i < match.texts.size() && i <= match.batch->columns.size(); ++i)
        if (!match.texts[i].empty())
            call.other.push_back({match.batch->columns[i - 1], match.texts[i]});
    return call;
}

const CallBatch* batch_of(const std::vector<CallBatch>& batches, std::int64_t id) {
    const auto found = std::ranges::find(batches, id, &CallBatch::id);
    return found == batches.end() ? nullptr : &*found;
}

/// Adds up the calls between each two numbers.
class Pairs {
public:
    void add(const CallBatch& batch, std::int64_t from, const PartyCall& call,
             std::string_view form) {
        CallPair& pair = m_pairs[{from, call.peer}];
        const bool first = pair.calls++ == 0;
        pair.file = batch.id;
        pair.duration += static_cast<double>(call.milliseconds) / 1000;
        pair.first_row = first ? call.row : std::min(pair.first_row, call.row);
        pair.last_row = std::max(pair.last_row, call.row);
        if (form == undated) return void(++pair.without_date);
        const bool first_date = pair.calls - pair.without_date == 1;
        if (first_date || call.first < pair.first)
            std::tie(pair.first, pair.first_happened) = std::tie(call.first, form);
        if (first_date || call.first > pair.last)
            std::tie(pair.last, pair.last_happened) = std::tie(call.first, form);
    }
    Result<std::vector<CallPair>> finish(Numbers& numbers) {
        std::vector<CallPair> pairs;
        pairs.reserve(m_pairs.size());
        for (auto& [parties, pair] : m_pairs) {
            TRY(pair.from, numbers.of(parties.first));
            TRY(pair.to, numbers.of(parties.second));
            pair.first_happened = happened_from(pair.first, pair.first_happened);
            pair.last_happened = happened_from(pair.last, pair.last_happened);
            pairs.push_back(std::move(pair));
        }
        return pairs;
    }

private:
    std::map<std::pair<std::int64_t, std::int64_t>, CallPair> m_pairs;
};

} // namespace

Result<std::vector<CallBatch>> Case::call_batches() const {
    return read_batches(m_state->database);
}

Result<CallPage> Case::calls(const CallQuery& query, std::size_t limit) const {
    const Database& database = m_state->database;
    TRY(const auto batches, read_batches(database));
    TRY(const auto parties, parties_called(database, query.number));
    TRY(const Asked asked, Asked::of(database, query));
    CallPage page;
    std::vector<Match> found;
    for (const Party& party : parties) {
        const CallBatch* const batch = batch_of(batches, party.batch);
        if (!batch) continue; // damaged: verify says so
        TRY_VOID(each_call_of(
            database, party, batch->columns.size(), asked, [&](const PartyCall& call, auto texts) {
                ++page.all;
                found.push_back({call, party.id, batch, {texts.begin(), texts.end()}});
                std::ranges::push_heap(found, is_earlier);
                if (found.size() <= limit) return true;
                std::ranges::pop_heap(found, is_earlier);
                found.pop_back();
                return true;
            }));
    }
    std::ranges::sort_heap(found, is_earlier);
    Numbers numbers(database);
    for (const Match& match : found) {
        TRY(Call call, call_from(match, numbers));
        page.calls.push_back(std::move(call));
    }
    return page;
}

Result<std::vector<CallPair>> Case::call_pairs(const CallQuery& query, const Task& task) const {
    const Database& database = m_state->database;
    TRY(const auto batches, read_batches(database));
    TRY(const Asked asked, Asked::of(database, query));
    TRY(const auto parties,
        query.number.empty() ? every_party(database) : parties_called(database, query.number));
    const auto is_own = [&](std::int64_t id) {
        return std::ranges::binary_search(parties, id, {}, &Party::id);
    };
    Pairs pairs;
    for (const Party& party : parties) {
        if (!task.may_go_on()) return stopped();
        const CallBatch* const batch = batch_of(batches, party.batch);
        if (!batch) continue;
        // A call between two of the parties is told by the one that made it.
        const auto add = [&](PartyCall call, auto texts) {
            const bool counts = call.outgoing || !is_own(call.peer);
            const auto from = call.outgoing ? party.id : std::exchange(call.peer, party.id);
            if (counts) pairs.add(*batch, from, call, texts[0]);
            return true;
        };
        TRY_VOID(each_call_of(database, party, batch->columns.size(), asked, add));
    }
    Numbers numbers(database);
    return pairs.finish(numbers);
}

} // namespace headwater
