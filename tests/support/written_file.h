// SPDX-License-Identifier: Apache-2.0
// A file that a test writes and that goes when the test ends.
#pragma once

#include "tests/support/folder.h"

namespace headwater::support {

/// In a folder of its own, so that files may have the names that tests want.
class WrittenFile {
public:
    explicit WrittenFile(std::string_view bytes, const std::string& name = "table.csv")
        : m_file(m_folder.write(name, bytes)) {}

    const std::filesystem::path& path() const { return m_file; }
    const std::filesystem::path& folder() const { return m_folder.path(); }
    /// What is in it now.
    static std::string bytes_of(const std::filesystem::path& file) { return bytes_of_file(file); }

private:
    Folder m_folder;
    std::filesystem::path m_file;
};

} // namespace headwater::support
