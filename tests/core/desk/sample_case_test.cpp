// SPDX-License-Identifier: Apache-2.0
#include "core/desk/sample_case.h"

#include "core/analysis/leaders.h"
#include "core/desk/networks.h"
#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

TEST_CASE("the sample case is made from its files, one step each, and verifies") {
    const Folder scratch;
    Task task;
    const auto sample = make_sample_case(scratch / "s.hwcase", fixed_station(), task);
    REQUIRE(sample);
    CHECK(sample->history().size() == sample_files().size() + 1);
    CHECK(sample->totals().entities > 150);
    CHECK(sample->totals().evidence > 2000);
    CHECK(sample->verify(task).value().sound);
}

TEST_CASE("a sample case that was stopped is not left half made") {
    const Folder scratch;
    Task task;
    task.stop();
    CHECK_FALSE(make_sample_case(scratch / "s.hwcase", fixed_station(), task));
    CHECK_FALSE(std::filesystem::exists(scratch / "s.hwcase"));
}
