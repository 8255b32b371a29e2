// SPDX-License-Identifier: Apache-2.0
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <set>

#include "core/casefile/tables.h"
#include "core/storage/database.h"
#include "tests/core/casefile/case_files.h"
#include "tests/support/other_program.h"

using namespace headwater;
using namespace headwater::test;

namespace {

std::string refused(const std::filesystem::path& file) {
    return sentence(Case::open(file, station()));
}

void alter(const std::filesystem::path& file, std::string_view sql) {
    Database raw = must(Database::open(file, Database::Access::write));
    must(raw.execute(sql));
}

Result<void> add_many(Edits& edits, int count) {
    for (int i = 0; i < count; ++i)
        TRY_VOID(edits.add(Entity{{}, "person", "Somebody with a long name", {{"note", "x"}}}));
    return {};
}

} // namespace

TEST_CASE("what is no case file is refused with a sentence and left alone") {
    const Folder folder;
    support::write_file(folder / "empty.hwcase", "");
    support::write_file(folder / "list.hwcase", "name,phone\nAn,0912\n");
    {
        must(must(Database::open(folder / "other.hwcase", Database::Access::create))
                 .execute("CREATE TABLE t(x)"));
    }
    const auto other = support::bytes_of_file(folder / "other.hwcase");
    CHECK(refused(folder / "none.hwcase").starts_with("There is no file "));
    CHECK(refused(folder.path()).find("is a folder") != std::string::npos);
    CHECK(refused(folder / "empty.hwcase").find("is empty") != std::string::npos);
    CHECK(refused(folder / "list.hwcase").find("is not a case file") != std::string::npos);
    CHECK(refused(folder / "other.hwcase").find("a database of another program") !=
          std::string::npos);
    CHECK(support::bytes_of_file(folder / "other.hwcase") == other);
    CHECK(support::bytes_of_file(folder / "list.hwcase") == "name,phone\nAn,0912\n");
    CHECK_FALSE(std::filesystem::exists(folder / "none.hwcase"));
    CHECK_FALSE(std::filesystem::exists(folder / "none.hwcase-lock"));
}

TEST_CASE("a case from a newer program is refused with both versions") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    { ring_case(file); }
    alter(file, "PRAGMA user_version = 99");
    CHECK(refused(file) == file.string() +
                               " was made by a newer Headwater (its tables are version "
                               "99, this program knows " +
                               std::to_string(tables_version) + "). Open it with that version.");
}

TEST_CASE("a case is not made over another file") {
    const Folder folder;
    support::write_file(folder / "a.hwcase", "mine");
    CHECK(sentence(Case::create(folder / "a.hwcase", "T", station())) ==
          (folder / "a.hwcase").string() + " exists already. Choose another name.");
    CHECK(support::bytes_of_file(folder / "a.hwcase") == "mine");
    CHECK(sentence(Case::create(folder / "no" / "a.hwcase", "T", station()))
              .starts_with("There is no folder "));
}

TEST_CASE("a truncated case is told as damaged") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    { ring_case(file); }
    std::filesystem::resize_file(file, std::filesystem::file_size(file) - 4096);
    CHECK(refused(file) ==
          file.string() + " is damaged: its end is missing. Open a backup copy of it.");
}

TEST_CASE("the second to open a case may read it and is told why") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    Case first = ring_case(file);
    Case second = must(Case::open(file, station()));
    CHECK(second.is_read_only());
    REQUIRE(second.notice());
    const auto why = second.notice()->in_english();
    CHECK(why == file.string() + " is open in another program, so it can only be read here. Close "
                                 "it there to change it.");
    CHECK(sentence(second.apply({"Add", [](Edits& e) { return add_many(e, 1); }, ""})) == why);
    CHECK(sentence(second.undo()) == why);
    must(first.apply({"Add", [](Edits& e) { return add_many(e, 2); }, ""}));
    CHECK(second.totals().entities == 5);
    CHECK(second.revision() == 2);
    { const Case closed = std::move(first); }
    { const Case closed = std::move(second); }
    CHECK_FALSE(must(Case::open(file, station())).is_read_only());
}

TEST_CASE("reading a case leaves nothing beside it") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    { ring_case(file); }
    const auto bytes = support::bytes_of_file(file);
    {
        const Case one = must(Case::open(file, station(), Case::Access::read_only));
        const Case other = must(one.snapshot());
        CHECK(other.totals().entities == 3);
        CHECK(sentence(must(Case::open(file, station(), Case::Access::read_only)).undo()) ==
              file.string() + " was opened for reading only.");
    }
    std::set<std::string> there;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        there.insert(entry.path().filename().string());
    CHECK(there == std::set<std::string>{"a.hwcase"});
    CHECK(support::bytes_of_file(file) == bytes);
}

TEST_CASE("what a killed program left in its log is there for one who only reads") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    const auto copy = folder / "b.hwcase";
    {
        const Case open = ring_case(file);
        for (const char* const part : {"", "-wal"})
            std::filesystem::copy_file(file.string() + part, copy.string() + part);
    }
    const Case left = must(Case::open(copy, station(), Case::Access::read_only));
    CHECK(left.totals().entities == 3);
    CHECK(verified(left).sound);
}

