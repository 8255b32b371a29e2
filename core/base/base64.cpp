// SPDX-License-Identifier: Apache-2.0
#include "core/base/base64.h"

#include <sodium.h>

namespace headwater {

std::string base64(std::string_view bytes) {
    constexpr int variant = sodium_base64_VARIANT_ORIGINAL;
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(),
                      reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), variant);
    text.pop_back(); // the zero that C wants
    return text;
}

} // namespace headwater
