// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/zip_archive.h"
#include "core/exchange/zip_writer.h"
#include "tests/support/results.h"
#include "tests/support/workbooks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

Result<std::string> bytes_in(const std::filesystem::path& file, const std::string& name) {
    TRY(ZipArchive archive, ZipArchive::open(file));
    std::string bytes;
    Task task;
    TRY_VOID(archive.read(
        name,
        [&](std::string_view piece) -> Result<bool> {
            bytes += piece;
            return true;
        },
        task));
    return bytes;
}

} // namespace

TEST_CASE("members come back as they were written, packed or not") {
    const Folder folder;
    const auto file = folder / "a.zip";
    const std::string large(3'000'000, 'x');
    auto zip = must(ZipWriter::create(file));
    must(zip.add("plain.txt", "one", ZipWriter::Packing::stored));
    must(zip.begin("folder/large.txt"));
    must(zip.write(large.substr(0, 1'000'000)));
    must(zip.write(large.substr(1'000'000)));
    must(zip.add("empty.txt", ""));
    must(zip.finish());
    CHECK(std::filesystem::file_size(file) < 20'000);
    CHECK(must(bytes_in(file, "plain.txt")) == "one");
    CHECK(must(bytes_in(file, "folder/large.txt")) == large);
    CHECK(must(bytes_in(file, "empty.txt")).empty());
    const auto archive = must(ZipArchive::open(file));
    CHECK(archive.names() ==
          std::vector<std::string>{"plain.txt", "folder/large.txt", "empty.txt"});
    CHECK(archive.find("PLAIN.TXT") == "plain.txt");
    CHECK(archive.find("other.txt").empty());
    CHECK_FALSE(bytes_in(file, "other.txt"));
}

TEST_CASE("a reader that has enough ends the reading, and Stop stops it") {
    const Folder folder;
    const auto file = folder / "a.zip";
    write_zip(file, {{"large.txt", std::string(3'000'000, 'x')}});
    auto archive = must(ZipArchive::open(file));
    std::size_t pieces = 0;
    Task task;
    must(archive.read(
        "large.txt", [&](std::string_view) -> Result<bool> { return ++pieces, false; }, task));
    CHECK(pieces == 1);
    task.stop();
    const auto stopped = archive.read(
        "large.txt", [](std::string_view) -> Result<bool> { return true; }, task);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::stopped);
}

TEST_CASE("a zip bomb is refused before it grows") {
    const Folder folder;
    const auto file = folder / "bomb.zip";
    auto zip = must(ZipWriter::create(file));
    must(zip.begin("bomb"));
    const std::string zeros(1'000'000, '\0');
    for (int i = 0; i < 80; ++i)
        must(zip.write(zeros));
    must(zip.finish());
    CHECK(std::filesystem::file_size(file) < 200'000);
    auto archive = must(ZipArchive::open(file));
    std::uint64_t grown = 0;
    Task task;
    CHECK_FALSE(archive.read(
        "bomb", [&](std::string_view piece) -> Result<bool> { return grown += piece.size(), true; },
        task));
    CHECK(grown <= ZipArchive::free_growth + ZipArchive::most_growth * 200'000);
}

TEST_CASE("what is no archive, or a damaged one, is refused with a sentence") {
    const Folder folder;
    CHECK_FALSE(ZipArchive::open(folder / "missing.zip"));
    CHECK_FALSE(ZipArchive::open(folder.write("text.zip", "no archive at all")));
    const auto file = folder / "a.zip";
    write_zip(file, {{"a.txt", std::string(10'000, 'a') + "b"}});
    std::string bytes = bytes_of_file(file);
    CHECK_FALSE(ZipArchive::open(folder.write("cut.zip", bytes.substr(0, bytes.size() / 2))));
    bytes[45] = static_cast<char>(bytes[45] ^ 0x55); // within the packed bytes
    const auto damaged = bytes_in(folder.write("damaged.zip", bytes), "a.txt");
    REQUIRE_FALSE(damaged);
    CHECK_FALSE(sentence(damaged).empty());
}