TEST_CASE("a snapshot stays at its revision while the case goes on") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    const Case then = must(open.snapshot());
    must(open.apply({"Add", [](Edits& e) { return add_many(e, 2); }, ""}));
    CHECK(then.revision() == 1);
    CHECK(then.totals().entities == 3);
    CHECK(open.totals().entities == 5);
}

TEST_CASE("a case that was opened to read stays as it is, and sound, while another writes it") {
    const Folder folder;
    Case writer = ring_case(folder / "a.hwcase");
    const Case reader = must(Case::open(writer.file(), station(), Case::Access::read_only));
    const auto before = content_of(reader);
    must(writer.apply({"Add", [](Edits& e) { return add_many(e, 2); }, ""}));
    CHECK(content_of(reader) == before);
    CHECK(reader.revision() == 1);
    CHECK(reader.history().size() == 1);
    const auto found = verified(reader);
    CHECK(found.sound);
    CHECK(found.entries == 1);
    CHECK(must(Case::open(writer.file(), station(), Case::Access::read_only)).revision() == 2);
}

TEST_CASE("after a snapshot another program still leaves the log of the case alone") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    support::OtherProgram opens_and_closes(
        [&] { return Database::open(file, Database::Access::write).has_value(); });
    support::OtherProgram reads([&] {
        const auto other = Case::open(file, station());
        return other && other->is_read_only() && other->totals().entities == 5;
    });
    Case open = ring_case(file);
    { const Case closed = must(open.snapshot()); }
    const Case kept = must(open.snapshot());
    CHECK(opens_and_closes.act());
    CHECK(std::filesystem::exists(file.string() + "-wal"));
    must(open.apply({"Add", [](Edits& e) { return add_many(e, 2); }, ""}));
    CHECK(reads.act());
    CHECK(std::filesystem::exists(file.string() + "-wal"));
    CHECK(kept.totals().entities == 3);
}

TEST_CASE("a case whose tables were altered is only read") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    { ring_case(file); }
    alter(file, "CREATE TRIGGER thief AFTER INSERT ON entity BEGIN DELETE FROM history; END");
    Case open = must(Case::open(file, station()));
    CHECK(open.is_read_only());
    REQUIRE(open.notice());
    CHECK(open.notice()->in_english().find("were altered by another program") != std::string::npos);
    CHECK(open.totals().entities == 3);
}

TEST_CASE("a station without a tag draws one at random") {
    const Folder folder;
    Station nowhere = station();
    nowhere.tag = 0;
    std::set<std::int64_t> tags;
    for (const char* const name : {"a", "b", "c"}) {
        Case made = must(Case::create(folder / name, "T", nowhere));
        must(made.apply({"Add", [](Edits& e) { return add_many(e, 1); }, ""}));
        must(made.each_entity([&](const Entity& entity) {
            tags.insert(entity.id.value >> 32);
            return true;
        }));
    }
    CHECK(tags.size() == 3);
    CHECK_FALSE(tags.contains(0));
}

TEST_CASE("a full disk leaves the case as it was") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    Content before;
    {
        const Case made = ring_case(file);
        before = content_of(made);
    }
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        auto open = Case::open(file, station());
        const rlimit limit{std::filesystem::file_size(file), RLIM_INFINITY};
        setrlimit(RLIMIT_FSIZE, &limit);
        const auto result = open->apply({"Add", [](Edits& e) { return add_many(e, 20'000); }, ""});
        const bool said = !result && sentence(result).find("disk") != std::string::npos;
        _exit(said && content_of(*open) == before ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    const Case open = must(Case::open(file, station()));
    CHECK(content_of(open) == before);
    CHECK(verified(open).sound);
}

TEST_CASE("a folder that vanishes under an open case is a sentence, and what was saved is safe") {
    const Folder folder;
    const auto share = folder / "share", elsewhere = folder / "elsewhere";
    std::filesystem::create_directory(share);
    const auto file = share / "a.hwcase";
    Content before;
    {
        Case open = ring_case(file);
        before = content_of(open);
        std::filesystem::rename(share, elsewhere); // the network share is gone
        const auto gone = open.snapshot();
        CHECK(sentence(gone).starts_with("There is no file "));
        std::filesystem::rename(elsewhere, share); // and comes back
        must(open.apply({"Add", [](Edits& e) { return add_many(e, 1); }, ""}));
        must(open.undo());
        CHECK(content_of(open) == before);
    }
    const Case open = must(Case::open(file, station()));
    CHECK_FALSE(open.is_read_only());
    CHECK(content_of(open) == before);
    CHECK(verified(open).findings.empty());
}

TEST_CASE("a folder that cannot be written opens a case for reading, with the sentence why") {
    if (geteuid() == 0) {
        WARN("skipped: the administrator may write everywhere");
        return;
    }
    const Folder folder;
    const auto medium = folder / "medium";
    std::filesystem::create_directory(medium);
    { ring_case(medium / "a.hwcase"); }
    namespace fs = std::filesystem;
    fs::permissions(medium, fs::perms::owner_read | fs::perms::owner_exec);
    {
        Case open = must(Case::open(medium / "a.hwcase", station()));
        CHECK(open.is_read_only());
        REQUIRE(open.notice());
        CHECK(open.notice()->in_english().find("can only be read") != std::string::npos);
        CHECK(open.totals().entities == 3);
        CHECK_FALSE(open.undo());
    }
    fs::permissions(medium, fs::perms::owner_all);
}
