// SPDX-License-Identifier: Apache-2.0
#include <set>

#include <QLineEdit>

#include "tests/ui/pictures/photographer.h"
#include "tests/ui/pictures/tours.h"
#include "ui/dialogs/backups_dialog.h"
#include "ui/dialogs/entity_dialog.h"
#include "ui/dialogs/link_dialog.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/dialogs/policy_dialog.h"
#include "ui/dialogs/schema_dialog.h"
#include "ui/dialogs/split_dialog.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/search_panel.h"
#include "ui/panels/side_panel.h"
#include "ui/panels/sources_panel.h"
#include "ui/records/evidence_card.h"
#include "ui/window/main_window.h"

namespace headwater {

void go_through_records(MainWindow& window, const QString& name) {
    Session& session = window.session();
    const auto answer = session.answer();
    if (!answer) return;
    const EntityId first = answer->network.actors[answer->finding.scores.front().vertex].id;
    const auto links = session.the_case().links_of(first);
    if (links.empty()) return;
    session.select({links.front().id.value});
    settle(window);
    for (auto* card : window.findChildren<EvidenceCard*>())
        if (card->isVisible()) {
            card->open(true);
            break;
        }
    settle(window);
    take(window, name + "-link.png");
    EntityDialog entity(session, &window);
    entity.open();
    settle(window);
    take(entity, name + "-new-entity.png");
    LinkDialog link(session, first, {}, &window);
    link.open();
    settle(window);
    take(link, name + "-new-link.png");
}

void go_through_panels(MainWindow& window, const QString& name) {
    for (const char* panel : {"sources", "history", "kind:person", "evidence"}) {
        window.show_side(panel);
        settle(window);
        SidePanel& side = window.side();
        if (QString(panel) == "sources")
            side.sources().choose(window.session().the_case().sources().front().id.value);
        if (QString(panel) == "history")
            side.history().choose(window.session().the_case().revision() - 1);
        settle(window);
        take(window, name + "-panel-" + QString(panel).section(':', 0, 0) + ".png");
    }
    window.side().begin_search();
    window.side().search().field().setText("mok kind:person grade:B");
    settle(window);
    settle(window);
    take(window, name + "-search.png");
}

void go_through_dialogs(MainWindow& window, const QString& name) {
    Session& session = window.session();
    std::set<std::int64_t> two;
    session.the_case().each_entity([&](const Entity& entity) {
        if (entity.kind == "person") two.insert(entity.id.value);
        return two.size() < 2;
    });
    if (two.size() == 2) {
        MergeDialog merge(session, {*two.begin()}, {*two.rbegin()}, &window);
        merge.open();
        settle(window);
        take(merge, name + "-merge.png");
    }
    if (!two.empty()) {
        SplitDialog parts(session, {*two.begin()}, &window);
        parts.open();
        settle(window);
        take(parts, name + "-split.png");
    }
    SchemaDialog kinds(session, &window);
    kinds.open();
    settle(window);
    take(kinds, name + "-kinds.png");
    PolicyDialog grades(session, &window);
    grades.open();
    settle(window);
    take(grades, name + "-grades.png");
    BackupsDialog backups(session, &window);
    backups.open();
    settle(window);
    take(backups, name + "-backups.png");
}

} // namespace headwater
