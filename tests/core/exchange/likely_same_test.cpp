// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

#include "core/exchange/likely_same.h"

using namespace headwater;

namespace {

Entity entity(std::int64_t id, const char* kind, std::string label,
              std::vector<Property> properties = {}) {
    return {{id}, kind, std::move(label), std::move(properties)};
}
Entity person(std::int64_t id, std::string label, std::vector<Property> properties = {}) {
    return entity(id, "person", std::move(label), std::move(properties));
}
Link tie(std::int64_t id, const char* kind, std::int64_t from, std::int64_t to) {
    return {{id}, kind, {from}, {to}, false, {}, {}, {}};
}

std::vector<LikelySame> found(const std::vector<Entity>& entities,
                              const std::vector<Link>& links = {}, const LookFor& what = {}) {
    LikelySameFinder finder(built_in_schema());
    for (const Entity& each : entities)
        finder.add(each);
    for (const Link& each : links)
        finder.tie(each);
    Task task;
    auto pairs = finder.find(what, task);
    REQUIRE(pairs);
    return *std::move(pairs);
}

bool says(const std::vector<Message>& messages, std::string_view words) {
    return std::ranges::any_of(messages, [&](const Message& each) {
        return each.in_english().find(words) != std::string::npos;
    });
}

} // namespace

TEST_CASE("one phone in two spellings is sure to be one") {
    const auto pairs =
        found({entity(5, "phone", "0912 345 678"), entity(3, "phone", "+84912345678"),
               entity(4, "phone", "0912345679")});
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].kept.value == 3);
    CHECK(pairs[0].other.value == 5);
    CHECK(pairs[0].is_sure);
    CHECK(pairs[0].score == Approx(0.97));
    CHECK(says(pairs[0].reasons, "same number: +84912345678"));
}

TEST_CASE("a name without its accents is proposed, and is not sure") {
    const auto pairs = found({person(1, "Nguyễn Văn Viên"), person(2, "Vien Nguyen Van")});
    REQUIRE(pairs.size() == 1);
    CHECK_FALSE(pairs[0].is_sure);
    CHECK(pairs[0].score > 0.7);
    CHECK(pairs[0].score < 0.85);
    CHECK(says(pairs[0].reasons, "another order"));
}

TEST_CASE("an alias counts as a name") {
    const auto pairs =
        found({person(1, "Tran Van Hoang", {{"alias", "Hoang Beo"}}), person(2, "Hoàng Béo")});
    REQUIRE(pairs.size() == 1);
    CHECK(says(pairs[0].reasons, "Hoang Beo and Hoàng Béo"));
}

TEST_CASE("dates and shared contacts speak for it") {
    const auto bare = found({person(1, "Tran Van Hoang"), person(2, "Tran Van Hoang")});
    const auto dated = found({person(1, "Tran Van Hoang", {{"birth_date", "1980-02-03"}}),
                              person(2, "Tran Van Hoang", {{"birth_date", "03/02/1980"}})});
    REQUIRE(dated.size() == 1);
    CHECK(dated[0].score > bare.at(0).score);
    CHECK(says(dated[0].reasons, "Their dates are the same"));
    const std::vector<Entity> with_phone{person(1, "Tran Van Hoang"), person(2, "Tran Van Hoang"),
                                         entity(3, "phone", "0912345678")};
    const auto shared = found(with_phone, {tie(10, "uses", 1, 3), tie(11, "uses", 2, 3)});
    REQUIRE(shared.size() == 1);
    CHECK(shared[0].score > bare[0].score);
    CHECK(says(shared[0].reasons, "They share a contact: 0912345678."));
}

TEST_CASE("what differs speaks against it") {
    const auto bare = found({person(1, "Tran Van Hoang"), person(2, "Tran Van Hoang")});
    const auto numbers = found({person(1, "Tran Van Hoang", {{"id_number", "001088000123"}}),
                                person(2, "Tran Van Hoang", {{"id_number", "001088000999"}})},
                               {}, {0.1, false, {}});
    REQUIRE(numbers.size() == 1);
    CHECK(numbers[0].score < 0.5);
    CHECK(says(numbers[0].against, "001088000123 and 001088000999"));
    const auto dates = found({person(1, "Tran Van Hoang", {{"birth_date", "1980"}}),
                              person(2, "Tran Van Hoang", {{"birth_date", "1991"}})},
                             {}, {0.1, false, {}});
    CHECK(dates.at(0).score < bare.at(0).score);
    const auto in_touch = found({person(1, "Tran Van Hoang"), person(2, "Tran Van Hoang")},
                                {tie(10, "call", 1, 2)}, {0.1, false, {}});
    CHECK(in_touch.at(0).score < bare.at(0).score);
    CHECK(says(in_touch[0].against, "in touch with each other"));
}

