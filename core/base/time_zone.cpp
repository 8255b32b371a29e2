// SPDX-License-Identifier: Apache-2.0
#include "core/base/time_zone.h"

#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

namespace headwater {

namespace {

constexpr std::string_view universal = "UTC";

/// As this list says it; ICU takes a name that it does not know for GMT, silently.
bool is_known(const icu::TimeZone& zone) {
    return zone != icu::TimeZone::getUnknown();
}

} // namespace

struct TimeZone::Rules {
    std::unique_ptr<icu::TimeZone> zone;
};

TimeZone::TimeZone(std::string name, std::unique_ptr<Rules> rules)
    : m_name(std::move(name)), m_rules(std::move(rules)) {}
TimeZone::TimeZone(TimeZone&&) noexcept = default;
TimeZone& TimeZone::operator=(TimeZone&&) noexcept = default;
TimeZone::~TimeZone() = default;

Result<TimeZone> TimeZone::named(std::string_view name) {
    const auto id = icu::UnicodeString::fromUTF8(
        icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())));
    auto rules = std::make_unique<Rules>();
    rules->zone.reset(icu::TimeZone::createTimeZone(id));
    if (!is_known(*rules->zone))
        return fail("%1 is no time zone. Write it as the list of zones does: Asia/Ho_Chi_Minh, or "
                    "UTC.",
                    {std::string(name)});
    return TimeZone(std::string(name), std::move(rules));
}

std::vector<std::string> TimeZone::names() {
    std::vector<std::string> names{std::string(universal)};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::StringEnumeration> list(icu::TimeZone::createTimeZoneIDEnumeration(
        UCAL_ZONE_TYPE_CANONICAL_LOCATION, nullptr, nullptr, status));
    while (U_SUCCESS(status)) {
        const icu::UnicodeString* next = list->snext(status);
        if (next == nullptr) break;
        names.emplace_back();
        next->toUTF8String(names.back());
    }
    return names;
}

std::int64_t TimeZone::offset_at(std::int64_t utc) const {
    std::int32_t raw = 0, summer = 0;
    UErrorCode status = U_ZERO_ERROR;
    m_rules->zone->getOffset(static_cast<double>(utc) * 1000, false, raw, summer, status);
    return U_SUCCESS(status) ? (raw + summer) / 1000 : 0;
}

} // namespace headwater
