// SPDX-License-Identifier: Apache-2.0
#include "core/model/drawn_pictures.h"

namespace headwater {

std::vector<Attachment> pictures_on(const std::vector<Chart>& charts) {
    std::vector<Attachment> pictures;
    for (const Chart& chart : charts)
        for (const ChartSign& sign : chart.signs)
            if (sign.kind == SignKind::picture && !sign.digest.empty())
                pictures.push_back({{}, 0, sign.text, sign.media_type, sign.digest, 0});
    return pictures;
}

} // namespace headwater
