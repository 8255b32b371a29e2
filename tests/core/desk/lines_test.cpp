// SPDX-License-Identifier: Apache-2.0
#include "core/desk/lines.h"

#include <algorithm>
#include <set>

#include "core/analysis/must_pass.h"
#include "core/analysis/trace.h"
#include "tests/core/desk/sample_line.h"

using namespace headwater;
using namespace headwater::test;

namespace {

struct Sample : SampleLine {
    std::set<std::string> names(const std::vector<Reached>& reached) const {
        std::set<std::string> all;
        for (const Reached& one : reached)
            if (one.steps > 0) all.insert(line.label(one.holder));
        return all;
    }
};

using Names = std::set<std::string>;

} // namespace

TEST_CASE("the planted line is found end to end from one seizure") {
    Sample sample;
    const auto start = trace_start(sample.line, sample.entity("seizure", "S-3")).value();
    const Trace found = trace(sample.line, start, 5, sample.task).value();
    CHECK(sample.names(found.upstream.reached) ==
          Names{"Rowan Ridge", "Thung Bai", "Nam Mok", "Rừng Gió", "Rừng Sương", "Đồi Cát",
                "Thong Lom", "Boeng Mek", "Stung Ksach", "Phnom Slek", "Flint Heath"});
    CHECK(sample.line.label(found.upstream.furthest) == "Flint Heath");
    CHECK(found.upstream.arrives);
    CHECK(found.upstream.lines.size() == 2);
    CHECK(sample.names(found.downstream.reached) ==
          Names{"Reed Heath", "Đồi Đá", "Houay Sai", "Ash Dale"});
    CHECK(found.downstream.arrives);
    CHECK(found.downstream.lines.size() == 3);
}

TEST_CASE("the other lines break, and the question goes to who is in charge") {
    Sample sample;
    const auto start = trace_start(sample.line, sample.entity("seizure", "S-1")).value();
    const Trace found = trace(sample.line, start, 5, sample.task).value();
    CHECK(sample.names(found.upstream.reached) == Names{"Bueng Duen"});
    CHECK_FALSE(found.upstream.arrives);
    const auto tasks = collection_tasks(sample.line, found.gaps);
    CHECK(std::ranges::any_of(tasks, [](const CollectionTask& task) {
        return task.force == "Customs" &&
               task.question.in_english().find("to Bueng Duen (North Hub) between 20 March 2024 "
                                               "and 23 March 2024?") != std::string::npos;
    }));
}

TEST_CASE("every stage of the sample case is covered, and the source must be passed") {
    Sample sample;
    CHECK(uncovered_stages(sample.line).empty());
    const auto stage_of = [&](const char* name) {
        for (const Holder& holder : sample.line.holders)
            if (holder.actor.label == name) return holder.stage;
        return Stage::unknown;
    };
    CHECK(stage_of("Flint Heath") == Stage::precursor);
    CHECK(stage_of("Thong Lom") == Stage::production);
    CHECK(stage_of("Rừng Sương") == Stage::wholesale);
    CHECK(stage_of("Nam Mok") == Stage::transport);
    CHECK(stage_of("Ash Fenn") == Stage::distribution);
    CHECK(stage_of("Houay Sai") == Stage::retail);
    const MustPass found = find_must_pass(sample.line, sample.task).value();
    CHECK(found.lines.all > 0);
    CHECK(found.sites.size() > 3);
}

TEST_CASE("a stage that was set holds, and is undone") {
    Sample sample;
    const EntityId id = sample.entity("person", "Flint Heath");
    const auto stage = [&] {
        const auto line = line_of(sample.the_case, {}, sample.task).value();
        for (const Holder& holder : line.holders)
            if (holder.actor.id == id) return std::pair(holder.stage, holder.basis);
        return std::pair(Stage::unknown, StageBasis::none);
    };
    REQUIRE(set_stage(sample.the_case, id, Stage::wholesale));
    CHECK(stage() == std::pair(Stage::wholesale, StageBasis::set));
    REQUIRE(sample.the_case.undo());
    CHECK(stage() == std::pair(Stage::precursor, StageBasis::movements));
    CHECK_FALSE(set_stage(sample.the_case, {17}, Stage::retail));
}
