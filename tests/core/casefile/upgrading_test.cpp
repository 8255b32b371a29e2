// SPDX-License-Identifier: Apache-2.0
// Case files of every earlier version, kept in tests/data, and what becomes of them.
#include "core/casefile/upgrading.h"

#include "core/casefile/tables.h"
#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace fs = std::filesystem;

namespace {

/// A ring case, amended: nine entries, two of them undone. Written by that version of the tables.
fs::path old_case(const Folder& folder, std::int64_t version = 1) {
    const auto file = folder / "a.hwcase";
    const auto name = "case-version" + std::to_string(version) + ".hwcase";
    fs::copy_file(fs::path(HEADWATER_SOURCE_DIR) / "tests" / "data" / name, file);
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    return file;
}

void check_content(const Case& open) {
    CHECK(open.title() == "Operation Delta");
    CHECK(open.marking() == "RESTRICTED");
    CHECK(open.totals().entities == 3);
    CHECK(open.totals().links == 2);
    CHECK(open.entity({id(3)})->label == "Trần Thị Đức Hạnh");
    CHECK(open.evidence({id(8)})->refuted_why == "The phone was lent.");
    CHECK(open.find("runs the depot").size() == 1);
    CHECK(must(open.history_of(id(3))).size() == 2);
    CHECK(open.undoable() == "Mark");
    CHECK(open.redoable() == "Keep a finding");
    CHECK(verified(open).findings.empty());
}

} // namespace

TEST_CASE("a case of every version is brought up to date on a copy, and the old file is kept") {
    for (std::int64_t version = 1; version < tables_version; ++version) {
        INFO("version " << version);
        const Folder folder;
        const auto file = old_case(folder, version);
        const auto before = support::bytes_of_file(file);
        const auto kept = kept_old(file, version);
        {
            Case open = must(Case::open(file, station()));
            CHECK_FALSE(open.is_read_only());
            REQUIRE(open.notice());
            const auto notice = open.notice()->in_english();
            CHECK(notice.find("was brought up to date") != std::string::npos);
            CHECK(notice.find(kept.string()) != std::string::npos);
            check_content(open);
            must(open.redo());
            must(open.go_back_to(0));
            CHECK(open.totals().entities == 0);
            CHECK(verified(open).findings.empty());
        }
        CHECK_FALSE(fs::exists(file.string() + "-upgrade"));
        REQUIRE(fs::exists(kept));
        check_content(must(Case::open(kept, station(), Case::Access::read_only)));
        CHECK_FALSE(must(Case::open(file, station())).notice());
        CHECK(before.size() == fs::file_size(kept));
    }
}

TEST_CASE("a case of version 1 that may only be read is read as if it were new, and left alone") {
    const Folder folder;
    const auto file = old_case(folder);
    const auto before = support::bytes_of_file(file);
    {
        const Case open = must(Case::open(file, station(), Case::Access::read_only));
        CHECK(open.is_read_only());
        check_content(open);
        check_content(must(open.snapshot()));
    }
    CHECK(support::bytes_of_file(file) == before);
}

TEST_CASE("a case of version 1 is not brought up to date while somebody reads it") {
    const Folder folder;
    const auto file = old_case(folder);
    {
        Database reader = must(Database::open(file, Database::Access::read_only));
        must(reader.hold_snapshot());
        const Case open = must(Case::open(file, station()));
        CHECK(open.is_read_only());
        REQUIRE(open.notice());
        CHECK(open.notice()->in_english().find("in use by another program") != std::string::npos);
        CHECK(open.totals().entities == 3);
    }
    CHECK_FALSE(must(Case::open(file, station())).is_read_only());
}

TEST_CASE("an altered case of version 1 is not brought up to date") {
    const Folder folder;
    const auto file = old_case(folder);
    {
        Database raw = must(Database::open(file, Database::Access::write));
        must(raw.execute("CREATE TRIGGER thief AFTER INSERT ON entity BEGIN DELETE FROM history; "
                         "END"));
    }
    CHECK(sentence(Case::open(file, station())).find("were altered by another program") !=
          std::string::npos);
}

TEST_CASE("what an interrupted upgrade left behind does not stand in the way") {
    const Folder folder;
    const auto file = old_case(folder);
    support::write_file(file.string() + "-upgrade", "half a file");
    check_content(must(Case::open(file, station())));
}
