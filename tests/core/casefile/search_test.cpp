// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/search.h"

#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

std::vector<std::string> labels(const std::vector<Entity>& entities) {
    std::vector<std::string> out;
    for (const auto& entity : entities)
        out.push_back(entity.label);
    return out;
}

using Labels = std::vector<std::string>;

} // namespace

TEST_CASE("names are found without accents, also the đ") {
    const Folder folder;
    const Case made = ring_case(folder / "a.hwcase");
    CHECK(labels(made.find("nguyen van vien")) == Labels{"Nguyễn Văn Viên"});
    CHECK(labels(made.find("duc")) == Labels{"Trần Thị Đức"});
    CHECK(labels(made.find("ĐỨC")) == Labels{"Trần Thị Đức"});
    CHECK(made.find("nobody").empty());
    CHECK(made.find("").empty());
    CHECK(made.find("\" OR *").empty());
}

TEST_CASE("the beginnings of words are enough, in any order") {
    const Folder folder;
    const Case made = ring_case(folder / "a.hwcase");
    CHECK(labels(made.find("vi ng")) == Labels{"Nguyễn Văn Viên"});
    CHECK(labels(made.find("ba vie")) == Labels{"Nguyễn Văn Viên"});
}

TEST_CASE("a number is found in any spelling, also as a property") {
    const Folder folder;
    const Case made = ring_case(folder / "a.hwcase");
    for (const char* const spelling : {"0912345678", "+84 912 345 678", "0084-912-345-678",
                                       "0912.345.678", "84912345678", "0912 345"}) {
        INFO(spelling);
        const auto found = labels(made.find(spelling));
        CHECK(std::count(found.begin(), found.end(), "0912 345 678") == 1);
        CHECK(std::count(found.begin(), found.end(), "Nguyễn Văn Viên") == 1);
    }
}

TEST_CASE("the whole label comes first, then its beginning, then words anywhere") {
    const Folder folder;
    Case made = new_case(folder / "a.hwcase");
    must(made.apply({"Add",
                     [](Edits& edits) -> Result<void> {
                         for (const char* const label : {"Old Viper", "Viper II", "Viper"})
                             TRY_VOID(edits.add(Entity{{}, "vessel", label, {}}));
                         return {};
                     },
                     ""}));
    CHECK(labels(made.find("viper")) == Labels{"Viper", "Viper II", "Old Viper"});
    CHECK(labels(made.find("viper", 2)) == Labels{"Viper", "Viper II"});
}

TEST_CASE("the words follow amendment, removal, undo and redo") {
    const Folder folder;
    Case made = ring_case(folder / "a.hwcase");
    must(made.apply({"Rename",
                     [](Edits& edits) {
                         return edits.amend(Entity{{id(2)}, "person", "Lê Hải", {}});
                     },
                     ""}));
    CHECK(made.find("vien").empty());
    CHECK(labels(made.find("hai")) == Labels{"Lê Hải"});
    must(made.undo());
    CHECK(made.find("hai").empty());
    CHECK(labels(made.find("vien")) == Labels{"Nguyễn Văn Viên"});
    must(made.redo());
    CHECK(labels(made.find("hai")) == Labels{"Lê Hải"});
    must(made.apply({"Remove", [](Edits& e) { return e.remove(EntityId{id(2)}); }, ""}));
    CHECK(made.find("hai").empty());
    CHECK(verified(made).sound);
}

TEST_CASE("quotations are found, and lead to the entity or to both ends of the link") {
    const Folder folder;
    Case made = ring_case(folder / "a.hwcase");
    must(made.apply({"Quote",
                     [](Edits& edits) -> Result<void> {
                         Evidence item;
                         item.subject = id(6);
                         item.source = {id(1)};
                         item.quotation = "Giao hàng ở Đồng Đăng";
                         TRY_VOID(edits.add(item));
                         return {};
                     },
                     ""}));
    const auto hits = must(made.search(parse_query("runs depot"))).hits;
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].by == Hit::By::quotation);
    CHECK(hits[0].passage == "She runs the depot.");
    CHECK(labels(made.find("dong dang")) == Labels{"Nguyễn Văn Viên", "0912 345 678"});
    REQUIRE(made.quotations("dong dan").size() == 1);
    CHECK(made.quotations("dong dan").front().subject == id(6));
    must(made.undo());
    CHECK(made.quotations("dong dang").empty());
    must(made.redo());
    CHECK(made.quotations("dong dang").size() == 1);
    CHECK(verified(made).sound);
}

TEST_CASE("a name that is spelt nearly right is found when no other is") {
    const Folder folder;
    const Case made = ring_case(folder / "a.hwcase");
    const auto hits = must(made.search(parse_query("nguyan vein"))).hits;
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].entity.value == id(2));
    CHECK(hits[0].by == Hit::By::spelling);
    CHECK(labels(made.find("Ngyuen")) == Labels{"Nguyễn Văn Viên"});
    CHECK(made.find("ngxxen").empty());
}

TEST_CASE("a foreign number is found with and without its country") {
    const Folder folder;
    Case made = new_case(folder / "a.hwcase");
    must(made.apply({"Add",
                     [](Edits& edits) -> Result<void> {
                         TRY_VOID(edits.add(Entity{{}, "phone", "+855 12 345 678", {}}));
                         TRY_VOID(edits.add(Entity{{}, "phone", "0168 234 5678", {}}));
                         return {};
                     },
                     ""}));
    CHECK(made.find("012 345 678").size() == 1);
    CHECK(made.find("0085512345678").size() == 1);
    CHECK(labels(made.find("038 234 5678")) == Labels{"0168 234 5678"});
    CHECK(labels(made.find("+84 168 234 5678")) == Labels{"0168 234 5678"});
}
