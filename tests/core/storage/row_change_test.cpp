// SPDX-License-Identifier: Apache-2.0
#include "core/storage/row_change.h"

#include <catch2/catch.hpp>

#include "core/storage/changeset.h"
#include "tests/support/results.h"

using namespace headwater;
using support::must;
using support::sentence;

namespace {

std::vector<RowChange> changes_of(std::string_view changeset) {
    std::vector<RowChange> all;
    must(each_change(changeset, [&](const RowChange& change) {
        all.push_back(change);
        return true;
    }));
    return all;
}

Changeset recorded(Database& database, std::string_view sql) {
    auto recorder = must(Recorder::start(database, {"t"}));
    must(database.execute(sql));
    return must(recorder.finish());
}

Database table() {
    Database database = must(Database::temporary());
    must(database.execute("CREATE TABLE t(id INTEGER PRIMARY KEY, name TEXT, size REAL)"));
    must(database.execute("INSERT INTO t VALUES (1, 'a', 1.5)"));
    return database;
}

} // namespace

TEST_CASE("an added, an amended and a removed row are told with what is known of them") {
    Database database = table();
    const auto added = changes_of(recorded(database, "INSERT INTO t VALUES (2, '', 2.0)"));
    REQUIRE(added.size() == 1);
    CHECK(added[0].table == "t");
    CHECK(added[0].way == RowChange::Way::added);
    CHECK(added[0].before.empty());
    CHECK(integer_at(added[0].after, 0) == 2);
    CHECK(added[0].after[1] == Value(std::string()));
    CHECK(added[0].after[2] == Value(2.0));

    const auto amended = changes_of(recorded(database, "UPDATE t SET name = 'b' WHERE id = 1"));
    REQUIRE(amended.size() == 1);
    CHECK(amended[0].way == RowChange::Way::amended);
    CHECK(integer_at(amended[0].before, 0) == 1);
    CHECK(text_at(amended[0].before, 1) == "a");
    CHECK(text_at(amended[0].after, 1) == "b");
    CHECK_FALSE(amended[0].after[2]);

    const auto removed = changes_of(recorded(database, "DELETE FROM t WHERE id = 1"));
    REQUIRE(removed.size() == 1);
    CHECK(removed[0].way == RowChange::Way::removed);
    CHECK(removed[0].after.empty());
    CHECK(text_at(removed[0].before, 1) == "b");
}

TEST_CASE("an empty changeset tells nothing, a damaged one is a sentence") {
    CHECK(changes_of("").empty());
    const auto none = [](const RowChange&) { return true; };
    CHECK(sentence(each_change("nonsense", none)).find("damaged") != std::string::npos);
}

TEST_CASE("a column that is not there or of another type reads as nothing") {
    Database database = table();
    const auto added = changes_of(recorded(database, "INSERT INTO t VALUES (2, 'x', 2.0)"));
    CHECK(integer_at(added[0].after, 1) == 0);
    CHECK(text_at(added[0].after, 0).empty());
    CHECK(text_at(added[0].after, 9).empty());
}
