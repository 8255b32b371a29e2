// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/near_words.h"

#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

std::vector<std::string> near(const Database& database, std::string_view word) {
    return must(near_words(database, word, 10));
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("the distance of two spellings counts letters and swaps") {
    CHECK(spelling_distance("", "") == 0);
    CHECK(spelling_distance("nguyen", "nguyen") == 0);
    CHECK(spelling_distance("nguyen", "nguyan") == 1);
    CHECK(spelling_distance("nguyen", "nguyn") == 1);
    CHECK(spelling_distance("nguyen", "ngyuen") == 1);
    CHECK(spelling_distance("kitten", "sitting") == 3);
    CHECK(spelling_distance("", "abc") == 3);
    CHECK(spelling_distance("ca", "abc") == 3); // optimal string alignment, not full Damerau
}

TEST_CASE("how far a word may be off grows with its length; numbers may not") {
    CHECK(forgiven("van") == 0);
    CHECK(forgiven("hoang") == 1);
    CHECK(forgiven("phuong") == 1);
    CHECK(forgiven("alexander") == 2);
    CHECK(forgiven("0912345678") == 0);
}

TEST_CASE("every kept word within the distance is found, and none beyond it") {
    const Folder folder;
    const Words words{"nguyen",      "nguyan",      "ngyuen",    "nguye",     "guyen",
                      "phuong",      "phung",       "hoang",     "huang",     "hong",
                      "alexander",   "aleksander",  "alexandre", "alexandra", "alejandro",
                      "transporter", "transportre", "van",       "vann"};
    auto database = must(Database::open(folder / "d", Database::Access::create));
    must(database.execute("CREATE TABLE near_word(piece TEXT NOT NULL, word TEXT NOT NULL, "
                          "PRIMARY KEY(piece, word)) STRICT, WITHOUT ROWID"));
    for (const auto& word : words)
        must(keep_near_words(database, word));
    for (const auto& asked : words) {
        INFO(asked);
        Words expected;
        for (const auto& word : words) {
            const auto distance = spelling_distance(asked, word);
            const auto off = std::min(forgiven(asked), forgiven(word));
            if (distance > 0 && distance <= off) expected.push_back(word);
        }
        for (const auto& word : expected) {
            const auto found = near(database, asked);
            CHECK(std::find(found.begin(), found.end(), word) != found.end());
        }
        for (const auto& word : near(database, asked))
            CHECK(spelling_distance(asked, word) <= forgiven(asked));
    }
    CHECK(near(database, "hoamg").front() == "hoang");
    CHECK(near(database, "van").empty());
    CHECK(must(near_words(database, "alexander", 1)).size() == 1);
}
