// SPDX-License-Identifier: Apache-2.0
#include "core/base/whole_file.h"

#include <fstream>
#include <sstream>
#include <system_error>

#include "core/base/held_file.h"

namespace headwater {

Result<std::string> read_whole(const std::filesystem::path& file) {
    TRY_VOID(check_is_free(file));
    std::ifstream in(file, std::ios::binary);
    std::error_code ignored;
    if (!in || std::filesystem::is_directory(file, ignored))
        return fail("%1 could not be read. Check that it is there.", {file.string()});
    std::stringstream bytes;
    bytes << in.rdbuf();
    return std::move(bytes).str();
}

Result<void> write_whole(const std::filesystem::path& file, std::string_view bytes) {
    TRY_VOID(check_is_free(file));
    std::ofstream out(file, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) return fail("%1 could not be written. Choose another place.", {file.string()});
    return {};
}

} // namespace headwater
