// SPDX-License-Identifier: Apache-2.0
#include "core/model/link.h"

namespace headwater {

const char* name_of(Strength strength) {
    switch (strength) {
    case Strength::confirmed:
        return "confirmed";
    case Strength::unconfirmed:
        return "unconfirmed";
    case Strength::tentative:
        return "tentative";
    }
    return "confirmed";
}

} // namespace headwater
