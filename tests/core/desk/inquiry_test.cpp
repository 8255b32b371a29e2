// SPDX-License-Identifier: Apache-2.0
#include "core/desk/inquiry.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("an inquiry comes back from its JSON as it was") {
    Inquiry inquiry;
    inquiry.analysis = "all-paths";
    inquiry.filter = {{"person"}, {"call", "meeting"}, "2023-05", "2023-06-01", 0.6, false, true,
                      true};
    inquiry.options = {true, true, 42};
    inquiry.chosen = {{make_id(77, 1)}, {make_id(77, 2)}};
    inquiry.others = {{make_id(77, 3)}};
    inquiry.size = 7;
    inquiry.most_steps = 5;
    inquiry.options.longest_wait = 86400;
    inquiry.doubt = {500, 0.1, false};
    inquiry.filter.min_worth = 0.4;
    inquiry.filter.with_kin = true;
    inquiry.filter.around = {{make_id(77, 4)}};
    inquiry.filter.steps = 2;
    inquiry.filter.as_one = {{{make_id(77, 5)}, {make_id(77, 6)}}, {{make_id(77, 7)}}};
    const std::string json = json_of(inquiry);
    const auto back = parse_inquiry(json);
    REQUIRE(back);
    CHECK(json_of(*back) == json);
    CHECK(back->filter == inquiry.filter);
    CHECK(back->chosen == inquiry.chosen);
    CHECK(back->others == inquiry.others);
    CHECK(back->options.directed);
    CHECK(back->options.seed == 42);
    CHECK(back->options.longest_wait == 86400);
}

TEST_CASE("text that is no inquiry is refused with a sentence") {
    for (const char* text : {"", "{", "[]", "{\"analysis\": 3}", "{\"analysis\": \"degree\"}"}) {
        INFO(text);
        const auto inquiry = parse_inquiry(text);
        REQUIRE_FALSE(inquiry);
        CHECK(inquiry.error().message.in_english().find("asked again") != std::string::npos);
    }
}

TEST_CASE("an inquiry that was kept before neighbourhoods could be asked for is still read") {
    Inquiry inquiry;
    inquiry.analysis = "degree";
    std::string json = json_of(inquiry);
    const auto at = json.find(",\"around\"");
    json.erase(at, json.find(",\"directed\"") - at);
    const auto back = parse_inquiry(json);
    REQUIRE(back);
    CHECK(back->filter == inquiry.filter);
}
