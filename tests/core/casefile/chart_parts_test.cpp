// SPDX-License-Identifier: Apache-2.0
// What a chart shows, hides and has drawn on it: kept, undone and verified like places.
#include "core/casefile/chart_parts.h"

#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

const ChartId all{id(10)};
const EntityId vien{id(2)}, duc{id(3)}, phone{id(4)};

std::int64_t apply(Case& the_case, std::function<Result<void>(Edits&)> run) {
    return must(the_case.apply({"Do", std::move(run), ""}));
}

SignId put(Case& the_case, ChartSign sign) {
    apply(the_case, [&](Edits& edits) -> Result<void> {
        TRY(sign.id, edits.put_sign(all, sign));
        return {};
    });
    return sign.id;
}

ChartSign note(const std::string& text) {
    ChartSign sign;
    sign.text = text;
    sign.at = {4, 5};
    return sign;
}

} // namespace

TEST_CASE("what is hidden keeps its place, is shown again, and comes back with undo") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    const auto places = open.chart(all)->placements;
    apply(open, [](Edits& edits) { return edits.hide(all, {duc, vien, duc}, Sight::hidden); });
    CHECK(open.chart(all)->hidden == std::vector{vien, duc});
    CHECK(open.chart(all)->placements == places);
    apply(open, [](Edits& edits) { return edits.hide(all, {vien, phone}, Sight::shown); });
    CHECK(open.charts().front().hidden == std::vector{duc});
    CHECK(verified(open).findings.empty());
    must(open.undo());
    CHECK(open.chart(all)->hidden == std::vector{vien, duc});
    must(open.undo());
    CHECK(open.chart(all)->hidden.empty());
    must(open.redo());
    CHECK(open.chart(all)->hidden.size() == 2);
}

TEST_CASE("very many are hidden and shown again in any order") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    constexpr std::uint32_t many = 3000;
    std::vector<EntityId> every, third, others;
    for (std::uint32_t i = 0; i < many; ++i) {
        const EntityId one{id(100 + i * 7 % many)};
        every.push_back(one);
        (one.value % 3 == 0 ? third : others).push_back(one);
    }
    apply(open, [&](Edits& edits) { return edits.hide(all, third, Sight::hidden); });
    apply(open, [&](Edits& edits) { return edits.hide(all, every, Sight::hidden); });
    std::ranges::sort(every);
    CHECK(open.chart(all)->hidden == every);
    apply(open, [&](Edits& edits) { return edits.hide(all, others, Sight::shown); });
    std::ranges::sort(third);
    CHECK(open.chart(all)->hidden == third);
    apply(open, [&](Edits& edits) { return edits.hide(all, every, Sight::shown); });
    CHECK(open.chart(all)->hidden.empty());
}

TEST_CASE("hiding what is hidden already is no step") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    const auto hide = [](Edits& edits) { return edits.hide(all, {vien}, Sight::hidden); };
    CHECK(apply(open, hide) != 0);
    CHECK(apply(open, hide) == 0);
}

TEST_CASE("signs are drawn, changed and removed one by one") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    SignId first, second;
    {
        Case open = ring_case(file);
        first = put(open, note("Ask operator 2"));
        second = put(open, note("Lê Hải was here"));
    }
    Case open = must(Case::open(file, station()));
    REQUIRE(open.chart(all)->signs.size() == 2);
    CHECK(open.chart(all)->signs[0].text == "Ask operator 2");
    ChartSign changed = open.chart(all)->signs[1];
    CHECK(changed.id == second);
    changed.text = "Nobody was here";
    put(open, changed);
    CHECK(open.chart(all)->signs[1] == changed);
    apply(open, [&](Edits& edits) { return edits.remove_sign(all, first); });
    REQUIRE(open.chart(all)->signs.size() == 1);
    must(open.undo());
    CHECK(open.chart(all)->signs.size() == 2);
    CHECK(verified(open).findings.empty());
    must(open.go_back_to(0));
    CHECK(verified(open).findings.empty());
}

