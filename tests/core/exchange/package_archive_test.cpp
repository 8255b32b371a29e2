// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/package_archive.h"
#include "tests/support/packages.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

namespace {

std::string part_of(const std::filesystem::path& file, std::string_view name) {
    Task task;
    auto archive = must(PackageArchive::open(file, task));
    std::string bytes;
    must(archive.read(
        name,
        [&](std::string_view more) -> Result<bool> {
            bytes += more;
            return true;
        },
        task));
    return bytes;
}

std::string refusal_of(const Folder& folder,
                       const std::vector<std::pair<std::string, std::string>>& members) {
    const auto file = folder / "made.hwpkg";
    write_members(file, members);
    Task task;
    return sentence(PackageArchive::open(file, task));
}

const std::pair<std::string, std::string> type{package::type_part, package::type};

} // namespace

TEST_CASE("a digest is 64 small hexadecimal digits and nothing else") {
    CHECK(is_digest(std::string(64, 'a')));
    CHECK(is_digest(hex(digest_of("x"))));
    CHECK_FALSE(is_digest(std::string(63, 'a')));
    CHECK_FALSE(is_digest(std::string(65, 'a')));
    CHECK_FALSE(is_digest(std::string(64, 'A')));
    CHECK_FALSE(is_digest(std::string(63, 'a') + "/"));
    CHECK_FALSE(is_digest(""));
}

TEST_CASE("brackets count as deep only outside of texts") {
    CHECK_FALSE(is_too_deep("[[[[[[[[]]]]]]]]"));
    CHECK(is_too_deep("[[[[[[[[[]]]]]]]]]"));
    CHECK_FALSE(is_too_deep("\"[[[[[[[[[[[[\""));
    CHECK_FALSE(is_too_deep("\"a\\\"[[[[[[[[[[[[\""));
    CHECK(is_too_deep("\"a\\\\\"[[[[[[[[[[[["));
    CHECK_FALSE(is_too_deep("[][][][][][][][][][][]")); // side by side
}

TEST_CASE("a part is read as it was packed") {
    const Folder folder;
    const auto file = write_parts(folder, least_parts());
    CHECK(part_of(file, "entities.jsonl") == least_parts().at("entities.jsonl"));
    CHECK(part_of(file, "links.jsonl").empty());
}

TEST_CASE("a part that the package does not have is asked for by name") {
    const Folder folder;
    Task task;
    auto archive = must(PackageArchive::open(write_parts(folder, least_parts()), task));
    const auto take = [](std::string_view) -> Result<bool> { return true; };
    CHECK(sentence(archive.read("attachments/none", take, task)) ==
          "made.hwpkg lacks its part attachments/none. Ask the sender for it again.");
}

TEST_CASE("archives that are no packages are refused, each with its defect") {
    const Folder folder;
    CHECK(
        refusal_of(folder, {type, {"../../outside", "x"}}) ==
        "made.hwpkg was refused: it holds \"../../outside\", which no package of Headwater does.");
    CHECK(refusal_of(folder, {type, {"attachments/short", "x"}}).find("which no package") !=
          std::string::npos);
    CHECK(refusal_of(folder, {type}) != "");
    CHECK(refusal_of(folder, {type, {"manifest.json", "no list"}}).find("manifest.json") !=
          std::string::npos);
    CHECK(refusal_of(folder, {type, {"manifest.json", std::string(100, '[')}}) ==
          "made.hwpkg was refused: its list of parts is too large.");
    CHECK(refusal_of(folder, {type, {"manifest.json", "{\"version\":1,\"parts\":[]}"}}) ==
          "made.hwpkg lacks its part entity_kinds.jsonl. Ask the sender for it again.");
    CHECK(refusal_of(
              folder,
              {type, {"manifest.json", "{\"version\":1,\"parts\":[]}"}, {"links.jsonl", ""}}) ==
          "made.hwpkg was refused: it holds the part links.jsonl, which its list does not name.");
}
