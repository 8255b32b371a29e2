// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/picture_icons.h"

#include <algorithm>
#include <array>

#include "core/base/digest.h"
#include "core/base/id.h"
#include "core/casefile/case_state.h"
#include "core/casefile/contents.h"
#include "core/casefile/row_writing.h"
#include "core/casefile/rows.h"

namespace headwater {

namespace {

constexpr std::string_view beginning = "picture/";

std::string setting_of(EntityId entity) {
    return std::string(beginning).append(text_of(entity));
}

/// "1f3a09c2-5 image/png 9b74c9...": attachment, type and digest of the copy; then the name, which
/// may hold blanks.
std::string value_of(const PictureIcon& icon) {
    return text_of(icon.attachment) + " " + icon.media_type + " " + icon.digest + " " + icon.name;
}

std::optional<PictureIcon> parse(EntityId entity, std::string_view value) {
    std::array<std::string_view, 3> words;
    for (auto& word : words) {
        const auto end = std::min(value.find(' '), value.size());
        word = value.substr(0, end);
        value.remove_prefix(std::min(end + 1, value.size()));
    }
    const auto attachment = parse_id(words[0]);
    if (!attachment) return std::nullopt;
    return PictureIcon{
        entity, {*attachment}, std::string(value), std::string(words[1]), std::string(words[2])};
}

Result<bool> is_attached(Database& database, AttachmentId attachment, EntityId entity) {
    TRY(auto* row, database.statement("SELECT 1 FROM attachment WHERE id = ?1 AND subject = ?2"));
    TRY(const bool there, row->bind(1, attachment.value).bind(2, entity.value).step());
    row->reset();
    return there;
}

} // namespace

std::int64_t entity_of_picture(std::string_view setting) {
    if (!setting.starts_with(beginning)) return 0;
    return parse_id(setting.substr(beginning.size())).value_or(0);
}

std::string name_of_picture(std::string_view value) {
    const auto icon = parse({}, value);
    return icon ? icon->name : std::string();
}

Result<std::optional<PictureIcon>> read_picture_icon(Database& database, EntityId entity) {
    TRY(const auto value, read_setting(database, setting_of(entity)));
    auto icon = parse(entity, value);
    if (!icon) return icon;
    TRY(const bool own, is_attached(database, icon->attachment, entity));
    if (!own) icon.reset();
    return icon;
}

Result<void> inherit_picture_icon(Database& database, EntityId kept, EntityId other) {
    TRY(const auto own, read_picture_icon(database, kept));
    TRY(const auto brought, read_setting(database, setting_of(other)));
    if (own || brought.empty()) return {};
    return put_setting(database, setting_of(kept), brought);
}

Result<void> Edits::set_picture_icon(EntityId entity, AttachmentId attachment,
                                     std::string_view media_type, std::string_view small_copy) {
    TRY_VOID(require(m_database, Noun::entity, entity.value));
    TRY_VOID(require(m_database, Noun::attachment, attachment.value));
    TRY(const bool own, is_attached(m_database, attachment, entity));
    if (!own)
        return fail("The attachment %1 belongs to another record. Attach the picture to this one "
                    "first.",
                    {text_of(attachment)});
    if (small_copy.empty() || small_copy.size() > largest_icon ||
        media_type.find(' ') != std::string_view::npos)
        return fail("This picture cannot stand on a chart: its small copy has %1 bytes, and at "
                    "most %2 are taken.",
                    {std::to_string(small_copy.size()), std::to_string(largest_icon)});
    TRY(auto* name, m_database.statement("SELECT name FROM attachment WHERE id = ?1"));
    TRY_VOID(name->bind(1, attachment.value).step());
    PictureIcon icon{entity, attachment, name->text(0), std::string(media_type), {}};
    name->reset();
    TRY(icon.digest, keep_content(m_database, small_copy));
    return put_setting(m_database, setting_of(entity), value_of(icon));
}

Result<void> Edits::remove_picture_icon(EntityId entity) {
    TRY_VOID(require(m_database, Noun::entity, entity.value));
    return remove_setting(m_database, setting_of(entity));
}

Result<std::optional<PictureIcon>> Case::picture_icon(EntityId id) const {
    return read_picture_icon(m_state->database, id);
}

Result<std::vector<PictureIcon>> Case::picture_icons() const {
    TRY(auto rows, m_state->database.prepare("SELECT name FROM setting WHERE name >= 'picture/' "
                                             "AND name < 'picture0'"));
    std::vector<EntityId> entities;
    TRY_VOID(each_row(rows, [&] {
        entities.push_back({entity_of_picture(rows.view(0))});
        return true;
    }));
    std::sort(entities.begin(), entities.end());
    std::vector<PictureIcon> icons;
    for (const EntityId entity : entities) {
        TRY(auto icon, read_picture_icon(m_state->database, entity));
        if (icon) icons.push_back(std::move(*icon));
    }
    return icons;
}

Result<std::string> Case::bytes_of(const PictureIcon& icon) const {
    return read_content(m_state->database, icon.digest, icon.name);
}

} // namespace headwater
