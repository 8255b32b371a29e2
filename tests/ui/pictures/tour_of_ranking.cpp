// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QTabBar>

#include "core/casefile/edits.h"
#include "tests/ui/pictures/photographer.h"
#include "tests/ui/pictures/tours.h"
#include "ui/chart/chart_area.h"
#include "ui/dialogs/paper_dialog.h"
#include "ui/panels/ranking_panel.h"
#include "ui/panels/reasons.h"
#include "ui/panels/side_panel.h"
#include "ui/window/main_window.h"

namespace headwater {

namespace {

void look_back(MainWindow& window, const QString& name) {
    Session& session = window.session();
    const auto answer = session.answer();
    if (!answer || answer->finding.scores.size() < 3) return;
    const EntityId gone = answer->network.actors[answer->finding.scores[2].vertex].id;
    session.apply({"Remove", [=](Edits& edits) { return edits.remove(gone); }, ""});
    settle(window);
    window.side().open_finding(session.the_case().findings().front().first);
    settle(window);
    take(window, name + "-kept.png");
    auto* tabs = window.side().ranking().findChild<QTabBar*>();
    tabs->setCurrentIndex(1);
    settle(window);
    settle(window); // what comes home is laid out after it
    take(window, name + "-moved.png");
    tabs->setCurrentIndex(0);
    session.undo();
    settle(window);
    window.side().show_named("question:instigators");
    settle(window);
    take(window, name + "-instigators.png");
    window.side().show_named("question:leaders");
    settle(window);
}

void beside_the_ranking(MainWindow& window, const QString& name) {
    for (auto* label : window.findChildren<Reasons*>().front()->findChildren<QLabel*>())
        if (label->text().contains("href")) {
            Q_EMIT label->linkActivated("show");
            break;
        }
    settle(window);
    take(window, name + "-reasons.png");
    RankingPanel& panel = window.side().ranking();
    if (window.session().the_case().findings().empty())
        window.session().keep(*window.session().answer());
    for (const int page : {1, 2, 3, 0}) {
        panel.findChild<QTabBar*>()->setCurrentIndex(page);
        settle(window);
        if (page > 0) take(window, QString("%1-beside-%2.png").arg(name).arg(page));
    }
    look_back(window, name);
    window.ask_exhibit();
    settle(window);
    auto* paper = window.findChild<PaperDialog*>();
    if (paper == nullptr) return;
    take(*paper, name + "-exhibit.png");
    paper->save_as(name + "-exhibit.pdf");
    delete paper;
}

} // namespace

void go_through_ranking(MainWindow& window, const QString& name) {
    take(window, name + "-chart.png");
    window.ask_question("leaders");
    settle(window);
    if (const auto answer = window.session().answer()) {
        const Vertex first = answer->finding.scores.front().vertex;
        window.session().show_ranks(true);
        window.session().select({answer->network.actors[first].id.value});
        settle(window);
        take(window, name + "-ranking.png");
        beside_the_ranking(window, name);
    }
    window.charts().canvas().zoom_in();
    window.charts().canvas().zoom_in();
    settle(window);
    take(window, name + "-near.png");
}

} // namespace headwater
