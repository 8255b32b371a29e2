// SPDX-License-Identifier: Apache-2.0
#include "core/desk/call_ties.h"
#include "core/desk/intake.h"
#include "tests/core/desk/desk_fixture.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::test;
using support::must;

namespace {

constexpr const char* bill = "From,To,Datetime,Duration,Cell\n"
                             "0912345678,0987654321,2023-05-01 08:00,60,T1\n"
                             "0912345678,0987654321,2023-05-03 21:14,30,T1\n"
                             "0987654321,0912345678,2023-05-02 10:00,10,T2\n"
                             "0912345678,0900000001,2023-05-02 11:00,10,T2\n"
                             ",0900000001,2023-05-02 11:00,10,T2\n";

struct Packed {
    Folder scratch;
    Case the_case = must(Case::create(scratch / "case.hwcase", "Case", fixed_station()));
    Task task;
    Intake intake;

    Packed() : intake(pack()) {}
    Intake pack() {
        const auto file = scratch.write("bill.csv", bill);
        auto spec = must(recognise(file, built_in_schema()));
        spec.entity_kind = spec.to_kind = "phone";
        spec.link_kind = "call";
        return must(import_into(the_case, file, spec, built_in_schema(), task, Packing::always));
    }
};

} // namespace

TEST_CASE("packed calls make no entity, and their balance is kept with the step") {
    const Packed bill;
    CHECK(bill.intake.packed);
    CHECK(bill.intake.balance.rows_read == 5);
    CHECK(bill.intake.balance.created == 4);
    CHECK(bill.intake.balance.rejected == 1);
    CHECK(bill.the_case.totals().entities == 0);
    const auto accounts = must(bill.the_case.import_accounts());
    REQUIRE(accounts.size() == 1);
    CHECK(accounts[0].step == bill.intake.step);
    CHECK(accounts[0].rows_read == 5);
    CHECK(accounts[0].rejected == 1);
    CHECK(accounts[0].file == "bill.csv");
}

TEST_CASE("pairs of enough calls become links with what they rest on") {
    Packed bill;
    const auto ties = must(tie_calls(bill.the_case, {}, 2, bill.task));
    CHECK(ties.pairs == 1);
    CHECK(ties.new_entities == 2);
    CHECK(ties.new_links == 1);
    std::vector<Evidence> evidence;
    must(bill.the_case.each_evidence([&](const Evidence& item) {
        evidence.push_back(item);
        return true;
    }));
    REQUIRE(evidence.size() == 1);
    CHECK(evidence[0].weight == 2);
    CHECK(evidence[0].duration == 90);
    CHECK(evidence[0].happened == "2023-05-01T08:00/2023-05-03T21:14");
    CHECK(evidence[0].place == "between rows 2 and 3");
    CHECK(bill.the_case.source(evidence[0].source)->title == "bill.csv");
    const auto link = bill.the_case.link({evidence[0].subject});
    REQUIRE(link);
    CHECK(link->kind == "call");
    CHECK(link->directed);
    must(bill.the_case.undo());
    CHECK(bill.the_case.totals().entities == 0);
}

TEST_CASE("asked again nothing is said twice, and more is added to what is known") {
    Packed bill;
    must(tie_calls(bill.the_case, {}, 2, bill.task));
    const auto again = must(tie_calls(bill.the_case, {}, 2, bill.task));
    CHECK(again.told_already == 1);
    CHECK(again.step == 0);
    const auto all = must(tie_calls(bill.the_case, {}, 1, bill.task));
    CHECK(all.pairs == 3);
    CHECK(all.told_already == 1);
    CHECK(all.new_entities == 1);
    CHECK(bill.the_case.totals().entities == 3);
    CHECK(bill.the_case.totals().evidence == 3);
    CHECK_FALSE(tie_calls(bill.the_case, {}, 99, bill.task));
}
