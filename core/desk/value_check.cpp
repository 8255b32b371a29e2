// SPDX-License-Identifier: Apache-2.0
#include "core/desk/value_check.h"

#include <charconv>

#include "core/base/text.h"

namespace headwater {

namespace {

using How = Clause::How;

std::optional<double> number_of(std::string_view text) {
    text = trimmed(text);
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = problem == std::errc() && end == text.data() + text.size();
    return whole ? std::optional(value) : std::nullopt;
}

std::optional<Moment> moment_of(std::string_view text) {
    auto moment = parse_moment(text);
    return moment ? std::optional(*std::move(moment)) : std::nullopt;
}

} // namespace

ValueCheck::ValueCheck(const Clause& clause)
    : m_how(clause.how),
      m_folded(fold(clause.value)),
      m_number(number_of(clause.value)),
      m_moment(moment_of(clause.value)) {}

bool ValueCheck::operator()(std::string_view value) {
    const auto [found, fresh] = m_known.try_emplace(std::string(value), false);
    if (fresh) found->second = look_at(found->first);
    return found->second;
}

bool ValueCheck::look_at(const std::string& value) const {
    switch (m_how) {
    case How::known:
        return !trimmed(value).empty();
    case How::contains:
        return fold(value).find(m_folded) != std::string::npos;
    case How::greater:
    case How::less:
        break;
    default:
        return fold(value) == m_folded;
    }
    const bool greater = m_how == How::greater;
    if (const auto number = number_of(value); number && m_number)
        return greater ? *number > *m_number : *number < *m_number;
    const auto moment = m_moment ? moment_of(value) : std::nullopt;
    return moment && (greater ? moment->first > m_moment->last : moment->last < m_moment->first);
}

std::string days_before(std::string_view now, int days) {
    constexpr std::int64_t day = 86400;
    const auto moment = parse_moment(now);
    return moment ? moment_from_seconds(moment->first - days * day).text : std::string(now);
}

} // namespace headwater
