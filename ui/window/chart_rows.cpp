// SPDX-License-Identifier: Apache-2.0
#include "ui/window/chart_rows.h"

#include <QCoreApplication>

#include "core/base/moment.h"
#include "ui/canvas/time_strip.h"
#include "ui/chart/chart_area.h"
#include "ui/chart/chart_steps.h"
#include "ui/chart/chart_tabs.h"
#include "ui/chart/expanding.h"
#include "ui/look/dates.h"
#include "ui/window/enabled_when.h"
#include "ui/window/main_window.h"

namespace headwater {

namespace {

using W = MainWindow;

/// That whose tab is chosen.
bool is_stored(const W& w) {
    return may_edit(w) && w.session().chart();
}
bool may_hide(const W& w) {
    return may_edit(w) && has_chosen(w);
}
bool may_take_away(const W& w) {
    return may_hide(w) && !w.charts().chart().whole;
}
bool may_arrange(const W& w) {
    return may_edit(w) && has_several(w);
}
bool may_spread(const W& w) {
    return may_edit(w) && w.session().selection().size() > 2;
}

template<Arrangement arrangement>
void arrange(W& w) {
    w.charts().canvas().arrange(arrangement);
}

void play_or_pause(W& w) {
    w.charts().time().play_or_pause();
}

/// Without a period on the bar they look at the whole time again.
void ask_of_period(W& w) {
    Scope scope = w.session().scope();
    const auto period = w.charts().time().bar().period();
    scope.from = period ? day_of(period->first) : std::string();
    scope.to = period ? day_of(period->second) : std::string();
    w.session().set_scope(std::move(scope));
    w.session().tell(
        period ? QCoreApplication::translate("actions", "Questions look at %1 to %2 from now on.")
                     .arg(dated(w.session().scope().from), dated(w.session().scope().to))
               : QCoreApplication::translate("actions",
                                             "Questions look at the whole time from now on."));
}

bool hides_some(const W& w) {
    return may_edit(w) && !w.charts().chart().hidden.empty();
}

const ActionRow rows[] = {
    {"new_chart", QT_TRANSLATE_NOOP("actions", "&New chart of what is selected"), "", "Ctrl+T",
     MenuPlace::chart, false, true, [](W& w) { new_chart(w.charts()); }, may_edit,
     QT_TRANSLATE_NOOP("actions", "Makes a chart of a part of the case, in a tab of its own.")},
    {"duplicate_chart", QT_TRANSLATE_NOOP("actions", "&Duplicate this chart"), "", "Ctrl+Shift+D",
     MenuPlace::chart, false, false, [](W& w) { duplicate_chart(w.charts()); }, may_edit,
     QT_TRANSLATE_NOOP("actions", "Makes a second chart that looks the same.")},
    {"rename_chart", QT_TRANSLATE_NOOP("actions", "Rena&me this chart..."), "", "Shift+F2",
     MenuPlace::chart, false, false, [](W& w) { w.charts().tabs().begin_rename(); }, may_edit,
     QT_TRANSLATE_NOOP("actions", "Gives the chart another name, where its tab stands.")},
    {"remove_chart", QT_TRANSLATE_NOOP("actions", "Remove this &chart"), "", "Ctrl+Shift+W",
     MenuPlace::chart, false, false, [](W& w) { remove_chart(w.charts()); }, is_stored,
     QT_TRANSLATE_NOOP("actions", "Removes the chart; the records on it stay in the case.")},
    {"next_chart", QT_TRANSLATE_NOOP("actions", "Ne&xt chart"), "", "Ctrl+PgDown; Ctrl+Tab",
     MenuPlace::chart, false, false, [](W& w) { w.charts().tabs().turn(1); }, has_case,
     QT_TRANSLATE_NOOP("actions", "Shows the chart in the next tab.")},
    {"previous_chart", QT_TRANSLATE_NOOP("actions", "&Previous chart"), "",
     "Ctrl+PgUp; Ctrl+Shift+Tab", MenuPlace::chart, false, false,
     [](W& w) { w.charts().tabs().turn(-1); }, has_case,
     QT_TRANSLATE_NOOP("actions", "Shows the chart in the tab before.")},
    {"time", QT_TRANSLATE_NOOP("actions", "&Time bar"), "", "Ctrl+Shift+T", MenuPlace::chart, false,
     true, [](W& w) { w.charts().show_time(!w.charts().time_shown()); }, has_scene,
     QT_TRANSLATE_NOOP("actions", "Shows or hides when things happened, beneath the chart.")},
    {"play", QT_TRANSLATE_NOOP("actions", "Pla&y the time"), "", "Ctrl+Space", MenuPlace::chart,
     false, false, play_or_pause, has_scene,
     QT_TRANSLATE_NOOP("actions", "Lets the chosen period slide on by itself, or stops it.")},
    {"period", QT_TRANSLATE_NOOP("actions", "&Ask of this period only"), "", "Ctrl+Alt+T",
     MenuPlace::chart, false, false, ask_of_period, has_scene,
     QT_TRANSLATE_NOOP("actions", "Questions look at the period of the time bar alone, together "
                                  "with their other filters.")},

    {"hide", QT_TRANSLATE_NOOP("actions", "&Hide"), "", "Ctrl+Shift+H", MenuPlace::arrange, false,
     false, [](W& w) { hide_selected(w.charts()); }, may_hide,
     QT_TRANSLATE_NOOP("actions", "Hides what is selected on this chart; it keeps its place.")},
    {"show_hidden", QT_TRANSLATE_NOOP("actions", "Show all that is &hidden"), "", "Ctrl+Shift+U",
     MenuPlace::arrange, false, false, [](W& w) { show_all_hidden(w.charts()); }, hides_some,
     QT_TRANSLATE_NOOP("actions", "Shows again what was hidden on this chart.")},
    {"take_away", QT_TRANSLATE_NOOP("actions", "&Take off this chart"), "", "Shift+Del",
     MenuPlace::arrange, false, false, [](W& w) { take_selected_off(w.charts()); }, may_take_away,
     QT_TRANSLATE_NOOP("actions", "Takes what is selected off this chart; the records stay in the "
                                  "case.")},
    {"expand", QT_TRANSLATE_NOOP("actions", "&Expand..."), "", "Ctrl+E", MenuPlace::arrange, false,
     false, [](W& w) { ask_expand(w.charts()); }, has_chosen,
     QT_TRANSLATE_NOOP("actions", "Counts by kind what is linked to the selection and not on the "
                                  "chart, and puts it there.")},
    {"lasso", QT_TRANSLATE_NOOP("actions", "&Lasso"), "", "Ctrl+Alt+L", MenuPlace::arrange, false,
     true, [](W& w) { w.charts().canvas().begin_lasso(); }, has_scene,
     QT_TRANSLATE_NOOP("actions", "The next drag goes round what is to be selected; Alt and a drag "
                                  "does the same.")},
    {"snap", QT_TRANSLATE_NOOP("actions", "&Snap to the grid"), "", "Ctrl+Alt+G",
     MenuPlace::arrange, false, false,
     [](W& w) { w.charts().canvas().set_snap(!w.charts().canvas().snaps()); }, has_case,
     QT_TRANSLATE_NOOP("actions", "Shows a grid on which things come to stand, or puts it away.")},
    {"align_left", QT_TRANSLATE_NOOP("actions", "Line up on the l&eft"), "", "Ctrl+Alt+Left",
     MenuPlace::arrange, false, true, arrange<Arrangement::left>, may_arrange,
     QT_TRANSLATE_NOOP("actions", "Puts the selection on a line through the leftmost.")},
    {"align_right", QT_TRANSLATE_NOOP("actions", "Line up on the &right"), "", "Ctrl+Alt+Right",
     MenuPlace::arrange, false, false, arrange<Arrangement::right>, may_arrange,
     QT_TRANSLATE_NOOP("actions", "Puts the selection on a line through the rightmost.")},
    {"align_top", QT_TRANSLATE_NOOP("actions", "Line up at the to&p"), "", "Ctrl+Alt+Up",
     MenuPlace::arrange, false, false, arrange<Arrangement::top>, may_arrange,
     QT_TRANSLATE_NOOP("actions", "Puts the selection on a line through the topmost.")},
    {"align_bottom", QT_TRANSLATE_NOOP("actions", "Line up at the &bottom"), "", "Ctrl+Alt+Down",
     MenuPlace::arrange, false, false, arrange<Arrangement::bottom>, may_arrange,
     QT_TRANSLATE_NOOP("actions", "Puts the selection on a line through the lowest.")},
    {"align_column", QT_TRANSLATE_NOOP("actions", "In a &column"), "", "Ctrl+Alt+C",
     MenuPlace::arrange, false, false, arrange<Arrangement::column>, may_arrange,
     QT_TRANSLATE_NOOP("actions", "Puts the selection one below the other.")},
    {"align_row", QT_TRANSLATE_NOOP("actions", "In a ro&w"), "", "Ctrl+Alt+R", MenuPlace::arrange,
     false, false, arrange<Arrangement::row>, may_arrange,
     QT_TRANSLATE_NOOP("actions", "Puts the selection side by side.")},
    {"spread_across", QT_TRANSLATE_NOOP("actions", "Spread &across"), "", "Ctrl+Alt+A",
     MenuPlace::arrange, false, false, arrange<Arrangement::across>, may_spread,
     QT_TRANSLATE_NOOP("actions", "The same way from each to the next, from left to right.")},
    {"spread_down", QT_TRANSLATE_NOOP("actions", "Spread &down"), "", "Ctrl+Alt+D",
     MenuPlace::arrange, false, false, arrange<Arrangement::down>, may_spread,
     QT_TRANSLATE_NOOP("actions", "The same way from each to the next, from top to bottom.")},
};

} // namespace

std::span<const ActionRow> chart_rows() {
    return rows;
}

} // namespace headwater
