// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <array>
#include <limits>
#include <random>

#include "core/casefile/call_block.h"

using namespace headwater;

namespace {

struct Told {
    PartyCall call;
    std::vector<std::string> texts;
};

std::vector<Told> read(std::string_view bytes, std::int64_t party, std::size_t texts) {
    std::vector<Told> all;
    const auto done = each_call(bytes, party, texts, [&](const PartyCall& call, auto views) {
        all.push_back({call, {views.begin(), views.end()}});
        return true;
    });
    REQUIRE(done);
    return all;
}

} // namespace

TEST_CASE("a block gives back every call as it was added") {
    std::mt19937_64 random(7);
    const std::int64_t party = std::int64_t{0x1f3a09c2} << 32 | 77;
    const std::vector<std::string> words{"", "Tower 1", "Tháp 2", std::string(1000, 'x')};
    std::vector<TextNumbers> tables(2);
    CallBlock block(tables);
    block.begin(party);
    std::vector<Told> added;
    std::int64_t first = -5'000'000'000;
    for (int i = 0; i < 256; ++i) {
        first += static_cast<std::int64_t>(random() % 3 == 0 ? 0 : random() % 100'000);
        const std::string& a = words[random() % 4];
        const std::string& b = words[random() % 4];
        const auto peer = static_cast<std::uint32_t>(random() % 9);
        const PartyCall call{first, random() >> 20, party + peer, random() % 2 == 0,
                             random() % 2 == 0 ? random() % 9'000'000 : 60'000};
        const std::array texts{tables[0].number_of(a), tables[1].number_of(b)};
        block.add(call, peer, texts.data());
        added.push_back({call, {a, b}});
    }
    CHECK(block.calls() == 256);
    CHECK(block.first() == added.front().call.first);
    CHECK(block.last() == added.back().call.first);
    const auto back = read(block.bytes(), party, 2);
    REQUIRE(back.size() == added.size());
    for (std::size_t i = 0; i < added.size(); ++i) {
        CHECK(back[i].call.first == added[i].call.first);
        CHECK(back[i].call.row == added[i].call.row);
        CHECK(back[i].call.peer == added[i].call.peer);
        CHECK(back[i].call.outgoing == added[i].call.outgoing);
        CHECK(back[i].call.milliseconds == added[i].call.milliseconds);
        CHECK(back[i].texts == added[i].texts);
    }
}

TEST_CASE("many calls of the same second stay apart, and the ends of numbers have no edge") {
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    const std::vector<TextNumbers> none;
    CallBlock block(none);
    block.begin(5);
    block.add({least, 0, most, false, 0}, 1, nullptr);
    block.add({7, ~0ull, least, true, 1}, 2, nullptr);
    block.add({7, 1, 5, true, 0}, 3, nullptr);
    block.add({most, 2, 5, true, 0}, 3, nullptr);
    const auto back = read(block.bytes(), 5, 0);
    REQUIRE(back.size() == 4);
    CHECK(back[0].call.first == least);
    CHECK(back[0].call.peer == most);
    CHECK(back[1].call.row == ~0ull);
    CHECK(back[1].call.peer == least);
    CHECK(back[1].call.milliseconds == 1);
    CHECK(back[3].call.first == most);
    block.begin(6);
    CHECK(block.calls() == 0);
    CHECK(block.bytes().empty());
}

TEST_CASE("an ordinary call takes some ten bytes") {
    std::vector<TextNumbers> tables(2);
    const std::array texts{tables[0].number_of("m"), tables[1].number_of("Tower 17")};
    CallBlock block(tables);
    block.begin(1000);
    for (std::uint64_t i = 0; i < 200; ++i)
        block.add({static_cast<std::int64_t>(i * 100'000), i * 20'000, 1001, true, 61'000}, 1,
                  texts.data());
    CHECK(block.bytes().size() < 200 * 11);
}

TEST_CASE("a block tells anew what the one before it told") {
    std::vector<TextNumbers> tables(1);
    const std::uint32_t tower = tables[0].number_of("Tower 1");
    CallBlock block(tables);
    std::vector<std::string> blocks;
    for (const std::int64_t party : {5, 6}) {
        block.begin(party);
        block.add({60, 1, 9, true, 1000}, 3, &tower);
        block.add({61, 2, 9, false, 1000}, 3, &tower);
        blocks.push_back(block.bytes());
    }
    for (std::size_t i = 0; i < 2; ++i)
        for (const Told& told : read(blocks[i], 5 + static_cast<std::int64_t>(i), 1)) {
            CHECK(told.call.peer == 9);
            CHECK(told.texts == std::vector<std::string>{"Tower 1"});
        }
}

TEST_CASE("bytes that are no block are refused, whatever they are") {
    std::vector<TextNumbers> tables(1);
    const std::uint32_t text = tables[0].number_of("cell 12");
    CallBlock block(tables);
    block.begin(5);
    for (int i = 0; i < 20; ++i)
        block.add({i * 60, static_cast<std::uint64_t>(i), 6, true, 1000}, 1, &text);
    const std::string whole = block.bytes();
    const auto accept = [](const PartyCall&, auto) { return true; };
    std::size_t refused = 0;
    for (std::size_t size = 0; size < whole.size(); ++size)
        refused += !each_call(std::string_view(whole).substr(0, size), 5, 1, accept);
    CHECK(refused > whole.size() / 2); // the others end between two calls
    std::mt19937 random(3);
    for (int i = 0; i < 20'000; ++i) {
        std::string broken = whole;
        for (int k = 0; k < 3; ++k)
            broken[random() % broken.size()] = static_cast<char>(random());
        (void)each_call(broken, 5, 1, accept);
    }
    CHECK_FALSE(each_call("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 5, 1, accept));
}
