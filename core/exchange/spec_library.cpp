// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/spec_library.h"

#include <algorithm>
#include <cassert>
#include <fstream>
#include <set>
#include <sstream>

#include "core/base/text.h"

namespace headwater {

namespace {

using Words = std::multiset<std::string>;

Words folded(const std::vector<std::string>& headers) {
    Words words;
    for (const std::string& header : headers)
        words.insert(fold(header));
    return words;
}

/// How many columns of the file the specification means; 0: one is missing.
std::size_t columns_used(const ImportSpec& spec, const Words& file) {
    constexpr std::size_t least = 2;
    std::size_t used = 0;
    const auto stands = [&](const std::string& column) {
        ++used;
        return file.contains(fold(column));
    };
    for (const auto& [field, column] : spec.columns)
        if (!stands(column)) return 0;
    for (const auto& [field, column] : spec.more_columns)
        if (!stands(column)) return 0;
    return used < least ? 0 : used;
}

std::string file_name_of(const std::string& name) {
    std::string file;
    for (const char c : fold(name))
        file += c == ' ' ? '-' : c;
    return file + ".json";
}

} // namespace

const std::vector<ImportSpec>& ready_specs() {
    static const std::vector<ImportSpec> specs = [] {
        std::vector<ImportSpec> all;
        for (const std::string_view text : ready_spec_texts()) {
            auto spec = parse_import_spec(text);
            assert(spec && "a specification of resources/specs is broken");
            if (spec) all.push_back(*std::move(spec));
        }
        return all;
    }();
    return specs;
}

std::vector<ImportSpec> specs_in(const std::filesystem::path& folder) {
    std::vector<ImportSpec> specs;
    std::error_code missing;
    for (const auto& entry : std::filesystem::directory_iterator(folder, missing)) {
        if (entry.path().extension() != ".json") continue;
        std::ifstream in(entry.path(), std::ios::binary);
        std::ostringstream text;
        text << in.rdbuf();
        if (auto spec = parse_import_spec(text.str())) specs.push_back(*std::move(spec));
    }
    std::ranges::sort(specs, {}, &ImportSpec::name);
    return specs;
}

Result<void> save_spec(const std::filesystem::path& folder, const ImportSpec& spec) {
    const std::string name = file_name_of(spec.name);
    if (name == ".json") return fail("The import specification needs a name.");
    std::error_code refused;
    std::filesystem::create_directories(folder, refused);
    const std::filesystem::path file = folder / name;
    std::ofstream out(file, std::ios::binary);
    out << json_of(spec);
    out.close();
    if (!out) return fail("The import specification could not be written to %1.", {file.string()});
    return {};
}

const ImportSpec* spec_for(const std::vector<std::string>& headers,
                           std::span<const ImportSpec> specs) {
    const Words file = folded(headers);
    const ImportSpec* best = nullptr;
    std::size_t most = 0;
    for (const ImportSpec& spec : specs) {
        if (!spec.has_header || spec.headers.empty()) continue;
        if (folded(spec.headers) == file) return &spec;
        const std::size_t used = columns_used(spec, file);
        if (used <= most) continue;
        most = used;
        best = &spec;
    }
    return best;
}

ImportSpec applied(const ImportSpec& spec, const ImportSpec& settled) {
    ImportSpec out = spec;
    out.encoding = settled.encoding;
    out.delimiter = settled.delimiter;
    out.header_row = settled.header_row;
    out.sheet = settled.sheet;
    out.headers = settled.headers;
    if (out.headers.empty()) out.headers = spec.headers;
    return out;
}

} // namespace headwater