TEST_CASE("a picture on a chart keeps its bytes, also while its sign is undone") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    const std::string bytes("\x89PNG \0 map", 10);
    ChartSign sign = note("map.png");
    sign.media_type = "image/png";
    apply(open, [&](Edits& edits) -> Result<void> {
        TRY(sign.id, edits.put_picture(all, sign, bytes));
        return {};
    });
    must(open.undo());
    must(open.redo());
    const ChartSign drawn = open.chart(all)->signs.at(0);
    CHECK(drawn.kind == SignKind::picture);
    CHECK(must(open.bytes_of(drawn)) == bytes);
    CHECK(verified(open).findings.empty());
    const auto draw = [&](std::size_t size) {
        return open.apply({"Do",
                           [&](Edits& edits) -> Result<void> {
                               TRY(sign.id, edits.put_picture(all, sign, std::string(size, 'x')));
                               return {};
                           },
                           ""});
    };
    CHECK(sentence(draw(largest_picture + 1)).find("cannot stand on a chart") != std::string::npos);
    CHECK_FALSE(draw(0));
}

TEST_CASE("a chart of a part of the case is copied with all its parts, and removed with them") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    put(open, note("Ask operator 2"));
    apply(open, [](Edits& edits) { return edits.hide(all, {vien}, Sight::hidden); });
    Chart copy = *open.chart(all);
    copy.id = {};
    copy.title = "Part";
    copy.whole = false;
    copy.signs[0].id = {};
    ChartId made;
    apply(open, [&](Edits& edits) -> Result<void> {
        TRY(made, edits.add(copy));
        return {};
    });
    const Chart read = *open.chart(made);
    CHECK_FALSE(read.whole);
    CHECK(read.hidden == std::vector{vien});
    CHECK(read.signs.size() == 1);
    CHECK(read.signs[0].id != open.chart(all)->signs[0].id);
    const std::vector<ChartHead> heads{{all, "All", true}, {made, "Part", false}};
    CHECK(open.chart_heads() == heads);
    apply(open, [&](Edits& edits) { return edits.remove_chart(made); });
    CHECK(open.charts().size() == 1);
    must(open.undo());
    CHECK(*open.chart(made) == read);
    must(open.go_back_to(0));
    CHECK(verified(open).findings.empty());
}

TEST_CASE("what is taken off a chart is placed and hidden on it no more") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    apply(open, [](Edits& edits) { return edits.hide(all, {vien, duc}, Sight::hidden); });
    apply(open, [](Edits& edits) { return edits.take_off(all, {vien}); });
    CHECK(open.chart(all)->hidden == std::vector{duc});
    REQUIRE(open.chart(all)->placements.size() == 1);
    CHECK(open.chart(all)->placements[0].entity == duc);
    CHECK(open.entity(vien));
}

TEST_CASE("a batch brings the parts of a new chart, its provisional ids made real") {
    const Folder folder;
    Case open = new_case(folder / "a.hwcase");
    Records records = small_ring();
    Chart& chart = records.charts[0];
    chart.whole = false;
    chart.hidden = {{-2}};
    chart.signs.push_back({{-11}, SignKind::box, {}, 180, "Crew", {}, {{-1}, {-2}}});
    apply(open, [&](Edits& edits) { return edits.take_in(records); });
    const Chart taken = open.charts().at(0);
    CHECK_FALSE(taken.whole);
    CHECK(taken.hidden == std::vector{duc});
    CHECK(taken.signs.at(0).members == std::vector{vien, duc});
    CHECK(verified(open).findings.empty());
}

TEST_CASE("a chart or a sign that is not there is a sentence") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    const auto refused = [&](std::function<Result<void>(Edits&)> run) {
        return sentence(open.apply({"Do", std::move(run), ""}));
    };
    const ChartId none{id(99)};
    CHECK(refused([&](Edits& e) { return e.hide(none, {vien}, Sight::hidden); }) != "");
    CHECK(refused([&](Edits& e) {
              return e.remove_sign(all, {id(98)});
          }).find("removed meanwhile") != std::string::npos);
    CHECK(refused([&](Edits& e) -> Result<void> {
              ChartSign ghost = note("Ghost");
              ghost.id = {id(98)};
              TRY(ghost.id, e.put_sign(all, ghost));
              return {};
          }) != "");
    CHECK(open.chart(all)->signs.empty());
}
