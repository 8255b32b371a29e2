// SPDX-License-Identifier: Apache-2.0
#include "ui/window/action_table.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include <QCoreApplication>

#include "ui/chart/chart_area.h"
#include "ui/panels/side_panel.h"
#include "ui/window/chart_rows.h"
#include "ui/window/enabled_when.h"
#include "ui/window/find_on_chart.h"
#include "ui/window/hand_over.h"
#include "ui/window/main_window.h"
#include "ui/window/sign_rows.h"
#include "ui/window/style_actions.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

using W = MainWindow;

bool may_undo(const W& w) {
    return !w.session().undoable().isEmpty();
}
bool may_redo(const W& w) {
    return !w.session().redoable().isEmpty();
}
bool wears_answer(const W& w) {
    return w.session().worn().answer != nullptr;
}
bool may_delete(const W& w) {
    return may_edit(w) && has_chosen(w);
}
bool may_merge(const W& w) {
    const auto& chosen = w.session().selection();
    return may_edit(w) && chosen.size() == 2 &&
           std::ranges::all_of(chosen, [&](std::int64_t record) {
               return w.session().the_case().entity(EntityId{record}).has_value();
           });
}
bool may_split(const W& w) {
    const auto& chosen = w.session().selection();
    return may_edit(w) && chosen.size() == 1 &&
           w.session().the_case().entity(EntityId{*chosen.begin()}).has_value();
}
bool has_answer(const W& w) {
    return w.session().answer() != nullptr;
}