TEST_CASE("one document on two names is shown with the doubt") {
    const auto pairs = found({person(1, "Tran Van Hoang", {{"passport", "B1234567"}}),
                              person(2, "Le Thi Mai", {{"passport", "b 1234567"}})});
    REQUIRE(pairs.size() == 1);
    CHECK_FALSE(pairs[0].is_sure);
    CHECK(says(pairs[0].against, "Their names differ"));
}

TEST_CASE("a thing of the very same name is sure while there are two of it, a person never") {
    const auto gates =
        found({entity(1, "border_gate", "Stone Gate"), entity(2, "border_gate", "Stone Gate")});
    REQUIRE(gates.size() == 1);
    CHECK(gates[0].is_sure);
    const auto three =
        found({entity(1, "border_gate", "Stone Gate"), entity(2, "border_gate", "Stone Gate"),
               entity(3, "border_gate", "Stone Gate")});
    REQUIRE(three.size() == 3);
    CHECK_FALSE(three[0].is_sure);
    CHECK_FALSE(found({person(1, "N1"), person(2, "N1")}).at(0).is_sure);
}

TEST_CASE("kinds are never mixed, and what is tied as the same is not proposed again") {
    CHECK(found({person(1, "Sao Mai"), entity(2, "organisation", "Sao Mai")}).empty());
    CHECK(found({person(1, "Tran Van Hoang"), person(2, "Tran Van Hoang")},
                {tie(10, "same_as", 2, 1)})
              .empty());
    const std::vector<Entity> both{person(1, "Tran Van Hoang"), person(2, "Tran Van Hoang"),
                                   entity(3, "phone", "0912345678"),
                                   entity(4, "phone", "+84912345678")};
    CHECK(found(both).size() == 2);
    CHECK(found(both, {}, {0.6, false, "phone"}).size() == 1);
}

TEST_CASE("a name that many bear is proposed only where more agrees") {
    std::vector<Entity> many;
    for (std::int64_t i = 1; i <= 40; ++i)
        many.push_back(person(i, "Nguyen Van Nam"));
    CHECK(found(many, {}, {0.1, false, {}}).empty());
    many[3].properties = {{"birth_date", "1980-02-03"}};
    many[30].properties = {{"birth_date", "1980-02-03"}};
    const auto pairs = found(many);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].kept.value == 4);
    CHECK(pairs[0].other.value == 31);
    CHECK(says(pairs[0].against, "40 records bear this name"));
}

TEST_CASE("what is on its way in is held against the case, not the case against itself") {
    const std::vector<Entity> both{person(7, "Tran Van Hoang"), person(8, "Tran Van Hoang"),
                                   person(-1, "Trần Văn Hoàng"), entity(9, "phone", "0912345678"),
                                   entity(-2, "phone", "+84912345678")};
    const std::vector<Link> links{tie(20, "uses", 7, 9), tie(-5, "uses", -1, -2)};
    const auto pairs = found(both, links, {0.6, true, {}});
    REQUIRE(pairs.size() == 3);
    CHECK(pairs[0].kept.value == 9);
    CHECK(pairs[0].other.value == -2);
    // The phone is the same, so that it is a contact that the two share.
    CHECK(pairs[1].kept.value == 7);
    CHECK(pairs[1].other.value == -1);
    CHECK(says(pairs[1].reasons, "share a contact"));
    CHECK(pairs[2].kept.value == 8);
    CHECK(pairs[1].score > pairs[2].score);
}

TEST_CASE("the order in which records come changes nothing") {
    std::vector<Entity> entities;
    std::vector<Link> links;
    std::mt19937 random(7);
    const char* given[] = {"Nam", "Hoa", "Minh", "Hoàng", "Hoang", "Mai"};
    const char* middle[] = {"Van", "Văn", "Thi"};
    for (std::int64_t i = 1; i <= 300; ++i)
        entities.push_back(
            person(i, std::string("Tran ") + middle[random() % 3] + " " + given[random() % 6],
                   {{"birth_date", std::to_string(1970 + random() % 20)}}));
    for (std::int64_t i = 1; i <= 300; ++i)
        links.push_back(tie(1000 + i, "call", 1 + static_cast<std::int64_t>(random() % 300),
                            1 + static_cast<std::int64_t>(random() % 300)));
    const auto first = found(entities, links);
    std::shuffle(entities.begin(), entities.end(), random);
    std::shuffle(links.begin(), links.end(), random);
    const auto second = found(entities, links);
    REQUIRE(!first.empty());
    REQUIRE(first.size() == second.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        CHECK(first[i].kept == second[i].kept);
        CHECK(first[i].other == second[i].other);
        CHECK(first[i].score == second[i].score);
        CHECK(first[i].reasons == second[i].reasons);
        CHECK(first[i].against == second[i].against);
    }
}

TEST_CASE("looking for matches can be stopped") {
    LikelySameFinder finder(built_in_schema());
    finder.add(person(1, "Ba"));
    Task task;
    task.stop();
    const auto pairs = finder.find({}, task);
    REQUIRE_FALSE(pairs);
    CHECK(pairs.error().kind == Error::Kind::stopped);
}
