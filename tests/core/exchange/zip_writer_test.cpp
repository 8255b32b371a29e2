// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/zip_writer.h"
#include "tests/support/folder.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("an archive is there when it is finished, and not before") {
    const Folder folder;
    const auto file = folder / "a.zip";
    {
        auto zip = must(ZipWriter::create(file));
        must(zip.add("a.txt", "one"));
    }
    CHECK(std::filesystem::is_empty(folder.path()));
    auto zip = must(ZipWriter::create(file));
    must(zip.add("a.txt", "one"));
    CHECK_FALSE(std::filesystem::exists(file));
    must(zip.finish());
    CHECK(std::filesystem::exists(file));
}

TEST_CASE("the same members give the same bytes, whatever the hour") {
    const Folder folder;
    for (const char* name : {"a.zip", "b.zip"}) {
        auto zip = must(ZipWriter::create(folder / name));
        must(zip.add("mimetype", "text/plain", ZipWriter::Packing::stored));
        must(zip.add("a.txt", std::string(1000, 'a')));
        must(zip.finish());
    }
    CHECK(bytes_of_file(folder / "a.zip") == bytes_of_file(folder / "b.zip"));
}

TEST_CASE("a folder that is not there is said") {
    const Folder folder;
    CHECK_FALSE(ZipWriter::create(folder / "no/such/a.zip"));
}
