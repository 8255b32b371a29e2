// SPDX-License-Identifier: Apache-2.0
#include "ui/work/attaching.h"

#include <QMimeDatabase>

#include "core/base/whole_file.h"
#include "ui/look/language.h"
#include "ui/look/photo.h"

namespace headwater {

Result<bool> attach_file(Edits& edits, std::int64_t subject, const std::filesystem::path& file,
                         bool wants_picture) {
    TRY(const std::string bytes, read_whole(file));
    const QString type = QMimeDatabase().mimeTypeForFile(qt(file.string())).name();
    TRY(const auto id, edits.attach(subject, file.filename().string(), utf8(type), bytes));
    const auto copy = wants_picture ? small_copy_of(bytes) : std::nullopt;
    if (!copy) return false;
    TRY_VOID(edits.set_picture_icon({subject}, id, copy->media_type, copy->bytes));
    return true;
}

Result<std::function<Result<void>(Edits&)>> picture_step(const Case& the_case,
                                                         const Attachment& attachment) {
    TRY(const std::string bytes, the_case.bytes_of(attachment));
    const auto copy = small_copy_of(bytes);
    if (!copy)
        return fail("%1 is no picture that can be shown. Use a PNG or JPEG file.",
                    {attachment.name});
    return [attachment, copy](Edits& edits) {
        return edits.set_picture_icon({attachment.subject}, attachment.id, copy->media_type,
                                      copy->bytes);
    };
}

} // namespace headwater
