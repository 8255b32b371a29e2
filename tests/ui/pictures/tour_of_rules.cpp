// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>

#include "core/base/whole_file.h"
#include "tests/ui/pictures/photographer.h"
#include "tests/ui/pictures/tours.h"
#include "ui/chart/chart_area.h"
#include "ui/dialogs/condition_form.h"
#include "ui/dialogs/find_dialog.h"
#include "ui/dialogs/rules_dialog.h"
#include "ui/look/language.h"
#include "ui/window/main_window.h"

namespace headwater {

void go_through_rules(MainWindow& window, const QString& name) {
    Session& session = window.session();
    window.charts().canvas().fit();
    window.action("rules")->trigger();
    auto* rules = window.findChild<RulesDialog*>();
    const QTemporaryDir folder;
    const auto file = utf8(folder.filePath("rules.json"));
    if (write_whole(file, R"({"version": 1, "rules": [
            {"kinds": ["person"], "ring": "#e0503f", "badge": "!", "title": "At the centre",
             "where": [{"about": "measure", "how": "first", "name": "contacts", "value": "10"}]},
            {"kinds": ["person"], "colour": "#e39a2d",
             "where": [{"about": "grade", "how": "at_most", "value": "C3"}]},
            {"kinds": ["phone"], "colour": "#7a3f9a", "size": 1.5},
            {"of": "links", "colour": "#0b3f8f", "width": 2,
             "where": [{"about": "grade", "how": "at_least", "value": "A1"}]}]})"))
        rules->load(file);
    settle(window);
    settle(window);
    take(*rules, name + "-rules.png");
    take(window, name + "-rules-chart.png");
    rules->keep();
    settle(window);
    window.action("most_connected")->trigger();
    settle(window);
    auto* find = window.findChild<FindDialog*>();
    take(*find, name + "-find-most.png");
    window.action("find_linked")->trigger();
    settle(window);
    take(*find, name + "-find-linked.png");
    find->take_way(FindDialog::Way::rule);
    find->condition().add_clause();
    settle(window);
    take(*find, name + "-find-rule.png");
    find->take_way(FindDialog::Way::sets);
    settle(window);
    take(*find, name + "-find-sets.png");
    delete find;
    for (int i = 0; i < 4; ++i)
        window.charts().canvas().zoom_in();
    settle(window);
    take(window, name + "-rules-near.png");
    session.undo();
    settle(window);
}

} // namespace headwater
