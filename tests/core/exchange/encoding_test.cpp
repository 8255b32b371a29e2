// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <array>

#include "core/base/transcoder.h"
#include "core/exchange/encoding.h"

using namespace headwater;

using namespace std::string_view_literals;

TEST_CASE("byte-order marks say the encoding") {
    CHECK(recognise_encoding("\xEF\xBB\xBF"
                             "a,b\n") == "UTF-8");
    CHECK(recognise_encoding("\xFF\xFE"
                             "a\0,\0b\0\n\0"sv) == "UTF-16LE");
    CHECK(recognise_encoding("\xFE\xFF\0a\0,\0b\0\n"sv) == "UTF-16BE");
    CHECK(recognise_encoding("\xFF\xFE\0\0"
                             "a\0\0\0"sv) == "UTF-32LE");
}

TEST_CASE("UTF-16 without a mark") {
    CHECK(recognise_encoding("a\0,\0b\0\r\0\n\0"
                             "\x10\x01"sv) == "UTF-16LE");
    CHECK(recognise_encoding("\0a\0,\0b\0\r\0\n\x01\x10"sv) == "UTF-16BE");
}

TEST_CASE("UTF-8, also where the sample ends inside a character") {
    CHECK(recognise_encoding("plain,text\n") == "UTF-8");
    CHECK(recognise_encoding("Nguyễn,Đặng\n") == "UTF-8");
    CHECK(recognise_encoding("Nguyễn,\xE1\xBA") == "UTF-8");
}

TEST_CASE("old Vietnamese encodings are told by their syllables") {
    // "Họ tên,Địa chỉ / Nguyễn Văn Viên,Hà Nội / Trần Thị Đào,Đà Nẵng"
    CHECK(recognise_encoding("H\xE4 t\xAAn,\xA7\xDE"
                             "a ch\xD8\nNguy\xD4n V\xA8n Vi\xAAn,H\xB5 "
                             "N\xE9i\nTr\xC7n Th\xDE \xA7\xB5o,\xA7\xB5 N\xBDng\n") == "TCVN3");
    CHECK(recognise_encoding("H\xF2o t\xEAn\nNguy\xEA\xDEn V\xE3n Vi\xEAn,H\xE0 N\xF4\xF2i\n"
                             "Tr\xE2\xCCn Thi\xF2 \xD0\xE0o\n") == "windows-1258");
}

TEST_CASE("western European text is windows-1252") {
    CHECK(recognise_encoding("Nom,Pr\xE9nom\nM\xFCller,Ren\xE9\nFran\xE7ois,Gar\xE7on\n"
                             "Stra\xDF"
                             "e,K\xF6ln\nH\xE9l\xE8ne,Bes\xE2n\xE7on\n") == "windows-1252");
}

TEST_CASE("syllables") {
    for (const char* word : {"nguyen", "duong", "hoang", "thuy", "quynh", "giang", "y", "an",
                             "khuyen", "nghieng", "yen", "tuoi", "truong"})
        CHECK(could_be_vietnamese(word));
    for (const char* word :
         {"muller", "garcon", "strasse", "prenom", "cafe", "zurich", "smith", "xyz", "w"})
        CHECK_FALSE(could_be_vietnamese(word));
}
