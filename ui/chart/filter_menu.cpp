// SPDX-License-Identifier: Apache-2.0
#include "ui/chart/filter_menu.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

#include "ui/chart/chart_area.h"
#include "ui/look/language.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

QString tr(const char* words) {
    return QCoreApplication::translate("filter_menu", words);
}

QString name_of_tie(const std::string& kind, const Schema& schema) {
    const LinkKind* known = schema.link_kind(kind);
    return known ? in_words(known->label) : qt(kind);
}

QString name_of_thing(const std::string& kind, const Schema& schema) {
    const EntityKind* known = schema.entity_kind(kind);
    return known ? in_words(known->plural) : qt(kind);
}

QString name_of_strength(Strength weakest) {
    return weakest == Strength::confirmed ? tr("Confirmed ties")
                                          : tr("Confirmed and unconfirmed ties");
}

using Kinds = std::map<std::string, int>;

template<class Things>
Kinds kinds_of(const Things& things) {
    Kinds kinds;
    for (const auto& thing : things)
        ++kinds[thing.kind];
    return kinds;
}

/// A row for each kind: ticked are those that are wanted; all of them is as good as none.
void add_kinds(QMenu& menu, ChartArea& area, const QString& title, const Kinds& kinds,
               std::set<std::string> ChartFilter::*wanted,
               QString (*name)(const std::string&, const Schema&)) {
    if (kinds.size() < 2) return;
    menu.addSection(title);
    for (const auto& [kind, count] : kinds) {
        auto* action = menu.addAction(
            QString("%1  (%2)")
                .arg(name(kind, area.session().schema()), QLocale().toString(count)));
        action->setCheckable(true);
        action->setChecked((area.filter().*wanted).contains(kind));
        QObject::connect(action, &QAction::toggled, &menu,
                         [&area, wanted, kind = kind, all = kinds.size()](bool on) {
                             ChartFilter filter = area.filter();
                             auto& set = filter.*wanted;
                             on ? (void)set.insert(kind) : (void)set.erase(kind);
                             if (set.size() == all) set.clear();
                             area.set_filter(std::move(filter));
                         });
    }
}

void add_strengths(QMenu& menu, ChartArea& area) {
    menu.addSection(tr("How sure"));
    for (const Strength weakest : {Strength::confirmed, Strength::unconfirmed}) {
        auto* action = menu.addAction(name_of_strength(weakest));
        action->setCheckable(true);
        action->setChecked(area.filter().weakest == weakest);
        QObject::connect(action, &QAction::toggled, &menu, [&area, weakest](bool on) {
            ChartFilter filter = area.filter();
            filter.weakest = on ? weakest : Strength::tentative;
            area.set_filter(std::move(filter));
        });
    }
}

QString name_of_grade(const QString& grade) {
    return tr("%1 or better").arg(grade);
}

void add_grades(QMenu& menu, ChartArea& area) {
    menu.addSection(tr("Grade of the evidence"));
    for (const char* grade : {"A1", "B2", "C3", "D4"}) {
        auto* action = menu.addAction(name_of_grade(grade));
        action->setCheckable(true);
        action->setChecked(area.filter().grade == grade);
        QObject::connect(action, &QAction::toggled, &menu, [&area, grade](bool on) {
            ChartFilter filter = area.filter();
            filter.grade = on ? grade : "";
            area.set_filter(std::move(filter));
        });
    }
}

void fill(QMenu& menu, ChartArea& area) {
    menu.clear();
    auto* all = menu.addAction(tr("Show every kind"), &menu, [&area] { area.set_filter({}); });
    all->setEnabled(!area.filter().is_empty());
    const ChartScene& scene = area.canvas().scene();
    add_kinds(menu, area, tr("Ties"), kinds_of(scene.links), &ChartFilter::ties, name_of_tie);
    add_kinds(menu, area, tr("Things"), kinds_of(scene.items), &ChartFilter::things, name_of_thing);
    add_strengths(menu, area);
    add_grades(menu, area);
}

} // namespace

QMenu* filter_menu(ChartArea& area) {
    auto* menu = new QMenu(&area);
    menu->setObjectName("filter_menu");
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, &area] { fill(*menu, area); });
    return menu;
}

QString words_of(const ChartFilter& filter, const Schema& schema) {
    QStringList groups;
    const auto add = [&](const std::set<std::string>& kinds, auto name) {
        QStringList names;
        for (const std::string& kind : kinds)
            names << name(kind, schema);
        if (!names.isEmpty()) groups << names.join(", ");
    };
    add(filter.ties, name_of_tie);
    add(filter.things, name_of_thing);
    if (filter.weakest != Strength::tentative) groups << name_of_strength(filter.weakest);
    if (!filter.grade.empty()) groups << name_of_grade(qt(filter.grade));
    return groups.join("; ");
}

} // namespace headwater
