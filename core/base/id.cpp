// SPDX-License-Identifier: Apache-2.0
#include "core/base/id.h"

#include <cassert>
#include <charconv>

#include <fmt/format.h>

namespace headwater {

std::int64_t make_id(std::uint32_t station, std::uint32_t count) {
    assert(station < (1u << 31));
    return (static_cast<std::int64_t>(station) << 32) | count;
}

std::string id_text(std::int64_t value) {
    return fmt::format("{:08x}-{}", value >> 32, value & 0xffffffff);
}

std::optional<std::int64_t> parse_id(std::string_view text) {
    const auto dash = text.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    std::uint32_t station = 0;
    std::uint32_t count = 0;
    const char* const middle = text.data() + dash;
    const char* const end = text.data() + text.size();
    const auto head = std::from_chars(text.data(), middle, station, 16);
    const auto tail = std::from_chars(middle + 1, end, count, 10);
    const bool whole = head.ec == std::errc{} && head.ptr == middle && tail.ec == std::errc{} &&
                       tail.ptr == end && station < (1u << 31);
    return whole ? std::optional(make_id(station, count)) : std::nullopt;
}

} // namespace headwater
