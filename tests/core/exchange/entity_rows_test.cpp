// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/imports.h"

using namespace headwater;
using namespace headwater::support;

namespace {

ImportSpec list(const std::map<std::string, std::string>& columns,
                const std::string& kind = "person") {
    ImportSpec spec;
    spec.shape = ImportSpec::Shape::entities;
    spec.columns = columns;
    spec.entity_kind = kind;
    return spec;
}

} // namespace

TEST_CASE("rows make entities with their properties") {
    const auto out = imported("Name,Alias,Date of birth,Shoe size\nAn,Ba; Tư,1985-03-02,42\n",
                              list({{"label", "Name"}, {"alias", "Alias"}}));
    CHECK(balance_of(out) == Counts{1, 1, 0, 0, 0});
    const Entity& an = out.records.entities.at(0);
    CHECK(an.kind == "person");
    CHECK(an.properties ==
          std::vector<Property>{
              {"alias", "Ba"}, {"alias", "Tư"}, {"birth_date", "1985-03-02"}, {"Shoe size", "42"}});
    const auto evidence = evidence_of(out.records, an.id.value);
    REQUIRE(evidence.size() == 1);
    CHECK(evidence[0].place == "row 2");
    CHECK(evidence[0].weight == 0);
    CHECK(out.made == std::vector<std::int64_t>{an.id.value});
}

TEST_CASE("a name that comes again is merged") {
    const auto out =
        imported("name,role\nAn,driver\nAn,courier\nAn,driver\n", list({{"label", "name"}}));
    CHECK(balance_of(out) == Counts{3, 1, 2, 0, 0});
    CHECK(out.records.entities.at(0).properties ==
          std::vector<Property>{{"role", "driver"}, {"role", "courier"}});
    CHECK(evidence_of(out.records, out.records.entities.at(0).id.value).size() == 3);
}

TEST_CASE("a name that comes again with another identity number is another person") {
    const std::string head = "name,id_number,birth_date\n";
    const std::string a = "Nguyễn Văn Nam,001090000001,1990-01-01\n";
    const std::string b = "Nguyễn Văn Nam,079085000002,1985-02-02\n";
    const auto spec =
        list({{"label", "name"}, {"id_number", "id_number"}, {"birth_date", "birth_date"}});
    for (const bool turned : {false, true}) {
        const auto out = imported(head + (turned ? b + a : a + b) + a + b, spec);
        CHECK(balance_of(out) == Counts{4, 2, 2, 0, 0});
        REQUIRE(out.records.entities.size() == 2);
        for (const Entity& entity : out.records.entities) {
            CHECK(entity.label == "Nguyễn Văn Nam");
            CHECK(entity.properties.size() == 2);
            CHECK(entity.property("birth_date") ==
                  (entity.property("id_number") == "001090000001" ? "1990-01-01" : "1985-02-02"));
            CHECK(evidence_of(out.records, entity.id.value).size() == 2);
        }
        CHECK(out.made == std::vector<std::int64_t>{out.records.entities[0].id.value,
                                                    out.records.entities[1].id.value});
        CHECK(problems_of(out) ==
              Lines{"3 [name] note: The file lists another \"Nguyễn Văn Nam\" with another "
                    "identifying number; they were kept apart."});
    }
}

TEST_CASE("phones, accounts and vehicles become entities that the person uses") {
    const auto out =
        imported("name,phones,account,vehicle\nAn,+84912;+84913,RB-1,29A\nBinh,+84912,,\n",
                 list({{"label", "name"},
                       {"phone", "phones"},
                       {"account", "account"},
                       {"vehicle", "vehicle"}}));
    CHECK(balance_of(out) == Counts{2, 2, 0, 0, 0});
    CHECK(out.records.entities.size() == 6);
    CHECK(out.records.links.size() == 5);
    const Link* uses = link_between(out.records, "An", "+84913");
    REQUIRE(uses);
    CHECK(uses->kind == "uses");
    CHECK(uses->directed);
    CHECK(evidence_of(out.records, uses->id.value).at(0).weight == 1);
    CHECK(entity_called(out.records, "29A")->kind == "vehicle");
    CHECK(link_between(out.records, "Binh", "+84912"));
}

