// SPDX-License-Identifier: Apache-2.0
#include "core/base/whole_file.h"

#include "tests/support/folder.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("a file comes back byte for byte, also with zeros and when it is empty") {
    const Folder folder;
    for (const std::string& bytes : {std::string("a\0\r\n\xff", 5), std::string()}) {
        must(write_whole(folder / "a", bytes));
        CHECK(must(read_whole(folder / "a")) == bytes);
    }
}

TEST_CASE("a missing file and a missing folder are sentences") {
    const Folder folder;
    CHECK(sentence(read_whole(folder / "none")) ==
          (folder / "none").string() + " could not be read. Check that it is there.");
    CHECK(sentence(write_whole(folder / "no" / "a", "x")) ==
          (folder / "no" / "a").string() + " could not be written. Choose another place.");
    CHECK_FALSE(read_whole(folder.path()));
}
