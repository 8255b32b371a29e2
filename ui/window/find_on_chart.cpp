// SPDX-License-Identifier: Apache-2.0
#include "ui/window/find_on_chart.h"

#include <QCoreApplication>

#include "ui/chart/chart_area.h"
#include "ui/chart/chosen_here.h"
#include "ui/dialogs/find_dialog.h"
#include "ui/dialogs/pattern_dialog.h"
#include "ui/window/enabled_when.h"
#include "ui/window/main_window.h"

namespace headwater {

namespace {

constexpr QSizeF margins(120, 120);

/// The box of the things, and of both ends of the ties; empty: none is on the chart.
std::optional<Box> box_of(const ChartScene& scene, const std::vector<std::int64_t>& records) {
    const std::set<std::int64_t> wanted(records.begin(), records.end());
    std::optional<Box> box;
    const auto add = [&](const ChartItem& item) {
        const Box point{item.at.x, item.at.y, item.at.x, item.at.y};
        box = box ? box->joined(point) : point;
    };
    for (const ChartItem& item : scene.items)
        if (wanted.contains(item.record)) add(item);
    for (const ChartLink& link : scene.links)
        if (wanted.contains(link.record)) {
            add(scene.items[link.from]);
            add(scene.items[link.to]);
        }
    return box;
}

/// In the middle, near enough to be read, and whole.
void bring_in_sight(ChartArea& area, const std::vector<std::int64_t>& records) {
    Canvas& canvas = area.canvas();
    const auto box = box_of(canvas.scene(), records);
    if (!box) return records.empty() ? void() : area.centre_on(records.front());
    View view = canvas.view();
    const double whole = view.fitted(*box, margins).scale;
    view.scale = std::min(std::max(view.scale, 1.0), whole);
    view.centre = box->centre();
    canvas.set_view(view);
}

/// Beside the chart, which can be looked at and clicked meanwhile. It stays when the window is made
/// anew in another look or language, and asks the window where the chart is now.
FindDialog& find_dialog(MainWindow& window) {
    auto* dialog = window.findChild<FindDialog*>();
    if (dialog == nullptr)
        dialog = new FindDialog(window.session(),
                                {[&window] { return window.charts().whole_scene(); },
                                 [&window] { return chosen_here(window.charts()); },
                                 [&window](const std::vector<std::int64_t>& found) {
                                     bring_in_sight(window.charts(), found);
                                 }},
                                &window);
    dialog->show();
    dialog->raise();
    return *dialog;
}

template<FindDialog::Way way>
void ask(MainWindow& window) {
    find_dialog(window).take_way(way);
}

/// The question is whole: it is answered at once.
template<FindDialog::Way way>
void answer(MainWindow& window) {
    FindDialog& dialog = find_dialog(window);
    dialog.take_way(way);
    dialog.find();
}

template<int by>
void step(MainWindow& window) {
    if (auto* dialog = window.findChild<FindDialog*>()) dialog->step(by);
}

bool shows_chosen(const MainWindow& w) {
    return has_scene(w) && has_chosen(w);
}
bool shows_several(const MainWindow& w) {
    return has_scene(w) && has_several(w);
}

using Way = FindDialog::Way;

const ActionRow rows[] = {
    {"find_paths", QT_TRANSLATE_NOOP("actions", "Find &Path"), "", "Alt+P", MenuPlace::find, false,
     true, answer<Way::paths>, shows_several,
     QT_TRANSLATE_NOOP("actions", "Lists the shortest paths between what is selected, to be "
                                  "stepped through.")},
    {"find_network", QT_TRANSLATE_NOOP("actions", "Find Connecting &Network"), "", "Alt+N",
     MenuPlace::find, false, false, answer<Way::network>, shows_several,
     QT_TRANSLATE_NOOP("actions", "Lists everybody on the shortest paths between what is "
                                  "selected.")},
    {"find_linked", QT_TRANSLATE_NOOP("actions", "Find &Linked"), "", "Alt+L", MenuPlace::find,
     false, false, answer<Way::linked>, shows_chosen,
     QT_TRANSLATE_NOOP("actions", "Lists what is linked to the selection, by kind and within so "
                                  "many steps.")},
    {"most_connected", QT_TRANSLATE_NOOP("actions", "List &Most Connected"), "", "Alt+M",
     MenuPlace::find, false, false, answer<Way::most_connected>, has_scene,
     QT_TRANSLATE_NOOP("actions", "Lists who is tied to the most others on the chart.")},
    {"find_by_rule", QT_TRANSLATE_NOOP("actions", "Select by &rule..."), "", "Alt+R",
     MenuPlace::find, false, true, ask<Way::rule>, has_scene,
     QT_TRANSLATE_NOOP("actions", "Finds things or ties by properties, grades, dates, groups and "
                                  "ranks, as style rules do.")},
    {"selection_sets", QT_TRANSLATE_NOOP("actions", "Selection &sets..."), "", "Alt+S",
     MenuPlace::find, false, false, ask<Way::sets>, has_scene,
     QT_TRANSLATE_NOOP("actions", "Keeps what is selected under a name, and combines such sets "
                                  "with and, or, minus.")},
    {"find_next", QT_TRANSLATE_NOOP("actions", "Next &hit"), "", "F3", MenuPlace::find, false, true,
     step<1>, has_scene, QT_TRANSLATE_NOOP("actions", "Goes on to the next place that was found.")},
    {"find_previous", QT_TRANSLATE_NOOP("actions", "Pre&vious hit"), "", "Shift+F3",
     MenuPlace::find, false, false, step<-1>, has_scene,
     QT_TRANSLATE_NOOP("actions", "Goes back to the place that was found before.")},
};

} // namespace

void ask_pattern(MainWindow& window) {
    auto* dialog = new PatternDialog(
        window.session(), [&window] { return *window.charts().whole_scene(); }, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void list_hits(MainWindow& window, const std::vector<std::int64_t>& records) {
    find_dialog(window).list(records);
}

std::span<const ActionRow> find_rows() {
    return rows;
}

} // namespace headwater
