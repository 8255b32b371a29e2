// SPDX-License-Identifier: Apache-2.0
// The parameters of a finding in words for a reader: findings keep them under short names, which
// never change, so that an old finding still holds.
#pragma once

#include <string>

#include "core/base/message.h"

namespace headwater {

/// What stands before the value; a name of another version of the program as it was taken down.
Message parameter_label(const std::string& name);
/// "yes" and "no" can be translated; all else stands as it is.
Message parameter_value(const std::string& value);

} // namespace headwater
