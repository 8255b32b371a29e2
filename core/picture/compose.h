// SPDX-License-Identifier: Apache-2.0
// Chart, network and findings in; Picture out: lines, discs, labels that do not collide, title,
// legend, handling marking and the verification line.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/model/chart_sign.h"
#include "core/model/link.h"
#include "core/model/schema.h"
#include "core/model/style_rule.h"
#include "core/picture/picture.h"
#include "core/picture/style.h"
#include "core/picture/text_measure.h"

namespace headwater {

/// One thing and one tie as the chart draws them.
struct ChartItem {
    std::int64_t record = 0; ///< entity
    std::string kind;
    std::string label;
    Point at;
    double importance = 0;  ///< 0 to 1: size and priority of its label
    std::uint32_t rank = 0; ///< of the finding shown; 0: none
    bool insulated = false;
    bool selected = false;
    std::optional<double> value = {};        ///< 0 to 1: coloured by it; empty: by its kind
    bool stands_back = false;                ///< not of what the chart is to show
    std::shared_ptr<const Photo> photo = {}; ///< instead of the icon of its kind
    std::uint32_t outfit = 0;                ///< place in ChartScene::outfits, from 1; 0: none
    bool seized = false;
    bool fresh = false; ///< new in the case
    /// So many things of a box that is collapsed, whose number `record` is then; 0: itself.
    std::uint32_t stands_for = 0;
};

struct ChartLink {
    std::int64_t record = 0; ///< link
    std::size_t from = 0;    ///< index of the item
    std::size_t to = 0;
    std::string kind;
    Strength strength = Strength::confirmed;
    bool directed = false;
    double weight = 1;        ///< width grows with its logarithm
    int parallel = 0;         ///< place among several between the same two, 0 the first
    bool stands_out = false;  ///< of what the chart is to show: a path, a tie that holds together
    bool stands_back = false; ///< of the rest, while something stands out
    bool guessed = false;     ///< likely, and recorded by nobody: dashed, no record
    std::uint32_t outfit = 0; ///< as of an item
    /// Which of ChartScene::link_records it stands for; none: `record` alone.
    std::uint32_t first_record = 0;
    std::uint32_t records = 0;
    /// Days since 1970 of the first and the last contact; no_day: undated.
    std::int32_t first_day = no_day;
    std::int32_t last_day = no_day;
    float worth = 0; ///< of the best graded evidence on it, 0 to 1; 0: none that counts
    static constexpr auto no_day = INT32_MIN;
};

/// What style rules give to things and ties; what they leave alone is empty, or 1.
struct Outfit {
    std::optional<Colour> colour = {}; ///< of the disc, of the line
    std::optional<Colour> ring = {};   ///< round the disc
    double size = 1;
    std::string icon = {};
    std::string badge = {};
    std::optional<Dash> dash = {};
    double width = 1;
    bool operator==(const Outfit&) const = default;
};

Outfit outfit_of(const Effect& effect);

/// A rule that holds of something drawn.
struct RuleInUse {
    StyleRule rule;
    std::size_t hits = 0;
};

/// What is written on ties that are seen from near.
struct LinkWords {
    bool kind = true;
    bool count = true; ///< of contacts, where there are more than one
    bool dates = false;
    /// Words of the program in the reader's language; empty: English.
    std::function<std::string(const Message&)> translate = {};
};

/// Things that belong together: drawn on a common ground under a common name.
struct ChartGroup {
    std::string label;
    std::vector<std::size_t> members; ///< indices of items
};

/// What is drawn by hand and stands for no record: see ChartSign.
struct DrawnSign {
    std::int64_t record = 0; ///< its own number, which no entity or link bears
    SignKind kind = SignKind::note;
    Point at;           ///< upper left corner; of no matter to a box
    double width = 180; ///< chart units; of no matter to a text and a box
    std::string text;
    std::string date = {};                 ///< of an event, as it is shown
    std::vector<std::size_t> members = {}; ///< items round which a box stands
    bool collapsed = false;                ///< a box for which one item is to stand
    std::shared_ptr<const Photo> photo = {};
    double tallness = 1; ///< height of a picture by its width
    bool selected = false;
};

/// What size and colour of the items stand for, where an analysis gives them.
struct ChartScale {
    Message words;      ///< "Betweenness"
    std::string lowest; ///< as it is shown, at the smallest and palest
    std::string highest;
    bool sized = false;
    bool coloured = false;
};

struct ChartScene {
    std::vector<ChartItem> items;
    std::vector<ChartLink> links;
    std::vector<ChartGroup> groups; ///< may be empty; their items wear the colour of the group
    std::vector<DrawnSign> signs = {};
    std::optional<ChartScale> scale = {};
    /// One number an item, of those who belong together; empty: not known. They stand for the items
    /// where a large scene is seen from far away.
    std::vector<std::uint32_t> communities = {};
    std::vector<Outfit> outfits = {};
    std::vector<RuleInUse> rules = {}; ///< in their order
    /// Links of the case that the drawn ones stand for; may be null.
    std::shared_ptr<const std::vector<std::int64_t>> link_records = {};
    std::shared_ptr<const LinkWords> link_words = {}; ///< null: nothing is written on ties
};

/// What stands around the chart on paper. All texts are shown as they are.
struct Furniture {
    std::string title;
    std::string case_title;
    std::string date;
    std::string marking;      ///< "RESTRICTED"; printed at top and bottom
    std::string verification; ///< set when a score is shown
    std::string method;       ///< what was computed, from which data, under the title
    std::string author;
    std::string revision;  ///< "Step 12 of the case"
    std::string watermark; ///< large and pale, under everything
    bool legend = true;
    /// Words of the program in the reader's language; empty: English.
    std::function<std::string(const Message&)> translate;
    std::string words(const Message& message) const {
        return translate ? translate(message) : message.in_english();
    }
};

/// The chart alone, for the canvas: no furniture. `scale` is screen pixels a chart unit; labels
/// keep their size on the screen and give way by importance.
Picture compose_chart(const ChartScene& scene, const Schema& schema, const Style& style,
                      const TextMeasure& measure, double scale = 1);

/// The sheet: the same chart fitted into `paper` (points) with its furniture.
Picture compose_sheet(const ChartScene& scene, const Schema& schema, const Style& style,
                      const TextMeasure& measure, const Furniture& furniture, Size paper);

/// A sheet with the same furniture around what is already drawn, fitted into what it leaves; no
/// legend is made for it.
Picture compose_sheet(Picture drawing, const Style& style, const TextMeasure& measure,
                      const Furniture& furniture, Size paper);

} // namespace headwater
