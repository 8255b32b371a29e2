// SPDX-License-Identifier: Apache-2.0
// One drawn frame of the chart: what a view shows, somewhat beyond the edges of the widget, so that
// panning only moves it. Made on any thread.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <set>

#include <QImage>

#include "core/model/schema.h"
#include "core/picture/compose.h"
#include "core/picture/far_groups.h"
#include "core/picture/link_order.h"
#include "core/picture/presence.h"
#include "ui/canvas/hit_grid.h"
#include "ui/canvas/view.h"

namespace headwater {

/// What is the same for a scene at every zoom.
struct Survey {
    LinkOrder order;
    FarGroups far;
    explicit Survey(const ChartScene& scene) : order(scene), far(scene) {}
};

struct Frame {
    std::shared_ptr<const ChartScene> scene;
    std::shared_ptr<const std::set<std::int64_t>> chosen;
    std::shared_ptr<const ChartScene> shown; ///< the scene with the chosen marked
    std::shared_ptr<const Survey> survey;
    std::uint64_t edition = 0; ///< of the scene: FrameWish::edition
    std::shared_ptr<const Presence> presence;
    std::shared_ptr<const HitGrid> hits; ///< what can be pointed at
    Palette palette = Palette::light;
    double scale = 1;
    Box covers;              ///< of the chart plane, whole pixels
    QImage image;            ///< opaque
    double milliseconds = 0; ///< what it cost
};

/// What to draw. Where `before` shows the same edition its survey is used again.
struct FrameWish {
    std::shared_ptr<const ChartScene> scene;
    std::shared_ptr<const std::set<std::int64_t>> chosen; ///< drawn as selected; null: nothing
    std::uint64_t edition = 0; ///< the same number: the same scene but for what is selected
    const Schema* schema = nullptr;
    Style style;
    View view;
    double ratio = 1; ///< device pixels a pixel
    std::shared_ptr<const Frame> before;
    /// Asked now and then; false: nobody waits for this frame any more. Empty: somebody does.
    std::function<bool()> is_wanted = {};
    std::shared_ptr<const Presence> presence = {}; ///< null: everything is there
};

/// Its image is null where it was given up. On as many threads as the machine has, for the links;
/// the same pixels whatever their number.
Frame draw(const FrameWish& wish);

/// True where `frame` can be shown for `wish` without drawing.
bool serves(const Frame& frame, const FrameWish& wish);
/// The same, and a hand that goes on panning will not leave it soon.
bool serves_on(const Frame& frame, const FrameWish& wish);

} // namespace headwater
