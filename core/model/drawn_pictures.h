// SPDX-License-Identifier: Apache-2.0
// Pictures that are drawn on charts, as far as their bytes are carried about: like attachments, but
// of no record.
#pragma once

#include <vector>

#include "core/model/attachment.h"
#include "core/model/chart.h"

namespace headwater {

std::vector<Attachment> pictures_on(const std::vector<Chart>& charts);

} // namespace headwater
