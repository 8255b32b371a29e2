// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <string>

#include "core/base/image_size.h"

using namespace headwater;
using std::string_literals::operator""s;

namespace {

std::string png(const std::string& width, const std::string& height) {
    return "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"s + width + height + "\x08\x06\0\0\0"s;
}

/// Start, a note of two bytes, a frame of 0x0140 by 0x00c8.
const std::string jpeg = "\xff\xd8\xff\xe0\0\x04"s + "ab" + "\xff\xc0\0\x11\x08\0\xc8\x01\x40\x03"s;

} // namespace

TEST_CASE("the size of a picture stands in its first bytes") {
    CHECK(image_size(png("\0\0\x02\x80"s, "\0\0\x01\xe0"s)) == Size{640, 480});
    CHECK(image_size(jpeg) == Size{320, 200});
    std::string padded = jpeg;
    padded.insert(8, "\xff\xff");
    CHECK(image_size(padded) == Size{320, 200});
    std::string progressive = jpeg;
    progressive[9] = '\xc2';
    CHECK(image_size(progressive) == Size{320, 200});
}

TEST_CASE("what is no picture, or cut off, has no size") {
    CHECK_FALSE(image_size(""));
    CHECK_FALSE(image_size("GIF89a"));
    CHECK_FALSE(image_size(png("\0\0\x02\x80"s, "\0\0\0\0"s)));
    CHECK_FALSE(image_size(png("\0\0\x02\x80"s, "").substr(0, 20)));
    CHECK_FALSE(image_size("\xff\xd8"));
    CHECK_FALSE(image_size(jpeg.substr(0, 12)));
    std::string tables = jpeg;
    tables[9] = '\xc4'; // Huffman tables, no frame
    CHECK_FALSE(image_size(tables));
    CHECK_FALSE(image_size("\xff\xd8\xff\xe0\0\0\0\0\0\0\0\0"s)); // a part that is no longer than 0
}
