// SPDX-License-Identifier: Apache-2.0
#include "core/desk/sample_case.h"

#include <fstream>
#include <random>

#include "core/casefile/edits.h"
#include "core/desk/intake.h"

namespace headwater {

namespace {

constexpr const char* sample_title = "Operation Kingfisher (sample)";
constexpr const char* sample_marking = "SAMPLE";

/// The importer reads files, so the bytes are laid out in a folder that goes away again.
class Folder {
public:
    Folder() {
        std::random_device draw;
        m_path = std::filesystem::temp_directory_path() /
                 ("headwater-sample-" + std::to_string(draw()));
        std::filesystem::create_directories(m_path, m_failed);
    }
    ~Folder() { std::filesystem::remove_all(m_path, m_failed); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    Result<std::filesystem::path> lay_out(const SampleFile& sample) const {
        const auto path = m_path / sample.name;
        std::ofstream out(path, std::ios::binary);
        out.write(sample.bytes.data(), static_cast<std::streamsize>(sample.bytes.size()));
        out.close();
        if (!out)
            return fail("The sample files could not be laid out in %1. Is the disk full?",
                        {m_path.string()});
        return path;
    }

private:
    std::filesystem::path m_path;
    std::error_code m_failed;
};

Result<void> import_samples(Case& the_case, Task& task) {
    TRY_VOID(the_case.apply(
        {"Mark the sample", [](Edits& edits) { return edits.set_marking(sample_marking); }, ""}));
    const Folder folder;
    for (const SampleFile& sample : sample_files()) {
        TRY(const auto path, folder.lay_out(sample));
        TRY(const ImportSpec spec, parse_import_spec(sample.spec));
        TRY_VOID(import_into(the_case, path, spec, built_in_schema(), task));
    }
    return {};
}

void remove_case(const std::filesystem::path& file) {
    std::error_code ignored;
    for (const char* ending : {"", "-wal", "-shm"}) {
        auto part = file;
        std::filesystem::remove(part += ending, ignored);
    }
}

} // namespace

Result<Case> make_sample_case(const std::filesystem::path& file, Station station, Task& task) {
    TRY(Case the_case, Case::create(file, sample_title, std::move(station)));
    const Result<void> imported = import_samples(the_case, task);
    if (imported) return the_case;
    { const Case closed = std::move(the_case); }
    remove_case(file);
    return tl::unexpected(imported.error());
}

} // namespace headwater
