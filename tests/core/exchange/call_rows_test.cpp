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
        ImportSpec constant = bill_spec();
        constant.constants = {{field, "x"}};
        CHECK_FALSE(can_pack(constant));
        ImportSpec beside = bill_spec();
        beside.more_columns = {{field, "Cell"}};
        CHECK_FALSE(can_pack(beside));
    }
    ImportSpec list;
    list.shape = ImportSpec::Shape::entities;
    CHECK_FALSE(can_pack(list));
}

TEST_CASE("incoming calls are turned around, and what was read is kept beside them") {
    ImportSpec spec = bill_spec();
    spec.columns["way"] = "Direction";
    const auto out = read("A,B,Date,Min,Direction\n"
                          "1,2,20230503 2114,2,incoming\n"
                          "1,3,20230503 2115,1,outgoing\n"
                          "1,,20230503 2116,1,incoming\n",
                          spec);
    REQUIRE(out.result);
    CHECK(balance_of(out.result->account) == Counts{3, 2, 0, 1, 0});
    CHECK(out.calls == Lines{"2 2023-05-03T21:14 2>1 120|1|2|incoming",
                             "3 2023-05-03T21:15 1>3 60|1|3|outgoing"});
    CHECK(out.result->file.columns == Lines{"A", "B", "Direction"});
    const auto& rejected = out.result->account.rejected.at(0).rows;
    REQUIRE(rejected.size() == 1);
    CHECK(rejected[0].cells == Lines{"1", "", "20230503 2116", "1", "incoming"});
}

TEST_CASE("rows that are not to be included are no calls, and a constant is kept with each") {
    ImportSpec spec = bill_spec();
    spec.only = {{"Type", true, "voice"}};
    spec.constants = {{"quotation", "bill of May"}};
    const auto out = read("A,B,Date,Min,Type\n"
                          "1,2,20230503 2114,2,voice\n"
                          "1,3,20230503 2115,,sms\n",
                          spec);
    REQUIRE(out.result);
    CHECK(balance_of(out.result->account) == Counts{2, 1, 0, 0, 1});
    CHECK(out.calls == Lines{"2 2023-05-03T21:14 1>2 120|voice|bill of May"});
    CHECK(out.result->file.columns == Lines{"Type", "(quotation)"});
}

TEST_CASE("a party that stands in two columns is called by both") {
    ImportSpec spec = bill_spec();
    spec.more_columns = {{"from", "Ext"}};
    const auto out = read("A,Ext,B,Date,Min\n021,5,2,20230503 2114,\n", spec);
    REQUIRE(out.result);
    CHECK(out.calls == Lines{"2 2023-05-03T21:14 021 5>2 0|021|5"});
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
