// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/likely_same_evidence.h"
#include "tests/support/imports.h"

using namespace headwater;
using namespace headwater::support;

namespace {

/// Two people of which nothing is known.
struct Two {
    Two() {
        a.is_person = b.is_person = true;
        a.id.value = 1;
        b.id.value = 2;
    }
    LikelySame weighed() const {
        return weigh({a, b, name_a ? &*name_a : nullptr, name_b ? &*name_b : nullptr, likeness,
                      namesakes, contacts, more_contacts, in_touch});
    }
    void are_called(const std::string& one, const std::string& other) {
        name_a.emplace(one);
        name_b.emplace(other);
        likeness = compare(*name_a, *name_b);
    }

    Portrait a, b;
    std::optional<Name> name_a, name_b;
    NameLikeness likeness;
    bool in_touch = false;
    std::size_t namesakes = 2, more_contacts = 0;
    std::vector<std::string> contacts;
};

Identifier number(const char* property, const char* normal) {
    Identifier out;
    out.property = property;
    out.normal = out.written = normal;
    return out;
}

Lines in_english(const std::vector<Message>& messages) {
    Lines out;
    for (const Message& each : messages)
        out.push_back(each.in_english());
    return out;
}

} // namespace

TEST_CASE("of whom nothing is known, nothing speaks") {
    const LikelySame out = Two().weighed();
    CHECK(out.score == 0);
    CHECK_FALSE(out.is_sure);
    CHECK(out.reasons.empty());
    CHECK(out.against.empty());
}

TEST_CASE("a number in common is 0.97 and sure, until something speaks against it") {
    Two two;
    two.a.identifiers = {number("phone", "+84912000001")};
    two.b.identifiers = {number("phone", "+84912000001")};
    CHECK(two.weighed().score == Approx(0.97));
    CHECK(two.weighed().is_sure);
    two.in_touch = true;
    CHECK(two.weighed().score == Approx(0.97 * 0.5));
    CHECK_FALSE(two.weighed().is_sure);
    CHECK(in_english(two.weighed().against) == Lines{"They were in touch with each other."});
}

TEST_CASE("numbers of one sort that differ speak against it, of two sorts they say nothing") {
    Two two;
    two.a.identifiers = {number("passport", "B1")};
    two.b.identifiers = {number("id_number", "0010")};
    CHECK(two.weighed().against.empty());
    two.b.identifiers = {number("passport", "C2")};
    two.are_called("Tran Van Hoang", "Tran Van Hoang");
    CHECK(two.weighed().score == Approx(0.84 * 0.4));
    CHECK(in_english(two.weighed().against) == Lines{"Their numbers differ: B1 and C2."});
    two.b.identifiers.push_back(number("passport", "B1")); // he has two
    CHECK(two.weighed().against.empty());
}

TEST_CASE("who has two numbers of a sort contradicts nobody who bears one, whoever came first") {
    Two two;
    two.a.identifiers = {number("passport", "B1"), number("passport", "C2")};
    two.b.identifiers = {number("passport", "C2")};
    for (int turned = 0; turned < 2; ++turned) {
        CHECK(two.weighed().score == Approx(0.97));
        CHECK(two.weighed().is_sure);
        CHECK(in_english(two.weighed().reasons) == Lines{"They bear the same number: C2."});
        CHECK(two.weighed().against.empty());
        std::swap(two.a.identifiers, two.b.identifiers);
    }
    two.b.identifiers = {number("passport", "D3"), number("passport", "E4")};
    for (int turned = 0; turned < 2; ++turned) { // none of them shared: that is said once
        CHECK(two.weighed().against.size() == 1);
        CHECK(two.weighed().reasons.empty());
        std::swap(two.a.identifiers, two.b.identifiers);
    }
}

TEST_CASE("numbers of one sort count once, of two sorts twice") {
    Two two;
    two.a.identifiers = {number("passport", "B1"), number("passport", "C2")};
    two.b.identifiers = two.a.identifiers;
    CHECK(two.weighed().score == Approx(0.97));
    CHECK(two.weighed().reasons.size() == 1);
    two.a.identifiers.push_back(number("id_number", "0010"));
    two.b.identifiers.push_back(number("id_number", "0010"));
    CHECK(two.weighed().score == Approx(1 - 0.03 * 0.03));
}

TEST_CASE("the same name alone stays below 0.85, and less where many bear it") {
    Two two;
    two.are_called("Tran Van Hoang", "Tran Van Hoang");
    CHECK(two.weighed().score == Approx(0.84));
    CHECK_FALSE(two.weighed().is_sure);
    two.namesakes = 4;
    CHECK(two.weighed().score == Approx(0.84 * 0.85));
    CHECK(in_english(two.weighed().against) == Lines{"4 records bear this name."});
    two.namesakes = 21;
    CHECK(two.weighed().score == Approx(0.84 * 0.6));
    two.namesakes = 2;
    two.are_called("Tý", "Tý");
    CHECK(two.weighed().score == Approx(0.65));
}

TEST_CASE("two things of one name are one, two people of one name need not be") {
    Two two;
    two.a.is_person = two.b.is_person = false;
    two.are_called("Stone Gate", "Stone Gate");
    CHECK(two.weighed().score == Approx(0.95));
    CHECK(two.weighed().is_sure);
    two.namesakes = 3; // which of the others?
    CHECK_FALSE(two.weighed().is_sure);
}

TEST_CASE("names that differ speak against a number in common") {
    Two two;
    two.a.identifiers = two.b.identifiers = {number("phone", "+84912000001")};
    two.are_called("Tran Van Hoang", "Le Thi Hoa");
    CHECK(two.weighed().score == Approx(0.97 * 0.7));
    CHECK_FALSE(two.weighed().is_sure);
}

TEST_CASE("dates speak as exactly as they are known") {
    const auto scored = [](const char* a, const char* b) {
        Two two;
        two.are_called("Tran Van Hoang", "Tran Van Hoang");
        two.a.date = parse_moment(a).value();
        two.b.date = parse_moment(b).value();
        return two.weighed().score;
    };
    CHECK(scored("1980-02-03", "1980-02-03") == Approx(1 - 0.16 * 0.5));
    CHECK(scored("1980", "1980-02-03") == Approx(1 - 0.16 * 0.8));
    CHECK(scored("1980", "1980") == Approx(1 - 0.16 * 0.8)); // the same year is not the same day
    CHECK(scored("1980", "1991") == Approx(0.84 * 0.45));
}

TEST_CASE("shared contacts add up to 0.7 at most, and are named") {
    Two two;
    two.contacts = {"An"};
    CHECK(two.weighed().score == Approx(0.3));
    CHECK(in_english(two.weighed().reasons) == Lines{"They share a contact: An."});
    two.contacts = {"An", "Ba"};
    CHECK(two.weighed().score == Approx(1 - 0.49));
    two.more_contacts = 50;
    CHECK(two.weighed().score == Approx(0.7));
    CHECK(in_english(two.weighed().reasons) == Lines{"They share 52 contacts, among them An, Ba."});
}
