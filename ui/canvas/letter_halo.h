// SPDX-License-Identifier: Apache-2.0
// The ground that names stand on over lines: what lies within a radius of their letters. Grown from
// the drawn letters, it costs a hundredth of stroking their outlines.
#pragma once

#include <QImage>

namespace headwater {

/// Coverage (Format_Alpha8) of all that lies within `radius` pixels of what `letters`, of the same
/// format, cover. Cut off at the edges of the image.
QImage halo_round(const QImage& letters, double radius);

} // namespace headwater
