// SPDX-License-Identifier: Apache-2.0
#include "resources/samples/generator/sample_files.h"

#include <filesystem>
#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>

using namespace headwater::samples;
namespace fs = std::filesystem;

namespace {

const fs::path folder = fs::path(HEADWATER_SOURCE_DIR) / "resources/samples";

std::string bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

} // namespace

TEST_CASE("the generator writes the committed files, byte for byte") {
    const auto files = sample_files(committed_seed);
    for (const auto& [name, bytes] : files) {
        INFO(name);
        CHECK(bytes_of(folder / name) == bytes);
    }
    std::size_t tables = 0;
    for (const auto& entry : fs::directory_iterator(folder))
        tables += entry.path().extension() == ".csv" ? 1 : 0;
    CHECK(tables == files.size());
}

TEST_CASE("another seed makes another ring") {
    CHECK(sample_files(committed_seed + 1) != sample_files(committed_seed));
}

TEST_CASE("every file has its import specification, and the set stays small") {
    std::size_t size = 0;
    for (const auto& [name, bytes] : sample_files(committed_seed)) {
        INFO(name);
        CHECK(fs::exists(folder / fs::path(name).replace_extension(".spec.json")));
        size += bytes.size();
    }
    CHECK(size < 1'000'000);
}
