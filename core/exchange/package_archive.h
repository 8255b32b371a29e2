// SPDX-License-Identifier: Apache-2.0
// The archive that a package is: its parts, each held against its digest in the list of parts.
// Refuses what no package has: other names, a name twice, parts beside the list.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "core/exchange/zip_archive.h"

namespace headwater {

/// Of SHA-256, in hexadecimal.
bool is_digest(std::string_view text);
/// Brackets in brackets beyond what our own lines have, which would fill the memory.
bool is_too_deep(std::string_view json);

class PackageArchive {
public:
    static Result<PackageArchive> open(const std::filesystem::path& file, Task& task);

    const std::string& title() const { return m_title; }
    const std::string& marking() const { return m_marking; }

    /// Hands the bytes of a part on; fails at its end where it is not what the list says.
    Result<void> read(std::string_view name, const ZipArchive::Taker& take, Task& task);

private:
    PackageArchive(std::string file, ZipArchive zip);
    Result<void> check_names() const;
    Result<void> read_list(Task& task);
    Result<void> check_list() const;
    tl::unexpected<Error> lacks(std::string_view name) const;

    std::string m_file;
    ZipArchive m_zip;
    std::string m_title, m_marking;
    std::map<std::string, std::string, std::less<>> m_digests; ///< by name
};

} // namespace headwater
