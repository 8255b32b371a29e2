// SPDX-License-Identifier: Apache-2.0
// Packed calls from import to network, as an investigator's script would ask.
#include <catch2/catch.hpp>

#include "tests/support/program.h"

using namespace headwater::test;

namespace {

struct Bill {
    Folder scratch;
    std::string the_case = (scratch / "ring.hwcase").string();
    nlohmann::json imported;

    Bill() {
        REQUIRE(run({"new", the_case}).exit_code == 0);
        const auto file = scratch.write("bill.csv", "From,To,Datetime,Duration,Cell\n"
                                                    "0912345678,0987654321,2023-05-01 08:00,60,T1\n"
                                                    "0912345678,0987654321,2023-05-03 21:14,30,T1\n"
                                                    "0987654321,0912345678,2023-05-02 10:00,10,T2\n"
                                                    "0912345678,,2023-05-02 11:00,10,T2\n");
        imported = answer({"import", the_case, file.string(), "--pack"})["items"][0];
    }
    Run run(const std::vector<std::string>& words) const { return run_headwater(scratch, words); }
    nlohmann::json answer(std::vector<std::string> words) const {
        words.push_back("--json");
        const Run done = run(words);
        INFO(done.err);
        REQUIRE(done.exit_code == 0);
        return done.json();
    }
};

} // namespace

TEST_CASE("calls are packed, found, counted, tied and taken back") {
    const Bill bill;
    CHECK(bill.imported["packed"] == true);
    CHECK(bill.imported["created"] == 3);
    CHECK(bill.imported["rejected"] == 1);

    const auto found = bill.answer({"calls", bill.the_case, "+84 912 345 678"});
    CHECK(found["all"] == 3);
    CHECK(found["items"][0]["happened"] == "2023-05-01T08:00");
    CHECK(found["items"][0]["other"]["Cell"] == "T1");
    CHECK(found["items"][0]["row"] == 2);
    CHECK(bill.answer({"calls", bill.the_case, "0912345678", "--after", "2023-05-02", "--before",
                       "2023-05-02"})["all"] == 1);

    const auto pairs = bill.answer({"calls", bill.the_case, "--pairs"});
    CHECK(pairs["items"][0]["calls"] == 2);
    CHECK(bill.answer({"list", bill.the_case, "calls"})["items"][0]["calls"] == 3);
    const auto accounts = bill.answer({"list", bill.the_case, "imports"});
    CHECK(accounts["items"][0]["rows_read"] == 4);
    CHECK(accounts["items"][0]["rejected"] == 1);

    CHECK(bill.answer({"calls", bill.the_case, "--tie"})["items"][0]["new_links"] == 2);
    CHECK(bill.answer({"list", bill.the_case, "links"})["items"].size() == 2);
    CHECK(bill.run({"verify", bill.the_case}).exit_code == 0);
    REQUIRE(bill.run({"undo", bill.the_case}).exit_code == 0);
    REQUIRE(bill.run({"undo", bill.the_case}).exit_code == 0);
    CHECK(bill.answer({"calls", bill.the_case, "0912345678"})["all"] == 0);
    CHECK(bill.run({"verify", bill.the_case}).exit_code == 0);
}

TEST_CASE("what cannot be asked of calls is refused with a sentence") {
    const Bill bill;
    CHECK(bill.run({"calls", bill.the_case}).exit_code == 2);
    CHECK(bill.run({"calls", bill.the_case, "0912345678", "--after", "soon"}).exit_code == 1);
    CHECK(bill.run({"calls", bill.the_case, "--tie", "--at-least", "50"}).exit_code == 1);
    const auto people = bill.scratch.write("people.csv", "name,age\nAn,40\nBinh,50\n");
    const Run refused = bill.run({"import", bill.the_case, people.string(), "--pack"});
    CHECK(refused.exit_code == 1);
    CHECK(refused.err.find("Only calls can be kept packed") != std::string::npos);
}
