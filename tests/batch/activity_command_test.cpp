// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/batch_case.h"

using namespace headwater::test;

namespace {

/// Nine contacts: six with an hour, two of them by clocks of zones; two dates; a month.
void take_in_times(const BatchCase& ring) {
    const auto file = ring.scratch().write("times.csv", "from,to,date\n"
                                                        "Flint,Heron,2023-05-01T21:14\n" // Monday
                                                        "Flint,Heron,2023-05-01T21:50\n"
                                                        "Flint,Heron,2023-05-02T05:00\n"
                                                        "Flint,Rook,2023-05-01T20:30Z\n"
                                                        "Flint,Rook,2023-05-02T03:30+07:00\n"
                                                        "Rook,Heron,2023-05-06T23:59\n"
                                                        "Rook,Heron,2023-05-06\n"
                                                        "Rook,Heron,2023-05-07\n"
                                                        "Rook,Heron,2023-06\n");
    REQUIRE(ring.run({"import", ring.file(), file.string(), "--map", "from=from", "--map", "to=to",
                      "--map", "time=date", "--link-kind", "call", "--source", "Times"})
                .exit_code == 0);
}

int at(const nlohmann::json& answer, int weekday, int hour) {
    return answer["items"][static_cast<std::size_t>(weekday)]["hours"]
                 [static_cast<std::size_t>(hour)];
}

int sum_of_hours(const nlohmann::json& answer) {
    int sum = 0;
    for (const auto& row : answer["items"])
        for (const int count : row["hours"])
            sum += count;
    return sum;
}

} // namespace

TEST_CASE("contacts are counted by weekday and hour, dates beside them, by the clocks asked for") {
    const BatchCase ring; // four more with dates alone
    take_in_times(ring);
    const auto written = ring.ask("activity");
    REQUIRE(written["items"].size() == 7);
    CHECK(written["contacts"] == 13);
    CHECK(written["parameters"]["zone"] == "");
    CHECK(at(written, 0, 21) == 2);
    CHECK(at(written, 0, 20) == 1);
    CHECK(at(written, 1, 3) == 1);
    CHECK(at(written, 5, 23) == 1);
    CHECK(sum_of_hours(written) == 6);
    CHECK(written["items"][5]["no_hour"] == 2); // 2023-05-06 and Ba's of 2023-06-03
    CHECK(written["items"][6]["no_hour"] == 1);
    CHECK(written["dayless"] == 1);
    const auto hanoi = ring.ask("activity", {"--zone", "Asia/Ho_Chi_Minh"});
    CHECK(at(hanoi, 1, 3) == 2); // 20:30Z is 03:30 the next morning
    CHECK(at(hanoi, 0, 20) == 0);
    CHECK(hanoi["converted"] == 1);
    CHECK(hanoi["zoneless"] == 4);
    CHECK(sum_of_hours(hanoi) == 6);
}

TEST_CASE("activity is of those asked for and of a period, a row for each of them") {
    const BatchCase ring;
    take_in_times(ring);
    const auto flint = ring.ask("activity", {"--of", "Flint"});
    CHECK(flint["contacts"] == 5);
    const auto june = ring.ask("activity", {"--from", "2023-06", "--to", "2023-06"});
    CHECK(june["contacts"] == 2);
    const auto rows = ring.ask("activity", {"--of", "Flint,Rook", "--rows"});
    CHECK(rows["step"] == "day");
    CHECK(rows["columns"].front() == "2023-05-01");
    CHECK(rows["columns"].size() == 7);
    CHECK(rows["unplaced"] == 1);
    REQUIRE(rows["items"].size() == 3);
    CHECK(rows["items"][0]["entity"]["label"] == "Heron");
    CHECK(rows["items"][0]["all"] == 6);
    CHECK(rows["items"][1]["counts"] == std::vector<int>{3, 2, 0, 0, 0, 0, 0}); // Flint
    const Run csv = ring.run({"activity", ring.file(), "--csv"});
    CHECK(csv.out.find("weekday,0,1,2") == 0);
    CHECK(csv.out.find("no day,") != std::string::npos);
}

TEST_CASE("the zone of the case can be set, and what is no zone is refused") {
    const BatchCase ring;
    take_in_times(ring);
    CHECK(ring.refused("activity", {"--zone", "Hanoi"}).find("Hanoi") != std::string::npos);
    CHECK(ring.ask("activity", {"--zone", "Asia/Bangkok", "--set"})["converted"] == 1);
    CHECK(ring.ask("activity")["parameters"]["zone"] == "Asia/Bangkok");
    CHECK(ring.ask("activity", {"--as-written"})["converted"] == 0);
}
