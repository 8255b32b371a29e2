// SPDX-License-Identifier: Apache-2.0
#include "core/storage/changeset.h"

#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

namespace {

Database people() {
    Database database = must(Database::temporary());
    must(database.execute("CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT NOT NULL);"
                          "INSERT INTO person VALUES (1, 'An'), (2, 'Bình')"));
    return database;
}

Changeset recorded(Database& database, const char* sql) {
    auto recorder = must(Recorder::start(database, {"person"}));
    must(database.execute(sql));
    return must(recorder.finish());
}

std::string names(const Database& database) {
    std::string all;
    auto rows = must(database.prepare("SELECT id || name FROM person ORDER BY id"));
    while (must(rows.step()))
        all += rows.text(0) + " ";
    return all;
}

} // namespace

TEST_CASE("a change is taken back by its inverse and played again") {
    Database database = people();
    const auto change = recorded(database, "DELETE FROM person WHERE id = 1;"
                                           "UPDATE person SET name = 'Bảo' WHERE id = 2;"
                                           "INSERT INTO person VALUES (3, 'Chi')");
    must(play(database, must(inverse_of(change))));
    CHECK(names(database) == "1An 2Bình ");
    must(play(database, change));
    CHECK(names(database) == "2Bảo 3Chi ");
}

TEST_CASE("nothing changed is an empty changeset, also when it went there and back") {
    Database database = people();
    CHECK(recorded(database, "SELECT 1").empty());
    CHECK(recorded(database, "UPDATE person SET name = 'X'; UPDATE person SET name = "
                             "CASE id WHEN 1 THEN 'An' ELSE 'Bình' END")
              .empty());
}

TEST_CASE("two changes joined are one") {
    Database database = people();
    const auto first = recorded(database, "UPDATE person SET name = 'B' WHERE id = 2");
    const auto second = recorded(database, "UPDATE person SET name = 'C' WHERE id = 2;"
                                           "DELETE FROM person WHERE id = 1");
    must(play(database, must(inverse_of(must(joined(first, second))))));
    CHECK(names(database) == "1An 2Bình ");
}

TEST_CASE("a row that is not as expected fails the whole and names the table") {
    Database database = people();
    const auto change = recorded(database, "INSERT INTO person VALUES (3, 'Chi');"
                                           "UPDATE person SET name = 'Bảo' WHERE id = 2");
    must(database.execute("UPDATE person SET name = 'Other' WHERE id = 2"));
    const auto result = play(database, must(inverse_of(change)));
    CHECK(sentence(result).find("(in person)") != std::string::npos);
    CHECK(names(database) == "1An 2Other 3Chi ");
}

TEST_CASE("damaged bytes are refused") {
    Database database = people();
    auto change = recorded(database, "INSERT INTO person VALUES (3, 'Chi')");
    must(database.execute("DELETE FROM person WHERE id = 3"));
    change.resize(change.size() - 2);
    CHECK_FALSE(play(database, change));
    CHECK_FALSE(inverse_of("not a changeset"));
    CHECK(names(database) == "1An 2Bình ");
}

TEST_CASE("what is done while the recorder pauses is not recorded") {
    Database database = people();
    auto recorder = must(Recorder::start(database, {"person"}));
    recorder.pause();
    must(database.execute("INSERT INTO person VALUES (3, 'Chi')"));
    recorder.go_on();
    must(database.execute("INSERT INTO person VALUES (4, 'Dung')"));
    must(play(database, must(inverse_of(must(recorder.finish())))));
    CHECK(names(database) == "1An 2Bình 3Chi ");
}
