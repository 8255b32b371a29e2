// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <thread>
#include <vector>

#include "core/base/text.h"

using namespace headwater;

TEST_CASE("case, accents and spare blanks are folded away") {
    CHECK(fold("Nguyễn  Văn Viên") == "nguyen van vien");
    CHECK(fold("NGUYEN VAN VIEN") == "nguyen van vien");
    CHECK(fold("Đặng Thị Đào") == "dang thi dao");
    CHECK(fold("  O'Brien-Smith, Jr. ") == "o brien smith jr");
    CHECK(fold("Łódź Straße Ærø") == "lodz strasse aero");
    CHECK(fold("...").empty());
    CHECK(fold("").empty());
}

TEST_CASE("composed and decomposed letters fold alike") {
    CHECK(fold("Nguye\xCC\x82\xCC\x83n") == "nguyen");
    CHECK(fold("Nguy\xE1\xBB\x85n") == "nguyen");
}

TEST_CASE("other scripts are transliterated") {
    CHECK(fold("王伟") == "wang wei");
    CHECK(fold("Иванов") == "ivanov");
    CHECK(fold("ＡＢＣ１２") == "abc12");
}

TEST_CASE("Latin letters fold as ICU folds them within a longer text") {
    // A Chinese character at the end sends the whole text through ICU.
    const auto in_context = [](const std::string& text) {
        const std::string whole = fold(text + " 王");
        return whole.substr(0, whole.size() - std::string_view(" wang").size());
    };
    for (char32_t c = 0xC0; c < 0x1F00; c = c == 0x24F ? 0x1E00 : c + 1) {
        const std::string letter{static_cast<char>(c < 0x800 ? 0xC0 | c >> 6 : 0xE0 | c >> 12),
                                 static_cast<char>(0x80 | (c < 0x800 ? c : c >> 6) % 64),
                                 static_cast<char>(0x80 | c % 64)};
        const std::string text = "ax" + letter.substr(0, c < 0x800 ? 2 : 3) + "yb";
        REQUIRE(fold(text) == in_context(text));
    }
}

TEST_CASE("scripts without rules keep their letters") {
    CHECK(fold("ວຽງຈັນ") == "ວຽງຈັນ");
    CHECK_FALSE(fold("ភ្នំពេញ").empty());
}

TEST_CASE("broken bytes fold to a blank, not to a crash") {
    CHECK(fold("a\xFF\xFE"
               "b") == "a b");
    CHECK(fold("ab\xE1\xBB") == "ab");
}

TEST_CASE("folding is the same on every thread") {
    std::vector<std::string> out(4);
    {
        std::vector<std::jthread> threads;
        for (auto& one : out)
            threads.emplace_back([&one] {
                for (int i = 0; i < 200; ++i)
                    one = fold("Trần Hưng Đạo");
            });
    }
    for (const auto& one : out)
        CHECK(one == "tran hung dao");
}

TEST_CASE("likeness of published pairs") {
    // Winkler's tables: MARTHA/MARHTA .961, DWAYNE/DUANE .840, DIXON/DICKSONX .813.
    CHECK(likeness("MARTHA", "MARHTA") == Approx(0.9611111111));
    CHECK(likeness("DWAYNE", "DUANE") == Approx(0.84));
    CHECK(likeness("DIXON", "DICKSONX") == Approx(0.8133333333));
}

TEST_CASE("likeness ignores the order of words, case and accents") {
    CHECK(likeness("Nguyễn Văn Viên", "VIEN, Nguyen Van") == 1);
    CHECK(likeness("Tran Anh", "Anh Tran") == 1);
}

TEST_CASE("likeness is the same both ways and lies in 0 to 1") {
    const std::vector<std::string> names{"Nguyen Van Vien",
                                         "Nguyen Van",
                                         "Nguyen Vien Van An",
                                         "Le Thi Hoa",
                                         "x",
                                         "Nguyen Nguyen Van",
                                         "Van Nguyen Vann",
                                         ""};
    for (const auto& a : names)
        for (const auto& b : names) {
            CHECK(likeness(a, b) == likeness(b, a));
            CHECK(likeness(a, b) >= 0);
            CHECK(likeness(a, b) <= 1);
        }
}

TEST_CASE("a missing word costs, a foreign name costs more") {
    const double shorter = likeness("Nguyen Van Vien", "Nguyen Vien");
    const double other = likeness("Nguyen Van Vien", "Le Thi Hoa");
    CHECK(shorter > 0.8);
    CHECK(shorter < 1);
    CHECK(other < 0.5);
    CHECK(likeness("", "") == 0);
    CHECK(likeness("abc", "xyz") == 0);
}

TEST_CASE("cleaned text is NFC, whole and without control characters") {
    CHECK(cleaned("plain") == "plain");
    CHECK(cleaned("e\xCC\x81") == "é");
    CHECK(cleaned("a\xFF"
                  "b") == "a\xEF\xBF\xBD"
                          "b");
    CHECK(cleaned(std::string_view("a\0b\x07"
                                   "c\x7F\td\n",
                                   10)) == "abc\td\n");
    CHECK(cleaned("a\xC2\x85"
                  "b") == "ab");
}

TEST_CASE("UTF-8 is told from what only looks like it") {
    CHECK(is_utf8(""));
    CHECK(is_utf8("Đặng 王 😀"));
    CHECK_FALSE(is_utf8("\xC0\xAF"));         // overlong
    CHECK_FALSE(is_utf8("\xED\xA0\x80"));     // surrogate
    CHECK_FALSE(is_utf8("\xF4\x90\x80\x80")); // beyond U+10FFFF
    CHECK_FALSE(is_utf8("ab\xE1\xBB"));       // cut short
    CHECK_FALSE(is_utf8("\x80"));
}

TEST_CASE("white space is trimmed at both ends, also the no-break space") {
    CHECK(trimmed(" \t a b\r\n") == "a b");
    CHECK(trimmed("\xC2\xA0 a \xC2\xA0") == "a");
    CHECK(trimmed("").empty());
    CHECK(trimmed(" \xC2\xA0 ").empty());
    CHECK(trimmed("\xC3\xA0") == "à");
}
