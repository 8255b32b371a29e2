// SPDX-License-Identifier: Apache-2.0
#include "core/base/image_size.h"

#include <cstddef>
#include <cstdint>

namespace headwater {

namespace {

using std::string_view_literals::operator""sv;

/// The bytes from there on as a number, the most significant first; 0 beyond the end.
std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t count) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < count; ++i)
        number =
            number << 8U | (at + i < bytes.size() ? static_cast<std::uint8_t>(bytes[at + i]) : 0U);
    return number;
}

std::optional<Size> sized(std::uint32_t width, std::uint32_t height) {
    if (width == 0 || height == 0) return std::nullopt;
    return Size{static_cast<double>(width), static_cast<double>(height)};
}

/// Frames of JPEG begin with C0 to CF, but for the tables C4, C8 and CC.
bool begins_frame(std::uint32_t marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

std::optional<Size> jpeg_size(std::string_view bytes) {
    for (std::size_t at = 2; at + 9 <= bytes.size();) {
        if (number_at(bytes, at, 1) != 0xff) return std::nullopt;
        const std::uint32_t marker = number_at(bytes, at + 1, 1);
        if (marker == 0xff) { // padding
            ++at;
            continue;
        }
        if (begins_frame(marker))
            return sized(number_at(bytes, at + 7, 2), number_at(bytes, at + 5, 2));
        const std::uint32_t length = number_at(bytes, at + 2, 2);
        if (length < 2) return std::nullopt;
        at += 2 + length;
    }
    return std::nullopt;
}

} // namespace

std::optional<Size> image_size(std::string_view bytes) {
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"sv))
        return sized(number_at(bytes, 16, 4), number_at(bytes, 20, 4));
    if (bytes.starts_with("\xff\xd8"sv)) return jpeg_size(bytes);
    return std::nullopt;
}

} // namespace headwater
