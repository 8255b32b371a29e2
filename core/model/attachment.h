// SPDX-License-Identifier: Apache-2.0
// A photo or document that belongs to an entity or link, and the picture that stands for an entity
// on charts; their bytes lie in the case file.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/model/entity.h"

namespace headwater {

struct Attachment;
using AttachmentId = Id<Attachment>;

struct Attachment {
    AttachmentId id;
    std::int64_t subject = 0; ///< the value of an EntityId or LinkId
    std::string name;         ///< "passport.jpg"
    std::string media_type;   ///< "image/jpeg"
    std::string digest;       ///< SHA-256 of the bytes in hexadecimal
    std::int64_t size = 0;    ///< bytes
    bool operator==(const Attachment&) const = default;
};

/// Where the bytes of an attachment come from.
using BytesOf = std::function<Result<std::string>(const Attachment&)>;

/// A small copy of one of its attachments, drawn for the entity instead of the icon of its kind.
struct PictureIcon {
    EntityId entity;
    AttachmentId attachment;
    std::string name;       ///< of the attachment
    std::string media_type; ///< of the copy
    std::string digest;     ///< SHA-256 of the copy's bytes in hexadecimal
    bool operator==(const PictureIcon&) const = default;
};

} // namespace headwater
