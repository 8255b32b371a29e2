// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/chosen_rows.h"
#include "tests/support/imports.h"

using namespace headwater;
using namespace headwater::support;

namespace {

ImportSpec list_of_people() {
    ImportSpec spec;
    spec.shape = ImportSpec::Shape::entities;
    spec.columns = {{"label", "surname"}};
    return spec;
}

} // namespace

TEST_CASE("surname and given name are one name") {
    ImportSpec spec = list_of_people();
    spec.more_columns = {{"label", "given"}};
    const auto batch = imported("surname,given\nTran,Hoang\nLe,\n", spec);
    REQUIRE(batch.records.entities.size() == 2);
    CHECK(batch.records.entities[0].label == "Tran Hoang");
    CHECK(batch.records.entities[1].label == "Le");
    CHECK(batch.balance.holds());
}

TEST_CASE("several columns to one property are several values") {
    ImportSpec spec = list_of_people();
    spec.columns["alias"] = "a1";
    spec.more_columns = {{"alias", "a2"}};
    const auto batch = imported("surname,a1,a2\nTran,Teo,Ty\n", spec);
    const auto& properties = batch.records.entities.at(0).properties;
    CHECK(properties == std::vector<Property>{{"alias", "Teo"}, {"alias", "Ty"}});
}

TEST_CASE("a constant is said of every row") {
    ImportSpec spec = edges({{"from", "a"}, {"to", "b"}, {"amount", "sum"}});
    spec.constants = {{"unit", "VND"}};
    const auto batch = imported("a,b,sum\nAn,Ba,5\nAn,Chi,6\n", spec);
    REQUIRE(batch.balance.created == 2);
    for (const Evidence& item : batch.records.evidence)
        if (item.amount > 0) CHECK(item.unit == "VND");
}

TEST_CASE("a bill that does not name its own number gets it as a constant") {
    ImportSpec spec = edges({{"to", "other"}, {"way", "way"}});
    spec.constants = {{"from", "0912000001"}};
    const auto batch = imported("other,way\n0912000002,out\n0912000003,in\n", spec);
    REQUIRE(batch.records.links.size() == 2);
    CHECK(batch.records.links[0].from == entity_called(batch.records, "0912000001")->id);
    CHECK(batch.records.links[1].to == entity_called(batch.records, "0912000001")->id);
}

TEST_CASE("problems of made cells are told by the column that they come from") {
    const ImportSpec spec = edges({{"from", "own"}, {"to", "other"}, {"way", "way"}});
    const auto batch = imported("own,other,way\nAn,,in\n", spec);
    CHECK(batch.problems.at(0).column == "own / other");
    const ImportSpec odd = edges({{"from", "own"}, {"to", "5"}, {"way", "way"}});
    CHECK(imported("own,5,way,4\nAn,Ba,in,x\n", odd).balance.created == 1);
}

TEST_CASE("rows that are not wanted are skipped and counted") {
    ImportSpec spec = edges({{"from", "a"}, {"to", "b"}});
    const char* const rows = "a,b,type,fee\nAn,Ba,Voice,1\nAn,Chi,SMS,1\nBa,Chi,voice,\n";
    spec.only = {{"type", true, "voice"}};
    CHECK(balance_of(imported(rows, spec)) == Counts{3, 2, 0, 0, 1});
    spec.only = {{"type", false, "voice"}};
    CHECK(balance_of(imported(rows, spec)) == Counts{3, 1, 0, 0, 2});
    spec.only = {{"fee", true, ""}, {"type", true, "VOICE"}};
    CHECK(balance_of(imported(rows, spec)) == Counts{3, 1, 0, 0, 2});
}

TEST_CASE("a row that is too short is rejected as ever, with its own numbers") {
    ImportSpec spec = edges({{"from", "a"}, {"to", "b"}});
    spec.constants = {{"unit", "VND"}};
    const auto batch = imported("a,b\nAn\n", spec);
    CHECK(balance_of(batch) == Counts{1, 0, 0, 1, 0});
    CHECK(batch.problems.at(0).message.arguments == std::vector<std::string>{"1", "2"});
}

TEST_CASE("words for what came in, in two languages") {
    for (const char* word : {"IN", "Incoming", "MT", "Đến", "gọi đến", "CR", "Có"})
        CHECK(says_incoming(word));
    for (const char* word : {"OUT", "outgoing", "MO", "đi", "Nợ", ""})
        CHECK_FALSE(says_incoming(word));
}

TEST_CASE("a rejected row is kept as it was read, not as it was turned round") {
    ImportSpec spec = edges({{"from", "own"}, {"to", "other"}, {"way", "way"}});
    spec.constants = {{"unit", "VND"}};
    const auto batch = imported("own,other,way\nAn,,in\n", spec);
    REQUIRE(batch.balance.rejected == 1);
    REQUIRE(batch.rejected.size() == 1);
    CHECK(batch.rejected[0].rows.at(0).cells == std::vector<std::string>{"An", "", "in"});
}

TEST_CASE("a constant is a text, and numbers of the row stay numbers") {
    ImportSpec spec = edges({{"from", "from"}, {"to", "to"}, {"weight", "weight"}});
    spec.decimal_comma = true;
    spec.constants = {{"amount", "1,5"}};
    // The row is longer than its header: the constant does not take the place of its last number.
    const auto out = try_import(R"([["from","to","weight"],["An","Ba",0.125,7]])", spec, "a.json");
    REQUIRE(out);
    REQUIRE(out->balance.created == 1);
    const Evidence item = evidence_of(out->records, out->records.links.at(0).id.value).at(0);
    CHECK(item.weight == 0.125);
    CHECK(item.amount == 1.5);
}