const ActionRow rows[] = {
    {"new", QT_TRANSLATE_NOOP("actions", "&New case..."), "new", "Ctrl+N", MenuPlace::file, false,
     false, [](W& w) { w.ask_new(); }, nullptr,
     QT_TRANSLATE_NOOP("actions", "Makes an empty case file.")},
    {"open", QT_TRANSLATE_NOOP("actions", "&Open case..."), "open", "Ctrl+O", MenuPlace::file, true,
     false, [](W& w) { w.ask_open(); }, nullptr,
     QT_TRANSLATE_NOOP("actions", "Opens a case file.")},
    {"sample", QT_TRANSLATE_NOOP("actions", "Open the sample case"), "", "", MenuPlace::file, false,
     false, [](W& w) { w.open_sample(); }, nullptr,
     QT_TRANSLATE_NOOP("actions", "Opens an invented ring of about 150 people to try things on.")},
    {"import", QT_TRANSLATE_NOOP("actions", "&Import files..."), "import", "Ctrl+I",
     MenuPlace::file, true, true, [](W& w) { w.ask_import(); }, may_edit,
     QT_TRANSLATE_NOOP("actions",
                       "Reads calls, lists of people, logs and matrices into the case.")},
    {"copy", QT_TRANSLATE_NOOP("actions", "&Save a copy..."), "save", "Ctrl+Shift+S",
     MenuPlace::file, false, false, [](W& w) { w.ask_copy(); }, has_case,
     QT_TRANSLATE_NOOP("actions",
                       "Copies the whole case file. The case itself is saved with every step.")},
    {"backups", QT_TRANSLATE_NOOP("actions", "&Backup copies..."), "", "", MenuPlace::file, false,
     false, [](W& w) { w.ask_backups(); }, has_case,
     QT_TRANSLATE_NOOP(
         "actions", "Lists the copies that are made by themselves, and restores one as a copy.")},
    {"print", QT_TRANSLATE_NOOP("actions", "&Print chart..."), "print", "Ctrl+P", MenuPlace::file,
     true, true, [](W& w) { w.ask_print(); }, has_scene,
     QT_TRANSLATE_NOOP("actions", "Prints the chart, or writes it as PDF, SVG or PNG.")},
    {"exhibit", QT_TRANSLATE_NOOP("actions", "Print ranking as e&xhibit..."), "", "Ctrl+Shift+P",
     MenuPlace::file, false, false, [](W& w) { w.ask_exhibit(); }, has_answer,
     QT_TRANSLATE_NOOP("actions",
                       "Prints the chart with the ranks on it, the method and the caveat.")},
    {"dossier", QT_TRANSLATE_NOOP("actions", "&Dossier..."), "", "", MenuPlace::file, false, false,
     ask_dossier, has_case,
     QT_TRANSLATE_NOOP("actions", "Writes a person card, a ring report, a briefing and others, "
                                  "with their sources, as PDF, HTML or ODT.")},
    {"release", QT_TRANSLATE_NOOP("actions", "&Release to a recipient..."), "", "", MenuPlace::file,
     false, false, ask_release, may_edit,
     QT_TRANSLATE_NOOP("actions", "Writes what a recipient may have as a new case file, without "
                                  "a trace of the rest.")},
    {"export", QT_TRANSLATE_NOOP("actions", "&Export..."), "", "", MenuPlace::file, false, false,
     ask_export, has_case,
     QT_TRANSLATE_NOOP("actions", "Writes the case, or a part of it, as a package for another "
                                  "Headwater or in another format.")},
    {"quit", QT_TRANSLATE_NOOP("actions", "&Quit"), "", "Ctrl+Q", MenuPlace::file, false, true,
     [](W& w) { w.close(); }, nullptr,
     QT_TRANSLATE_NOOP("actions", "Closes the window. Every step is saved already.")},

    {"undo", QT_TRANSLATE_NOOP("actions", "&Undo"), "undo", "Ctrl+Z", MenuPlace::edit, true, false,
     [](W& w) { w.session().undo(); }, may_undo,
     QT_TRANSLATE_NOOP("actions", "Takes back the last step.")},
    {"redo", QT_TRANSLATE_NOOP("actions", "&Redo"), "redo", "Ctrl+Shift+Z; Ctrl+Y", MenuPlace::edit,
     true, false, [](W& w) { w.session().redo(); }, may_redo,
     QT_TRANSLATE_NOOP("actions", "Does the step again.")},
    {"select_all", QT_TRANSLATE_NOOP("actions", "Select &all"), "", "Ctrl+A", MenuPlace::edit,
     false, true, [](W& w) { w.select_all(); }, has_scene,
     QT_TRANSLATE_NOOP("actions", "Selects everything on the chart.")},
    {"select_none", QT_TRANSLATE_NOOP("actions", "Select &nothing"), "", "Ctrl+Shift+A",
     MenuPlace::edit, false, false, [](W& w) { w.session().select({}); }, has_chosen,
     QT_TRANSLATE_NOOP("actions", "Clears the selection.")},
    {"select_neighbours", QT_TRANSLATE_NOOP("actions", "Select &linked"), "", "Ctrl+L",
     MenuPlace::edit, false, false, [](W& w) { w.select_linked(); }, has_chosen,
     QT_TRANSLATE_NOOP("actions", "Adds everything that is linked to the selection.")},
    {"find", QT_TRANSLATE_NOOP("actions", "&Find..."), "", "Ctrl+F", MenuPlace::find, false, false,
     [](W& w) { w.side().begin_search(); }, has_case,
     QT_TRANSLATE_NOOP("actions",
                       "Finds people and things by name, number, date, grade or source.")},
    {"pattern", QT_TRANSLATE_NOOP("actions", "&Visual Search..."), "", "Ctrl+Shift+F",
     MenuPlace::find, false, false, ask_pattern, has_scene,
     QT_TRANSLATE_NOOP("actions", "Finds a small pattern of things and ties everywhere on the "
                                  "chart.")},
    {"new_entity", QT_TRANSLATE_NOOP("actions", "New &entity..."), "", "Ctrl+Shift+N",
     MenuPlace::edit, false, true, [](W& w) { w.ask_new_entity(); }, may_edit,
     QT_TRANSLATE_NOOP("actions", "Adds a person, a phone, a place by hand.")},
    {"new_link", QT_TRANSLATE_NOOP("actions", "New lin&k..."), "", "Ctrl+Shift+K", MenuPlace::edit,
     false, false, [](W& w) { w.ask_new_link(); }, may_edit,
     QT_TRANSLATE_NOOP("actions", "Links two things by hand.")},
    {"delete", QT_TRANSLATE_NOOP("actions", "&Delete"), "", "Del", MenuPlace::edit, false, false,
     [](W& w) { w.delete_selected(); }, may_delete,
     QT_TRANSLATE_NOOP(
         "actions", "Deletes what is selected, with all that rests on it. Undo brings it back.")},
    {"merge", QT_TRANSLATE_NOOP("actions", "Mer&ge two..."), "", "Ctrl+M", MenuPlace::edit, false,
     false, [](W& w) { w.ask_merge(); }, may_merge,
     QT_TRANSLATE_NOOP("actions", "Shows both side by side and makes one of them.")},
    {"matching", QT_TRANSLATE_NOOP("actions", "Find matc&hing entities..."), "", "",
     MenuPlace::edit, false, false, [](W& w) { w.ask_matching(); }, has_case,
     QT_TRANSLATE_NOOP("actions", "Looks through the whole case for records that may be one and "
                                  "the same, with reasons. Nothing is merged unasked.")},
    {"split", QT_TRANSLATE_NOOP("actions", "S&plit..."), "", "Ctrl+Shift+M", MenuPlace::edit, false,
     false, [](W& w) { w.ask_split(); }, may_split,
     QT_TRANSLATE_NOOP("actions", "Makes two of one record: choose what goes with the other.")},
    {"schema", QT_TRANSLATE_NOOP("actions", "Kinds of this &case..."), "", "", MenuPlace::edit,
     false, true, [](W& w) { w.ask_schema(); }, may_edit,
     QT_TRANSLATE_NOOP("actions", "Adds kinds of entity and link, their properties and looks.")},
    {"policy", QT_TRANSLATE_NOOP("actions", "What g&rades are worth..."), "", "", MenuPlace::edit,
     false, false, [](W& w) { w.ask_policy(); }, has_case,
     QT_TRANSLATE_NOOP("actions", "Shows and changes how sure each grade makes us.")},
    {"marking", QT_TRANSLATE_NOOP("actions", "Handling &marking..."), "", "", MenuPlace::edit,
     false, true, [](W& w) { w.ask_marking(); }, may_edit,
     QT_TRANSLATE_NOOP("actions",
                       "Sets the marking that stands in the window and on every sheet.")},

    {"fit", QT_TRANSLATE_NOOP("actions", "Show &all"), "fit", "Ctrl+0", MenuPlace::chart, true,
     false, [](W& w) { w.charts().canvas().fit(); }, has_scene,
     QT_TRANSLATE_NOOP("actions", "Brings the whole chart in sight.")},
    {"zoom_in", QT_TRANSLATE_NOOP("actions", "Zoom &in"), "zoom_in",
     "Ctrl++; Ctrl+=", MenuPlace::chart, false, false, [](W& w) { w.charts().canvas().zoom_in(); },
     has_scene, QT_TRANSLATE_NOOP("actions", "Shows things larger.")},
    {"zoom_out", QT_TRANSLATE_NOOP("actions", "Zoom &out"), "zoom_out", "Ctrl+-", MenuPlace::chart,
     false, false, [](W& w) { w.charts().canvas().zoom_out(); }, has_scene,
     QT_TRANSLATE_NOOP("actions", "Shows things smaller.")},
    {"layout", QT_TRANSLATE_NOOP("actions", "&Lay out again"), "layout", "Ctrl+Shift+L",
     MenuPlace::chart, true, true, [](W& w) { w.charts().lay_out(w.charts().chart().layout); },
     may_edit,
     QT_TRANSLATE_NOOP(
         "actions",
         "Places everything anew. What was placed by hand stays; the step can be undone.")},
    {"rules", QT_TRANSLATE_NOOP("actions", "&Style rules..."), "", "Ctrl+Shift+Y", MenuPlace::chart,
     false, false, ask_rules, has_case,
     QT_TRANSLATE_NOOP("actions",
                       "Shows things and ties by their properties, grades, dates, groups "
                       "and ranks: colours, rings, sizes, icons, badges, lines.")},
    {"tie_words", QT_TRANSLATE_NOOP("actions", "&Words on ties"), "", "", MenuPlace::chart, false,
     false, toggle_tie_words, has_scene,
     QT_TRANSLATE_NOOP("actions", "Writes the kind of ties and how often on them, from near.")},
    {"tie_dates", QT_TRANSLATE_NOOP("actions", "&Dates on ties"), "", "", MenuPlace::chart, false,
     false, toggle_tie_dates, has_scene,
     QT_TRANSLATE_NOOP("actions", "Writes on ties when their contacts were, from near.")},
    {"legend", QT_TRANSLATE_NOOP("actions", "Le&gend and overview"), "", "Ctrl+Alt+O",
     MenuPlace::chart, false, false,
     [](W& w) { w.charts().show_legend(!w.charts().legend_shown()); }, has_scene,
     QT_TRANSLATE_NOOP("actions", "Shows or hides what the signs mean and the small chart.")},
    {"ranks", QT_TRANSLATE_NOOP("actions", "&Ranks on the chart"), "", "Ctrl+R", MenuPlace::chart,
     false, false, [](W& w) { w.session().show_ranks(!w.session().shows_ranks()); }, has_answer,
     QT_TRANSLATE_NOOP("actions", "Pins the ranking to the chart, or takes it off.")},
    {"take_off", QT_TRANSLATE_NOOP("actions", "Take the &result off the chart"), "", "Ctrl+Shift+R",
     MenuPlace::chart, false, false, [](W& w) { w.session().wear({}); }, wears_answer,
     QT_TRANSLATE_NOOP("actions", "Gives the chart its own sizes and colours again.")},

    {"between", QT_TRANSLATE_NOOP("actions", "What lies &between these?"), "", "Ctrl+B",
     MenuPlace::ask, false, false, [](W& w) { w.ask_of_selection("connections"); }, has_several,
     QT_TRANSLATE_NOOP("actions",
                       "Draws everybody on the shortest paths between all that is selected.")},
    {"path", QT_TRANSLATE_NOOP("actions", "How is one connected with the &other?"), "",
     "Ctrl+Shift+B", MenuPlace::ask, false, false, [](W& w) { w.ask_of_selection("path"); },
     has_several,
     QT_TRANSLATE_NOOP("actions", "Draws the shortest paths between the two that are selected.")},
    {"line", QT_TRANSLATE_NOOP("actions", "The whole &line..."), "consignment", "Ctrl+Shift+O",
     MenuPlace::ask, false, true, [](W& w) { w.show_line(); }, has_case,
     QT_TRANSLATE_NOOP("actions",
                       "Shows the line from the origin to the street by stages, and traces it.")},

    {"activity", QT_TRANSLATE_NOOP("actions", "&Activity by weekday and hour..."), "", "Ctrl+Alt+H",
     MenuPlace::ask, false, false, [](W& w) { w.show_activity(); }, has_case,
     QT_TRANSLATE_NOOP("actions", "Counts when what is selected had contact: a heat matrix, and a "
                                  "row of activity for each actor.")},

    {"command", QT_TRANSLATE_NOOP("actions", "Search or &command"), "search", "Ctrl+K",
     MenuPlace::view, false, false, [](W& w) { w.focus_command(); }, nullptr,
     QT_TRANSLATE_NOOP("actions", "Finds names, phones, actions and questions as you type.")},
    {"case_panel", QT_TRANSLATE_NOOP("actions", "&Case panel"), "", "Ctrl+1", MenuPlace::view,
     false, true, [](W& w) { w.toggle_case_panel(); }, nullptr,
     QT_TRANSLATE_NOOP("actions", "Shows or hides the left edge.")},
    {"inspector", QT_TRANSLATE_NOOP("actions", "&Inspector"), "", "Ctrl+2", MenuPlace::view, false,
     false, [](W& w) { w.toggle_inspector(); }, nullptr,
     QT_TRANSLATE_NOOP("actions", "Shows or hides the right edge.")},
    {"history", QT_TRANSLATE_NOOP("actions", "&History"), "history", "Ctrl+H", MenuPlace::view,
     false, false, [](W& w) { w.show_side("history"); }, has_case,
     QT_TRANSLATE_NOOP("actions", "Lists every step of the case.")},
    {"light", QT_TRANSLATE_NOOP("actions", "&Light"), "", "", MenuPlace::view, false, true,
     [](W& w) { w.wear_look("light"); }, nullptr,
     QT_TRANSLATE_NOOP("actions", "Dark letters on a light ground.")},
    {"dark", QT_TRANSLATE_NOOP("actions", "&Dark"), "theme", "", MenuPlace::view, false, false,
     [](W& w) { w.wear_look("dark"); }, nullptr,
     QT_TRANSLATE_NOOP("actions", "Light letters on a dark ground.")},
    {"system_look", QT_TRANSLATE_NOOP("actions", "As the &system"), "", "", MenuPlace::view, false,
     false, [](W& w) { w.wear_look("system"); }, nullptr,
     QT_TRANSLATE_NOOP("actions", "Light or dark as the desktop is.")},
    {"english", "&English", "", "", MenuPlace::view, false, true,
     [](W& w) { w.speak_language("en"); }, nullptr,
     QT_TRANSLATE_NOOP("actions", "Shows the window in English.")},
    {"vietnamese", "&Tiếng Việt", "", "", MenuPlace::view, false, false,
     [](W& w) { w.speak_language("vi"); }, nullptr,
     QT_TRANSLATE_NOOP("actions", "Shows the window in Vietnamese.")},

    {"verify", QT_TRANSLATE_NOOP("actions", "&Verify the case file"), "", "", MenuPlace::help,
     false, false, [](W& w) { w.verify(); }, has_case,
     QT_TRANSLATE_NOOP("actions", "Checks that the history and the file hold together.")},
    {"keys", QT_TRANSLATE_NOOP("actions", "&Actions and keys"), "help", "F1", MenuPlace::help,
     false, false, [](W& w) { w.show_keys(); }, nullptr,
     QT_TRANSLATE_NOOP("actions", "Lists everything the window can do.")},
    {"about", QT_TRANSLATE_NOOP("actions", "A&bout Headwater"), "", "", MenuPlace::help, false,
     false, [](W& w) { w.show_about(); }, nullptr,
     QT_TRANSLATE_NOOP("actions", "Version and licence.")},
};

} // namespace

