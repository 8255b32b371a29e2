// SPDX-License-Identifier: Apache-2.0
// Takes pictures of the real window to be looked at and for the README:
// window_pictures CASE FOLDER [en-light [line]]; QT_SCALE_FACTOR=2 takes them at 200 %.
#include <cstdio>

#include <set>

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>

#include "core/base/whole_file.h"
#include "core/casefile/edits.h"
#include "tests/ui/pictures/drawn_signs.h"
#include "tests/ui/pictures/import_steps.h"
#include "ui/activity/activity_window.h"
#include "ui/activity/heat_view.h"
#include "ui/canvas/time_strip.h"
#include "ui/chart/chart_area.h"
#include "ui/dialogs/backups_dialog.h"
#include "ui/dialogs/condition_form.h"
#include "ui/dialogs/entity_dialog.h"
#include "ui/dialogs/find_dialog.h"
#include "ui/dialogs/link_dialog.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/dialogs/paper_dialog.h"
#include "ui/dialogs/pattern_dialog.h"
#include "ui/dialogs/policy_dialog.h"
#include "ui/dialogs/rules_dialog.h"
#include "ui/dialogs/schema_dialog.h"
#include "ui/dialogs/split_dialog.h"
#include "ui/line/board_page.h"
#include "ui/line/line_window.h"
#include "ui/line/questions_page.h"
#include "ui/line/strike_page.h"
#include "ui/look/language.h"
#include "ui/look/settings.h"
#include "ui/panels/analysis_panel.h"
#include "ui/panels/analysis_results.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/ranking_panel.h"
#include "ui/panels/reasons.h"
#include "ui/panels/search_panel.h"
#include "ui/panels/side_panel.h"
#include "ui/panels/sources_panel.h"
#include "ui/records/evidence_card.h"
#include "ui/window/command_bar.h"
#include "ui/window/main_window.h"

using namespace headwater;

