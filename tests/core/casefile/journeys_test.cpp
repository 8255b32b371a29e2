// SPDX-License-Identifier: Apache-2.0
// Going back to any point of the history, and from there.
#include "core/casefile/history.h"

#include "tests/core/casefile/case_files.h"
#include "tests/core/casefile/renaming.h"

using namespace headwater;
using namespace headwater::test;

TEST_CASE("going back takes all later steps back at once, and undo brings them again") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    Case open = ring_case(file);
    for (const char* const name : {"A", "B", "C"})
        rename(open, name);
    CHECK(must(open.go_back_to(2)) == 5);
    CHECK(name_of_second(open) == "A");
    CHECK(open.undoable() == "Go back to step 2");
    CHECK_FALSE(open.redoable());
    CHECK(open.history(1).front().action == "go back");
    CHECK(open.history(1).front().of_step == 2);
    CHECK(verified(open).findings.empty());

    { const Case closed = std::move(open); }
    open = must(Case::open(file, station()));
    must(open.undo());
    CHECK(name_of_second(open) == "C");
    must(open.redo());
    CHECK(name_of_second(open) == "A");
    must(open.undo());
    must(open.undo());
    CHECK(name_of_second(open) == "B");
    CHECK(verified(open).findings.empty());
}

TEST_CASE("a point that was undone can be come back to") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    rename(open, "A"); // 2
    must(open.undo()); // 3
    rename(open, "B"); // 4
    must(open.go_back_to(2));
    CHECK(name_of_second(open) == "A");
    must(open.go_back_to(4));
    CHECK(name_of_second(open) == "B");
    must(open.go_back_to(0));
    CHECK(open.totals().entities == 0);
    CHECK(verified(open).findings.empty());
    must(open.go_back_to(5));
    CHECK(name_of_second(open) == "A");
    CHECK(must(open.go_back_to(5)) == 0);
    CHECK(verified(open).findings.empty());
    CHECK(sentence(open.go_back_to(99)) ==
          "The history of this case has no step 99; the last one is 8.");
}

TEST_CASE("how many rows an undo or redo moves is known before, imports and going back included") {
    const Folder folder;
    Case open = new_case(folder / "a.hwcase");
    CHECK(open.rows_to_undo() < 10);
    CHECK(open.rows_to_redo() < 10);
    Records batch;
    for (std::int64_t i = 1; i <= static_cast<std::int64_t>(rows_of_a_run) + 1; ++i)
        batch.entities.push_back({{-i}, "person", std::to_string(i).append("p"), {}});
    const auto rows = static_cast<std::int64_t>(batch.entities.size());
    must(open.apply({"Import", [&](Edits& e) { return e.take_in(batch); }, ""}));
    CHECK(open.rows_to_undo() >= rows);
    must(open.apply({"Title", [](Edits& e) { return e.set_title("A"); }, ""}));
    CHECK(open.rows_to_undo() < 10);
    must(open.go_back_to(0));
    CHECK(open.rows_to_undo() >= rows);
    must(open.undo());
    CHECK(open.rows_to_redo() >= rows);
    CHECK(open.rows_to_undo() < 10);
}

TEST_CASE("a step whose number is damaged is told, and eats no memory") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    {
        Case open = ring_case(file);
        rename(open, "A");
    }
    const auto number = [&](const std::string& step) {
        Database raw = must(Database::open(file, Database::Access::write));
        must(raw.trust_schema());
        must(raw.execute("UPDATE history SET step = " + step + " WHERE step > 1"));
    };
    for (const char* const far : {"1099511627776", "9223372036854775807"}) {
        number(far);
        CHECK(sentence(Case::open(file, station())) ==
              file.string() + " is damaged: the entries 2 to " +
                  std::to_string(std::stoll(far) - 1) +
                  " of its history are missing. Open a backup copy of it.");
    }
    number("5");
    CHECK(must(Case::open(file, station())).revision() == 5);
}

TEST_CASE("going back over a large import sets its rows aside and undo brings them again") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    const auto before = content_of(open);
    Records batch;
    for (std::int64_t i = 1; i <= static_cast<std::int64_t>(rows_of_a_run) + 1; ++i)
        batch.entities.push_back({{-i}, "person", std::to_string(i).append("p"), {}});
    must(open.apply({"Import", [&](Edits& e) { return e.take_in(batch); }, ""}));
    const auto after = content_of(open);
    rename(open, "A");
    must(open.go_back_to(1));
    CHECK(content_of(open) == before);
    CHECK(verified(open).findings.empty());
    must(open.go_back_to(2));
    CHECK(content_of(open) == after);
    CHECK(verified(open).findings.empty());
}
