// SPDX-License-Identifier: Apache-2.0
// A package to records. Every part is held against the digest in the list of parts.
#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_set>

#include "core/base/digest.h"
#include "core/exchange/input_file.h"
#include "core/exchange/package_archive.h"
#include "core/exchange/package_parts.h"
#include "core/exchange/text_lines.h"
#include "core/model/drawn_pictures.h"

namespace headwater {

namespace {

constexpr std::size_t longest_line = 16 * 1024 * 1024;
constexpr std::size_t largest_attachment = 512 * 1024 * 1024;

class PackageReader {
public:
    PackageReader(PackageArchive& parts, const Schema& schema, Task& task)
        : m_parts(parts), m_schema(schema), m_task(task) {}

    Result<void> read_all() {
        TRY_VOID(read_kinds());
        TRY_VOID(each_line(package::sources, [&](JsonReader& line) {
            add(m_out.records.sources, package::read_source(line), m_sources, line);
        }));
        TRY_VOID(each_line(package::entities, [&](JsonReader& line) {
            Entity entity = package::read_entity(line);
            if (!m_schema.entity_kind(entity.kind)) line.reject({}, "kind", "is no kind");
            add(m_out.records.entities, std::move(entity), m_subjects, line);
        }));
        TRY_VOID(each_line(package::links, [&](JsonReader& line) {
            Link link = package::read_link(line);
            if (!m_schema.link_kind(link.kind)) line.reject({}, "kind", "is no kind");
            require(m_subjects, link.from.value, "from", line);
            require(m_subjects, link.to.value, "to", line);
            add(m_out.records.links, std::move(link), m_subjects, line);
        }));
        TRY_VOID(each_line(package::evidence, [&](JsonReader& line) {
            Evidence item = package::read_evidence(line);
            require(m_subjects, item.subject, "subject", line);
            require(m_sources, item.source.value, "source", line);
            m_out.records.evidence.push_back(std::move(item));
        }));
        TRY_VOID(read_charts());
        return read_attachments();
    }

    Imported take() { return std::move(m_out); }

private:
    using TakeLine = std::function<void(JsonReader&)>;

    Result<void> each_line(std::string_view part, const TakeLine& take) {
        return each_text(part, [&](std::string_view text, const std::string& place) {
            return read_line(text, place, take);
        });
    }

    Result<void>
    each_text(std::string_view part,
              const std::function<Result<void>(std::string_view, const std::string&)>& take) {
        const VisitLine visit = [&](const TextLine& line) -> Result<bool> {
            const std::string place =
                std::string(part).append(", line ").append(std::to_string(line.number));
            if (line.is_too_long || is_too_deep(line.text))
                return fail("%1 is too long or too deep.", {place});
            TRY_VOID(take(line.text, place));
            return true;
        };
        // A part that was changed on its way is told as such, whatever its lines say.
        LineCutter cutter(longest_line, visit);
        Result<bool> sound = true;
        TRY_VOID(m_parts.read(
            part,
            [&](std::string_view bytes) -> Result<bool> {
                if (sound) sound = cutter.take(bytes);
                return true;
            },
            m_task));
        TRY_VOID(sound);
        return cutter.finish();
    }

    static Result<void> read_line(std::string_view text, const std::string& place,
                                  const TakeLine& take) {
        TRY(JsonReader line, JsonReader::parse(text, place));
        take(line);
        return line.verdict();
    }

    Result<void> read_kinds() {
        TRY_VOID(each_text(package::entity_kinds,
                           [&](std::string_view text, const std::string&) -> Result<void> {
                               TRY(EntityKind kind, parse_entity_kind(text));
                               bring(std::move(kind));
                               return {};
                           }));
        return each_text(package::link_kinds,
                         [&](std::string_view text, const std::string&) -> Result<void> {
                             TRY(LinkKind kind, parse_link_kind(text));
                             if (m_schema.link_kind(kind.name)) return {};
                             m_out.link_kinds.push_back(kind);
                             extend(m_schema, std::move(kind));
                             return {};
                         });
    }

    /// A kind that is known stays what it is here; it only gains the properties that it lacks.
    void bring(EntityKind kind) {
        if (const EntityKind* const known = m_schema.entity_kind(kind.name)) {
            EntityKind both = *known;
            for (PropertyKind& property : kind.properties)
                if (!known->property(property.name)) both.properties.push_back(property);
            if (both.properties.size() == known->properties.size()) return;
            kind = std::move(both);
        }
        m_out.kinds.push_back(kind);
        extend(m_schema, std::move(kind));
    }

