// SPDX-License-Identifier: Apache-2.0
// Prints the validation report and holds it against the golden files: what the rankings are worth
// changes knowingly or not at all. Run test_validation --success to read it.
#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

#include "tests/support/public_data.h"
#include "tests/validation/calibration.h"
#include "tests/validation/known_leaders.h"

using namespace headwater;
using namespace headwater::validation;

namespace {

/// Writes the golden file instead, when HEADWATER_WRITE_GOLDEN is set.
void hold_against(const std::string& name, const std::string& text) {
    const auto path = std::string(HEADWATER_SOURCE_DIR "/tests/validation/golden/") + name;
    if (std::getenv("HEADWATER_WRITE_GOLDEN") != nullptr) std::ofstream(path) << text;
    std::ifstream file(path);
    REQUIRE(file);
    std::stringstream golden;
    golden << file.rdbuf();
    CHECK(text == golden.str());
}

} // namespace

TEST_CASE("the measures of the report", "[validation]") {
    const std::vector<double> values{5, 4, 4, 1};
    CHECK(rank_of(values, 0) == 1);
    CHECK(rank_of(values, 1) == 3);
    CHECK(area_under_curve(values, {1, 0, 0, 0}) == 1);
    CHECK(area_under_curve(values, {0, 1, 0, 0}) == Approx((0 + .5 + 1) / 3));
    CHECK(average_precision(values, {1, 0, 0, 0}) == 1);
    CHECK(average_precision(values, {1, 0, 1, 0}) == Approx((1 + 2.0 / 3) / 2));
}

TEST_CASE("known leaders of public networks", "[validation][public]") {
    const auto folder = support::public_data();
    if (!folder) return;
    const auto networks = known_networks(*folder);
    const auto report = "WHO RUNS IT\n\n" + report_on(networks) + "WHO STARTS THINGS\n\n" +
                        report_on_starters(known_starters(*folder)) +
                        "WHERE THE FIRST LIST FAILS\n\n" + failures_in(networks);
    INFO(report);
    hold_against("known_leaders.txt", report);
}

TEST_CASE("P(top 10) keeps what it promises on 500 planted rings with a fifth of the ties hidden",
          "[validation][slow]") {
    Task task;
    task.threads = 2;
    const auto with_hidden = calibrate(500, 200, 0.2, task);
    const auto plain = calibrate(100, 200, 0, task);
    const auto report = "Drawn with a fifth of the ties hidden (as findings are)\n" +
                        table_of(with_hidden) + "\nDrawn from the evidence alone\n" +
                        table_of(plain);
    INFO(report);
    CHECK(worst_gap(with_hidden, 100) <= .05);
    hold_against("calibration.txt", report);
}
