// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/call_rows.h"
#include "tests/support/imports.h"

using namespace headwater;
using namespace headwater::support;

namespace {

struct ReadOut {
    Result<ImportedCalls> result;
    Lines calls;
};

ReadOut read(const std::string& text, const ImportSpec& spec, const std::string& name = "bill.csv",
             std::size_t fails_at = 1000) {
    const WrittenFile file(text, name);
    Task task;
    Lines lines;
    auto result = read_calls(
        file.path(), spec, built_in_schema(),
        [&](const CallView& call) -> Result<void> {
            if (lines.size() == fails_at) return fail("The disk is full.");
            std::string line = std::to_string(call.row) + " " + std::string(call.happened) + " " +
                               std::string(call.from) + ">" + std::string(call.to) + " " +
                               std::to_string(static_cast<int>(call.duration));
            for (const auto other : call.other)
                line.append("|").append(other);
            lines.push_back(line);
            return {};
        },
        task);
    return {std::move(result), lines};
}

ImportSpec bill_spec() {
    ImportSpec spec = edges({{"from", "A"}, {"to", "B"}, {"time", "Date"}, {"duration", "Min"}});
    spec.entity_kind = "phone";
    spec.link_kind = "call";
    return spec;
}

} // namespace

TEST_CASE("every row is a call or is accounted for; other columns are kept") {
    const auto out = read("A,B,Date,Min,Cell,IMEI\n"
                          "1,2,20230503 2114,2,T1,490\n"
                          "1,3,20230503 2115,,T2,\n"
                          ",3,20230503 2115,1,T2,\n"
                          "1,3,yesterday,1,T2,\n"
                          "1,3\n"
                          ",,,,,\n"
                          "1,4,,long,,\n",
                          bill_spec());
    REQUIRE(out.result);
    const Imported& account = out.result->account;
    CHECK(balance_of(account) == Counts{7, 3, 0, 3, 1});
    CHECK(account.records.entities.empty());
    CHECK(out.calls ==
          Lines{"2 2023-05-03T21:14 1>2 120|T1|490", "3 2023-05-03T21:15 1>3 0|T2|", "8  1>4 0||"});
    CHECK(out.result->file.columns == Lines{"Cell", "IMEI"});
    CHECK(out.result->file.entity_kind == "phone");
    CHECK(out.result->file.source.digest == account.digest);
    CHECK(account.rejected.at(0).rows.size() == 3);
    CHECK(account.problems.size() == 4);
}

TEST_CASE("what packing would lose is not packed") {
    CHECK(can_pack(bill_spec()));
    for (const char* field : {"with", "kind", "from.name", "to.kind", "weight"}) {
        ImportSpec spec = bill_spec();
        spec.columns[field] = "Cell";
        INFO(field);
        CHECK_FALSE(can_pack(spec));
        CHECK_FALSE(read("A,B,Date,Min,Cell\n1,2,,,x\n", spec).result);
    }
    ImportSpec list;
    list.shape = ImportSpec::Shape::entities;
    CHECK_FALSE(can_pack(list));
}

TEST_CASE("a file that is no delimited text is refused with a sentence") {
    const auto out = read("{\"A\": \"1\", \"B\": \"2\"}\n", bill_spec(), "bill.jsonl");
    REQUIRE_FALSE(out.result);
    CHECK(out.result.error().message.in_english().find("is no delimited text") !=
          std::string::npos);
}

TEST_CASE("where the calls cannot be kept the reading ends with that reason") {
    const auto out = read("A,B,Date,Min\n1,2,,\n1,3,,\n1,4,,\n", bill_spec(), "bill.csv", 1);
    REQUIRE_FALSE(out.result);
    CHECK(out.result.error().message.in_english() == "The disk is full.");
    CHECK(out.calls.size() == 1);
}
