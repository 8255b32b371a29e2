// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/package_archive.h"

#include <algorithm>
#include <set>

#include "core/base/digest.h"
#include "core/exchange/package_parts.h"

namespace headwater {

namespace {

constexpr std::size_t longest_list = 32 * 1024 * 1024;
constexpr std::size_t digest_size = 64;
constexpr int deepest = 8; ///< our own lines have three

/// No other names are read or written, so none can lead out of a folder.
bool is_part(std::string_view name) {
    return name == package::type_part || name == package::list_part ||
           std::ranges::find(package::lists, name) != package::lists.end() ||
           (name.starts_with(package::folder) && is_digest(name.substr(package::folder.size())));
}

} // namespace

bool is_digest(std::string_view text) {
    return text.size() == digest_size &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool is_too_deep(std::string_view json) {
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < json.size() && depth <= deepest; ++i) {
        const char c = json[i];
        if (c == '"') quoted = !quoted;
        if (quoted && c == '\\') ++i;
        if (quoted) continue;
        if (c == '{' || c == '[') ++depth;
        if (c == '}' || c == ']') --depth;
    }
    return depth > deepest;
}

PackageArchive::PackageArchive(std::string file, ZipArchive zip)
    : m_file(std::move(file)), m_zip(std::move(zip)) {}

Result<PackageArchive> PackageArchive::open(const std::filesystem::path& file, Task& task) {
    TRY(ZipArchive zip, ZipArchive::open(file));
    PackageArchive parts(file.filename().string(), std::move(zip));
    TRY_VOID(parts.check_names());
    TRY_VOID(parts.read_list(task));
    TRY_VOID(parts.check_list());
    return parts;
}

Result<void> PackageArchive::read(std::string_view name, const ZipArchive::Taker& take,
                                  Task& task) {
    const auto known = m_digests.find(name);
    if (known == m_digests.end()) return lacks(name);
    Digester digester;
    TRY_VOID(m_zip.read(
        name,
        [&](std::string_view bytes) {
            digester.add(bytes);
            return take(bytes);
        },
        task));
    if (hex(digester.finish()) == known->second) return {};
    return fail("%1 was changed on its way: its part %2 is not what it was. Nothing was taken in; "
                "ask the sender for it again.",
                {m_file, std::string(name)});
}

tl::unexpected<Error> PackageArchive::lacks(std::string_view name) const {
    return fail("%1 lacks its part %2. Ask the sender for it again.", {m_file, std::string(name)});
}

Result<void> PackageArchive::check_names() const {
    std::set<std::string_view> seen;
    for (const std::string& name : m_zip.names()) {
        if (!is_part(name))
            return fail("%1 was refused: it holds \"%2\", which no package of Headwater does.",
                        {m_file, name});
        if (!seen.insert(name).second)
            return fail("%1 was refused: it holds its part %2 twice.", {m_file, name});
    }
    return {};
}

Result<void> PackageArchive::read_list(Task& task) {
    std::string text;
    TRY_VOID(m_zip.read(
        package::list_part,
        [&](std::string_view bytes) -> Result<bool> {
            text += bytes;
            return text.size() <= longest_list;
        },
        task));
    if (text.size() > longest_list || is_too_deep(text))
        return fail("%1 was refused: its list of parts is too large.", {m_file});
    TRY(JsonReader list,
        JsonReader::parse(text, std::string(m_file).append(", ").append(package::list_part)));
    if (list.number_or(list.root(), "version", 0) > package::version)
        return fail("%1 was made by a newer version of Headwater. Ask for it in a format that both "
                    "know, or update this program.",
                    {m_file});
    m_title = list.text_or(list.root(), "title", {});
    m_marking = list.text_or(list.root(), "marking", {});
    for (const JsonNode& part : list.list(list.root(), "parts"))
        m_digests.emplace(list.text(part, "name"), list.text(part, "sha256"));
    return list.verdict();
}

Result<void> PackageArchive::check_list() const {
    for (const std::string& name : m_zip.names())
        if (name != package::type_part && name != package::list_part && !m_digests.contains(name))
            return fail("%1 was refused: it holds the part %2, which its list does not name.",
                        {m_file, name});
    for (const std::string_view name : package::lists)
        if (!m_digests.contains(name)) return lacks(name);
    return {};
}

} // namespace headwater
