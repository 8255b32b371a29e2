// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>

#include "core/exchange/spec_library.h"
#include "core/model/schema.h"
#include "tests/support/folder.h"
#include "tests/support/imports.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("every ready specification names kinds that exist and columns that it lists") {
    REQUIRE(ready_specs().size() == ready_spec_texts().size());
    CHECK(ready_specs().size() >= 18);
    for (const ImportSpec& spec : ready_specs()) {
        INFO(spec.name);
        CHECK(built_in_schema().entity_kind(spec.entity_kind));
        CHECK(built_in_schema().link_kind(spec.link_kind));
        CHECK((spec.to_kind.empty() || built_in_schema().entity_kind(spec.to_kind)));
        for (const auto& [field, column] : spec.columns)
            CHECK(std::ranges::count(spec.headers, column) == 1);
        const auto* known = spec_for(spec.headers, ready_specs());
        CHECK((spec.headers.empty() || (known && known->name == spec.name)));
    }
}

TEST_CASE("a ready specification reads both directions of a bill") {
    const auto* spec = spec_for(
        {"SUBSCRIBER", "Other party", "Direction", "Date time", "Duration (s)", "Cell", "Tariff"},
        ready_specs());
    REQUIRE(spec);
    const auto batch = imported("Subscriber,Other party,Direction,Date time,Duration (s),Cell\n"
                                "0912000001,0912000002,OUT,2023-05-01 10:00,60,A1\n"
                                "0912000001,0912000003,incoming,2023-05-01 11:00,30,A1\n",
                                *spec);
    REQUIRE(batch.records.links.size() == 2);
    const EntityId own = entity_called(batch.records, "0912000001")->id;
    CHECK(batch.records.links[0].from == own);
    CHECK(batch.records.links[1].from == entity_called(batch.records, "0912000003")->id);
    CHECK(batch.records.links[1].to == own);
}

TEST_CASE("a saved specification is known again by the headers, in any order") {
    const Folder scratch;
    ImportSpec spec = edges({{"from", "Chủ gọi"}, {"to", "Bị gọi"}});
    spec.name = std::string("Viettel tháng 5");
    spec.headers = {"Chủ gọi", "Bị gọi", "Phí"};
    spec.constants["unit"] = "VND";
    spec.only.push_back({"Phí", false, "0"});
    REQUIRE(save_spec(scratch / "specs", spec));
    REQUIRE(save_spec(scratch / "specs", spec));
    scratch.write("specs/broken.json", "{");
    const auto specs = specs_in(scratch / "specs");
    REQUIRE(specs.size() == 1);
    CHECK(specs[0].constants.at("unit") == "VND");
    CHECK(specs[0].only == spec.only);
    CHECK(spec_for({"phi", "chu goi", "bi goi"}, specs) == &specs[0]);
    CHECK(spec_for({"Chủ gọi", "Bị gọi", "Trạm"}, specs) == &specs[0]);
    CHECK(spec_for({"Chủ gọi", "Trạm"}, specs) == nullptr);

    // It needs a name and a folder that can be written.
    CHECK_FALSE(save_spec(scratch / "specs", ImportSpec()));
    ImportSpec named;
    named.name = std::string("x");
    const auto file = scratch.write("file", "");
    CHECK_FALSE(save_spec(file, named));
    CHECK(specs_in(scratch / "none").empty());
}

TEST_CASE("how this file is written stays when a specification is put on it") {
    ImportSpec kept, settled;
    kept.encoding = std::string("TCVN3");
    kept.name = std::string("May");
    settled.encoding = std::string("UTF-8");
    settled.delimiter = std::string(";");
    settled.headers = {"a"};
    const ImportSpec both = applied(kept, settled);
    CHECK(both.name == "May");
    CHECK(both.encoding == "UTF-8");
    CHECK(both.delimiter == ";");
    CHECK(both.headers == settled.headers);
}
