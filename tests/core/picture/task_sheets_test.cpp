// SPDX-License-Identifier: Apache-2.0
#include "core/picture/task_sheets.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "tests/support/supply_lines.h"

using namespace headwater;
using namespace headwater::support;

namespace {

constexpr Size a4{595.28, 841.89};

bool says(const Picture& picture, const std::string& words) {
    return std::ranges::any_of(picture.marks, [&](const Mark& mark) {
        const auto* text = std::get_if<TextMark>(&mark.shape);
        return text != nullptr && text->text.find(words) != std::string::npos;
    });
}

/// The trail is lost between the maker and the carrier at the gate.
SupplyLine broken_line() {
    LineOfRecords records;
    records.entity("Farm", "place", {{"in_charge", "Police"}});
    records.entity("Gate", "border_gate", {{"in_charge", "Border Guard"}});
    for (const Handover& one :
         std::vector<Handover>{{"source", "maker", 3, "2024-01-01", "precursor", "K", "Farm"},
                               {"carrier", "dealer", 3, "2024-01-09", "transport", "K", "Gate"}})
        records.hand_over(one);
    return records.line();
}

} // namespace

TEST_CASE("each force gets a sheet of its own with its questions, why, and room to answer") {
    const SupplyLine line = broken_line();
    const auto gaps = find_gaps(line);
    Furniture furniture;
    furniture.case_title = "Operation X";
    furniture.marking = "RESTRICTED";
    const auto tasks = collection_tasks(line, gaps);
    const auto sheets = compose_task_sheets(line, gaps, tasks, furniture, a4, plain_text_size);
    REQUIRE(sheets.size() == 2);
    CHECK(says(sheets[0], "Questions to Border Guard"));
    CHECK(says(sheets[1], "Questions to Police"));
    for (const Picture& sheet : sheets) {
        CHECK(says(sheet, "Operation X"));
        CHECK(says(sheet, "RESTRICTED"));
        CHECK(says(sheet, "1. Who took"));
        CHECK(says(sheet, "Why: the trail is lost"));
        CHECK(says(sheet, "Answer"));
        CHECK(says(sheet, "not evidence"));
    }
    CHECK_FALSE(says(sheets[0], "Police"));
}

TEST_CASE("a line without gaps makes no sheet") {
    CHECK(compose_task_sheets({}, {}, {}, {}, a4, plain_text_size).empty());
}
