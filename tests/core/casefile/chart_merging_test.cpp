// SPDX-License-Identifier: Apache-2.0
// Boxes and what is hidden follow a merge, and come apart with it.
#include "core/casefile/chart_merging.h"

#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

const ChartId all{id(10)}; ///< of small_ring(), of the whole case
const EntityId vien{id(2)}, duc{id(3)}, phone{id(4)};

using Entities = std::vector<EntityId>;

std::int64_t apply(Case& the_case, std::function<Result<void>(Edits&)> run) {
    return must(the_case.apply({"Do", std::move(run), ""}));
}

void merge(Case& the_case, EntityId kept, const Entities& others) {
    apply(the_case, [&](Edits& edits) { return edits.merge(kept, others); });
}

void take_out(Case& the_case, EntityId merged) {
    apply(the_case, [&](Edits& edits) { return edits.take_out(merged); });
}

SignId draw_box(Case& the_case, Entities members) {
    ChartSign box;
    box.kind = SignKind::box;
    box.text = "Heads";
    box.members = std::move(members);
    apply(the_case, [&](Edits& edits) -> Result<void> {
        TRY(box.id, edits.put_sign(all, box));
        return {};
    });
    return box.id;
}

std::vector<Entities> boxes(const Case& the_case) {
    const auto chart = the_case.chart(all);
    REQUIRE(chart);
    std::vector<Entities> boxes;
    for (const ChartSign& sign : chart->signs)
        boxes.push_back(sign.members);
    return boxes;
}

/// A chart of its own with those on it.
ChartId part_with(Case& the_case, const Entities& entities) {
    Chart part;
    part.title = "Part";
    part.whole = false;
    for (const EntityId entity : entities)
        part.placements.push_back({entity, {1, 2}, true});
    apply(the_case, [&](Edits& edits) -> Result<void> {
        TRY(part.id, edits.add(part));
        return {};
    });
    return part.id;
}

void hide(Case& the_case, ChartId chart, const Entities& entities) {
    apply(the_case, [&](Edits& edits) { return edits.hide(chart, entities, Sight::hidden); });
}

/// Whom the chart hides once Duc is merged into Vien; afterwards all is as it was.
Entities hidden_by_merge(Case& the_case, ChartId chart) {
    const auto before = content_of(the_case);
    merge(the_case, vien, {duc});
    const Entities hidden = the_case.chart(chart)->hidden;
    CHECK(verified(the_case).findings.empty());
    take_out(the_case, duc);
    CHECK(content_of(the_case) == before);
    CHECK(verified(the_case).findings.empty());
    return hidden;
}

} // namespace

TEST_CASE("a box that stood round what was merged stands round what it became") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    draw_box(open, {vien, duc});
    draw_box(open, {duc});
    merge(open, vien, {duc});
    CHECK(boxes(open) == std::vector<Entities>{{vien}, {vien}});
    must(open.undo());
    CHECK(boxes(open) == std::vector<Entities>{{vien, duc}, {duc}});
    CHECK(verified(open).findings.empty());
}

TEST_CASE("what is taken out of a merge is in its boxes again") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    draw_box(open, {vien, duc});
    draw_box(open, {duc, phone});
    draw_box(open, {vien});
    const auto before = content_of(open);
    merge(open, vien, {duc});
    CHECK(boxes(open) == std::vector<Entities>{{vien}, {vien, phone}, {vien}});
    take_out(open, duc);
    CHECK(content_of(open) == before);
    CHECK(verified(open).findings.empty());
}

TEST_CASE("a box that was changed after a merge stays as it is when that comes apart") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    ChartSign box = {draw_box(open, {duc, phone}), SignKind::box, {}, 180, "Heads"};
    const SignId removed = draw_box(open, {duc});
    merge(open, vien, {duc});
    box.members = {phone};
    apply(open, [&](Edits& edits) -> Result<void> {
        TRY(box.id, edits.put_sign(all, box));
        return edits.remove_sign(all, removed);
    });
    take_out(open, duc);
    CHECK(boxes(open) == std::vector<Entities>{{phone}});
}

TEST_CASE("a box stands round the kept record as long as one of its own is merged into that") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    draw_box(open, {duc, phone});
    merge(open, vien, {duc, phone});
    CHECK(boxes(open) == std::vector<Entities>{{vien}});
    take_out(open, duc);
    CHECK(boxes(open) == std::vector<Entities>{{vien, duc}});
    take_out(open, phone);
    CHECK(boxes(open) == std::vector<Entities>{{duc, phone}});
}

TEST_CASE("who takes the place of one that was hidden on a chart is hidden there") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    const ChartId part = part_with(open, {duc, phone});
    hide(open, part, {duc});
    CHECK(hidden_by_merge(open, part) == Entities{vien});
}

TEST_CASE("nothing that can be seen on a chart vanishes by a merge") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    const ChartId part = part_with(open, {vien, duc});
    SECTION("the kept one is seen") {
        hide(open, part, {duc});
        hide(open, all, {duc});
    }
    SECTION("the merged one is seen") {
        hide(open, part, {vien});
        hide(open, all, {vien});
    }
    CHECK(hidden_by_merge(open, part).empty());
    CHECK(hidden_by_merge(open, all).empty());
}

TEST_CASE("where both are hidden the kept one stays hidden") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    hide(open, all, {vien, duc});
    CHECK(hidden_by_merge(open, all) == Entities{vien});
}
