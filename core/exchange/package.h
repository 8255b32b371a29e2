// SPDX-License-Identifier: Apache-2.0
// Headwater's own package: a case or a part of one as one file, with everything that another case
// takes in from it: records, sources, evidence, charts, attachments, kinds of its own. A ZIP
// archive of lines of JSON and of the attachments, with a list of its parts and their digests.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/model/attachment.h"

namespace headwater {

struct Package {
    std::string title, marking;           ///< of the case that it is of
    Records records;                      ///< whole: what they speak of is among them
    std::vector<EntityKind> entity_kinds; ///< of the case's own
    std::vector<LinkKind> link_kinds;
    std::vector<Attachment> attachments; ///< of those entities and links
};

/// The same package gives the same bytes. Fails where a record speaks of one that is not there.
Result<Exported> write_package(const Package& package, const BytesOf& bytes_of,
                               const std::filesystem::path& file, Task& task);
/// Records alone.
Result<Exported> export_package(const Records& records, const std::filesystem::path& file,
                                Task& task);
std::vector<Message> losses_of_package(const Records& records);

/// All or nothing: a package that lacks a part, has one that its list does not name, or was changed
/// on its way is refused with a sentence. Sources keep what they were.
Result<Imported> import_package(const std::filesystem::path& file, const ImportSpec& spec,
                                const Schema& schema, Task& task);

/// The attachments of a package, to be taken out when the case takes them in.
class PackedAttachments {
public:
    static Result<PackedAttachments> open(const std::filesystem::path& file);
    PackedAttachments(PackedAttachments&&) noexcept;
    ~PackedAttachments();
    /// Fails where they are not those that were packed.
    Result<std::string> bytes_of(const Attachment& attachment, Task& task);

private:
    struct State;
    explicit PackedAttachments(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace headwater
