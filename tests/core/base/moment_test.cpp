// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/base/moment.h"

using namespace headwater;

namespace {

std::string text_of(const char* written, DateOrder order = DateOrder::day_first) {
    const auto moment = parse_moment(written, order);
    return moment ? moment->text : "error: " + moment.error().message.in_english();
}

std::string defect_of(const char* written) {
    const auto moment = parse_moment(written);
    return moment ? "none" : moment.error().message.in_english();
}

constexpr std::int64_t day = 86400;
constexpr std::int64_t third_of_may_2023 = 19480 * day;

} // namespace

TEST_CASE("one date in many spellings is the same date") {
    for (const char* written :
         {"2023-05-03", "20230503", "03/05/2023", "3/5/2023", "3.5.2023", "03-05-2023",
          "2023/05/03", "2023-5-3", "3 May 2023", " 2023-05-03 ", "3 may 2023", "03 MAY 2023"})
        CHECK(text_of(written) == "2023-05-03");
}

TEST_CASE("one minute in many spellings is the same minute") {
    for (const char* written :
         {"2023-05-03T21:14", "2023-05-03 21:14", "20230503 2114", "202305032114", "3.5.2023 21:14",
          "03/05/2023 9:14 PM", "21:14 03/05/2023", "03/05/2023 21h14", "9:14pm 03/05/2023",
          "3 May 2023 21:14"})
        CHECK(text_of(written) == "2023-05-03T21:14");
    CHECK(text_of("20060601 0008") == "2006-06-01T00:08");
}

TEST_CASE("one second in many spellings is the same second") {
    for (const char* written :
         {"2023-05-03T21:14:07", "2023-05-03 21:14:07", "20230503211407", "20230503 211407",
          "20230503T211407", "2023-05-03 21:14:07.250", "21:14:07 03/05/2023"})
        CHECK(text_of(written) == "2023-05-03T21:14:07");
}

TEST_CASE("a moment spans all that it may mean") {
    CHECK(parse_moment("2023-05-03")->first == third_of_may_2023);
    CHECK(parse_moment("2023-05-03")->last == third_of_may_2023 + day - 1);
    CHECK(parse_moment("2023-05")->first == third_of_may_2023 - 2 * day);
    CHECK(parse_moment("2023-05")->last == third_of_may_2023 + 29 * day - 1);
    CHECK(parse_moment("2023")->first == 19358 * day);
    CHECK(parse_moment("2023")->last == (19358 + 365) * day - 1);
    CHECK(parse_moment("2023-05-03 21:14")->last == third_of_may_2023 + 21 * 3600 + 14 * 60 + 59);
    CHECK(parse_moment("1969-12-31T23:59:59")->first == -1);
}

TEST_CASE("open and closed ranges") {
    CHECK(text_of("before 2023-05-03") == "../2023-05-03");
    CHECK(parse_moment("before 2023-05")->first == Moment::open_start);
    CHECK(parse_moment("before 2023-05")->last == third_of_may_2023 + 29 * day - 1);
    CHECK(text_of("After 3/5/2023") == "2023-05-03/..");
    CHECK(parse_moment("2023-05-03/..")->last == Moment::open_end);
    CHECK(text_of("../2023") == "../2023");
    CHECK(text_of("2023/2024") == "2023/2024");
    CHECK(text_of("2023-05-03/2023-06") == "2023-05-03/2023-06");
    CHECK(text_of("01/05/2023 - 03/05/2023") == "2023-05-01/2023-05-03");
    CHECK(defect_of("2023-05-03/2023-05-01").find("ends before it begins") != std::string::npos);
    CHECK(defect_of("../..").find("both of its ends are open") != std::string::npos);
}

TEST_CASE("a slash beside a bare month divides no range") {
    CHECK(text_of("2023/05") == "2023-05");
    CHECK(text_of("05/2023") == "2023-05");
}

TEST_CASE("the order of day and month is as the file says") {
    CHECK(text_of("03/05/2023", DateOrder::month_first) == "2023-03-05");
    CHECK(text_of("2023-05-03", DateOrder::month_first) == "2023-05-03");
    CHECK(defect_of("05/13/2023").find("month before the day") != std::string::npos);
}

TEST_CASE("zones are kept, not applied") {
    const auto local = parse_moment("2023-05-03T21:14+07:00");
    REQUIRE(local);
    CHECK(local->text == "2023-05-03T21:14+07:00");
    CHECK(local->utc_offset_minutes == 420);
    CHECK(local->first == third_of_may_2023 + 21 * 3600 + 14 * 60);
    CHECK(text_of("2023-05-03 21:14 Z") == "2023-05-03T21:14Z");
    CHECK(text_of("2023-05-03 21:14 UTC") == "2023-05-03T21:14Z");
    CHECK(text_of("20230503211407-0530") == "2023-05-03T21:14:07-05:30");
    CHECK(text_of("2023-05-03 21:14+07") == "2023-05-03T21:14+07:00");
    CHECK_FALSE(parse_moment("2023-05-03")->utc_offset_minutes);
    CHECK(defect_of("2023-05-03T21:14+27:00").find("no zone") != std::string::npos);
}