    Result<void> read_charts() {
        TRY_VOID(each_line(package::charts, [&](JsonReader& line) {
            Chart chart = package::read_chart(line);
            if (!m_charts.emplace(chart.id.value, m_out.records.charts.size()).second)
                line.reject({}, "id", "is given twice");
            for (const EntityId hidden : chart.hidden)
                require(m_subjects, hidden.value, "hidden", line);
            for (const ChartSign& sign : chart.signs) {
                for (const EntityId member : sign.members)
                    require(m_subjects, member.value, "signs", line);
                if (sign.kind == SignKind::picture && !is_digest(sign.digest))
                    line.reject({}, "signs", "has a picture without its digest");
            }
            m_out.records.charts.push_back(std::move(chart));
        }));
        return each_line(package::placements, [&](JsonReader& line) {
            const auto placed = package::read_placement(line);
            require(m_subjects, placed.placement.entity.value, "entity", line);
            const auto chart = m_charts.find(placed.chart);
            if (chart == m_charts.end()) return line.reject({}, "chart", "is not in the package");
            m_out.records.charts[chart->second].placements.push_back(placed.placement);
        });
    }

    Result<void> read_attachments() {
        TRY_VOID(each_line(package::attachments, [&](JsonReader& line) {
            Attachment attachment = package::read_attachment(line);
            require(m_subjects, attachment.subject, "subject", line);
            if (!is_digest(attachment.digest)) line.reject({}, "sha256", "is no digest");
            m_out.attachments.push_back(std::move(attachment));
        }));
        std::set<std::string_view> seen;
        const auto nothing = [](std::string_view) -> Result<bool> { return true; };
        std::vector<Attachment> all = m_out.attachments;
        std::ranges::move(pictures_on(m_out.records.charts), std::back_inserter(all));
        for (const Attachment& each : all)
            if (seen.insert(each.digest).second)
                TRY_VOID(m_parts.read(std::string(package::folder).append(each.digest), nothing,
                                      m_task));
        return {};
    }

    template<class Record>
    void add(std::vector<Record>& records, Record record, std::unordered_set<std::int64_t>& numbers,
             JsonReader& line) {
        if (!numbers.insert(record.id.value).second) line.reject({}, "id", "is given twice");
        records.push_back(std::move(record));
    }

    static void require(const std::unordered_set<std::int64_t>& numbers, std::int64_t number,
                        const char* key, JsonReader& line) {
        if (!numbers.contains(number)) line.reject({}, key, "is not in the package");
    }

    PackageArchive& m_parts;
    Schema m_schema; ///< with the kinds that the package brings
    Task& m_task;
    Imported m_out;
    std::unordered_set<std::int64_t> m_sources, m_subjects;
    std::unordered_map<std::int64_t, std::size_t> m_charts; ///< where they stand
};

/// Every entity and every link is a row.
void settle_balance(Imported& out) {
    for (const Entity& each : out.records.entities)
        out.made.push_back(each.id.value);
    for (const Link& each : out.records.links)
        out.made.push_back(each.id.value);
    out.balance.rows_read = out.balance.created = out.made.size();
}

void tell_origin(Imported& out, const PackageArchive& parts) {
    if (!parts.title().empty())
        out.problems.push_back({0, "", Problem::Severity::note,
                                say("The package is of the case \"%1\".", {parts.title()})});
    if (!parts.marking().empty())
        out.problems.push_back(
            {0, "", Problem::Severity::warning,
             say("The package is marked %1. Mark this case so too.", {parts.marking()})});
}

} // namespace

Result<Imported> import_package(const std::filesystem::path& file, const ImportSpec& spec,
                                const Schema& schema, Task& task) {
    TRY(std::string digest, digest_of_file(file, task));
    TRY(PackageArchive parts, PackageArchive::open(file, task));
    PackageReader reader(parts, schema, task);
    TRY_VOID(reader.read_all());
    Imported out = reader.take();
    if (out.records.entities.empty())
        return fail("The package holds no entity. Ask the sender for it again.");
    settle_balance(out);
    tell_origin(out, parts);
    out.spec = spec;
    out.digest = std::move(digest);
    return out;
}

struct PackedAttachments::State {
    PackageArchive parts;
};

PackedAttachments::PackedAttachments(std::unique_ptr<State> state) : m_state(std::move(state)) {}
PackedAttachments::PackedAttachments(PackedAttachments&&) noexcept = default;
PackedAttachments::~PackedAttachments() = default;

Result<PackedAttachments> PackedAttachments::open(const std::filesystem::path& file) {
    Task task;
    TRY(PackageArchive parts, PackageArchive::open(file, task));
    return PackedAttachments(std::make_unique<State>(State{std::move(parts)}));
}

Result<std::string> PackedAttachments::bytes_of(const Attachment& attachment, Task& task) {
    std::string bytes;
    TRY_VOID(m_state->parts.read(
        std::string(package::folder).append(attachment.digest),
        [&](std::string_view piece) -> Result<bool> {
            if (bytes.size() + piece.size() > largest_attachment)
                return fail("The attachment %1 is too large to be taken in.", {attachment.name});
            bytes += piece;
            return true;
        },
        task));
    if (hex(digest_of(bytes)) != attachment.digest)
        return fail("The attachment %1 is not what the package says.", {attachment.name});
    return bytes;
}

} // namespace headwater
