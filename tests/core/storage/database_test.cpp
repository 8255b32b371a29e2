// SPDX-License-Identifier: Apache-2.0
#include "core/storage/database.h"

#include "tests/support/folder.h"
#include "tests/support/other_program.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

namespace {

using Access = Database::Access;

Database people(const std::filesystem::path& file) {
    Database database = must(Database::open(file, Access::create));
    must(database.execute("CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
                          "INSERT INTO person VALUES (1, 'An'), (2, 'Bình')"));
    return database;
}

} // namespace

TEST_CASE("values come back as they were bound") {
    const Folder folder;
    Database database = must(Database::open(folder / "a.db", Access::create));
    must(database.execute("CREATE TABLE t(i INTEGER, r REAL, t TEXT, b BLOB, n TEXT) STRICT"));
    const std::string text("zero\0inside", 11);
    auto* row = must(database.statement("INSERT INTO t VALUES (?1, ?2, ?3, ?4, ?5)"));
    row->bind(1, std::int64_t{-9007199254740993}).bind(2, 0.1).bind(3, std::string_view(text));
    must(row->bind_blob(4, std::string_view("\x00\xff", 2)).bind_null(5).run());
    must(row->bind(1, std::int64_t{0}).bind(2, 0.0).bind(3, std::string_view()).run());

    Statement read = must(database.prepare("SELECT * FROM t"));
    REQUIRE(must(read.step()));
    CHECK(read.integer(0) == -9007199254740993);
    CHECK(read.real(1) == 0.1);
    CHECK(read.text(2) == text);
    CHECK(read.view(3) == std::string_view("\x00\xff", 2));
    CHECK(read.is_null(4));
    REQUIRE(must(read.step()));
    CHECK(read.text(2).empty());
    CHECK_FALSE(read.is_null(2));
    CHECK_FALSE(must(read.step()));
}

TEST_CASE("a kept statement comes back without its old bindings") {
    const Folder folder;
    Database database = people(folder / "a.db");
    auto* first = must(database.statement("SELECT ?1 IS NULL"));
    must(first->bind(1, std::int64_t{7}).step());
    auto* again = must(database.statement("SELECT ?1 IS NULL"));
    CHECK(first == again);
    must(again->step());
    CHECK(again->integer(0) == 1);
}

TEST_CASE("a binding to no place is an error of the step") {
    const Folder folder;
    Database database = people(folder / "a.db");
    auto* row = must(database.statement("SELECT ?1"));
    CHECK_FALSE(row->bind(2, std::int64_t{1}).step());
    CHECK(row->bind(1, std::int64_t{1}).step());
}

TEST_CASE("what is rolled back was never there, even in the middle of a reading") {
    const Folder folder;
    Database database = people(folder / "a.db");
    must(database.begin());
    must(database.execute("DELETE FROM person WHERE id = 1"));
    must(must(database.statement("SELECT id FROM person"))->step());
    database.roll_back();
    CHECK(must(database.number("SELECT count(*) FROM person")) == 2);
}

TEST_CASE("files that are no database get a sentence each") {
    const Folder folder;
    write_file(folder / "empty.db", "");
    write_file(folder / "text.db", "caller,called\n0912,0913\n");
    write_file(folder / "short.db", "SQLite form");
    write_file(folder / "header.db", std::string_view("SQLite format 3\0", 16));
    for (const auto access : {Access::write, Access::read_only}) {
        CHECK(sentence(Database::open(folder / "none.db", access)) ==
              "There is no file " + (folder / "none.db").string() + ". Check its name and folder.");
        CHECK(sentence(Database::open(folder.path(), access)) ==
              folder.path().string() + " is a folder. Choose a file inside it.");
        CHECK(sentence(Database::open(folder / "empty.db", access)).find("is empty (0 bytes)") !=
              std::string::npos);
        for (const char* const name : {"text.db", "short.db"})
            CHECK(sentence(Database::open(folder / name, access)).find("is not a case file") !=
                  std::string::npos);
        CHECK(sentence(Database::open(folder / "header.db", access)).find("its end is missing") !=
              std::string::npos);
    }
    CHECK(bytes_of_file(folder / "empty.db").empty());
}

TEST_CASE("a new file takes nobody's place and needs its folder") {
    const Folder folder;
    write_file(folder / "taken.db", "mine");
    CHECK(sentence(Database::open(folder / "taken.db", Access::create)) ==
          (folder / "taken.db").string() + " exists already. Choose another name.");
    CHECK(bytes_of_file(folder / "taken.db") == "mine");
    CHECK(sentence(Database::open(folder / "no" / "x.db", Access::create)) ==
          "There is no folder " + (folder / "no").string() + ". Make it first, or choose another.");
}

TEST_CASE("a truncated file is told as damaged") {
    const Folder folder;
    const auto file = folder / "a.db";
    {
        Database database = people(file);
        must(database.execute("WITH RECURSIVE n(i) AS (SELECT 3 UNION ALL SELECT i + 1 FROM n "
                              "WHERE i < 5000) INSERT INTO person SELECT i, 'somebody' FROM n"));
    }
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    for (const auto access : {Access::write, Access::read_only})
        CHECK(sentence(Database::open(file, access)) ==
              file.string() + " is damaged: its end is missing. Open a backup copy of it.");
}

