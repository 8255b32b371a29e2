// SPDX-License-Identifier: Apache-2.0
// How large the things of a scene are at a given zoom. On the screen, discs and lines grow with
// the zoom up to a point; letters keep their size.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "core/picture/compose.h"
#include "core/picture/far_groups.h"
#include "core/picture/link_order.h"
#include "core/picture/presence.h"

namespace headwater {

/// How much of a large scene is shown: from far away groups stand for their members; from the
/// middle links inside groups come before those between them.
enum class Distance { near, middle, far };

/// Screen pixels from one item to the next, from which on they are seen from the middle, and near.
inline constexpr double far_gap = 11;
inline constexpr double middle_gap = 26;

/// `scale` is pixels a chart unit. Where no two groups are known everything is near.
Distance distance_at(const FarGroups& groups, double scale);

struct ChartLook {
    const ChartScene& scene;
    const Schema& schema;
    const Style& style;
    const TextMeasure& measure;
    double scale;                 ///< screen pixels a chart unit
    std::optional<Box> bounds;    ///< labels stay inside
    std::optional<Box> seen = {}; ///< what is wholly outside is left out
    /// Of the scene, where it is known already.
    const LinkOrder* link_order = nullptr;
    const FarGroups* far = nullptr; ///< what stands for items seen from afar; null: themselves do
    const Presence* presence = nullptr; ///< in a chosen period; null: everything is there
    double pixel;                   ///< chart units a screen pixel
    double disc_zoom;               ///< disc sizes of the style to chart units
    double pen_zoom;                ///< pen widths to chart units
    std::vector<double> radii;      ///< of each item, chart units
    std::vector<std::size_t> group_of; ///< of each item, the first that holds it, or no_group
    double least_named = 2;            ///< importance from which a scale names its items; 2: none
    bool names_all_out = false;        ///< few stand out, and all of them are named
    static constexpr auto no_group = static_cast<std::size_t>(-1);

    ChartLook(const ChartScene& scene, const Schema& schema, const Style& style,
              const TextMeasure& measure, double scale, std::optional<Box> bounds = {});

    /// By value where the scene is coloured by one, else by a style rule, by group, by kind.
    Colour colour_of_item(std::size_t item) const;
    /// What style rules give it; null: nothing.
    const Outfit* outfit_of(const ChartItem& item) const { return outfit(item.outfit); }
    const Outfit* outfit_of(const ChartLink& link) const { return outfit(link.outfit); }
    /// A colour that a rule chose, as it can be seen on this paper.
    Colour visible(Colour chosen) const;
    /// Lets stand back what is not there.
    void look_at(const Presence& there);
    /// 0 to 1: 0 stands back.
    double share_there(std::size_t item) const;
    double share_there_of_link(std::size_t link) const;
    /// Lets groups stand for items, and makes these small enough to be told apart.
    void look_from_afar(const FarGroups& groups);
    Distance distance() const;
    /// 0 to 1: what is left of the opacity of a link between two groups.
    double share_between_groups() const;
    bool is_between_groups(const ChartLink& link) const;
    Colour colour_of_own_group(std::size_t group) const { return m_group_colours[group]; }

    bool is_seen(std::size_t item) const;
    /// Disc, ring and halo together.
    double reach(std::size_t item) const;
    bool shows_rank(const ChartItem& item) const;
    /// Its name must stand, if need be on a thread: what is selected or ranked, the highest of a
    /// scale, and the few that stand out.
    bool is_to_be_named(std::size_t item) const;
    /// Of its badges, in their order: the rank first, to the right above it.
    Point badge_centre(std::size_t item, std::size_t place) const;
    double badge_radius() const;
    /// Radius of the outermost ring, or of the disc.
    double ring_radius(std::size_t item) const;

private:
    const Outfit* outfit(std::uint32_t place) const {
        return place == 0 ? nullptr : &scene.outfits[place - 1];
    }
    std::map<std::string_view, Colour> m_kind_colours;
    std::vector<Colour> m_group_colours;
};

/// Radius of the ring around an insulated item, by the radius of its disc.
constexpr double ring_ratio = 1.45;
/// Radius of the ring that a style rule gives, by what is inside it.
constexpr double rule_ring_ratio = 1.3;
/// What colours of rules are held to: discs are large and have icons, so pale ones can be seen.
constexpr double least_contrast_of_rules = 1.35;
/// Links with a style of their own, or of a chosen period, are seen from afar where there are no
/// more than so many.
constexpr std::size_t most_styled_far = 20000;
/// Screen pixels that the halo of the selection reaches beyond the disc.
constexpr double halo_reach = 4;
/// Ranks up to this one carry a badge.
constexpr std::uint32_t badge_ranks = 10;

/// The links some of which may be in sight, in the order in which they are drawn.
std::vector<std::uint32_t> links_in_sight(const ChartLook& look, const LinkOrder& order);
/// Calls `visit` with the line of every link that may be seen and the index of the link: weak ones
/// first so that strong ones lie on top.
void each_link(const ChartLook& look,
               const std::function<void(const LineMark&, std::size_t)>& visit);
/// The same as marks.
void draw_links(const ChartLook& look, std::vector<Mark>& marks);
/// Of a shape that stands for a group without a colour of its own.
Colour shade_of_group(const Style& style);
Pen rim_of_group(const Style& style);
/// Shapes that stand for groups, and how much runs between them.
void draw_far_groups(const ChartLook& look, std::vector<Mark>& marks);
/// The name of such a shape with its size, on it, or above it where its members can be told apart.
TextMark name_of_far_group(const ChartLook& look, const FarGroup& group);
/// The box of such a shape.
Box box_of_far_group(const ChartLook& look, const FarGroup& group);
/// The name of a group with its size, above its ground.
TextMark name_of_group(const ChartLook& look, std::size_t group);
/// The grounds under groups, without their names.
void draw_grounds(const ChartLook& look, std::vector<Mark>& marks);
/// A sign in a small disc at the rim of an item.
struct Badge {
    std::string words; ///< one or two letters, or none
    std::string icon;  ///< instead of letters
    Colour fill;
};
/// In the order of their places. From afar only ranks are left.
std::vector<Badge> badges_of(const ChartLook& look, std::size_t item);
Badge seized_badge(const Schema& schema, const Style& style);
Badge fresh_badge(const Style& style);
/// Around `centre`, chart units.
void draw_badge(const Badge& badge, Point centre, double radius, Pen outline, std::int64_t record,
                std::vector<Mark>& marks);
/// Discs, icons, rings and badges, important ones on top.
void draw_items(const ChartLook& look, std::vector<Mark>& marks);
/// Names of groups, and of as many items as have room.
void draw_labels(const ChartLook& look, std::vector<Mark>& marks);

/// All of the above, with the box that they cover.
Picture draw_chart(const ChartLook& look);

} // namespace headwater
