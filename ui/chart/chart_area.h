// SPDX-License-Identifier: Apache-2.0
// The middle of the window: the charts of the case in tabs over the canvas, with legend and
// overview. Builds the scene in the background whenever the case moved on.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QWidget>

#include "core/base/digest.h"
#include "core/desk/chart_filter.h"
#include "core/desk/ruled_scenes.h"
#include "core/model/chart.h"
#include "ui/canvas/canvas.h"

class QLabel;
class QPushButton;

namespace headwater {

class ChartTabs;
class Edits;
class Legend;
class Minimap;
class Session;
class TimeStrip;
struct Answer;

class ChartArea : public QWidget {
    Q_OBJECT

public:
    explicit ChartArea(Session& session, QWidget* parent = nullptr);

    Canvas& canvas() { return *m_canvas; }
    /// True while a scene is being built.
    bool is_building() const { return m_asked || m_building != 0 || m_dressing != 0 || m_fading; }
    /// The chart as it is shown; stored in the case from the first change by hand on.
    const Chart& chart() const { return m_chart; }
    /// The same with the places where everything stands on the screen.
    Chart chart_as_seen() const;
    /// That whose tab is chosen: as it is seen, or as the case has it while it is being drawn.
    Chart chart_chosen() const;
    /// What the chart shows, with what boxes that are collapsed hold: findings look at this.
    std::shared_ptr<const ChartScene> whole_scene() const;
    /// The entities among what is selected on the chart; for a collapsed box what it holds.
    std::vector<EntityId> selected_here() const;
    ChartTabs& tabs() { return *m_tabs; }
    Session& session() { return m_session; }
    const Session& session() const { return m_session; }
    /// All of it in sight.
    void show_chart(ChartId chart);
    /// Also where a collapsed box hides it; then it says which.
    void centre_on(std::int64_t record);

    /// Changes the chart that is shown, as one step; one that is not stored yet is stored with it.
    using Change = std::function<Result<void>(Edits&, ChartId)>;
    bool change(const QString& label, const Change& change, const QString& key = {});
    /// Places things on the chart that is shown, as a part of another step.
    Result<void> put(Edits& edits, const std::vector<Placement>& placements);

    void lay_out(const std::string& layout);
    /// Sets the groups of an answer apart from each other.
    void lay_out_groups(std::shared_ptr<const Answer> answer);
    void show_legend(bool shown);
    /// With what the window says now of how charts look.
    void draw_anew() { ask(); }
    bool legend_shown() const { return m_legend_wanted; }
    void show_time(bool shown);
    bool time_shown() const { return m_time_wanted; }
    /// Kinds that are not wanted stand back, in every period.
    void set_filter(ChartFilter filter);
    const ChartFilter& filter() const { return m_filter; }
    /// That of the time bar; empty: all of the time.
    std::optional<Period> period() const { return wish().period; }
    TimeStrip& time() { return *m_time; }

Q_SIGNALS:
    void menu_asked(QPoint at_global);
    void tab_menu_asked(QPoint at_global);
    void scene_shown();
    void period_shown();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Built {
        Chart chart;
        ChartScene scene;
        std::shared_ptr<const ChartTimes> times = {};
        ChartWish wish = {}; ///< what was to be seen when it was begun
        std::shared_ptr<const SeenChart> seen = {};
        std::shared_ptr<const ChartScene> whole = {}; ///< null: the scene itself
        std::optional<Digest> input = {}; ///< of the network that the last answer speaks of
        RulesWorn rules = {};
    };
    /// Builds once for however many reasons came up together.
    void ask();
    void build();
    void take(Built built);
    /// Dresses what is drawn by other rules.
    void dress();
    void explain();
    void connect_tabs();
    void fill_tabs();
    /// Where boxes are collapsed, one item for each.
    static void collapse(Built& built);
    void keep_places(const std::vector<Placement>& moved, const QString& series);
    /// Under which nudges of one series on one chart become one step, and no others do.
    QString step_key(const QString& series);
    /// What is being built was begun before something changed that is seen already.
    void build_again();
    void keep_width(std::int64_t sign, double width);
    /// What a drag moved: things, those of a collapsed box, and what is drawn by hand.
    struct Moved {
        std::vector<Placement> placements;
        std::vector<ChartSign> signs;
    };
    Moved sorted_out(const std::vector<Placement>& moved) const;
    void open(std::int64_t record);
    /// The number of the chart that is shown, which is stored if it was not.
    Result<ChartId> stored(Edits& edits);
    void tell_hidden();
    void connect_time();
    ChartWish wish() const;
    void show_times(const Built& built);
    /// Lets what is not to be seen stand back.
    void fade();
    void show_seen(std::shared_ptr<const SeenChart> seen);
    void place_time();
    void tell_seen(const SeenTies& ties);
    void place_overlays();
    void lay_out_with(const std::string& layout, std::shared_ptr<const Answer> groups);
    /// The answer of a layout that was asked of the chart `before`, at that revision.
    void take_layout(const Chart& before, std::int64_t revision, const Chart& laid);
    /// Above the chart: what it wears, and the way back.
    void tell_worn();
    Chart chart_wanted() const;

    Session& m_session;
    ChartTabs* m_tabs;
    Canvas* m_canvas;
    Legend* m_legend;
    Minimap* m_minimap;
    QLabel* m_hint;
    QPushButton* m_take_off;
    QPushButton* m_hidden;
    TimeStrip* m_time;
    Chart m_chart;
    /// Nudges that went on as one step so far.
    struct Nudges {
        QString series; ///< as the canvas told; empty: the last move was none
        ChartId chart;
        QString key;
    };
    Nudges m_nudges;
    std::shared_ptr<const ChartTimes> m_times;
    ChartFilter m_filter;
    bool m_fading = false;                     ///< a job is at it
    std::shared_ptr<const ChartScene> m_whole; ///< null: that of the canvas
    bool m_asked = false;
    int m_building = 0; ///< jobs under way
    int m_latest = 0;   ///< only this job's result counts
    int m_dressing = 0;
    bool m_storing = false;
    bool m_legend_wanted = true;
    bool m_time_wanted = true;
    bool m_fit_next = true;
};

} // namespace headwater
