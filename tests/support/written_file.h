// SPDX-License-Identifier: Apache-2.0
// A file that a test writes and that goes when the test ends.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace headwater::support {

/// A folder of its own for each, so that files may have the names that tests want.
class WrittenFile {
public:
    explicit WrittenFile(std::string_view bytes, const std::string& name = "table.csv")
        : m_folder(std::filesystem::temp_directory_path() / fmt::format("headwater-{:08x}{:08x}",
                                                                        std::random_device{}(),
                                                                        std::random_device{}())) {
        std::filesystem::create_directory(m_folder);
        m_file = m_folder / name;
        std::ofstream(m_file, std::ios::binary) << bytes;
    }
    WrittenFile(const WrittenFile&) = delete;
    WrittenFile& operator=(const WrittenFile&) = delete;
    ~WrittenFile() {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }

    const std::filesystem::path& path() const { return m_file; }
    const std::filesystem::path& folder() const { return m_folder; }
    /// What is in it now.
    static std::string bytes_of(const std::filesystem::path& file) {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

private:
    std::filesystem::path m_folder;
    std::filesystem::path m_file;
};

} // namespace headwater::support
