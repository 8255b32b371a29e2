// SPDX-License-Identifier: Apache-2.0
#include "core/base/held_file.h"

#include <filesystem>
#include <optional>

#include "core/base/whole_file.h"
#include "tests/support/folder.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("a file that a database holds is neither read nor written by its path") {
    const Folder folder;
    const auto file = folder.write("a.hwcase", "mine");
    const std::string refused =
        file.string() + " belongs to a case that is open here. Choose another file.";
    std::optional<HeldFile> once(file), twice(file);
    CHECK(sentence(read_whole(file)) == refused);
    CHECK(sentence(write_whole(file, "yours")) == refused);
    once.reset();
    CHECK(sentence(read_whole(file)) == refused);
    twice.reset();
    CHECK(must(read_whole(file)) == "mine");
}

TEST_CASE("a held file is known by another name, and with what lies beside it") {
    const Folder folder;
    const auto file = folder.write("a.hwcase", "");
    std::filesystem::create_symlink(file, folder / "b.csv");
    std::filesystem::create_hard_link(file, folder / "c.csv");
    for (const char* const name : {"a.hwcase-wal", "a.hwcase-shm", "a.hwcase-copy"})
        folder.write(name, "");
    const HeldFile held(file);
    for (const char* const name : {"b.csv", "c.csv", "a.hwcase-wal", "a.hwcase-shm"})
        CHECK_FALSE(check_is_free(folder / name));
    must(check_is_free(folder / "a.hwcase-copy"));
    must(check_is_free(folder / "none"));
}
