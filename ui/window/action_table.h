// SPDX-License-Identifier: Apache-2.0
// Everything the window can do, as one table. Menus, toolbar, command bar and help are made from
// these rows; to add an action is a row and a function.
#pragma once

#include <span>

#include <QString>

namespace headwater {

class MainWindow;

enum class MenuPlace { file, edit, find, chart, draw, arrange, ask, view, help };

struct ActionRow {
    const char* name;     ///< "undo"; also the object's name
    const char* text;     ///< "&Undo"; translated under the context "actions"
    const char* icon;     ///< of resources/icons, or empty
    const char* shortcut; ///< "Ctrl+Z", several by "; ", or empty
    MenuPlace menu;
    bool in_toolbar;
    bool starts_group; ///< a line above it in its menu
    void (*run)(MainWindow&);
    bool (*enabled)(const MainWindow&); ///< null: always
    const char* help;                   ///< one sentence
};

std::span<const ActionRow> action_rows();

QString text_of(const ActionRow& row);
/// Without the mark of its letter.
QString plain_text_of(const ActionRow& row);
QString help_of(const ActionRow& row);
QString title_of(MenuPlace place);

} // namespace headwater
