// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/input_file.h"

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

#include "core/base/held_file.h"
#include "core/exchange/foreign_files.h"

namespace headwater {

namespace fs = std::filesystem;

namespace {

/// A byte that no text in any encoding but UTF-16 and UTF-32 holds. 0x1A ends some DOS files.
bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' &&
           byte != '\v' && byte != 0x1A;
}

tl::unexpected<Error> unreadable(const fs::path& file) {
    return fail("%1 cannot be read: %2.", {file.string(), std::generic_category().message(errno)});
}

} // namespace

Result<InputFile> InputFile::open(const fs::path& file) {
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found || file.empty())
        return fail("There is no file %1. Check the name and the folder.", {file.string()});
    if (fs::is_directory(status))
        return fail("%1 is a folder. Choose a file in it.", {file.string()});
    if (!fs::is_regular_file(status))
        return fail("%1 is no ordinary file and cannot be imported.", {file.string()});
    TRY_VOID(check_is_free(file));
    InputFile input;
    input.m_file.reset(std::fopen(file.string().c_str(), "rb"));
    if (!input.m_file) return unreadable(file);
    input.m_name = file.string();
    input.m_size = fs::file_size(file, error);
    if (input.m_size == 0)
        return fail("%1 is empty. Ask the sender for it again.", {file.string()});
    return input;
}

Result<std::string_view> InputFile::read(std::size_t at_most) {
    m_block.resize(at_most);
    const std::size_t got = std::fread(m_block.data(), 1, at_most, m_file.get());
    if (got < at_most && std::ferror(m_file.get()) != 0) return unreadable(m_name);
    const auto bytes = std::string_view(m_block).substr(0, got);
    m_digester.add(bytes);
    return bytes;
}

Result<std::string> digest_of_file(const std::filesystem::path& file, Task& task) {
    TRY(InputFile input, InputFile::open(file));
    while (true) {
        if (!task.may_go_on()) return stopped();
        TRY(const std::string_view bytes, input.read());
        if (bytes.empty()) return input.digest();
    }
}

Result<FileBeginning> beginning_of(const fs::path& file, std::size_t at_most) {
    TRY(InputFile input, InputFile::open(file));
    TRY(const std::string_view bytes, input.read(at_most));
    return FileBeginning{std::string(bytes), input.size(), bytes.size() == input.size()};
}

Result<void> check_is_text(std::string_view beginning, const std::string& file_name) {
    const auto controls = std::count_if(beginning.begin(), beginning.end(), is_control);
    const bool is_text = static_cast<std::size_t>(controls) * 100 <= beginning.size();
    if (auto what = what_instead(beginning, file_name, is_text))
        return tl::unexpected(Error{Error::Kind::failed, std::move(*what)});
    if (is_text) return {};
    return fail("%1 is a binary file, not a table in text. Ask for it as CSV.", {file_name});
}

} // namespace headwater
