// SPDX-License-Identifier: Apache-2.0
// Records, kinds and attachments to a package.
#include <algorithm>
#include <iterator>
#include <set>

#include <nlohmann/json.hpp>

#include "core/base/digest.h"
#include "core/base/version.h"
#include "core/exchange/package_parts.h"
#include "core/exchange/zip_writer.h"
#include "core/model/drawn_pictures.h"

namespace headwater {

namespace {

using nlohmann::json;

class PackageWriter {
public:
    PackageWriter(ZipWriter& zip, const Package& package, Task& task)
        : m_zip(zip), m_package(package), m_task(task) {}

    Result<void> write_lists() {
        const Records& records = m_package.records;
        TRY_VOID(list(package::entity_kinds, m_package.entity_kinds,
                      [](const EntityKind& kind) { return json_of(kind); }));
        TRY_VOID(list(package::link_kinds, m_package.link_kinds,
                      [](const LinkKind& kind) { return json_of(kind); }));
        TRY_VOID(list(package::sources, records.sources, [&](const Source& each) {
            return package::line_of(each, m_sources.add(each.id.value));
        }));
        TRY_VOID(list(package::entities, records.entities, [&](const Entity& each) {
            return package::line_of(each, m_subjects.add(each.id.value));
        }));
        TRY_VOID(list(package::links, records.links, [&](const Link& each) {
            return package::line_of(each, m_subjects.add(each.id.value), m_subjects);
        }));
        TRY_VOID(list(package::evidence, records.evidence, [&](const Evidence& each) {
            return package::line_of(each, m_subjects, m_sources);
        }));
        TRY_VOID(list(package::charts, records.charts, [&](const Chart& each) {
            return package::line_of(each, m_charts.add(each.id.value), m_subjects);
        }));
        TRY_VOID(write_placements());
        return list(package::attachments, m_package.attachments,
                    [&](const Attachment& each) { return package::line_of(each, m_subjects); });
    }

    /// Each content once, however many records it is attached to.
    Result<void> write_attachments(const BytesOf& bytes_of) {
        std::set<std::string> written;
        std::vector<Attachment> all = m_package.attachments;
        std::ranges::move(pictures_on(m_package.records.charts), std::back_inserter(all));
        for (const Attachment& each : all) {
            if (!m_task.may_go_on()) return stopped();
            if (!written.insert(each.digest).second) continue;
            TRY(const std::string bytes, bytes_of(each));
            TRY_VOID(begin(std::string(package::folder).append(each.digest)));
            TRY_VOID(write(bytes));
            end();
        }
        return {};
    }

    Result<void> write_manifest() {
        const json manifest{{"package", "headwater"},       {"version", package::version},
                            {"program", program_version()}, {"title", m_package.title},
                            {"marking", m_package.marking}, {"parts", m_parts}};
        return m_zip.add(std::string(package::list_part),
                         manifest.dump(1, ' ', false, json::error_handler_t::replace));
    }

private:
    template<class Record, class Line>
    Result<void> list(std::string_view part, const std::vector<Record>& records, Line line_of) {
        TRY_VOID(begin(std::string(part)));
        for (const Record& each : records) {
            TRY_VOID(write_line(line_of(each)));
        }
        end();
        return {};
    }

    Result<void> write_placements() {
        TRY_VOID(begin(std::string(package::placements)));
        for (const Chart& chart : m_package.records.charts) {
            TRY(const auto number, m_charts.of(chart.id.value));
            for (const Placement& each : chart.placements)
                TRY_VOID(write_line(package::line_of(each, number, m_subjects)));
        }
        end();
        return {};
    }

    Result<void> write_line(Result<std::string> line) {
        if (!m_task.may_go_on()) return stopped();
        if (!line) return tl::unexpected(std::move(line).error());
        m_task.advance();
        return write(*line += '\n');
    }

    Result<void> begin(std::string part) {
        m_part = std::move(part);
        m_size = 0;
        m_digester = Digester();
        return m_zip.begin(m_part);
    }
    Result<void> write(std::string_view bytes) {
        m_digester.add(bytes);
        m_size += bytes.size();
        return m_zip.write(bytes);
    }
    void end() {
        m_parts.push_back(
            {{"name", m_part}, {"bytes", m_size}, {"sha256", hex(m_digester.finish())}});
    }

    ZipWriter& m_zip;
    const Package& m_package;
    Task& m_task;
    package::Numbers m_sources, m_subjects, m_charts;
    json m_parts = json::array();
    std::string m_part; ///< that is being written
    std::uint64_t m_size = 0;
    Digester m_digester;
};

} // namespace

Result<Exported> write_package(const Package& package, const BytesOf& bytes_of,
                               const std::filesystem::path& file, Task& task) {
    const Records& records = package.records;
    const auto rows = records.entities.size() + records.links.size();
    task.restart(rows + records.sources.size() + records.evidence.size(), Unit::rows);
    TRY(ZipWriter zip, ZipWriter::create(file));
    TRY_VOID(zip.add(std::string(package::type_part), package::type, ZipWriter::Packing::stored));
    PackageWriter writer(zip, package, task);
    TRY_VOID(writer.write_lists());
    TRY_VOID(writer.write_attachments(bytes_of));
    TRY_VOID(writer.write_manifest());
    TRY_VOID(zip.finish());
    return Exported{{file}, rows};
}

Result<Exported> export_package(const Records& records, const std::filesystem::path& file,
                                Task& task) {
    if (pictures_on(records.charts).empty())
        return write_package({{}, {}, records, {}, {}, {}}, {}, file, task);
    Records bare = records; // nobody hands the bytes over
    for (Chart& chart : bare.charts)
        std::erase_if(chart.signs, [](const auto& s) { return s.kind == SignKind::picture; });
    return write_package({{}, {}, std::move(bare), {}, {}, {}}, {}, file, task);
}

std::vector<Message> losses_of_package(const Records& records) {
    const auto pictures = pictures_on(records.charts).size();
    if (pictures == 0) return {};
    return {say("Pictures drawn on charts that stay in the case: %1.", {std::to_string(pictures)})};
}

} // namespace headwater
