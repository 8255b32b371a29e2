// SPDX-License-Identifier: Apache-2.0
// A photo or document that belongs to an entity or link; its bytes lie in the case file.
#pragma once

#include <cstdint>
#include <string>

#include "core/base/id.h"

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

} // namespace headwater
