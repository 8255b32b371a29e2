// SPDX-License-Identifier: Apache-2.0
// How far taking in a batch has come, and what is left of it when it is stopped.
#include <catch2/catch.hpp>

#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

constexpr std::int64_t phones = 2500; // not a multiple of the rows between two questions

Records many_phones() {
    Records batch;
    batch.sources.push_back({{-1}, "Numbers", "file", "n.csv", "ab", "", {}, "B2", ""});
    for (std::int64_t i = 0; i < phones; ++i)
        batch.entities.push_back({{-2 - i}, "phone", std::to_string(84'000'000'000 + i), {}});
    return batch;
}

} // namespace

TEST_CASE("who watches a batch being taken in sees every row of it counted once") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    const auto before = open.totals().entities;
    Task task;
    task.restart(77); // what was read before
    task.advance(77);
    must(open.apply({"Import", [](Edits& e) { return e.take_in(many_phones()); }, ""}, &task));
    CHECK(open.totals().entities == before + phones);
    CHECK(task.total() == phones + 1);
    CHECK(task.done() == phones + 1);
}

TEST_CASE("a batch that is stopped half-way leaves the case as it was") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    const Content before = content_of(open);
    Task task;
    const auto taken = open.apply({"Import",
                                   [&](Edits& edits) -> Result<void> {
                                       TRY_VOID(edits.take_in(many_phones()));
                                       task.stop();
                                       return edits.take_in(many_phones());
                                   },
                                   ""},
                                  &task);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().kind == Error::Kind::stopped);
    CHECK(content_of(open) == before);
}
