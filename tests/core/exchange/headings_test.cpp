// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/headings.h"

using namespace headwater;

TEST_CASE("headers of call records in both languages") {
    CHECK(meanings_of_edges({"From", "To", "Datetime", "Duration(seconds)", "Cell Tower"}) ==
          Meanings{{"from", 0}, {"to", 1}, {"time", 2}, {"duration", 3}, {"place", 4}});
    CHECK(meanings_of_edges({"Thời gian", "Số gọi", "Số nhận", "Thời lượng (giây)", "Trạm"}) ==
          Meanings{{"time", 0}, {"from", 1}, {"to", 2}, {"duration", 3}, {"place", 4}});
    CHECK(meanings_of_edges({"gọi đi", "gọi đến", "ngày", "giờ"}) ==
          Meanings{{"from", 0}, {"to", 1}, {"time", 2}, {"clock", 3}});
    CHECK(meanings_of_edges({"caller", "callee", "call start", "call end"}) ==
          Meanings{{"from", 0}, {"to", 1}, {"time", 2}, {"end", 3}});
}

TEST_CASE("headers of transfers, notes and edge lists") {
    CHECK(meanings_of_edges({"date", "from_account", "to_account", "amount", "currency"}) ==
          Meanings{{"time", 0}, {"from", 1}, {"to", 2}, {"amount", 3}, {"unit", 4}});
    CHECK(meanings_of_edges({"date", "observer", "subject", "with", "place", "what", "grade"}) ==
          Meanings{{"time", 0},
                   {"recorded_by", 1},
                   {"from", 2},
                   {"with", 3},
                   {"place", 4},
                   {"quotation", 5},
                   {"grade", 6}});
    CHECK(meanings_of_edges({"source", "target", "weight"}) ==
          Meanings{{"from", 0}, {"to", 1}, {"weight", 2}});
    CHECK(meanings_of_edges({"from", "to", "source"}) ==
          Meanings{{"from", 0}, {"to", 1}, {"source", 2}});
}

TEST_CASE("dates called from and to are dates") {
    const Meanings meanings = meanings_of_edges({"caller", "callee", "from date", "to date"});
    CHECK(meanings.at("time") == 2);
    CHECK(meanings.at("end") == 3);
    CHECK(meanings.at("from") == 0);
}

TEST_CASE("headers of lists of people and seizures") {
    CHECK(meanings_of_entities({"Họ và tên", "Bí danh", "Ngày sinh", "Số điện thoại", "Biển số"}) ==
          Meanings{{"label", 0}, {"alias", 1}, {"birth_date", 2}, {"phone", 3}, {"vehicle", 4}});
    const Meanings seizure = meanings_of_entities(
        {"seizure", "date", "place", "substance", "quantity", "unit", "arrested"});
    CHECK(seizure.at("person") == 6);
    CHECK(seizure.at("amount") == 4);
    CHECK(seizure.at("place") == 2);
}

TEST_CASE("one meaning is given once, to the header that says it best") {
    const Meanings meanings = meanings_of_edges({"call date", "caller", "callee", "time"});
    CHECK(meanings.at("time") == 3);
    CHECK(meanings_of_edges({"weight", "weight"}).at("weight") == 0);
}

TEST_CASE("headers that name a kind") {
    CHECK(kind_named_by("Firm") == "organisation");
    CHECK(kind_named_by("Biển số xe") == "vehicle");
    CHECK(kind_named_by("IMEI") == "device");
    CHECK(kind_named_by("colour").empty());
    CHECK(kind_named_by("place of birth").empty());
}

TEST_CASE("words mentioned in headers are whole words") {
    CHECK(mentions({"Call duration (s)"}, "tower|duration"));
    CHECK_FALSE(mentions({"Cellar"}, "cell"));
    CHECK_FALSE(mentions({}, "cell"));
}