TEST_CASE("an owner uses what the row is about") {
    const auto out = imported("plate,owner,make\n29A,An,Ford\n",
                              list({{"label", "plate"}, {"owner", "owner"}}, "vehicle"));
    const Link* uses = link_between(out.records, "An", "29A");
    REQUIRE(uses);
    CHECK(uses->kind == "uses");
    CHECK(entity_called(out.records, "An")->kind == "person");
    CHECK(entity_called(out.records, "29A")->property("make") == "Ford");
}

TEST_CASE("a seizure log") {
    const auto out = imported("seizure,date,place,substance,quantity,unit,arrested,vehicle,grade\n"
                              "S-1,2024-04-08,Stone Gate,heroin,57.3,kg,An;Binh,29A,A1\n");
    const Entity* seizure = entity_called(out.records, "S-1");
    REQUIRE(seizure);
    CHECK(seizure->kind == "seizure");
    CHECK(seizure->property("date") == "2024-04-08");
    CHECK(seizure->property("substance") == "heroin");
    CHECK(seizure->property("quantity") == "57.3");
    CHECK(seizure->property("unit") == "kg");
    CHECK(link_between(out.records, "Binh", "S-1")->kind == "seized_in");
    CHECK(link_between(out.records, "29A", "S-1")->kind == "seized_in");
    CHECK(link_between(out.records, "S-1", "Stone Gate")->kind == "located_at");
    const auto evidence = evidence_of(out.records, seizure->id.value).at(0);
    CHECK(evidence.happened == "2024-04-08");
    CHECK(evidence.grade == "A1");
    CHECK(evidence.unit.empty());
    CHECK(evidence.quotation.empty());
}

TEST_CASE("kinds by row, and an id beside the name") {
    const auto out = imported("Id,Label,Kind\n7,An,person\n8,,Vehicles\n9,Binh,\n",
                              list({{"id", "Id"}, {"label", "Label"}, {"kind", "Kind"}}));
    CHECK(balance_of(out) == Counts{3, 3, 0, 0, 0});
    CHECK(entity_called(out.records, "An")->property("id") == "7");
    CHECK(entity_called(out.records, "8")->kind == "vehicle");
    CHECK(entity_called(out.records, "Binh")->kind == "person");
}

TEST_CASE("a property may be called like a field") {
    const auto out =
        imported("name,owner,time\nAn,himself,late\n",
                 list({{"label", "name"}, {"property.owner", "owner"}, {"property.time", "time"}}));
    CHECK(out.records.entities.size() == 1);
    CHECK(out.records.entities[0].property("owner") == "himself");
    CHECK(out.records.entities[0].property("time") == "late");
}

TEST_CASE("a row without a name, a kind that nobody knows, a date that is none") {
    const auto out =
        imported("name,kind,date of birth\n,person,\nAn,ghost,\nBinh,person,about 1980\n",
                 list({{"label", "name"}, {"kind", "kind"}, {"birth_date", "date of birth"}}));
    CHECK(balance_of(out) == Counts{3, 1, 0, 2, 0});
    CHECK(problems_of(out) ==
          Lines{"2 [name] rejected: The row does not say what it is about.",
                "3 [kind] rejected: There is no kind of entity called \"ghost\".",
                "4 [date of birth] warning: \"about 1980\" is no date; it was kept as it stands."});
    CHECK(entity_called(out.records, "Binh")->property("birth_date") == "about 1980");
}

TEST_CASE("a list that does not say which column names its rows") {
    CHECK(defect_of("a,b\nc,d\n", list({{"alias", "a"}})) ==
          "The import does not say which column names the entities. Give the column for label.");
}
