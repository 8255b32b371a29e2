// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/output_file.h"

#include <cerrno>
#include <system_error>

#include "core/base/held_file.h"

namespace headwater {

namespace {

tl::unexpected<Error> unwritable(const std::filesystem::path& file, int code) {
    return fail("%1 cannot be written: %2. Free some space or choose another folder.",
                {file.string(), std::generic_category().message(code)});
}

} // namespace

Result<OutputFile> OutputFile::create(const std::filesystem::path& file) {
    std::error_code error;
    if (std::filesystem::is_directory(file, error))
        return fail("%1 is a folder. Give the file a name in it.", {file.string()});
    TRY_VOID(check_is_free(file));
    OutputFile out;
    out.m_place = file;
    out.m_growing = file;
    out.m_growing += ".part";
    out.m_file.reset(std::fopen(out.m_growing.string().c_str(), "wb"));
    if (!out.m_file) return unwritable(file, errno);
    return out;
}

OutputFile::~OutputFile() {
    if (!m_file) return;
    m_file.reset();
    std::error_code ignored;
    std::filesystem::remove(m_growing, ignored);
}

Result<void> OutputFile::write(std::string_view bytes) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_file.get()) != bytes.size())
        return unwritable(m_place, errno);
    return {};
}

Result<void> OutputFile::finish() {
    if (std::fflush(m_file.get()) != 0) return unwritable(m_place, errno);
    std::error_code error;
    std::filesystem::rename(m_growing, m_place, error);
    if (error) return unwritable(m_place, error.value());
    m_file.reset();
    return {};
}

} // namespace headwater
