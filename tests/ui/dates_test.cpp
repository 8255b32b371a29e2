// SPDX-License-Identifier: Apache-2.0
#include "ui/look/dates.h"

#include <catch2/catch.hpp>

#include "core/base/moment.h"
#include "ui/look/language.h"

using namespace headwater;

namespace {

struct Speaking {
    explicit Speaking(const char* language) { speak(language); }
    ~Speaking() { speak("en"); }
};

} // namespace

TEST_CASE("dates in English are those of the core") {
    const Speaking english("en");
    for (const char* text :
         {"2023", "2023-05", "2023-05-03", "2023-05-03T21:14", "2023-05-03T21:14:07+07:00",
          "2023-05-03T09:04:07Z", "../2023-05", "2023/..", "2023-05-01/2023-05-03"}) {
        INFO(text);
        CHECK(dated(text).toStdString() == for_people(*parse_moment(text)));
    }
}

TEST_CASE("dates follow the reader's language, no more precise than what is known") {
    const Speaking vietnamese("vi");
    CHECK(dated("2026-11-22") == "22/11/2026");
    CHECK(dated("2026-11-02T09:05") == "02/11/2026 09:05");
    CHECK(dated("2026-11") == QString::fromUtf8("tháng 11/2026"));
    CHECK(dated("2026") == "2026");
    CHECK(dated("../2026-11-22") == QString::fromUtf8("đến 22/11/2026"));
    CHECK(dated("2026-11-01/2026-11-22") == QString::fromUtf8("01/11/2026 đến 22/11/2026"));
    CHECK(dated("") == "");
    CHECK(dated("some day") == "some day");
    CHECK(day_in_words(0) == "01/01/1970");
}

TEST_CASE("a date in a sentence of the core is turned into the reader's words") {
    const Message sentence =
        say("Data cut-off: %3. Dated contacts: %1, since %2.", {"1,234", "2023-05-03", "2023-06"});
    CHECK(sentence.in_english() ==
          "Data cut-off: June 2023. Dated contacts: 1,234, since 3 May 2023.");
    const Speaking vietnamese("vi");
    const QString words = in_words(sentence);
    CHECK(words.contains("03/05/2023"));
    CHECK(words.contains(QString::fromUtf8("tháng 6/2023")));
    CHECK(words.contains("1,234"));
}
