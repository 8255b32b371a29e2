// SPDX-License-Identifier: Apache-2.0
// Names for records that stay unique when the cases of two stations are merged:
// 31 bits drawn once for each case file, then a 32-bit count.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace headwater {

/// An id of one kind of record. `Noun` is only a tag: an Id<Entity> is no Id<Link>.
template<class Noun>
struct Id {
    std::int64_t value = 0; ///< 0: no record

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

/// Builds the number behind an id. `station` must fit in 31 bits.
std::int64_t make_id(std::uint32_t station, std::uint32_t count);

/// "1f3a09c2-17": the station in hexadecimal, the count in decimal. Shown in JSON and in print.
std::string id_text(std::int64_t value);
std::optional<std::int64_t> parse_id(std::string_view text);

template<class Noun>
std::string text_of(Id<Noun> id) {
    return id_text(id.value);
}

} // namespace headwater

template<class Noun>
struct std::hash<headwater::Id<Noun>> {
    std::size_t operator()(headwater::Id<Noun> id) const noexcept {
        return std::hash<std::int64_t>{}(id.value);
    }
};
