// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <unistd.h>

#include "core/base/held_file.h"
#include "core/exchange/input_file.h"
#include "tests/support/written_file.h"

using namespace headwater;
using namespace headwater::support;

using namespace std::string_view_literals;

namespace {

std::string defect_of(const std::filesystem::path& file) {
    const auto input = InputFile::open(file);
    return input ? "none" : input.error().message.in_english();
}

std::string verdict_on(std::string_view bytes) {
    const auto verdict = check_is_text(bytes, "f.csv");
    return verdict ? "text" : verdict.error().message.in_english();
}

} // namespace

TEST_CASE("a file is read to its end and digested") {
    const WrittenFile file("abc");
    auto input = InputFile::open(file.path());
    REQUIRE(input);
    CHECK(input->size() == 3);
    CHECK(input->read(2).value() == "ab");
    CHECK(input->read(2).value() == "c");
    CHECK(input->read(2).value().empty());
    CHECK(input->digest() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(beginning_of(file.path(), 2)->bytes == "ab");
    CHECK_FALSE(beginning_of(file.path(), 2)->whole);
    CHECK(beginning_of(file.path())->whole);
}

TEST_CASE("no such file") {
    const WrittenFile file("x");
    const auto missing = file.folder() / "missing.csv";
    CHECK(defect_of(missing) ==
          "There is no file " + missing.string() + ". Check the name and the folder.");
}

TEST_CASE("a directory") {
    const WrittenFile file("x");
    CHECK(defect_of(file.folder()) ==
          file.folder().string() + " is a folder. Choose a file in it.");
}

TEST_CASE("an empty file") {
    const WrittenFile file("");
    CHECK(defect_of(file.path()) ==
          file.path().string() + " is empty. Ask the sender for it again.");
}

TEST_CASE("no ordinary file") {
    if (std::filesystem::exists("/dev/null"))
        CHECK(defect_of("/dev/null").find("no ordinary file") != std::string::npos);
}

TEST_CASE("no permission") {
    if (geteuid() == 0) return; // root may read everything
    const WrittenFile file("x");
    std::filesystem::permissions(file.path(), std::filesystem::perms::none);
    CHECK(defect_of(file.path()).find("cannot be read") != std::string::npos);
}

TEST_CASE("a file of the case that is open here") {
    const WrittenFile file("x");
    const HeldFile held(file.path());
    CHECK(defect_of(file.path()) ==
          file.path().string() + " belongs to a case that is open here. Choose another file.");
}

TEST_CASE("binary files are told what they are") {
    CHECK(verdict_on("%PDF-1.7").find("a PDF") != std::string::npos);
    CHECK(verdict_on(std::string(100, '\x01')).find("a binary file") != std::string::npos);
    CHECK(verdict_on("a,b\nc,d\n") == "text");
    CHECK(verdict_on("a,b\r\nNguyễn\x1A") == "text");
}
