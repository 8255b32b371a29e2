// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/gaps.h"
#include "tests/support/supply_lines.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("a line from precursor to retail has no gap", "[gaps]") {
    const SupplyLine line = line_of({{"a", "b", 1, "2024-01-01", "precursor", "K"},
                                     {"b", "c", 1, "2024-01-02", "transport", "K"},
                                     {"c", "d", 1, "2024-01-03", "retail", "K"}});
    CHECK(find_gaps(line).empty());
    CHECK(uncovered_stages(line) ==
          std::vector{Stage::production, Stage::wholesale, Stage::distribution});
}

TEST_CASE("a break in the middle is one gap with both sides", "[gaps]") {
    const SupplyLine line = line_of({{"a", "b", 1, "2024-01-01", "precursor", "K"},
                                     {"c", "d", 1, "2024-01-05", "retail", "K"}});
    const auto gaps = find_gaps(line);
    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].before == std::vector{holder_of(line, "b")});
    CHECK(gaps[0].after == std::vector{holder_of(line, "c")});
    const auto tasks = collection_tasks(line, gaps);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].force.empty());
    CHECK(tasks[0].question.in_english() ==
          "Who took 1.0 kg goods (K) from b to c between 1 January 2024 and 5 January 2024?");
}

TEST_CASE("what begins in the middle, or stops there, is a gap on one side", "[gaps]") {
    const SupplyLine line = line_of(
        {{"a", "b", .5, "2024-01-01", "wholesale", "K"}, {"x", "y", 0, "", "distribution", "L"}});
    const auto gaps = find_gaps(line);
    REQUIRE(gaps.size() == 4);
    const auto tasks = collection_tasks(line, gaps);
    std::vector<std::string> questions;
    for (const auto& task : tasks)
        questions.push_back(task.question.in_english());
    std::ranges::sort(questions);
    CHECK(questions ==
          std::vector<std::string>{"Who brought 500 g goods (K) to a before 1 January 2024?",
                                   "Who brought goods (L) to x?",
                                   "Who took over 500 g goods (K) from b after 1 January 2024?",
                                   "Who took over goods (L) from y?"});
}

TEST_CASE("a trail ends rightly where its consignment was seized", "[gaps]") {
    LineOfRecords records;
    records.entity("S", "seizure", {{"date", "2024-01-03"}});
    records.entity("K", "consignment");
    records.link("seized_in", "K", "S");
    records.link("seized_in", "b", "S");
    records.hand_over({"a", "b", 1, "2024-01-01", "precursor", "K"});
    CHECK(find_gaps(records.line()).empty());
    records.hand_over({"a", "c", 1, "2024-01-01", "precursor", "K"});
    CHECK(find_gaps(records.line()).size() == 1);
}
