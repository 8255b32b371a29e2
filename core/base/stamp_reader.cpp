// SPDX-License-Identifier: Apache-2.0
#include "core/base/stamp_reader.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include <fmt/format.h>

namespace headwater {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_letter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}
char lower(char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

bool begins_with_word(std::string_view text, std::string_view word) {
    return text.size() >= word.size() &&
           std::equal(word.begin(), word.end(), text.begin(),
                      [](char a, char b) { return lower(a) == lower(b); });
}

/// Walks over the text; each step takes what fits and says whether it did.
class StampReader {
public:
    StampReader(std::string_view text, DateOrder order, std::string_view whole)
        : m_rest(text), m_whole(whole), m_order(order) {}

    Result<Stamp> read() {
        const bool fits = time_comes_first() ? clock() && blanks() && date()
                                             : date() && (m_rest.empty() || time_after_date());
        if (m_error) return tl::unexpected(*m_error);
        if (!fits || !m_rest.empty()) return no_date();
        TRY_VOID(check());
        return m_stamp;
    }

private:
    // -- small steps
    std::string_view digits() {
        std::size_t n = 0;
        while (n < m_rest.size() && is_digit(m_rest[n]))
            ++n;
        const auto taken = m_rest.substr(0, n);
        m_rest.remove_prefix(n);
        return taken;
    }
    bool take(std::string_view any_of) {
        const bool there = !m_rest.empty() && any_of.find(m_rest[0]) != std::string_view::npos;
        if (there) m_rest.remove_prefix(1);
        return there;
    }
    bool blanks() {
        bool any = false;
        while (take(" \t"))
            any = true;
        return any;
    }
    bool short_number(int& out) {
        const auto run = digits();
        out = number(run.substr(0, 2));
        return run.size() == 1 || run.size() == 2;
    }

    // -- dates
    bool time_comes_first() const {
        const auto colon = m_rest.find(':');
        return (colon == 1 || colon == 2) &&
               std::all_of(m_rest.begin(), m_rest.begin() + static_cast<std::ptrdiff_t>(colon),
                           is_digit);
    }
    bool date() {
        const auto run = digits();
        switch (run.size()) {
        case 4:
            m_stamp.year = number(run);
            return after_year();
        case 8:
        case 12:
        case 14:
            return unseparated(run);
        case 1:
        case 2:
            return short_first(run);
        default:
            return false;
        }
    }
    /// 2023, 2023-05, 2023-05-03, 2023/05/03, 2023.5.3
    bool after_year() {
        if (m_rest.empty()) return true;
        const char separator = m_rest[0];
        if (!take("-/.")) return false;
        if (!short_number(m_stamp.month)) return false;
        if (m_rest.empty() || m_rest[0] != separator) return known_month();
        m_rest.remove_prefix(1);
        return short_number(m_stamp.day) && known_day();
    }
    /// 20230503, 202305032114, 20230503211407
    bool unseparated(std::string_view run) {
        m_stamp.year = number(run.substr(0, 4));
        m_stamp.month = number(run.substr(4, 2));
        m_stamp.day = number(run.substr(6, 2));
        return known_day() && (run.size() == 8 || unseparated_clock(run.substr(8)));
    }
    bool unseparated_clock(std::string_view run) {
        m_stamp.hour = number(run.substr(0, 2));
        m_stamp.minute = number(run.substr(2, 2));
        if (run.size() == 6) m_stamp.second = number(run.substr(4, 2));
        return true;
    }
    /// 03/05/2023, 3.5.2023, 3 May 2023, 05/2023
    bool short_first(std::string_view run) {
        const char separator = m_rest.empty() ? '\0' : m_rest[0];
        if (separator == ' ') return named_month(number(run));
        if (!take("-/.")) return false;
        int first = number(run);
        const auto second = digits();
        if (second.size() == 4) {
            m_stamp.month = first;
            m_stamp.year = number(second);
            return known_month();
        }
        if (second.empty() || second.size() > 2 || m_rest.empty() || m_rest[0] != separator)
            return false;
        m_rest.remove_prefix(1);
        m_stamp.day = first;
        m_stamp.month = number(second);
        if (m_order == DateOrder::month_first) std::swap(m_stamp.day, m_stamp.month);
        return long_year() && known_day();
    }
    bool named_month(int day) {
        blanks();
        std::size_t n = 0;
        while (n < m_rest.size() && is_letter(m_rest[n]))
            ++n;
        const auto word = m_rest.substr(0, n);
        if (n < 3) return false;
        for (int month = 1; month <= 12; ++month)
            if (begins_with_word(month_name(month), word)) m_stamp.month = month;
        m_rest.remove_prefix(n);
        m_stamp.day = day;
        return m_stamp.month > 0 && blanks() && long_year() && known_day();
    }
    bool long_year() {
        const auto run = digits();
        if (run.size() == 2) {
            m_error = Error{Error::Kind::failed,
                            say("\"%1\" is no date: its year has two digits. Write four, for "
                                "nobody can know the century.",
                                {quoted()})};
        }
        m_stamp.year = run.size() == 4 ? number(run) : 0;
        return run.size() == 4;
    }
    /// A month or day that was written must not pass for one that is not known.
    bool known_month() {
        if (m_stamp.month == 0) m_stamp.month = 99;
        return true;
    }
    bool known_day() {
        if (m_stamp.day == 0) m_stamp.day = 99;
        return known_month();
    }

    // -- times
    bool time_after_date() {
        if (m_stamp.day == 0) return false;
        if (m_stamp.hour >= 0) return zone();
        const bool letter = take("Tt");
        if (!letter && !blanks()) return false;
        return clock();
    }
    /// 21:14, 21:14:07.5, 21h14, 2114, 211407, 9:14 PM
    bool clock() {
        const auto run = digits();
        if (run.size() == 4 || run.size() == 6) return unseparated_clock(run) && zone();
        if (run.empty() || run.size() > 2 || !take(":.hH")) return false;
        m_stamp.hour = number(run);
        if (!short_number(m_stamp.minute)) return false;
        if (take(":.")) {
            if (!short_number(m_stamp.second)) return false;
            if (take(".,") && digits().empty()) return false;
        }
        return half_day() && zone();
    }
    bool half_day() {
        const auto at = m_rest.find_first_not_of(' ');
        const auto mark = at == std::string_view::npos ? m_rest : m_rest.substr(at);
        const bool pm = begins_with_word(mark, "pm");
        if (!pm && !begins_with_word(mark, "am")) return true;
        if (m_stamp.hour < 1 || m_stamp.hour > 12) return false;
        m_stamp.hour = m_stamp.hour % 12 + (pm ? 12 : 0);
        m_rest = mark.substr(2);
        return true;
    }
    /// Z, UTC, +07:00, -0530, +07; or nothing. A time written before its date has none.
    bool zone() {
        const auto at = m_rest.find_first_not_of(' ');
        if (at == std::string_view::npos) return true;
        const auto mark = m_rest.substr(at);
        if (begins_with_word(mark, "Z")) return utc(mark.substr(1));
        if (begins_with_word(mark, "UTC") || begins_with_word(mark, "GMT"))
            return utc(mark.substr(3));
        if (mark[0] != '+' && mark[0] != '-') return true;
        m_rest = mark.substr(1);
        const auto run = digits();
        if (run.size() != 2 && run.size() != 4) return false;
        auto minutes = run.size() == 4 ? run.substr(2) : std::string_view("00");
        if (run.size() == 2 && take(":")) minutes = digits();
        const int offset = number(run.substr(0, 2)) * 60 + number(minutes.substr(0, 2));
        if (minutes.size() != 2 || number(minutes) > 59 || offset > 14 * 60) return bad_zone();
        m_stamp.utc_offset_minutes = mark[0] == '-' ? -offset : offset;
        return true;
    }
    bool utc(std::string_view rest) {
        m_stamp.utc_offset_minutes = 0;
        m_rest = rest;
        return true;
    }
    bool bad_zone() {
        m_error = Error{Error::Kind::failed,
                        say("\"%1\" is no date: no zone is that far from UTC.", {quoted()})};
        return false;
    }

    // -- verdict
    std::string quoted() const { return std::string(m_whole.substr(0, 80)); }
    tl::unexpected<Error> no_date() const {
        return fail("\"%1\" is no date. Write it as 2023-05-03, 2023-05 or 2023-05-03 21:14.",
                    {quoted()});
    }
    Result<void> check() const {
        const Stamp& s = m_stamp;
        if (s.year < 1) return fail("\"%1\" is no date: there is no year 0.", {quoted()});
        if (s.month > 12 && m_order == DateOrder::day_first)
            return fail("\"%1\" is no date: it has no such month. If the file writes the month "
                        "before the day, say so in the import specification.",
                        {quoted()});
        if (s.month > 12) return fail("\"%1\" is no date: it has no such month.", {quoted()});
        if (s.month > 0 && s.day > days_in_month(s.year, s.month))
            return fail("\"%1\" is no date: %2 has no such day.",
                        {quoted(), fmt::format("{:04}-{:02}", s.year, s.month)});
        if (s.hour > 23 || s.minute > 59 || s.second > 59)
            return fail("\"%1\" is no date: there is no such time of day.", {quoted()});
        return {};
    }

    std::string_view m_rest;
    std::string_view m_whole;
    DateOrder m_order;
    Stamp m_stamp;
    std::optional<Error> m_error;
};

} // namespace

Result<Stamp> read_stamp(std::string_view text, DateOrder order, std::string_view whole) {
    return StampReader(text, order, whole).read();
}

} // namespace headwater
