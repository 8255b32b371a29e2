// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/base/text.h"
#include "core/base/transcoder.h"

using namespace headwater;

namespace {

/// In pieces of one byte: every character is cut somewhere.
std::string byte_by_byte(std::string_view bytes, std::string_view encoding) {
    auto transcoder = Transcoder::make(encoding);
    REQUIRE(transcoder);
    std::string out;
    for (const char c : bytes)
        transcoder->convert({&c, 1}, false, out);
    transcoder->convert({}, true, out);
    return out;
}

const std::string utf16_le("\xFF\xFE\x10\x01\xE0\x00\x3D\xD8\x00\xDE", 10); // BOM Đ à 😀

} // namespace

TEST_CASE("UTF-8 passes, its byte-order mark does not") {
    CHECK(to_utf8("\xEF\xBB\xBF"
                  "Đà 王 😀",
                  "UTF-8") == "Đà 王 😀");
    CHECK(byte_by_byte("\xEF\xBB\xBF"
                       "Đà 王 😀",
                       "utf-8") == "Đà 王 😀");
}

TEST_CASE("UTF-16 in both orders") {
    CHECK(to_utf8(utf16_le, "UTF-16LE") == "Đà😀");
    CHECK(byte_by_byte(utf16_le, "UTF-16LE") == "Đà😀");
    CHECK(to_utf8(std::string_view("\x01\x10\x00\xE0", 4), "UTF-16BE") == "Đà");
}

TEST_CASE("windows-1258 is composed by cleaning") {
    // "Nguyễn Văn Viên": ê and a combining tilde in two bytes.
    const auto text = to_utf8("Nguy\xEA\xDEn V\xE3n Vi\xEAn", "windows-1258");
    REQUIRE(text);
    CHECK(cleaned(*text) == "Nguyễn Văn Viên");
}

TEST_CASE("TCVN3") {
    // Bytes of the standard: ễ D4, ă A8, ê AA, Đ A7, ạ B9.
    CHECK(to_utf8("Nguy\xD4n V\xA8n Vi\xAAn", "TCVN3") == "Nguyễn Văn Viên");
    CHECK(to_utf8("\xA7\xB9t", "tcvn3") == "Đạt");
}

TEST_CASE("broken UTF-8 is replaced and noted") {
    auto transcoder = Transcoder::make("UTF-8");
    REQUIRE(transcoder);
    std::string out;
    transcoder->convert("ok ", false, out);
    CHECK_FALSE(transcoder->replaced());
    transcoder->convert("a\xFF"
                        "b\xE1\xBB",
                        true, out);
    CHECK(out == "ok a\xEF\xBF\xBD"
                 "b\xEF\xBF\xBD");
    CHECK(transcoder->replaced());
    CHECK(byte_by_byte("a\xE1\xBB"
                       "b",
                       "UTF-8") == "a\xEF\xBF\xBD"
                                   "b");
}

TEST_CASE("an encoding that nobody knows") {
    const auto refused = Transcoder::make("klingon-1");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.in_english().find("no encoding called \"klingon-1\"") !=
          std::string::npos);
    CHECK_FALSE(Transcoder::make(""));
}

TEST_CASE("every Vietnamese letter stands once in the list") {
    const auto letters = vietnamese_letters();
    std::size_t count = 0;
    for (std::size_t i = 0, size = 0; i < letters.size(); i += size, ++count) {
        size = static_cast<unsigned char>(letters[i]) < 0xE0 ? 2 : 3;
        CHECK(letters.find(letters.substr(i, size), i + size) == std::string_view::npos);
    }
    CHECK(count == 134);
    for (const char* letter : {"ậ", "Đ", "ỵ", "Ự"})
        CHECK(letters.find(letter) != std::string_view::npos);
}
