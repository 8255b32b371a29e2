// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/citation.h"
#include "core/analysis/parameter_words.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("every parameter of a ranking has words of its own") {
    AnalysisOptions options;
    options.longest_wait = 60;
    const Finding finding = cite("degree", "Who has most contacts?", network_of(kite()), options);
    REQUIRE(finding.parameters.size() == 18);
    for (const auto& [name, value] : finding.parameters) {
        INFO(name);
        CHECK(parameter_label(name).in_english() != name);
    }
}

TEST_CASE("a parameter of another version stands as it was taken down") {
    CHECK(parameter_label("half life").in_english() == "half life");
    CHECK(parameter_value("yes").in_english() == "yes");
    CHECK(parameter_value("3f, 40").in_english() == "3f, 40");
}
