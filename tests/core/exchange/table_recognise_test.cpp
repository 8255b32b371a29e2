// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/table_import.h"
#include "tests/support/imports.h"

using namespace headwater;
using namespace headwater::support;

namespace {

ImportSpec understood(const Sample& sample) {
    return recognise_sample({}, sample, built_in_schema());
}

using Shape = ImportSpec::Shape;

} // namespace

TEST_CASE("a sample with numbers as its first row has no header, and columns go by number") {
    const auto spec = understood({{"1", "2", "2023-05-03"}, {"3", "4", "2023-05-04"}});
    CHECK_FALSE(spec.has_header);
    CHECK(spec.shape == Shape::edges);
    CHECK(spec.columns.at("from") == "1");
    CHECK(spec.columns.at("time") == "3");
}

TEST_CASE("bank statements, messages, shipments and kinship are known by their words") {
    struct Trade {
        std::vector<std::string> headers, row;
        const char *link_kind, *entity_kind;
    };
    const std::vector<Trade> trades{
        {{"Payer", "Payee", "Amount"}, {"A", "B", "5"}, "transfer", "account"},
        {{"From", "To", "SMS text"}, {"0912000001", "0912000002", "hi"}, "message", "phone"},
        {{"Consignor", "Consignee", "Date"},
         {"A Ltd", "B Ltd", "2023-05-03"},
         "shipment",
         "person"},
        {{"From", "To", "Duration"}, {"An", "Ba", "5"}, "call", "person"}};
    for (const Trade& trade : trades) {
        INFO(trade.headers[0] << " " << trade.headers[2]);
        const auto spec = understood({trade.headers, trade.row});
        CHECK(spec.shape == Shape::edges);
        CHECK(spec.link_kind == trade.link_kind);
        CHECK(spec.entity_kind == trade.entity_kind);
    }
}

TEST_CASE("an end that its column names is of that kind") {
    const auto spec =
        understood({{"from account", "to account", "date"}, {"0071", "0072", "2023-05-03"}});
    CHECK(spec.entity_kind == "account");
    CHECK(spec.link_kind == "transfer");
}

TEST_CASE("a column of directions counts only where something came in") {
    const std::vector<std::string> headers{"from", "to", "direction"};
    CHECK(understood({headers, {"An", "Ba", "IN"}, {"An", "Chi", "OUT"}}).columns.contains("way"));
    CHECK_FALSE(
        understood({headers, {"An", "Ba", "OUT"}, {"An", "Chi", "OUT"}}).columns.contains("way"));
}

TEST_CASE("two columns of kinds are a tie, three are a list of the first") {
    const auto pair = understood({{"vehicle", "place", "time"}, {"29A-1", "Gate", "2023-05-03"}});
    CHECK(pair.shape == Shape::edges);
    CHECK(pair.link_kind == "crossed");
    CHECK(pair.to_kind == "place");
    const auto list = understood({{"vehicle", "place", "phone"}, {"29A-1", "Gate", "0912000001"}});
    CHECK(list.shape == Shape::entities);
    CHECK(list.entity_kind == "vehicle");
}

TEST_CASE("our own columns are taken as they are") {
    const std::vector<std::string> headers{"label", "kind", "evidence.time", "property.time"};
    const auto spec = understood({headers, {"An", "person", "", "noon"}});
    CHECK(spec.shape == Shape::entities);
    CHECK(spec.columns.at("property.time") == "property.time");
    CHECK(spec.headers == headers);
}

TEST_CASE("headers that say nothing make a list of people by their first column") {
    const auto spec = understood({{"aa", "bb"}, {"An", "12"}, {"Ba", "7"}});
    CHECK(spec.shape == Shape::entities);
    CHECK(spec.columns.at("label") == "aa");
    CHECK(spec.entity_kind == "person");
}
