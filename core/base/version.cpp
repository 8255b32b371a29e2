// SPDX-License-Identifier: Apache-2.0
#include "core/base/version.h"

namespace headwater {

const char* program_version() { return HEADWATER_VERSION; }

} // namespace headwater
