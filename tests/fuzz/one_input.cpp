// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/one_input.h"

#include <cstdio>
#include <cstdlib>

#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/base/digest.h"
#include "core/exchange/package_parts.h"
#include "core/exchange/zip_writer.h"
#include "tests/support/folder.h"

namespace headwater::fuzz {

namespace {

void expect(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

} // namespace

namespace {

/// No mutation of a package meets the digests in it. What is no archive is taken for the lists of
/// one, parted by form feeds, and packed with the digests that they have.
void pack(const std::filesystem::path& file, std::string_view bytes) {
    auto zip = ZipWriter::create(file);
    expect(zip.has_value(), "a package can be begun");
    auto parts = nlohmann::json::array();
    for (const std::string_view name : package::lists) {
        const auto end = std::min(bytes.find('\f'), bytes.size());
        const auto list = bytes.substr(0, end);
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        parts.push_back({{"name", name}, {"sha256", hex(digest_of(list))}});
        expect(zip->add(std::string(name), list).has_value(), "a list can be packed");
    }
    const nlohmann::json manifest{{"version", package::version}, {"parts", parts}};
    expect(zip->add(std::string(package::list_part), manifest.dump()) && zip->finish(),
           "a package can be finished");
}

std::filesystem::path file_of(const Format& format, std::string_view bytes) {
    static const support::Folder folder;
    if (format.name != "hwpkg" || bytes.starts_with("PK")) return folder.write("input", bytes);
    pack(folder / "input", bytes);
    return folder / "input";
}

} // namespace

void import_bytes(const Format& format, std::string_view bytes) {
    const auto file = file_of(format, bytes);
    Task task;
    const auto guess = format.recognise(file, built_in_schema());
    if (!guess) return expect(!guess.error().message.text.empty(), "a refusal is a sentence");
    const auto out = format.read(file, *guess, built_in_schema(), task);
    if (!out) return expect(!out.error().message.text.empty(), "a refusal is a sentence");
    expect(out->balance.holds(), "rows read = created + merged + rejected + skipped");
    expect(out->made.size() == out->balance.created, "every created row made a record");
}

} // namespace headwater::fuzz
