// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/export.h"
#include "core/exchange/zip_archive.h"
#include "tests/support/packages.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("the same package gives the same bytes and says nothing about the case's numbers") {
    const Folder folder;
    Task task;
    Package package = full_package();
    const auto written = must(write_package(package, bytes_of_full, folder / "a.hwpkg", task));
    CHECK(written.rows == 3);
    Records& records = package.records;
    for (Source& source : records.sources)
        source.id.value += 1000;
    for (Evidence& item : records.evidence)
        item.source.value += 1000;
    must(write_package(package, bytes_of_full, folder / "b.hwpkg", task));
    CHECK(bytes_of_file(folder / "a.hwpkg") == bytes_of_file(folder / "b.hwpkg"));
}

TEST_CASE("each content is packed once, and the parts stand in their order") {
    const Folder folder;
    Task task;
    must(write_package(full_package(), bytes_of_full, folder / "a.hwpkg", task));
    const auto names = must(ZipArchive::open(folder / "a.hwpkg")).names();
    CHECK(names.size() == 2 + package::lists.size() + 3);
    CHECK(names.front() == "mimetype");
    CHECK(names.back() == "manifest.json");
}

TEST_CASE("records alone are a package as well, and it loses nothing of them") {
    const Folder folder;
    Task task;
    Records records;
    records.entities = {{{-2}, "person", "An", {}}};
    must(export_file(records, folder / "a.hwpkg", task));
    CHECK(losses_of(records, folder / "a.hwpkg").empty());
}

TEST_CASE("records alone have no bytes of pictures, and that is told") {
    const Folder folder;
    Task task;
    const Records records = full_package().records;
    REQUIRE(losses_of(records, folder / "a.hwpkg").size() == 1);
    CHECK(losses_of(records, folder / "a.hwpkg")[0].in_english() ==
          "Pictures drawn on charts that stay in the case: 1.");
    must(export_file(records, folder / "a.hwpkg", task));
    const auto names = must(ZipArchive::open(folder / "a.hwpkg")).names();
    CHECK(names.size() == 2 + package::lists.size());
}

TEST_CASE("a package of half of the records is refused before anything is written") {
    const Folder folder;
    Task task;
    Package package = full_package();
    package.records.entities.pop_back();
    CHECK(sentence(write_package(package, bytes_of_full, folder / "a.hwpkg", task))
              .find("not among those to be packed") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(folder / "a.hwpkg"));
}

TEST_CASE("an attachment that cannot be read, and Stop, leave no package") {
    const Folder folder;
    Task task;
    const auto unreadable = [](const Attachment&) -> Result<std::string> { return fail("gone"); };
    CHECK_FALSE(write_package(full_package(), unreadable, folder / "a.hwpkg", task));
    task.stop();
    CHECK_FALSE(write_package(full_package(), bytes_of_full, folder / "a.hwpkg", task));
    CHECK_FALSE(std::filesystem::exists(folder / "a.hwpkg"));
}
