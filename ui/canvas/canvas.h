// SPDX-License-Identifier: Apache-2.0
// The chart under the hand: shows a scene, pans and zooms it, and says what was selected, moved or
// opened. It changes nothing itself: selection and places come back through its setters.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPolygonF>
#include <QWidget>

#include "core/layout/arrange.h"
#include "core/model/chart.h"
#include "ui/canvas/carried.h"
#include "ui/canvas/frame.h"

namespace headwater {

class FrameMaker;

class Canvas : public QWidget {
    Q_OBJECT

public:
    enum class Framing { keep, fit };

    explicit Canvas(const Schema& schema, QWidget* parent = nullptr);
    const Schema& schema() const { return m_schema; }
    ~Canvas() override;

    /// What is in a chosen period is kept by, not in, the scene; null: everything is.
    void show_scene(ChartScene scene, Framing framing,
                    std::shared_ptr<const Presence> presence = {});
    void show_presence(std::shared_ptr<const Presence> presence);
    std::shared_ptr<const Presence> presence() const { return m_presence; }
    /// The scene as it is seen, what is not of the period standing back: for paper.
    ChartScene scene_as_seen() const;
    const ChartScene& scene() const { return *m_scene; }
    /// The same, as it is now, for whoever works on it meanwhile.
    std::shared_ptr<const ChartScene> shared_scene() const { return m_scene; }
    void set_selection(const std::set<std::int64_t>& records);
    const std::set<std::int64_t>& selection() const { return m_selection; }

    const View& view() const { return m_view; }
    void set_view(const View& view);
    /// Everything in sight.
    void fit();
    void zoom_in();
    void zoom_out();
    /// Brings the thing to the middle, near enough to be read. False: it is not on this chart.
    bool centre_on(std::int64_t record);
    void set_may_edit(bool may) { m_may_edit = may; }
    /// The next drag goes round what is to be selected.
    void begin_lasso();
    /// Things that are moved come to stand on a grid, which is shown.
    void set_snap(bool on);
    bool snaps() const { return m_snap; }
    /// The chosen things, as one step.
    void arrange(Arrangement arrangement);
    /// Where something new is to stand: where the menu was asked for, else in the middle of what is
    /// seen, beside what stands there.
    Point place_for_new();

    std::optional<std::int64_t> record_at(QPointF position) const;
    /// Where it can be pressed; of a box the middle of its upper rim.
    std::optional<QPointF> position_of(std::int64_t record) const;
    /// What was drawn by hand under that number; null: nothing.
    const DrawnSign* sign(std::int64_t record) const;
    /// The extent of everything placed, chart units, as it is at that zoom.
    Box content(double scale = 1) const;
    /// True when what is seen is drawn for the present view.
    bool is_settled() const;
    /// Share of the widget, 0 to 1, for which nothing is drawn yet.
    double share_bare() const;

    QSize sizeHint() const override { return {800, 600}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

Q_SIGNALS:
    void selected(std::set<std::int64_t> records);
    /// A drag or nudge ended; `key` is the same for nudges that belong together. What is drawn by
    /// hand comes under its own number.
    void moved(std::vector<Placement> placements, QString key);
    /// A note, an event frame or a picture is to be so wide, chart units.
    void widened(std::int64_t sign, double width);
    void opened(std::int64_t record);
    /// A line was drawn from one thing to another.
    void link_drawn(std::int64_t from, std::int64_t to);
    void menu_asked(QPoint at_global);
    void view_changed();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Gesture { none, press, pan, drag, band, lasso, link, widen };

    FrameWish wish() const;
    /// Draws at once what is cheap, asks the maker for what is not.
    void refresh();
    void take(std::shared_ptr<const Frame> frame);
    void paint_frame(QPainter& painter, const Frame& frame) const;
    void paint_links_chosen(QPainter& painter) const;
    void paint_grid(QPainter& painter) const;
    void paint_gesture(QPainter& painter) const;
    /// A frame is made while the hand moves; else later, on the maker's thread.
    bool draws_at_once() const;
    void rebuild_index();
    void mark_chosen();
    void frame_all();
    QString tip_for(std::int64_t record) const;

    /// Where the things of the scene stand now, if they are to glide from there; else none.
    std::vector<Point> places_before(const ChartScene& scene) const;
    void begin_glide(std::vector<Point> from);
    void glide(double share);
    void end_glide();

    void begin_gesture(QPointF at);
    /// What a press has become, now that the pointer has moved away from it.
    Gesture gesture_of(Qt::KeyboardModifiers keys);
    void choose(std::optional<std::int64_t> record, bool add);
    void choose_in(const QRectF& frame, const QPolygonF& shape, bool add);
    void go_near(std::int64_t record);
    std::vector<std::size_t> chosen_items() const;
    std::vector<std::size_t> chosen_signs() const;
    /// The chosen items, and what the chosen boxes hold.
    std::vector<std::size_t> moved_items() const;
    /// Of what a press may take hold of: the middle of an item, the corner of a sign.
    std::optional<Point> place_of(std::int64_t record) const;
    Box box_of_sign(const DrawnSign& sign) const;
    /// The one sign that is chosen, where the pointer is on its handle.
    const DrawnSign* handle_at(QPointF position) const;
    void begin_widening();
    void widen();
    void end_widening();
    void add_signs_in(const QRectF& frame, const QPolygonF& shape,
                      std::set<std::int64_t>& chosen) const;
    void change_scene(const std::function<void(ChartScene&)>& change);
    /// The scene with the chosen items moved, shown but not yet told.
    void shift_chosen(Point by);
    std::vector<Placement> places_of_chosen() const;
    void begin_drag();
    void drag();
    void end_drag();
    void end_link();
    void nudge(Point by);
    void walk(QPointF direction);
    /// To the next by importance; false: that was the last.
    bool step(bool forward);
    bool arrow_key(QKeyEvent* event);
    void give_up();

    const Schema& m_schema;
    std::shared_ptr<const ChartScene> m_scene;
    std::shared_ptr<const ChartScene> m_before_drag;
    std::shared_ptr<const Presence> m_presence;
    std::unordered_map<std::int64_t, std::size_t> m_items; ///< record -> place in the scene
    std::unordered_map<std::int64_t, std::size_t> m_signs; ///< the same, of what is drawn by hand
    std::set<std::int64_t> m_selection;
    std::shared_ptr<const std::set<std::int64_t>> m_chosen; ///< of them, those on this chart
    View m_view;
    bool m_fit_wanted = true;
    bool m_may_edit = true;
    bool m_snap = false;
    bool m_lasso_wanted = false;
    std::shared_ptr<const Frame> m_frame;
    std::shared_ptr<const Frame> m_overview; ///< the last that shows everything
    std::uint64_t m_edition = 0;             ///< of the scene, but for what is selected
    FrameMaker* m_maker = nullptr;

    std::vector<Point> m_glide_from, m_glide_to;
    QElapsedTimer m_glide_clock;
    QBasicTimer m_glide_timer;

    Gesture m_gesture = Gesture::none;
    QPointF m_pressed;
    QPointF m_pointer;
    std::optional<std::int64_t> m_under_press;
    QPolygonF m_lasso;
    std::optional<Carried> m_carried; ///< painted over a frame that is too dear to draw anew
    std::optional<Point> m_menu_at;
    int m_nudge_series = 0;
    double m_last_cost = 0; ///< milliseconds of the last frame
};

} // namespace headwater
