// SPDX-License-Identifier: Apache-2.0
#include "ui/chart/expanding.h"

#include <algorithm>
#include <iterator>
#include <set>

#include <QCoreApplication>
#include <QMenu>

#include "core/casefile/edits.h"
#include "core/desk/neighbours.h"
#include "ui/chart/chart_area.h"
#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

/// With more selected (ties among them) the count itself would take too long for a menu.
constexpr std::size_t most_expanded = 200;

QString words(const char* text) {
    return QCoreApplication::translate("expanding", text);
}

bool are_too_many(const ChartArea& area) {
    return area.session().selection().size() > most_expanded ||
           area.selected_here().size() > most_expanded;
}

/// The entities that are selected, on this chart or elsewhere; for a collapsed box what it holds.
std::vector<EntityId> chosen_entities(const ChartArea& area) {
    const auto anywhere = area.session().selected_entities();
    std::vector<EntityId> chosen;
    std::ranges::set_union(anywhere, area.selected_here(), std::back_inserter(chosen));
    return chosen;
}

/// Around the first of what is selected; what is in a box and those that were hidden keep their
/// places.
void put_on_chart(ChartArea& area, const std::vector<EntityId>& newcomers) {
    std::vector<Point> taken;
    std::set<EntityId> placed;
    for (const ChartItem& item : area.whole_scene()->items) {
        taken.push_back(item.at);
        placed.insert({item.record});
    }
    Point middle = area.canvas().view().centre;
    for (const ChartItem& item : area.canvas().scene().items) {
        if (item.stands_for > 0) taken.push_back(item.at);
        if (area.session().selection().contains(item.record)) middle = item.at;
    }
    if (!area.chart().hidden.empty())
        for (const Placement& placement : area.chart().placements)
            placed.insert(placement.entity);
    const auto places = places_around(middle, newcomers.size(), taken);
    std::vector<Placement> placements;
    for (std::size_t i = 0; i < newcomers.size(); ++i)
        if (!placed.contains(newcomers[i]))
            placements.push_back({newcomers[i], places[i], area.chart().whole});
    const QString label = QCoreApplication::translate("expanding", "Put %n thing(s) on the chart",
                                                      nullptr, static_cast<int>(newcomers.size()));
    const bool done = area.change(label, [&](Edits& edits, ChartId chart) -> Result<void> {
        TRY_VOID(edits.place(chart, placements));
        return edits.hide(chart, newcomers, Sight::shown);
    });
    if (!done) return;
    std::set<std::int64_t> chosen;
    for (const EntityId newcomer : newcomers)
        chosen.insert(newcomer.value);
    area.session().select(std::move(chosen));
}

QString name_of_kind(const Session& session, const std::string& name) {
    const EntityKind* kind = session.schema().entity_kind(name);
    return kind ? in_words(kind->plural) : qt(name);
}

} // namespace

QMenu* neighbours_menu(ChartArea& area, QWidget* parent) {
    const Session& session = area.session();
    if (!session.may_edit() || are_too_many(area)) return nullptr;
    const auto chosen = chosen_entities(area);
    if (chosen.empty()) return nullptr;
    std::set<std::int64_t> shown; // also in a box
    for (const ChartItem& item : area.whole_scene()->items)
        shown.insert(item.record);
    const auto kinds = neighbours_of(session.the_case(), chosen, shown);
    if (kinds.empty()) return nullptr;
    auto* menu = new QMenu(words(QT_TRANSLATE_NOOP("expanding", "Expand")), parent);
    std::vector<EntityId> all;
    for (const NeighboursOfKind& kind : kinds) {
        const EntityKind* known = session.schema().entity_kind(kind.kind);
        menu->addAction(
            icon_named(known ? known->icon : "unknown"),
            QString("%1 %2").arg(name_of_kind(session, kind.kind)).arg(kind.entities.size()),
            [&area, entities = kind.entities] { put_on_chart(area, entities); });
        all.insert(all.end(), kind.entities.begin(), kind.entities.end());
    }
    if (kinds.size() > 1)
        menu->addAction(words(QT_TRANSLATE_NOOP("expanding", "All %1")).arg(all.size()),
                        [&area, all] { put_on_chart(area, all); });
    return menu;
}

void ask_expand(ChartArea& area) {
    if (are_too_many(area))
        return area.session().tell(
            words(QT_TRANSLATE_NOOP("expanding", "More than %1 are selected, too many to expand at "
                                                 "once. Select fewer of them."))
                .arg(most_expanded));
    QMenu* menu = neighbours_menu(area, &area);
    if (menu == nullptr)
        return area.session().tell(words(QT_TRANSLATE_NOOP(
            "expanding", "Everything that is linked to the selection is on this chart.")));
    menu->setObjectName("expand_menu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto at = area.canvas().position_of(*area.session().selection().begin());
    menu->popup(
        area.canvas().mapToGlobal(at.value_or(QPointF(area.canvas().rect().center())).toPoint()));
    menu->setActiveAction(menu->actions().first());
}

} // namespace headwater