TEST_CASE("a range across zones ends on the clock of its start") {
    const auto range = parse_moment("2023-05-03T20:00+07:00/2023-05-03T14:00:00Z");
    REQUIRE(range);
    CHECK(range->last - range->first == 3600);
}

TEST_CASE("the calendar is checked") {
    CHECK(text_of("2024-02-29") == "2024-02-29");
    CHECK(text_of("2000-02-29") == "2000-02-29");
    CHECK(defect_of("2023-02-29") == "\"2023-02-29\" is no date: February 2023 has no such day.");
    CHECK(defect_of("1900-02-29").find("no such day") != std::string::npos);
    CHECK(defect_of("31/04/2023").find("April 2023") != std::string::npos);
    CHECK(defect_of("2023-13").find("no such month") != std::string::npos);
    CHECK(defect_of("2023-00-10").find("no such month") != std::string::npos);
    CHECK(defect_of("2023-05-00").find("no such day") != std::string::npos);
    CHECK(defect_of("2023-05-03 24:00").find("no such time") != std::string::npos);
    CHECK(defect_of("2023-05-03 21:60").find("no such time") != std::string::npos);
    CHECK(defect_of("0000-05-03").find("no year 0") != std::string::npos);
}

TEST_CASE("years of two digits are refused, not guessed") {
    CHECK(defect_of("03/05/23").find("two digits") != std::string::npos);
    CHECK(defect_of("3.5.99 21:14").find("two digits") != std::string::npos);
    CHECK(defect_of("230503") != "none");
}

TEST_CASE("what is no date says so") {
    for (const char* written :
         {"yesterday", "2023-", "2023-05-", "2023-05-03T", "2023-05-03 2", "2023-05 21:14", "3",
          "03/05", "2023-05/03-01", "1149120480", "2023-05-03 21:14 and more", "3 Foo 2023",
          "13:00 PM 3/5/2023", "/", "2023-05-03x", "--", "2023 05 03 04", "99999999999999999999"})
        CHECK(defect_of(written) != "none");
    CHECK(defect_of("  ") == "The date is empty.");
    CHECK(defect_of("yesterday").find("\"yesterday\" is no date. Write it as") == 0);
}

TEST_CASE("the text of a moment reads back as the same moment") {
    for (const char* written : {"2023", "2023-05", "before 3/5/2023", "after 2023", "2023/2024-02",
                                "3/5/2023 9:14:07 pm", "2023-05-03T21:14+07:00"}) {
        const auto once = parse_moment(written);
        REQUIRE(once);
        const auto again = parse_moment(once->text);
        REQUIRE(again);
        CHECK(again->text == once->text);
        CHECK(again->first == once->first);
        CHECK(again->last == once->last);
        CHECK(again->utc_offset_minutes == once->utc_offset_minutes);
    }
}

TEST_CASE("seconds to a moment and back") {
    for (const std::int64_t seconds : {0LL, -1LL, 951782399LL, 951782400LL, 4102444800LL}) {
        const Moment moment = moment_from_seconds(seconds);
        CHECK(moment.first == seconds);
        CHECK(parse_moment(moment.text)->first == seconds);
    }
    CHECK(moment_from_seconds(951782400).text == "2000-02-29T00:00:00");
}

TEST_CASE("a call that lasted") {
    const Moment call = *parse_moment("20060601 0008");
    const Moment whole = lasting(call, 1634);
    CHECK(whole.first == call.first);
    CHECK(whole.last == call.last + 1634);
    CHECK(whole.text == "2006-06-01T00:08/2006-06-01T00:36:13");
    CHECK(parse_moment(whole.text)->last == whole.last);
    CHECK(lasting(call, -5).text == call.text);
    CHECK(lasting(*parse_moment("after 2023"), 60).text == "2023/..");
}

TEST_CASE("moments for people are never more precise than what is known") {
    CHECK(for_people(*parse_moment("2023")) == "2023");
    CHECK(for_people(*parse_moment("2023-05")) == "May 2023");
    CHECK(for_people(*parse_moment("2023-05-03 21:14")) == "3 May 2023 21:14");
    CHECK(for_people(*parse_moment("2023-05-03T21:14:07+07:00")) ==
          "3 May 2023 21:14:07 UTC+07:00");
    CHECK(for_people(*parse_moment("before 2023-05")) == "until May 2023");
    CHECK(for_people(*parse_moment("2023/2024")) == "2023 to 2024");
}
