// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/delimited.h"
#include "tests/support/imports.h"

using namespace headwater;
using namespace headwater::support;

using Fields = std::map<std::string, std::string>;
using Shape = ImportSpec::Shape;

TEST_CASE("call records") {
    const auto spec = recognised("From,To,Datetime,Duration(seconds),Cell Tower\r\n"
                                 "349,23,20060601 0008,1634,1\r\n379,364,20060601 0011,640,24\r\n");
    CHECK(spec.shape == Shape::edges);
    CHECK(spec.link_kind == "call");
    CHECK(spec.entity_kind == "phone");
    CHECK(spec.directed);
    CHECK(spec.has_header);
    CHECK(spec.columns == Fields{{"from", "From"},
                                  {"to", "To"},
                                  {"time", "Datetime"},
                                  {"duration", "Duration(seconds)"},
                                  {"place", "Cell Tower"}});
    CHECK(spec.headers.size() == 5);
}

TEST_CASE("a list of numbers without a header") {
    const auto spec = recognised("0\t1\t1\n0\t2\t1\n1\t2\t1\n3\t4\t1\n");
    CHECK_FALSE(spec.has_header);
    CHECK(spec.shape == Shape::edges);
    CHECK(spec.delimiter == "\t");
    CHECK_FALSE(spec.directed);
    CHECK(spec.columns == Fields{{"from", "1"}, {"to", "2"}, {"weight", "3"}});
}

TEST_CASE("phones without a header are calls") {
    const auto spec = recognised("+84912345678;+84987654321;2023-05-03 21:14;35\n"
                                 "+84912345678;+84987654322;2023-05-03 21:20;12\n");
    CHECK(spec.link_kind == "call");
    CHECK(spec.entity_kind == "phone");
    CHECK(spec.columns.at("time") == "3");
}

TEST_CASE("a matrix, with or without direction") {
    CHECK(recognised(",A,B,C\nA,0,1,0\nB,0,0,1\nC,2,0,0\n").directed);
    const auto spec = recognised("\xEF\xBB\xBF\"\",A,B,C\nA,0,1,2\nB,1,0,1\nC,2,1,0\n");
    CHECK(spec.shape == Shape::matrix);
    CHECK_FALSE(spec.directed);
}

TEST_CASE("notes of surveillance") {
    const auto spec = recognised("date,observer,subject,with,place,what,grade\n"
                                 "2024-03-05,Team 4,An,Binh,Canal,met briefly,C3\n");
    CHECK(spec.shape == Shape::edges);
    CHECK(spec.link_kind == "meeting");
    CHECK(spec.entity_kind == "person");
    CHECK(spec.columns.at("with") == "with");
    CHECK(spec.columns.at("quotation") == "what");
}

TEST_CASE("transfers") {
    const auto spec = recognised("date,from_account,to_account,amount,currency\n"
                                 "2024-03-11,RB-5145-11,RB-5665-33,45000000,VND\n");
    CHECK(spec.link_kind == "transfer");
    CHECK(spec.entity_kind == "account");
    CHECK(spec.directed);
}

TEST_CASE("a list of people") {
    const auto spec = recognised("Họ tên;Bí danh;Số điện thoại\nAn;Ba;0912345678\n");
    CHECK(spec.shape == Shape::entities);
    CHECK(spec.entity_kind == "person");
    CHECK(spec.columns ==
          Fields{{"label", "Họ tên"}, {"alias", "Bí danh"}, {"phone", "Số điện thoại"}});
}

TEST_CASE("lists of other things are named by their column") {
    CHECK(recognised("plate,make,owner\n29A-12345,Ford,An\n").entity_kind == "vehicle");
    CHECK(recognised("seizure,date,substance,arrested\nS-1,2024-03-24,heroin,An\n").entity_kind ==
          "seizure");
    const auto places = recognised("place,kind,area\nStone Gate,border_gate,North\n");
    CHECK(places.entity_kind == "place");
    CHECK(places.columns.at("kind") == "kind");
}

TEST_CASE("two columns of different kinds are tied") {
    const auto firms = recognised("person,firm,position,business\nAn,Mill Ltd,owner,timber\n");
    CHECK(firms.shape == Shape::edges);
    CHECK(firms.link_kind == "works_for");
    CHECK(firms.to_kind == "organisation");
    CHECK(firms.columns.at("to.business") == "business");
    const auto passages = recognised("vehicle,place,time\n29A-1,Gate,2024-03-07 09:11:59\n");
    CHECK(passages.link_kind == "crossed");
    CHECK(passages.entity_kind == "vehicle");
    const auto arrests = recognised("seizure,person\nS-1,An\n");
    CHECK(arrests.columns.at("from") == "person");
    CHECK(arrests.link_kind == "seized_in");
}

TEST_CASE("a column called type is a kind only where it names kinds") {
    CHECK(recognised("from,to,type\nAn,Binh,meeting\nAn,Cuc,call\n").columns.contains("kind"));
    CHECK_FALSE(recognised("from,to,type\nAn,Binh,incoming\n").columns.contains("kind"));
    const auto gephi = recognised("Source,Target,Type,Weight\nAn,Binh,Directed,2\n");
    CHECK(gephi.columns.at("directed") == "Type");
    CHECK_FALSE(gephi.columns.contains("kind"));
}

TEST_CASE("month first and a decimal comma are seen where nothing else fits") {
    CHECK(recognised("from,to,date\nAn,Ba,05/13/2023\nAn,Ba,05/14/2023\n").date_order ==
          DateOrder::month_first);
    CHECK(recognised("from,to,date\nAn,Ba,05/03/2023\n").date_order == DateOrder::day_first);
    CHECK(recognised("from;to;weight\nAn;Ba;1,5\nAn;Cu;2,25\n").decimal_comma);
    CHECK_FALSE(recognised("from;to;weight\nAn;Ba;1.5\n").decimal_comma);
}

TEST_CASE("equal headers are mapped by number") {
    CHECK(recognised("from,to,,\nAn,Ba,1,2\n").columns == Fields{{"from", "from"}, {"to", "to"}});
    const auto spec = recognised("name,phone,phone\nAn,0912345678,0987654321\n");
    CHECK(spec.columns.at("phone") == "2");
}

TEST_CASE("a file that cannot be recognised says why") {
    for (const char* bytes : {"\n\n\n", "   \n"}) {
        const WrittenFile file(bytes);
        const auto refused = recognise(file.path(), built_in_schema());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.in_english().find("holds no rows") != std::string::npos);
    }
}
