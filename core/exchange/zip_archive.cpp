// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/zip_archive.h"

#include <algorithm>

#include <zip.h>

#include "core/exchange/input_file.h"

namespace headwater {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_name(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, {}, lower, lower);
}

struct CloseMember {
    void operator()(zip_file_t* member) const { zip_fclose(member); }
};

} // namespace

struct ZipArchive::State {
    struct Discard {
        void operator()(zip_t* archive) const { zip_discard(archive); }
    };
    std::unique_ptr<zip_t, Discard> archive;
    std::string file;
    std::vector<std::string> names;

    tl::unexpected<Error> damaged(std::string_view name) const {
        return fail("%1 is damaged: its part %2 cannot be unpacked. Ask the sender for it again.",
                    {file, std::string(name)});
    }
};

ZipArchive::ZipArchive(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(const std::filesystem::path& file) {
    TRY_VOID(InputFile::open(file));
    auto state = std::make_unique<State>();
    state->file = file.string();
    int code = 0;
    state->archive.reset(zip_open(file.c_str(), ZIP_RDONLY, &code));
    if (!state->archive)
        return fail("%1 is no whole ZIP archive: it was cut short or damaged on its way. Ask the "
                    "sender for it again.",
                    {file.string()});
    const auto count = zip_get_num_entries(state->archive.get(), 0);
    if (count < 0 || static_cast<std::uint64_t>(count) > most_members)
        return fail("%1 packs more than %2 files and was refused.",
                    {file.string(), std::to_string(most_members)});
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* name = zip_get_name(state->archive.get(), static_cast<zip_uint64_t>(i), 0);
        state->names.emplace_back(name ? name : "");
    }
    return ZipArchive(std::move(state));
}

const std::vector<std::string>& ZipArchive::names() const {
    return m_state->names;
}

std::string ZipArchive::find(std::string_view name) const {
    const auto found = std::ranges::find_if(
        m_state->names, [&](const std::string& each) { return same_name(each, name); });
    return found == m_state->names.end() ? std::string() : *found;
}

Result<void> ZipArchive::read(std::string_view name, const Taker& take, Task& task) {
    const auto found = std::ranges::find(m_state->names, name);
    if (found == m_state->names.end())
        return fail("%1 lacks its part %2. Ask the sender for it again.",
                    {m_state->file, std::string(name)});
    const auto index = static_cast<zip_uint64_t>(found - m_state->names.begin());
    zip_stat_t stat{};
    zip_t* const archive = m_state->archive.get();
    if (zip_stat_index(archive, index, 0, &stat) != 0) return m_state->damaged(name);
    if (stat.encryption_method != ZIP_EM_NONE)
        return fail("%1 is locked with a password. Open it in the program that made it and save "
                    "it without one.",
                    {m_state->file});
    const std::unique_ptr<zip_file_t, CloseMember> member(zip_fopen_index(archive, index, 0));
    if (!member) return m_state->damaged(name);
    const std::uint64_t most = stat.comp_size * most_growth + free_growth;
    std::string block(256 * 1024, '\0');
    std::uint64_t sum = 0;
    while (true) {
        if (!task.may_go_on()) return stopped();
        const auto got = zip_fread(member.get(), block.data(), block.size());
        if (got < 0) return m_state->damaged(name);
        if (got == 0) return {};
        sum += static_cast<std::uint64_t>(got);
        if (sum > most)
            return fail("%1 was refused: its part %2 unpacks to more than %3 times its size, as "
                        "files do that are meant to fill a computer.",
                        {m_state->file, std::string(name), std::to_string(most_growth)});
        TRY(const bool more,
            take(std::string_view(block).substr(0, static_cast<std::size_t>(got))));
        if (!more) return {};
    }
}

} // namespace headwater