std::span<const ActionRow> action_rows() {
    static const std::vector<ActionRow> all = [] {
        std::vector<ActionRow> joined(std::begin(rows), std::end(rows));
        std::ranges::copy(find_rows(), std::back_inserter(joined));
        std::ranges::copy(chart_rows(), std::back_inserter(joined));
        std::ranges::copy(sign_rows(), std::back_inserter(joined));
        return joined;
    }();
    return all;
}

QString text_of(const ActionRow& row) {
    return QCoreApplication::translate("actions", row.text);
}

QString plain_text_of(const ActionRow& row) {
    QString text = text_of(row);
    text.remove('&');
    if (text.endsWith("...")) text.chop(3);
    return text;
}

QString help_of(const ActionRow& row) {
    return QCoreApplication::translate("actions", row.help);
}

QString title_of(MenuPlace place) {
    switch (place) {
    case MenuPlace::file:
        return QCoreApplication::translate("actions", "&Case");
    case MenuPlace::edit:
        return QCoreApplication::translate("actions", "&Edit");
    case MenuPlace::find:
        return QCoreApplication::translate("actions", "&Find");
    case MenuPlace::chart:
        return QCoreApplication::translate("actions", "C&hart");
    case MenuPlace::draw:
        return QCoreApplication::translate("actions", "&Draw");
    case MenuPlace::arrange:
        return QCoreApplication::translate("actions", "&Arrange");
    case MenuPlace::ask:
        return QCoreApplication::translate("actions", "&Questions");
    case MenuPlace::view:
        return QCoreApplication::translate("actions", "&View");
    case MenuPlace::help:
        break;
    }
    return QCoreApplication::translate("actions", "He&lp");
}

} // namespace headwater