namespace {

void settle(MainWindow& window) {
    QElapsedTimer clock;
    clock.start();
    do
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    while (clock.elapsed() < 60000 &&
           (clock.elapsed() < 150 || !window.session().jobs().is_idle() ||
            (window.session().has_case() &&
             (window.charts().is_building() || !window.charts().canvas().is_settled()))));
}

void take(QWidget& widget, const QString& file) {
    widget.grab().save(file);
    std::printf("%s\n", file.toUtf8().constData());
}

/// Records as the inspector shows and changes them.
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

void take_side(AnalysisPanel& panel, const char* side) {
    for (auto* button : panel.findChildren<QPushButton*>(QString(side) + "-side"))
        button->click();
}

/// Every kind of answer of the analysis panel, each on the chart.
void go_through_analyses(MainWindow& window, const QString& name) {
    Session& session = window.session();
    AnalysisPanel& panel = window.side().analysis();
    session.show_ranks(false);
    session.select({});
    window.charts().canvas().fit();
    window.ask_question("flow");
    settle(window);
    panel.results().put_on_chart(true);
    settle(window);
    take(window, name + "-flow.png");
    for (auto* button : panel.findChildren<QPushButton*>())
        if (button->property("role") == "link" && button->isVisible()) button->click();
    settle(window);
    take(window, name + "-flow-open.png");
    panel.ask("communities");
    settle(window);
    take(window, name + "-groups.png");
    const auto& items = window.charts().canvas().scene().items;
    if (items.size() < 3) return;
    const auto first = items.front().record;
    const std::set<std::int64_t> others{items[items.size() / 2].record, items.back().record};
    session.select({first, *others.begin(), *others.rbegin()});
    panel.ask("connections");
    settle(window);
    take(window, name + "-between.png");
    panel.ask("link-betweenness");
    settle(window);
    take(window, name + "-ties.png");
    panel.ask("betweenness-between");
    session.select({first});
    take_side(panel, "first");
    session.select(others);
    take_side(panel, "second");
    settle(window);
    take(window, name + "-sides.png");
    panel.ask("clique-percolation");
    settle(window);
    take(window, name + "-circles.png");
    session.select({});
    panel.ask("earliest-arrival");
    settle(window);
    take(window, name + "-hint.png");
    session.wear({});
    settle(window);
}

/// The ranking as it was kept, beside a case that has moved on, and what moved.
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

/// A reason unfolded, what moved since a kept ranking, the proposals, the exhibit.
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

/// The panels beside the chart that hold records.
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

/// Two records, the kinds, the grades.
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

/// The first of the ranking: looked at, pinned, printed.
void go_through(MainWindow& window, const QString& name) {
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
    go_through_records(window, name);
    go_through_analyses(window, name);
    go_through_panels(window, name);
    go_through_dialogs(window, name);
    window.show_side("kind:person");
    settle(window);
    window.command_bar().field().setText("pr");
    window.command_bar().look_up();
    take(window, name + "-list.png");
    window.ask_print();
    settle(window);
    if (auto* paper = window.findChild<QDialog*>()) take(*paper, name + "-paper.png");
}

/// What leaves the case: sheets, dossiers, releases; and a pattern taken from the chart, found.
void go_through_paper(MainWindow& window, const QString& name) {
    for (const char* action : {"print", "dossier", "release", "pattern"}) {
        if (action == std::string("pattern")) {
            const auto seizure = window.session().the_case().entities_labelled("seizure", "S-3");
            if (seizure.empty()) return;
            window.session().select({seizure.front().id.value});
            window.select_linked();
        }
        window.action(action)->trigger();
        settle(window);
        if (auto* pattern = window.findChild<PatternDialog*>()) {
            for (auto* button : pattern->findChildren<QPushButton*>())
                if (button->isDefault()) button->click();
            settle(window);
        }
        for (auto* dialog : window.findChildren<QDialog*>()) {
            if (!dialog->isVisible()) continue;
            take(*dialog, name + '-' + action + ".png");
            delete dialog;
            break;
        }
    }
}

/// Style rules on the chart while they are tried, and what was found on it.
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

/// The chart from far, from the middle and from near, around its foremost.
void go_through_zooms(MainWindow& window, const QString& name) {
    Canvas& canvas = window.charts().canvas();
    canvas.fit();
    settle(window);
    take(window, name + "-zoom-far.png");
    const auto& items = canvas.scene().items;
    if (items.empty()) return;
    const Point foremost = std::ranges::max_element(items, {}, &ChartItem::importance)->at;
    for (const auto& [factor, where] : {std::pair(3.0, "middle"), std::pair(3.0, "near")}) {
        canvas.set_view(canvas.view().zoomed(factor, canvas.view().to_screen(foremost)));
        settle(window);
        take(window, QString("%1-zoom-%2.png").arg(name, where));
    }
}

/// The chart in the middle of its time, with a filter, and when all of it had contact.
void go_through_time(MainWindow& window, const QString& name) {
    Session& session = window.session();
    TimeBar& bar = window.charts().time().bar();
    const auto [first, last] = bar.whole();
    bar.choose(first + (last - first) / 3, first + (last - first) / 2);
    ChartFilter filter;
    filter.weakest = Strength::confirmed;
    window.charts().set_filter(filter);
    settle(window);
    take(window, name + "-time.png");
    window.charts().set_filter({});
    bar.clear();
    window.show_activity();
    settle(window);
    auto* activity = window.findChild<ActivityWindow*>();
    take(*activity, name + "-activity.png");
    activity->heat().press({1, 10});
    settle(window);
    take(*activity, name + "-activity-cell.png");
    activity->save_sheet(name + "-activity-sheet.png");
    settle(window);
    delete activity;
    session.select({});
    settle(window);
}

/// Every page of the line: the board traced from a seizure, who must be passed, a strike.
void go_through_line(MainWindow& window, const QString& name) {
    Session& session = window.session();
    const auto seizures = session.the_case().entities_labelled("seizure", "S-3");
    if (seizures.empty()) return;
    session.select({seizures.front().id.value});
    window.show_line();
    settle(window);
    auto* line = window.findChild<LineWindow*>();
    line->board().trace_selection();
    settle(window);
    take(*line, name + "-line-1.png");
    line->board().save_as(name + "-line.pdf");
    settle(window);
    line->strike().plan();
    settle(window);
    for (int page = 1; page < line->pages().count(); ++page) {
        line->pages().setCurrentIndex(page);
        settle(window);
        take(*line, QString("%1-line-%2.png").arg(name).arg(page + 1));
    }
    for (auto* button : line->board().findChildren<QPushButton*>())
        if (button->isCheckable()) button->click();
    settle(window);
    take(window, name + "-line-chart.png");
    Q_EMIT line->questions().hidden_ties_asked();
    settle(window);
    window.side().analysis().results().put_on_chart(true);
    settle(window);
    take(window, name + "-hidden-ties.png");
    delete line;
    session.wear({});
    settle(window);
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir own;
    qputenv("HEADWATER_SETTINGS", own.filePath("settings.ini").toUtf8());
    QApplication application(argc, argv);
    if (argc < 3) return 2;
    for (const char* language : {"en", "vi"})
        for (const char* look : {"light", "dark"}) {
            settings().setValue("language", language);
            settings().setValue("look", look);
            if (argc > 3 && QString("%1-%2").arg(language, look) != argv[3]) continue;
            const QString alone = argc > 4 ? argv[4] : "";
            MainWindow window({this_station(), [] { return Result<std::filesystem::path>(); }});
            window.resize(1600, 1000);
            window.show();
            settle(window);
            const QString name = QString("%1/%2-%3").arg(argv[2], language, look);
            take(window, name + "-start.png");
            window.open_case(argv[1]);
            settle(window);
            if (alone.isEmpty()) go_through(window, name);
            if (alone.isEmpty() || alone == "zoom") go_through_zooms(window, name);
            if (alone.isEmpty() || alone == "paper") go_through_paper(window, name);
            if (alone.isEmpty() || alone == "rules") go_through_rules(window, name);
            if (alone.isEmpty() || alone == "time") go_through_time(window, name);
            if (alone.isEmpty() || alone == "line") go_through_line(window, name);
            const Photographer photographer{[&] { settle(window); }, take};
            if (alone.isEmpty() || alone == "signs") go_through_signs(window, name, photographer);
            if ((alone.isEmpty() || alone == "import") && argc < 6)
                go_through_import(window, name, photographer);
            for (int i = 5; i < argc; ++i) // files of one's own, after "import"
                go_through_import_of(window, argv[i], QString("%1-file%2").arg(name).arg(i - 4),
                                     photographer);
        }
    return 0;
}
