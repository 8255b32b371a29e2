// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/zip_writer.h"

#include <cerrno>
#include <cstdio>
#include <system_error>

#include <zip.h>

#include "core/base/held_file.h"

namespace headwater {

namespace {

constexpr time_t written = 315'619'200; // 2 January 1980: the first day in every time zone

} // namespace

/// Members grow in nameless files of their own until the archive takes them in.
struct ZipWriter::State {
    struct Discard {
        void operator()(zip_t* archive) const { zip_discard(archive); }
    };
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    std::filesystem::path file;
    std::unique_ptr<zip_t, Discard> archive;
    std::unique_ptr<std::FILE, Close> growing;
    std::string name;
    Packing packing = Packing::deflated;

    tl::unexpected<Error> unwritable(int code) const {
        return fail("%1 cannot be written: %2. Free some space or choose another folder.",
                    {file.string(), std::generic_category().message(code)});
    }

    Result<void> take_in() {
        if (!growing) return {};
        if (std::fflush(growing.get()) != 0 || std::fseek(growing.get(), 0, SEEK_SET) != 0)
            return unwritable(errno);
        zip_source_t* const source = zip_source_filep(archive.get(), growing.get(), 0, -1);
        if (!source) return unwritable(ENOMEM);
        (void)growing.release(); // the archive closes it
        const auto index = zip_file_add(archive.get(), name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return unwritable(ENOMEM);
        }
        const auto place = static_cast<zip_uint64_t>(index);
        zip_file_set_mtime(archive.get(), place, written, 0);
        const auto method = packing == Packing::stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        zip_set_file_compression(archive.get(), place, method, 0);
        return {};
    }
};

ZipWriter::ZipWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ZipWriter::ZipWriter(ZipWriter&&) noexcept = default;
ZipWriter::~ZipWriter() = default;

Result<ZipWriter> ZipWriter::create(const std::filesystem::path& file) {
    std::error_code error;
    if (std::filesystem::is_directory(file, error))
        return fail("%1 is a folder. Give the file a name in it.", {file.string()});
    TRY_VOID(check_is_free(file));
    auto state = std::make_unique<State>();
    state->file = file;
    // The archive itself is first written at the end; nobody should wait for that to be refused.
    if (!std::filesystem::is_directory(std::filesystem::absolute(file).parent_path(), error))
        return state->unwritable(ENOENT);
    int code = 0;
    state->archive.reset(zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!state->archive) return state->unwritable(errno);
    return ZipWriter(std::move(state));
}

Result<void> ZipWriter::begin(const std::string& name, Packing packing) {
    TRY_VOID(m_state->take_in());
    m_state->name = name;
    m_state->packing = packing;
    m_state->growing.reset(std::tmpfile());
    return m_state->growing ? Result<void>{} : m_state->unwritable(errno);
}

Result<void> ZipWriter::write(std::string_view bytes) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_state->growing.get()) != bytes.size())
        return m_state->unwritable(errno);
    return {};
}

Result<void> ZipWriter::add(const std::string& name, std::string_view bytes, Packing packing) {
    TRY_VOID(begin(name, packing));
    return write(bytes);
}

Result<void> ZipWriter::finish() {
    TRY_VOID(m_state->take_in());
    if (zip_close(m_state->archive.get()) != 0) {
        const int code = zip_error_code_system(zip_get_error(m_state->archive.get()));
        return m_state->unwritable(code != 0 ? code : EIO);
    }
    (void)m_state->archive.release();
    return {};
}

} // namespace headwater
