// SPDX-License-Identifier: Apache-2.0
#include "ui/window/sign_rows.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/chart/chart_area.h"
#include "ui/chart/clipping.h"
#include "ui/chart/sign_steps.h"
#include "ui/window/enabled_when.h"
#include "ui/window/main_window.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

using W = MainWindow;

bool has_things(const W& w) {
    return may_edit(w) && !w.charts().selected_here().empty();
}
bool has_box(const W& w) {
    return may_edit(w) && !boxes_meant(w.charts()).empty();
}
bool has_one_sign(const W& w) {
    return may_edit(w) && selected_signs(w.charts()).size() == 1;
}
bool has_collapsed_box(const W& w) {
    return may_edit(w) && std::ranges::any_of(w.charts().chart().signs, &ChartSign::collapsed);
}

template<SignKind kind>
void draw(W& w) {
    ask_sign(w.charts(), kind);
}

template<void (*step)(ChartArea&)>
void on_chart(W& w) {
    step(w.charts());
}

/// The box is gone, what it holds stays.
void take_boxes_away(W& w) {
    remove_signs(w.charts(), boxes_meant(w.charts()));
}

void fold_or_unfold(W& w) {
    const auto boxes = boxes_meant(w.charts());
    const bool all = std::ranges::all_of(boxes, &ChartSign::collapsed);
    fold(w.charts(), boxes, all ? Folding::expand : Folding::collapse);
}

void unfold_all(W& w) {
    auto boxes = w.charts().chart().signs;
    std::erase_if(boxes, [](const ChartSign& sign) { return !sign.collapsed; });
    fold(w.charts(), boxes, Folding::expand);
}

void edit_selected(W& w) {
    edit_sign(w.charts(), selected_signs(w.charts()).front());
}

const ActionRow rows[] = {
    {"copy_things", QT_TRANSLATE_NOOP("actions", "&Copy"), "", "Ctrl+C", MenuPlace::edit, false,
     true, on_chart<copy_selected>, has_chosen,
     QT_TRANSLATE_NOOP("actions",
                       "Copies what is selected on the chart, for another chart or case; "
                       "as a picture or as text for other programs.")},
    {"paste_things", QT_TRANSLATE_NOOP("actions", "&Paste"), "", "Ctrl+V", MenuPlace::edit, false,
     false, on_chart<paste>, may_edit,
     QT_TRANSLATE_NOOP("actions", "Puts what was copied on this chart. From another case the "
                                  "records come with their sources, as from a package.")},
    {"box", QT_TRANSLATE_NOOP("actions", "&Box round the selection..."), "", "Ctrl+G",
     MenuPlace::draw, false, false, on_chart<ask_box>, has_things,
     QT_TRANSLATE_NOOP("actions", "Frames what is selected, under a name, wherever it stands.")},
    {"unbox", QT_TRANSLATE_NOOP("actions", "Take the box &away"), "", "Ctrl+Shift+G",
     MenuPlace::draw, false, false, take_boxes_away, has_box,
     QT_TRANSLATE_NOOP("actions", "Removes the box; what it holds stays on the chart.")},
    {"fold_box", QT_TRANSLATE_NOOP("actions", "&Collapse or expand the box"), "", "Ctrl+Alt+B",
     MenuPlace::draw, false, false, fold_or_unfold, has_box,
     QT_TRANSLATE_NOOP("actions", "Lets one thing stand for all that the box holds, or shows them "
                                  "again. Findings and numbers stay what they are.")},
    {"unfold_all", QT_TRANSLATE_NOOP("actions", "E&xpand all boxes"), "", "Ctrl+Alt+Shift+B",
     MenuPlace::draw, false, false, unfold_all, has_collapsed_box,
     QT_TRANSLATE_NOOP("actions", "Shows again what all collapsed boxes hold.")},
    {"add_text", QT_TRANSLATE_NOOP("actions", "&Text..."), "", "Ctrl+Alt+X", MenuPlace::draw, false,
     true, draw<SignKind::text>, may_edit,
     QT_TRANSLATE_NOOP("actions", "Writes words on the chart.")},
    {"add_note", QT_TRANSLATE_NOOP("actions", "&Note..."), "", "Ctrl+Alt+N", MenuPlace::draw, false,
     false, draw<SignKind::note>, may_edit,
     QT_TRANSLATE_NOOP("actions", "Sticks a small slip with words on the chart.")},
    {"add_event", QT_TRANSLATE_NOOP("actions", "&Event frame..."), "", "Ctrl+Alt+E",
     MenuPlace::draw, false, false, draw<SignKind::event>, may_edit,
     QT_TRANSLATE_NOOP("actions", "Draws a frame with a date and what happened.")},
    {"add_picture", QT_TRANSLATE_NOOP("actions", "&Picture..."), "", "Ctrl+Alt+P", MenuPlace::draw,
     false, false, on_chart<ask_picture>, may_edit,
     QT_TRANSLATE_NOOP("actions", "Puts a photo, a map or a scan on the chart; it is kept in the "
                                  "case file.")},
    {"edit_sign", QT_TRANSLATE_NOOP("actions", "C&hange what is drawn..."), "", "Ctrl+F2",
     MenuPlace::draw, false, true, edit_selected, has_one_sign,
     QT_TRANSLATE_NOOP("actions", "Changes the words, date or name of what is drawn by hand; F2 "
                                  "or a double click on it do the same.")},
};

} // namespace

std::span<const ActionRow> sign_rows() {
    return rows;
}

} // namespace headwater
