// SPDX-License-Identifier: Apache-2.0
#include "core/storage/file_lock.h"

#include "tests/support/folder.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("one holds the lock, and the next may have it afterwards") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    auto first = must(FileLock::take(file));
    REQUIRE(first);
    CHECK_FALSE(must(FileLock::take(file)));
    CHECK_FALSE(must(FileLock::take(file)));
    first.reset();
    CHECK(must(FileLock::take(file)));
}

TEST_CASE("a lock leaves nothing behind") {
    const Folder folder;
    { const auto lock = must(FileLock::take(folder / "a.hwcase")); }
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a file left by a killed program is no lock") {
    const Folder folder;
    write_file(folder / "a.hwcase-lock", "");
    CHECK(must(FileLock::take(folder / "a.hwcase")));
}

TEST_CASE("where nothing can be written there is no lock but a sentence") {
    CHECK_FALSE(FileLock::take("/proc/a.hwcase"));
}
