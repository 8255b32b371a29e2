// SPDX-License-Identifier: Apache-2.0
// A dossier as one HTML file that needs no other: pictures inside, no script, printable.
#pragma once

#include "core/picture/dossier.h"

namespace headwater {

std::string html_of(const Dossier& dossier);

} // namespace headwater
