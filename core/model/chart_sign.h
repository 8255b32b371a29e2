// SPDX-License-Identifier: Apache-2.0
// What is drawn on a chart by hand and stands for no record: words, notes, event frames, pictures,
// and boxes round things that belong together.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/geometry.h"
#include "core/base/id.h"
#include "core/model/entity.h"

namespace headwater {

struct ChartSign;
using SignId = Id<ChartSign>;

enum class SignKind { text, note, event, picture, box };

struct ChartSign {
    SignId id;
    SignKind kind = SignKind::note;
    Point at;                           ///< upper left corner; of no matter to a box
    double width = 180;                 ///< chart units; of no matter to text and a box
    std::string text;                   ///< what it says; the name of a box
    std::string happened = {};          ///< EDTF, of an event frame
    std::vector<EntityId> members = {}; ///< of a box, ascending
    bool collapsed = false;             ///< a box: one node stands for its members
    std::string media_type = {};        ///< of a picture
    std::string digest = {};            ///< SHA-256 of its bytes, in hexadecimal
    bool operator==(const ChartSign&) const = default;
};

const char* name_of(SignKind kind);

/// Without its id. What is not of its kind is left out.
std::string json_of(const ChartSign& sign);
/// Fails where it is none, or one of a newer program.
Result<ChartSign> parse_chart_sign(std::string_view json);

} // namespace headwater
