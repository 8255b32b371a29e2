// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/graph_files.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("FollowTheMoney") {
    const Imported out = graph_in(
        R"({"id":"p","schema":"Person","properties":{"name":["An","Ẩn"],"birthDate":["1980"]}}
{"id":"o","schema":"Ownership","properties":{"owner":["p"],"asset":["c"],"percentage":["51"]}}
{"id":"c","schema":"Company","properties":{"name":["Acme"]}}
{"id":"s","schema":"Sanction","properties":{"entity":["p"],"reason":["Fraud"],"listingDate":["2020-02-04"]}}
{"id":"i","schema":"Identification","properties":{"holder":["p"],"number":["B123"]}}
not json
{"schema":"Person"}
)",
        "list.ftm");
    CHECK(balance_of(out) == Counts{7, 4, 1, 2, 0});
    const Entity* person = entity_called(out.records, "An");
    REQUIRE(person);
    CHECK(person->property("alias") == "Ẩn");
    CHECK(person->property("birth_date") == "1980");
    CHECK(link_between(out.records, "An", "Acme")->kind == "owns");
    CHECK(link_between(out.records, "An", "B123"));
    CHECK(evidence_of(out.records, person->id.value).at(1).happened == "2020-02-04");
}

TEST_CASE("FollowTheMoney: names in parts, several receivers, holders and values without a list") {
    const Imported out = graph_in(
        R"({"id":"p","schema":"Person","properties":{"firstName":["Ba"],"lastName":"Nguyễn"}}
{"id":"q","schema":"Person","properties":{"name":["Chi"],"passportNumber":["B77"]}}
{"id":"r","schema":"Person","properties":{"name":["Dung"]}}
{"id":"m","schema":"Message","properties":{"sender":["p"],"recipients":["q","r"],"date":["2023-05-03"],"summary":["come"]}}
{"id":"k","schema":"BankAccount","properties":{"accountNumber":["0071"],"holder":["q"]}}
{"id":"y","schema":"Payment","properties":{"payer":["p"],"beneficiary":["q"],"amount":["1500000"],"currency":["VND"],"publisher":["Bank"]}}
{"id":"e","schema":"Directorship","properties":{"director":["p"]}}
{"id":"s","schema":"Sanction","properties":{"reason":["Fraud"]}}
)",
        "list.ftm");
    CHECK(balance_of(out) == Counts{8, 6, 0, 2, 0});
    CHECK(entity_called(out.records, "Ba Nguyễn"));
    CHECK(entity_called(out.records, "Chi")->property("passport") == "B77");
    CHECK(link_between(out.records, "Ba Nguyễn", "Chi")->kind == "message");
    CHECK(link_between(out.records, "Ba Nguyễn", "Dung")->kind == "message");
    CHECK(first_evidence(out, "Ba Nguyễn", "Chi").quotation == "come");
    CHECK(entity_called(out.records, "0071")->kind == "account");
    CHECK(link_between(out.records, "Chi", "0071")->kind == "owns");
    const Link& paid = out.records.links[1];
    REQUIRE(paid.kind == "transfer");
    const Evidence item = evidence_of(out.records, paid.id.value).at(0);
    CHECK(item.amount == 1'500'000);
    CHECK(item.unit == "VND");
    CHECK(out.records.sources.back().title == "Bank");
}

TEST_CASE("FollowTheMoney: an amount stays in its currency, whatever it is worth in dollars") {
    const auto paid = [](const std::string& money) {
        const Imported out = graph_in(
            R"({"id":"p","schema":"Person","properties":{"name":["An"]}}
{"id":"q","schema":"Person","properties":{"name":["Ba"]}}
{"id":"y","schema":"Payment","properties":{"payer":["p"],"beneficiary":["q"],)" +
                money + "}}\n",
            "paid.ftm");
        return std::pair(first_evidence(out, "An", "Ba"), out.records.links.at(0).properties);
    };
    using Properties = std::vector<Property>;
    const auto [both, beside] =
        paid(R"("amount":["1000000"],"amountUsd":["13500"],"currency":["RUB"])");
    CHECK(both.amount == 1'000'000);
    CHECK(both.unit == "RUB");
    CHECK(beside == Properties{{"amountUsd", "13500"}});
    const auto [dollars, instead] = paid(R"("amountUsd":["13500"],"currency":["RUB"])");
    CHECK(dollars.amount == 13'500);
    CHECK(dollars.unit == "USD");
    CHECK(instead == Properties{{"currency", "RUB"}});
}
