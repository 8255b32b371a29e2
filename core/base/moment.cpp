// SPDX-License-Identifier: Apache-2.0
#include "core/base/moment.h"

#include <utility>

#include "core/base/stamp_reader.h"
#include "core/base/text.h"

namespace headwater {

namespace {

/// What is known of a moment: one stamp, or the two ends of a range of which one may be open.
struct Span {
    std::optional<Stamp> start;
    std::optional<Stamp> end;
    bool range = false;
};

struct Ends {
    std::string_view start;
    std::string_view end;
    bool range = false;
};

bool is_open(std::string_view end) {
    return end.empty() || end == "..";
}

bool take_word(std::string_view& text, std::string_view word) {
    if (text.size() <= word.size()) return false;
    if (fold(text.substr(0, word.size())) != word) return false;
    const char next = text[word.size()];
    if (next != ' ' && next != '\t') return false;
    text = trimmed(text.substr(word.size()));
    return true;
}

/// One slash divides two dates unless one side is a bare month: 2023/05, 05/2023.
bool divides(std::string_view left, std::string_view right) {
    if (is_open(left) || is_open(right)) return true;
    const bool month =
        (left.size() == 4 && right.size() <= 2) || (left.size() <= 2 && right.size() == 4);
    return !month;
}

Ends split(std::string_view text) {
    const bool may_be_word = text[0] > '9';
    if (may_be_word && take_word(text, "before")) return {{}, text, true};
    if (may_be_word && take_word(text, "after")) return {text, {}, true};
    if (const auto dash = text.find(" - "); dash != std::string_view::npos)
        return {trimmed(text.substr(0, dash)), trimmed(text.substr(dash + 3)), true};
    const auto slash = text.find('/');
    if (slash == std::string_view::npos || text.find('/', slash + 1) != std::string_view::npos)
        return {text, {}, false};
    const auto left = trimmed(text.substr(0, slash));
    const auto right = trimmed(text.substr(slash + 1));
    return divides(left, right) ? Ends{left, right, true} : Ends{text, {}, false};
}

Result<Span> read_span(std::string_view text, DateOrder order) {
    const Ends ends = split(text);
    Span span{{}, {}, ends.range};
    if (!ends.range || !is_open(ends.start)) {
        TRY(span.start, read_stamp(ends.start, order, text));
    }
    if (ends.range && !is_open(ends.end)) {
        TRY(span.end, read_stamp(ends.end, order, text));
    }
    if (!span.start && !span.end)
        return fail("\"%1\" is no date: both of its ends are open.", {std::string(text)});
    return span;
}

/// The end of a range on the clock of its start.
std::int64_t last_of(const Span& span) {
    const std::int64_t last = last_second(*span.end);
    if (!span.start || !span.start->utc_offset_minutes || !span.end->utc_offset_minutes)
        return last;
    return last + (*span.start->utc_offset_minutes - *span.end->utc_offset_minutes) * 60;
}

std::string text_of(const Span& span) {
    if (!span.range) return edtf_of(*span.start);
    return (span.start ? edtf_of(*span.start) : "..") + "/" +
           (span.end ? edtf_of(*span.end) : "..");
}

} // namespace

Result<Moment> parse_moment(std::string_view text, DateOrder order) {
    text = trimmed(text);
    if (text.empty()) return fail("The date is empty.");
    TRY(const Span span, read_span(text, order));
    Moment moment;
    moment.first = span.start ? first_second(*span.start) : Moment::open_start;
    moment.last = !span.range ? last_second(*span.start)
                  : span.end  ? last_of(span)
                              : Moment::open_end;
    moment.utc_offset_minutes =
        span.start ? span.start->utc_offset_minutes : span.end->utc_offset_minutes;
    moment.text = text_of(span);
    if (moment.first > moment.last)
        return fail("\"%1\" is no date: it ends before it begins.", {std::string(text)});
    return moment;
}

Moment moment_from_seconds(std::int64_t seconds) {
    return {seconds, seconds, {}, edtf_of(stamp_from_seconds(seconds))};
}

std::string day_of(std::int64_t seconds) {
    return edtf_of(stamp_from_seconds(seconds)).substr(0, 10);
}

bool is_written_date(std::string_view text) {
    const auto dash = text.find('-');
    if (text.size() < 7 || dash == std::string_view::npos || (dash != 4 && dash != 7)) return false;
    if (text.find_first_not_of("0123456789-/.T:Z+") != std::string_view::npos) return false;
    const auto moment = parse_moment(text);
    return moment && moment->text == text;
}

Moment lasting(const Moment& moment, std::int64_t seconds) {
    if (seconds <= 0 || moment.last == Moment::open_end) return moment;
    Moment out = moment;
    out.last += seconds;
    Stamp end = stamp_from_seconds(out.last);
    end.utc_offset_minutes = moment.utc_offset_minutes;
    const auto slash = moment.text.find('/');
    out.text = moment.text.substr(0, slash) + "/" + edtf_of(end);
    return out;
}

std::string for_people(const Moment& moment) {
    const auto span = read_span(moment.text, DateOrder::day_first);
    if (!span) return moment.text;
    if (!span->range) return for_people(*span->start);
    if (!span->start) return "until " + for_people(*span->end);
    if (!span->end) return "from " + for_people(*span->start);
    return for_people(*span->start) + " to " + for_people(*span->end);
}

} // namespace headwater
