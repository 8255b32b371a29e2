// SPDX-License-Identifier: Apache-2.0
#include "core/desk/scene_links.h"

#include "core/desk/scene_records.h"
#include "tests/core/desk/ruled_case.h"

using namespace headwater;
using namespace headwater::test;

namespace {

std::int32_t day(const char* date) {
    return static_cast<std::int32_t>(parse_moment(date)->first / 86400);
}

} // namespace

TEST_CASE("a tie knows the days of its contacts, as far as they are known") {
    const RuledCase ruled;
    const ChartLink& may = ruled.link("Kestrel", "Magpie");
    CHECK(may.first_day == day("2023-05-03"));
    CHECK(may.last_day == day("2023-05-03"));
    const ChartLink& july = ruled.link("Magpie", "Teal");
    CHECK(july.first_day == day("2023-07-01"));
    CHECK(july.last_day == day("2023-07-31"));
    CHECK(ruled.link("Teal", "S-1").first_day == ChartLink::no_day);
}

TEST_CASE("a tie is worth its best graded evidence that is not refuted") {
    const RuledCase ruled;
    const auto worth = [](const char* grade) {
        return static_cast<float>(*worth_of(grade, GradingSystem::admiralty));
    };
    CHECK(ruled.link("Kestrel", "Magpie").worth == worth("B2"));
    CHECK(ruled.link("Magpie", "Teal").worth == worth("D4"));
    CHECK(ruled.link("Teal", "S-1").worth == 0);
}

TEST_CASE("every link of the case stands behind one tie") {
    const RuledCase ruled;
    std::size_t behind = 0;
    for (const ChartLink& link : ruled.scene.links) {
        behind += records_behind(ruled.scene, link).size();
        CHECK(std::ranges::count(records_behind(ruled.scene, link), link.record) == 1);
    }
    CHECK(behind == 3);
}