TEST_CASE("a full disk is a sentence and changes nothing") {
    const Folder folder;
    Database database = people(folder / "a.db");
    must(database.execute("PRAGMA max_page_count = 10"));
    must(database.begin());
    const auto result = database.execute(
        "WITH RECURSIVE n(i) AS (SELECT 3 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
        "INSERT INTO person SELECT i, 'somebody' FROM n");
    CHECK(sentence(result) == "The disk is full. " + (folder / "a.db").string() +
                                  " was left as it was; make room and try again.");
    database.roll_back();
    CHECK(must(database.number("SELECT count(*) FROM person")) == 2);
    must(database.execute("INSERT INTO person VALUES (3, 'Chi')"));
}

TEST_CASE("a reader changes nothing, and sees what the writer committed") {
    const Folder folder;
    Database writer = people(folder / "a.db");
    Database reader = must(Database::open(folder / "a.db", Access::read_only));
    CHECK(reader.is_read_only());
    CHECK(sentence(reader.execute("DELETE FROM person")).find("cannot be written") !=
          std::string::npos);
    must(writer.execute("DELETE FROM person WHERE id = 1"));
    CHECK(must(reader.number("SELECT count(*) FROM person")) == 1);
}

TEST_CASE("a held snapshot stays as it was") {
    const Folder folder;
    Database writer = people(folder / "a.db");
    Database reader = must(Database::open(folder / "a.db", Access::read_only));
    must(reader.hold_snapshot());
    must(writer.execute("DELETE FROM person"));
    CHECK(must(reader.number("SELECT count(*) FROM person")) == 2);
}

TEST_CASE("looking at a file that is open here leaves its log to the connection that writes") {
    const Folder folder;
    const auto file = folder / "a.db";
    OtherProgram opens_and_closes([&] {
        const auto other = Database::open(file, Access::write);
        return other && must(other->number("SELECT count(*) FROM person")) == 2;
    });
    OtherProgram sees_three([&] {
        const auto other = Database::open(file, Access::read_only);
        return other && must(other->number("SELECT count(*) FROM person")) == 3;
    });
    Database writer = people(file);
    for (const auto access : {Access::read_only, Access::write})
        CHECK(must(Database::open(file, access)).number("SELECT count(*) FROM person") == 2);
    CHECK_FALSE(Database::open(file, Access::create));
    CHECK(opens_and_closes.act());
    CHECK(std::filesystem::exists(file.string() + "-wal"));
    must(writer.execute("INSERT INTO person VALUES (3, 'Chi')"));
    CHECK(sees_three.act());
}

TEST_CASE("who only looks leaves the log to who has the lock for writing, and else ends it") {
    const Folder folder;
    const auto file = folder / "a.db", log = folder / "a.db-wal";
    { const Database made = people(file); }
    OtherProgram looks([&] { return Database::open(file, Access::read_only).has_value(); });
    OtherProgram looks_again([&] { return Database::open(file, Access::read_only).has_value(); });
    write_file(folder / "a.db-lock", "");
    CHECK(looks.act());
    CHECK(std::filesystem::exists(log));
    std::filesystem::remove(folder / "a.db-lock");
    CHECK(looks_again.act());
    CHECK_FALSE(std::filesystem::exists(log));
}

TEST_CASE("a stopped task ends a long statement, which is no failure") {
    const Folder folder;
    Database database = people(folder / "a.db");
    Task task;
    database.watch(&task);
    task.stop();
    const auto endless = database.number(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
    REQUIRE_FALSE(endless);
    CHECK(endless.error().kind == Error::Kind::stopped);
    database.watch(nullptr);
    CHECK(must(database.number("SELECT count(*) FROM person")) == 2);
}

TEST_CASE("a copy holds what was committed and stands alone") {
    const Folder folder;
    Database database = people(folder / "a.db");
    Task task;
    must(database.copy_to(folder / "copy.db", task));
    CHECK_FALSE(std::filesystem::exists(folder / "copy.db-wal"));
    must(database.execute("DELETE FROM person"));
    const Database copy = must(Database::open(folder / "copy.db", Access::write));
    CHECK(must(copy.number("SELECT count(*) FROM person")) == 2);
    CHECK(task.done() == task.total());
}

TEST_CASE("a copy takes nobody's place, and a stopped one leaves nothing behind") {
    const Folder folder;
    const Database database = people(folder / "a.db");
    Task task;
    write_file(folder / "taken.db", "mine");
    CHECK_FALSE(database.copy_to(folder / "taken.db", task));
    CHECK(bytes_of_file(folder / "taken.db") == "mine");
    task.stop();
    const auto result = database.copy_to(folder / "stopped.db", task);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == Error::Kind::stopped);
    CHECK_FALSE(std::filesystem::exists(folder / "stopped.db"));
}

TEST_CASE("names that mean something in a file address are only names") {
    const Folder folder;
    const auto file = folder / "50% off? #1 đ.db";
    { const Database database = people(file); }
    const Database reader = must(Database::open(file, Access::read_only));
    CHECK(must(reader.number("SELECT count(*) FROM person")) == 2);
}

TEST_CASE("a reference to nothing is refused at the commit") {
    const Folder folder;
    Database database = people(folder / "a.db");
    must(database.execute("CREATE TABLE phone(id INTEGER PRIMARY KEY, owner INTEGER REFERENCES "
                          "person(id) DEFERRABLE INITIALLY DEFERRED)"));
    must(database.begin());
    must(database.execute("INSERT INTO phone VALUES (1, 99)"));
    CHECK(sentence(database.commit()).find("refers to a record that is not in") !=
          std::string::npos);
    database.roll_back();
    CHECK(must(database.number("SELECT count(*) FROM phone")) == 0);
}
