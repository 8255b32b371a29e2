// SPDX-License-Identifier: Apache-2.0
// An item keeps neither the question nor the calls, but the first and the last of them: all calls
// of the pair between these two are its own, so the packed calls themselves say what it counts.
#include "core/desk/told_calls.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <string>
#include <utility>

#include "core/base/moment.h"

namespace headwater {

namespace {

/// "2023-05-01T21:14/2023-06-03T08:00", as exactly as both are known.
std::string period_of(const CallPair& pair) {
    if (pair.first_happened == pair.last_happened) return pair.first_happened;
    const auto period = parse_moment(pair.first_happened + "/" + pair.last_happened);
    return period ? period->text : std::string();
}

std::string rows_of(const CallPair& pair) {
    if (pair.first_row == pair.last_row) return "row " + std::to_string(pair.first_row);
    return "between rows " + std::to_string(pair.first_row) + " and " +
           std::to_string(pair.last_row);
}

/// From the first to the last, both included.
struct Rows {
    std::uint64_t first = 0, last = 0;
};

/// The number behind the words, both of which are taken off.
std::optional<std::uint64_t> number_behind(std::string_view words, std::string_view& text) {
    if (!text.starts_with(words)) return std::nullopt;
    std::uint64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data() + words.size(), end, number);
    if (error != std::errc()) return std::nullopt;
    text = {rest, static_cast<std::size_t>(end - rest)};
    return number;
}

/// What rows_of() wrote; empty: something else stands there.
std::optional<Rows> rows_in(std::string_view place) {
    if (const auto row = number_behind("row ", place); row && place.empty())
        return Rows{*row, *row};
    const auto first = number_behind("between rows ", place);
    const auto last = number_behind(" and ", place);
    if (!first || !last || !place.empty()) return std::nullopt;
    return Rows{*first, *last};
}

/// The first seconds of the first and of the last call of such a period.
std::optional<std::pair<std::int64_t, std::int64_t>> times_in(std::string_view period) {
    const auto slash = period.find('/');
    const auto first = parse_moment(period.substr(0, slash));
    const auto last = slash == period.npos ? first : parse_moment(period.substr(slash + 1));
    if (!first || !last) return std::nullopt;
    return std::pair(first->first, last->first);
}

bool says(const Evidence& item, const CallPair& pair) {
    return item.place == rows_of(pair) && item.weight == static_cast<double>(pair.calls);
}

/// What has no date is told only where no period was asked for, and then with all the others.
bool have_no_call_in_common(const CallPair& a, const CallPair& b) {
    return a.without_date == 0 && b.without_date == 0 && (a.last < b.first || b.last < a.first);
}

/// Nobody has graded the one and not the other, or said anything else of it.
bool differ_in_calls_alone(Evidence a, const Evidence& b) {
    a.id = b.id;
    a.place = b.place;
    a.happened = b.happened;
    a.weight = b.weight;
    a.duration = b.duration;
    a.recorded_by = b.recorded_by;
    return a == b;
}

class Retelling {
public:
    Retelling(const Case& the_case, const CallPair& asked, const Task& task)
        : m_case(the_case), m_asked(asked), m_task(task), m_whole(asked) {}

    Result<Retold> run(const Evidence& item) {
        std::vector<Evidence> known = m_case.evidence_of(item.subject);
        std::erase_if(known, [&](const Evidence& each) {
            return each.source != item.source || !rows_in(each.place);
        });
        const auto told =
            std::ranges::find_if(known, [&](const Evidence& each) { return says(each, m_asked); });
        if (told != known.end() && (told->refuted || known.size() == 1))
            return Retold{false, {}, {}, {}};
        // The whole grows with what joins it, and may then meet what it had no call of before.
        for (std::size_t i = 0; i < known.size();) {
            TRY(const bool joins, join(known[i]));
            if (m_left_out) return left_out();
            if (!joins) {
                ++i;
                continue;
            }
            m_joined.push_back(std::move(known[i]));
            known.erase(known.begin() + static_cast<std::ptrdiff_t>(i));
            i = 0;
        }
        return outcome();
    }

private:
    Result<bool> join(const Evidence& known) {
        const auto rows = rows_in(known.place);
        if (rows->last < m_whole.first_row || rows->first > m_whole.last_row) return false;
        const bool is_asked = says(known, m_asked);
        TRY(const auto its, is_asked ? std::optional(m_asked) : calls_of(known));
        if (its && (!is_of_asked(*its) || have_no_call_in_common(*its, m_whole))) return false;
        if (!its || known.refuted) {
            leave_out(known);
            return false;
        }
        TRY(m_whole, both(*its, m_whole));
        return true;
    }

