// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/backup.h"

#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

void retitle(Case& the_case, std::string title) {
    must(the_case.apply({"Title", [&](Edits& e) { return e.set_title(title); }, ""}));
}

} // namespace

TEST_CASE("a saved copy is the case with its history, and stands alone") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    const auto before = content_of(open);
    Task task;
    must(open.save_copy(folder / "copy.hwcase", task));
    retitle(open, "Later");
    Case copy = must(Case::open(folder / "copy.hwcase", station()));
    CHECK_FALSE(copy.is_read_only());
    CHECK(content_of(copy) == before);
    CHECK(verified(copy).findings.empty());
    must(copy.undo());
    CHECK(copy.totals().entities == 0);
}

TEST_CASE("a copy takes nobody's place, and a stopped one leaves nothing") {
    const Folder folder;
    const Case open = ring_case(folder / "a.hwcase");
    Task task;
    support::write_file(folder / "taken.hwcase", "mine");
    CHECK(sentence(open.save_copy(folder / "taken.hwcase", task)) ==
          (folder / "taken.hwcase").string() + " exists already. Choose another name.");
    CHECK(support::bytes_of_file(folder / "taken.hwcase") == "mine");
    task.stop();
    CHECK_FALSE(open.save_copy(folder / "copy.hwcase", task));
    CHECK_FALSE(std::filesystem::exists(folder / "copy.hwcase"));
    CHECK_FALSE(std::filesystem::exists(folder / "copy.hwcase-new"));
}

TEST_CASE("backups rotate: the newest are kept, one for each revision") {
    const Folder folder;
    const auto file = folder / "Delta.hwcase";
    Case open = ring_case(file);
    Task task;
    std::vector<std::filesystem::path> made;
    for (const char* const title : {"A", "B", "C", "D"}) {
        retitle(open, title);
        const auto copy = must(back_up(open, task, 3));
        REQUIRE(copy);
        made.push_back(*copy);
        CHECK_FALSE(must(back_up(open, task, 3)));
    }
    CHECK(backups_of(file) == std::vector<std::filesystem::path>{made[3], made[2], made[1]});
    CHECK(made[0].filename().string().starts_with("Delta-r00000002-"));
    CHECK(must(Case::open(made[1], station())).title() == "B");
}

TEST_CASE("a backup that cannot be made is a sentence") {
    const Folder folder;
    const Case open = ring_case(folder / "Delta.hwcase");
    support::write_file(folder / "Delta backups", "a file where the folder should be");
    Task task;
    CHECK(sentence(back_up(open, task)).starts_with("The folder "));
}
