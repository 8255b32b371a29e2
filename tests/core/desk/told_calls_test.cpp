// SPDX-License-Identifier: Apache-2.0
// However often and in whatever order calls are tied, each is counted once.
#include "core/desk/told_calls.h"

#include <algorithm>

#include "core/base/moment.h"
#include "core/desk/call_ties.h"
#include "core/desk/intake.h"
#include "tests/core/desk/desk_fixture.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::test;
using support::must;
using support::sentence;

namespace {

/// Six calls from A to B, not in order of time and the last without a date; one back, one to C.
constexpr const char* bill = "From,To,Datetime,Duration\n"
                             "0912345678,0987654321,2023-01-10 08:00,60\n"
                             "0912345678,0987654321,2023-03-03 21:14,30\n"
                             "0987654321,0912345678,2023-02-02 10:00,10\n"
                             "0912345678,0987654321,2023-08-05 10:00,20\n"
                             "0912345678,0987654321,2023-02-01 07:00,5\n"
                             "0912345678,0900000001,2023-02-02 11:00,10\n"
                             "0912345678,0987654321,2023-05-20 22:00,7\n"
                             "0912345678,0987654321,,9\n";

class Packed {
public:
    Packed() {
        const auto file = m_scratch.write("bill.csv", bill);
        auto spec = must(recognise(file, built_in_schema()));
        spec.entity_kind = spec.to_kind = "phone";
        spec.link_kind = "call";
        must(import_into(the_case, file, spec, built_in_schema(), task, Packing::always));
    }

    /// Of that period; empty: open.
    CallTies tie(const std::string& after, const std::string& before) {
        CallQuery query;
        if (!after.empty()) query.after = must(parse_moment(after)).first;
        if (!before.empty()) query.before = must(parse_moment(before)).last;
        return must(tie_calls(the_case, query, 1, task));
    }

    /// About the calls from A to B, in order of their rows.
    std::vector<Evidence> items() const {
        std::vector<Evidence> items;
        must(the_case.each_evidence([&](const Evidence& item) {
            const auto link = the_case.link({item.subject});
            REQUIRE(link);
            if (the_case.entity(link->from)->label == "0912345678" &&
                the_case.entity(link->to)->label == "0987654321")
                items.push_back(item);
            return true;
        }));
        std::ranges::sort(items, {}, &Evidence::place);
        return items;
    }
    std::vector<double> weights() const {
        std::vector<double> weights;
        for (const Evidence& item : items())
            weights.push_back(item.weight);
        return weights;
    }

private:
    Folder m_scratch;

public:
    Case the_case = must(Case::create(m_scratch / "case.hwcase", "Case", fixed_station()));
    Task task;
};

using Weights = std::vector<double>;

} // namespace

TEST_CASE("a half year and then all: no call is counted twice") {
    Packed packed;
    packed.tie("2023-01", "2023-06");
    CHECK(packed.weights() == Weights{4});
    const CallTies all = packed.tie("", "");
    CHECK(all.widened == 1);
    CHECK(all.told_already == 2); // the one back, and the one to C
    REQUIRE(packed.items().size() == 1);
    const Evidence item = packed.items().front();
    CHECK(item.weight == 6);
    CHECK(item.duration == 131);
    CHECK(item.place == "between rows 2 and 9");
    CHECK(item.happened == "2023-01-10T08:00/2023-08-05T10:00");
    CHECK(packed.the_case.totals().links == 3);
    must(packed.the_case.undo());
    CHECK(packed.weights() == Weights{4});
}

TEST_CASE("all and then a half year: it is told already") {
    Packed packed;
    packed.tie("", "");
    const auto revision = packed.the_case.revision();
    const CallTies half = packed.tie("2023-01", "2023-06");
    CHECK(half.told_already == 3);
    CHECK(half.step == 0);
    CHECK(packed.weights() == Weights{6});
    CHECK(packed.the_case.revision() == revision);
}

TEST_CASE("periods that overlap become one item over both") {
    for (const bool later_first : {false, true}) {
        Packed packed;
        const auto early = [&] { return packed.tie("2023-01", "2023-03"); };
        const auto late = [&] { return packed.tie("2023-03", "2023-09"); };
        later_first ? late() : early();
        const CallTies second = later_first ? early() : late();
        CHECK(second.widened == 1);
        CHECK(packed.weights() == Weights{5}); // of January, February, March, May and August
    }
}

TEST_CASE("periods apart stay two items though their rows are mixed, until one holds both") {
    Packed packed;
    packed.tie("2023-01", "2023-02"); // rows 2 and 6
    packed.tie("2023-03", "2023-03"); // row 3, between them
    packed.tie("2023-08", "2023-08");
    CHECK(packed.weights() == Weights{2, 1, 1});
    const CallTies all = packed.tie("2023", "2023");
    CHECK(all.widened == 1);
    CHECK(packed.weights() == Weights{5});
    must(packed.the_case.undo());
    CHECK(packed.weights() == Weights{2, 1, 1});
}

TEST_CASE("calls without a date come with the question that names no period") {
    Packed packed;
    packed.tie("2023", "2023");
    CHECK(packed.weights() == Weights{5});
    packed.tie("", "");
    CHECK(packed.weights() == Weights{6});
    packed.tie("2023", "2023");
    CHECK(packed.weights() == Weights{6});
}

TEST_CASE("a grade of the item stays when more calls join it") {
    Packed packed;
    packed.tie("2023-01", "2023-06");
    Evidence graded = packed.items().front();
    graded.grade = "A1";
    must(packed.the_case.apply({"Grade", [&](Edits& edits) { return edits.amend(graded); }, ""}));
    packed.tie("", "");
    REQUIRE(packed.items().size() == 1);
    CHECK(packed.items().front().grade == "A1");
    CHECK(packed.items().front().weight == 6);
}

TEST_CASE("a pair of which something was changed or refuted since is left out with a sentence") {
    Packed packed;
    packed.tie("2023-01", "2023-06");
    const Evidence item = packed.items().front();
    SECTION("refuted") {
        must(packed.the_case.apply(
            {"Refute", [&](Edits& edits) { return edits.refute(item.id, true, "No."); }, ""}));
    }
    SECTION("another number of calls") {
        Evidence changed = item;
        changed.weight = 3;
        must(packed.the_case.apply(
            {"Change", [&](Edits& edits) { return edits.amend(changed); }, ""}));
    }
    const CallTies ties = packed.tie("", "");
    REQUIRE(ties.left_out.size() == 1);
    CHECK(ties.left_out.front().in_english().find("changed or refuted since") != std::string::npos);
    CHECK(ties.pairs == 3);
    CHECK(ties.told_already == 2); // back, and to C
    CHECK(packed.weights() == Weights{packed.items().front().weight});
}

TEST_CASE("the calls of merged numbers on one link are of two pairs and not mixed") {
    Packed packed;
    packed.tie("2023-01", "2023-06");
    const auto b = packed.the_case.entities_labelled("phone", "0987654321");
    const auto c = packed.the_case.entities_labelled("phone", "0900000001");
    REQUIRE(b.size() == 1);
    REQUIRE(c.size() == 1);
    must(packed.the_case.apply(
        {"Merge", [&](Edits& edits) { return edits.merge(b[0].id, {c[0].id}); }, ""}));
    CHECK(packed.weights().size() == 2); // four calls to B, one to what was C
    packed.tie("", "");
    auto weights = packed.weights();
    std::ranges::sort(weights);
    CHECK(weights == Weights{1, 6});
}