    Retold outcome() {
        Retold retold;
        if (m_joined.empty()) return retold;
        retold.is_new = false;
        const Evidence& first = m_joined.front();
        if (m_joined.size() == 1 && says(first, m_whole)) return retold;
        for (const Evidence& each : m_joined) {
            if (!differ_in_calls_alone(each, first)) {
                leave_out(each);
                return left_out();
            }
            if (each.id != first.id) retold.joined.push_back(each.id);
        }
        const Evidence whole = item_about(m_whole, first.source);
        retold.widened = first;
        retold.widened->place = whole.place;
        retold.widened->happened = whole.happened;
        retold.widened->weight = whole.weight;
        retold.widened->duration = whole.duration;
        return retold;
    }

    /// The calls that the item counts, maybe of another pair: merged numbers share a link, and the
    /// two directions may. Empty: the item is not as it was made.
    Result<std::optional<CallPair>> calls_of(const Evidence& item) const {
        std::vector<CallQuery> queries; // the pair alone first: a number may call thousands
        const auto times = times_in(item.happened);
        if (times) queries.push_back({m_asked.to, m_asked.from, times->first, times->second});
        queries.push_back({m_asked.to, m_asked.from});
        if (times)
            for (const std::string& number : {m_asked.from, m_asked.to})
                queries.push_back({number, {}, times->first, times->second});
        for (const std::string& number : {m_asked.from, m_asked.to})
            queries.push_back({number});
        for (const CallQuery& query : queries) {
            TRY(const auto pairs, m_case.call_pairs(query, m_task));
            for (const CallPair& pair : pairs)
                if (pair.file == m_asked.file && says(item, pair)) return pair;
        }
        return std::nullopt;
    }

    bool is_of_asked(const CallPair& pair) const {
        return pair.file == m_asked.file && pair.from == m_asked.from && pair.to == m_asked.to;
    }

    /// Two periods that meet are one, and all calls in it are of one or the other.
    Result<CallPair> both(const CallPair& a, const CallPair& b) const {
        const bool any_time = a.without_date > 0 || b.without_date > 0;
        TRY(const auto found,
            any_time ? count({}, {}) : count(std::min(a.first, b.first), std::max(a.last, b.last)));
        assert(found);
        return *found;
    }

    Result<std::optional<CallPair>> count(std::optional<std::int64_t> after,
                                          std::optional<std::int64_t> before) const {
        const CallQuery query{m_asked.from, m_asked.to, after, before};
        TRY(const auto pairs, m_case.call_pairs(query, m_task));
        for (const CallPair& pair : pairs)
            if (is_of_asked(pair)) return pair;
        return std::nullopt;
    }

    void leave_out(const Evidence& item) {
        m_left_out = say("Calls from %1 to %2 were left out: an item of evidence that counts some "
                         "of them was changed or refuted since (%3).",
                         {m_asked.from, m_asked.to, item.place});
    }
    Retold left_out() const { return {false, {}, {}, m_left_out}; }

    const Case& m_case;
    const CallPair& m_asked;
    const Task& m_task;
    CallPair m_whole; ///< what is asked for, with what it joins
    std::vector<Evidence> m_joined;
    std::optional<Message> m_left_out;
};

} // namespace

Evidence item_about(const CallPair& pair, SourceId source) {
    Evidence item;
    item.source = source;
    item.place = rows_of(pair);
    item.happened = period_of(pair);
    item.weight = static_cast<double>(pair.calls);
    item.duration = pair.duration;
    return item;
}

Result<Retold> retell(const Case& the_case, const CallPair& asked, const Evidence& item,
                      const Task& task) {
    return Retelling(the_case, asked, task).run(item);
}

} // namespace headwater
