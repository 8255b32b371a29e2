// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/analysis_panel.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include "core/desk/replay.h"
#include "tests/support/folder.h"
#include "tests/ui/desk.h"
#include "ui/chart/chart_area.h"
#include "ui/panels/analysis_model.h"
#include "ui/panels/analysis_results.h"
#include "ui/panels/histogram.h"
#include "ui/panels/side_panel.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

AnalysisPanel& panel(Desk& desk) {
    return desk.window().side().analysis();
}

QTableView& table(Desk& desk) {
    auto* found = panel(desk).findChild<QTableView*>();
    REQUIRE(found);
    return *found;
}

QPushButton& button(Desk& desk, const QString& text) {
    for (auto* candidate : panel(desk).findChildren<QPushButton*>())
        if (candidate->text() == text) return *candidate;
    FAIL("no button " << text.toStdString());
    std::abort();
}

void click(QWidget& widget) {
    REQUIRE(widget.isVisible());
    QTest::mouseClick(&widget, Qt::LeftButton);
}

/// Opens the panel from the left edge and asks one question.
void ask(Desk& desk, const std::string& analysis) {
    desk.window().ask_question("flow");
    panel(desk).ask(analysis);
    desk.settle();
}

void select(Desk& desk, const std::vector<std::string>& labels) {
    std::set<std::int64_t> records;
    for (const std::string& label : labels)
        records.insert(desk.id_of(label));
    desk.session().select(std::move(records));
}

QString cell(Desk& desk, int row, int column) {
    return table(desk).model()->index(row, column).data().toString();
}

const ChartItem& item(Desk& desk, const std::string& label) {
    for (const ChartItem& found : desk.window().charts().canvas().scene().items)
        if (found.label == label) return found;
    FAIL("not on the chart: " << label);
    std::abort();
}

bool says(Desk& desk, const QString& beginning) {
    for (const auto* label : panel(desk).findChildren<QLabel*>())
        if (label->isVisible() && label->text().startsWith(beginning)) return true;
    return false;
}

} // namespace

TEST_CASE("a topic opens with its first question answered") {
    Desk desk;
    desk.window().ask_question("flow");
    desk.settle();
    REQUIRE(panel(desk).answer());
    CHECK(panel(desk).answer()->inquiry.analysis == "betweenness");
    CHECK(table(desk).model()->rowCount() == 22);
    // The middle head stands on every way between the two other crews.
    CHECK(cell(desk, 0, AnalysisModel::name) == "Old Ferry");
    CHECK(panel(desk).answer()->finding.scores.front().value > 0.5);
}

TEST_CASE("every question of every topic can be asked") {
    Desk desk;
    desk.window().ask_question("flow");
    select(desk, {"Magpie", "Teal"});
    for (const Topic& topic : topics())
        for (const AnalysisRow* row : topic.rows) {
            INFO(row->name);
            if (row->names == Names::one)
                select(desk, {"Magpie"});
            else
                select(desk, {"Magpie", "Teal"});
            panel(desk).ask(row->name);
            if (row->names == Names::two_sets) {
                click(button(desk, "Take the selection as the first side"));
                click(button(desk, "Take the selection as the second side"));
            }
            desk.settle();
            REQUIRE(panel(desk).answer());
            CHECK(panel(desk).answer()->inquiry.analysis == row->name);
        }
}

TEST_CASE("a click on a row selects on the chart, a selection on the chart marks the row") {
    Desk desk;
    ask(desk, "degree");
    const QModelIndex third = table(desk).model()->index(2, AnalysisModel::name);
    QTest::mouseClick(table(desk).viewport(), Qt::LeftButton, {},
                      table(desk).visualRect(third).center());
    desk.settle();
    REQUIRE(desk.session().selection().size() == 1);
    CHECK(*desk.session().selection().begin() == desk.id_of(third.data().toString().toStdString()));
    select(desk, {"Kestrel", "Border 2"});
    QStringList marked;
    for (const QModelIndex& row : table(desk).selectionModel()->selectedRows())
        marked << row.siblingAtColumn(AnalysisModel::name).data().toString();
    marked.sort();
    CHECK(marked == QStringList{"Border 2", "Kestrel"});
}

TEST_CASE("a click on the head of a column sorts, and the rows still are themselves") {
    Desk desk;
    ask(desk, "degree");
    table(desk).sortByColumn(AnalysisModel::name, Qt::AscendingOrder);
    CHECK(cell(desk, 0, AnalysisModel::name) == "Border 1");
    CHECK(cell(desk, 21, AnalysisModel::name) == "Transport 6");
    table(desk).sortByColumn(AnalysisModel::value, Qt::AscendingOrder);
    CHECK(cell(desk, 0, AnalysisModel::value) == "3");
    table(desk).sortByColumn(AnalysisModel::value, Qt::DescendingOrder);
    CHECK(cell(desk, 0, AnalysisModel::value) == "9");
    CHECK(cell(desk, 0, AnalysisModel::name) == "Old Ferry");
    table(desk).selectRow(0);
    CHECK(desk.session().selection() == std::set{desk.id_of("Old Ferry")});
}

TEST_CASE("drawing across the highest bars selects whose values lie there") {
    Desk desk;
    ask(desk, "degree");
    auto* histogram = panel(desk).findChild<Histogram*>();
    REQUIRE(histogram);
    REQUIRE(histogram->bars() == 24);
    const int y = histogram->height() / 2;
    const int from = static_cast<int>(histogram->place_of(18).center().x());
    const int to = static_cast<int>(histogram->place_of(23).center().x());
    QTest::mousePress(histogram, Qt::LeftButton, {}, {from, y});
    QTest::mouseMove(histogram, {to, y});
    QTest::mouseRelease(histogram, Qt::LeftButton, {}, {to, y});
    CHECK(desk.session().selection() ==
          std::set{desk.id_of("Magpie"), desk.id_of("Old Ferry"), desk.id_of("Teal")});
}

TEST_CASE("the result gives size and colour on the chart, with a legend, and comes off again") {
    Desk desk;
    const double before = item(desk, "Border 1").importance;
    ask(desk, "betweenness");
    click(button(desk, "Show on chart"));
    desk.settle();
    CHECK(item(desk, "Old Ferry").importance == Approx(1));
    CHECK(item(desk, "Old Ferry").value == Approx(1));
    CHECK(item(desk, "Border 1").value == Approx(0));
    REQUIRE(desk.window().charts().canvas().scene().scale);
    for (auto* box : panel(desk).findChildren<QCheckBox*>())
        if (box->text() == "Colour") click(*box);
    desk.settle();
    CHECK_FALSE(item(desk, "Old Ferry").value);
    CHECK(item(desk, "Old Ferry").importance == Approx(1));
    auto* off = desk.window().charts().findChild<QPushButton*>("take_off");
    REQUIRE(off);
    CHECK(off->text() == "Who stands between the others?");
    click(*off);
    desk.settle();
    CHECK(item(desk, "Border 1").importance == before);
    CHECK_FALSE(desk.window().charts().canvas().scene().scale);
    CHECK_FALSE(button(desk, "Show on chart").isChecked());
}

TEST_CASE("groups stand on grounds of their own, and apart from each other when asked to") {
    Desk desk;
    desk.window().ask_question("together");
    desk.settle();
    const auto rows = table(desk).model()->rowCount();
    CHECK(rows >= 3);
    click(button(desk, "Set groups apart"));
    desk.settle();
    const ChartScene scene = desk.window().charts().canvas().scene();
    REQUIRE(scene.groups.size() == static_cast<std::size_t>(rows));
    std::size_t members = 0;
    for (const ChartGroup& group : scene.groups)
        members += group.members.size();
    CHECK(members == 22);
    CHECK(desk.window().charts().chart().layout == "grouped");
    table(desk).selectRow(0);
    CHECK(desk.session().selection().size() == scene.groups[0].members.size());
}

TEST_CASE("what lies between those selected is drawn on the chart") {
    Desk desk;
    select(desk, {"Border 1", "Money 1"});
    desk.window().action("between")->trigger();
    desk.settle();
    REQUIRE(panel(desk).answer());
    CHECK(desk.window().side().shown() == "question:connected");
    CHECK(panel(desk).answer()->finding.routes.front().length == 4);
    // By way of the middle head or of the boss.
    for (const char* label : {"Border 1", "Magpie", "Old Ferry", "Kestrel", "Teal", "Money 1"})
        CHECK_FALSE(item(desk, label).stands_back);
    CHECK(item(desk, "Transport 3").stands_back);
    const auto& links = desk.window().charts().canvas().scene().links;
    CHECK(std::ranges::count_if(links, &ChartLink::stands_out) == 4);
    click(button(desk, "Show on chart"));
    desk.settle();
    CHECK_FALSE(item(desk, "Transport 3").stands_back);
}

TEST_CASE("the way from one to the other can be turned round") {
    Desk desk;
    select(desk, {"Kestrel", "Border 1"});
    desk.window().action("path")->trigger();
    desk.settle();
    REQUIRE(panel(desk).answer());
    const QString there = cell(desk, 0, AnalysisModel::name);
    CHECK(there.contains("Magpie"));
    click(button(desk, "Turn round"));
    desk.settle();
    QStringList back = cell(desk, 0, AnalysisModel::name).split(QString::fromUtf8(" → "));
    std::ranges::reverse(back);
    CHECK(back.join(QString::fromUtf8(" → ")) == there);
}

TEST_CASE("two sides are taken from the selection, one after the other") {
    Desk desk;
    ask(desk, "betweenness-between");
    CHECK_FALSE(panel(desk).answer());
    CHECK(says(desk, "Select one side"));
    select(desk, {"Border 1", "Border 2"});
    click(button(desk, "Take the selection as the first side"));
    CHECK(says(desk, "First side: Border 1, Border 2\nSecond side: nobody yet"));
    CHECK_FALSE(panel(desk).is_running());
    select(desk, {"Money 1"});
    click(button(desk, "Take the selection as the second side"));
    desk.settle();
    REQUIRE(panel(desk).answer());
    CHECK(panel(desk).answer()->inquiry.chosen.size() == 2);
    CHECK(panel(desk).answer()->inquiry.others.size() == 1);
    // Both ways from the border crew lead past the head of that crew.
    CHECK(cell(desk, 0, AnalysisModel::name) == "Magpie");
}

TEST_CASE("circles have the size, and ways in time the wait, that is asked for") {
    Desk desk;
    ask(desk, "clique-percolation");
    const auto boxes = panel(desk).findChildren<QSpinBox*>();
    const auto shown = [&] {
        std::vector<QSpinBox*> visible;
        for (auto* box : boxes)
            if (box->isVisible()) visible.push_back(box);
        return visible;
    };
    REQUIRE(shown().size() == 1);
    CHECK(shown().front()->value() == 3);
    shown().front()->setValue(4);
    click(button(desk, "Ask again"));
    desk.settle();
    CHECK(panel(desk).answer()->inquiry.size == 4);
    select(desk, {"Magpie", "Teal"});
    panel(desk).ask("earliest-arrival");
    desk.settle();
    REQUIRE(shown().size() == 1);
    CHECK(shown().front()->text() == "any");
    shown().front()->setValue(2);
    click(button(desk, "Ask again"));
    desk.settle();
    CHECK(panel(desk).answer()->inquiry.options.longest_wait == 2 * 86400);
}

TEST_CASE("with nobody selected the panel says whom to select") {
    Desk desk;
    ask(desk, "connections");
    CHECK_FALSE(panel(desk).answer());
    CHECK(says(desk, "Select two or more"));
    CHECK_FALSE(desk.window().action("between")->isEnabled());
    select(desk, {"Magpie", "Teal"});
    panel(desk).ask("path");
    desk.settle();
    REQUIRE(panel(desk).answer());
    select(desk, {});
    panel(desk).ask("earliest-arrival");
    desk.settle();
    CHECK(says(desk, "Select two on the chart"));
}

TEST_CASE("dates, grade and kinds narrow every question at once") {
    Desk desk;
    ask(desk, "degree");
    Scope scope;
    scope.grade = "B2"; // the informant's D4 ties to the boss go
    desk.session().set_scope(scope);
    desk.settle();
    const auto& answer = panel(desk).answer();
    CHECK(answer->finding.parameters != std::vector<std::pair<std::string, std::string>>{});
    for (const Score& score : answer->finding.scores)
        if (answer->network.actors[score.vertex].label == "Kestrel") CHECK(score.value == 0);
    scope = {};
    scope.from = "2023-05-02";
    scope.link_kinds = {"meeting"};
    desk.session().set_scope(scope);
    desk.settle();
    CHECK_FALSE(panel(desk).answer()); // nobody met
    CHECK(says(desk, "There is nothing to analyse"));
    desk.session().set_scope({});
    desk.settle();
    CHECK(table(desk).model()->rowCount() == 22);
}

TEST_CASE("only who is near the selection is looked at, and a selection counts as one") {
    Desk desk;
    ask(desk, "degree");
    auto* near = panel(desk).findChild<QComboBox*>("near");
    const auto look_near = [&](int steps) {
        near->setCurrentIndex(steps);
        Q_EMIT near->activated(steps);
        desk.settle();
    };
    QString told;
    QObject::connect(&desk.session(), &Session::told, [&](const QString& words) { told = words; });
    select(desk, {});
    look_near(1);
    CHECK(told.startsWith("Select on the chart"));
    CHECK(near->currentIndex() == 0);
    CHECK(table(desk).model()->rowCount() == 22);
    select(desk, {"Kestrel"});
    look_near(1);
    const int near_by = table(desk).model()->rowCount();
    CHECK(near_by > 1);
    CHECK(near_by < 22);
    CHECK(button(desk, QString::fromUtf8("within 1 tie of Kestrel ▾")).isVisible());
    look_near(0);
    CHECK(desk.session().scope() == Scope{});

    select(desk, {"Magpie", "Teal"});
    auto* as_one = panel(desk).findChild<QPushButton*>("as-one");
    Q_EMIT as_one->menu()->aboutToShow();
    as_one->menu()->actions().front()->trigger();
    desk.settle();
    CHECK(table(desk).model()->rowCount() == 21);
    CHECK(as_one->text() == "Magpie, Teal");
    Q_EMIT as_one->menu()->aboutToShow();
    as_one->menu()->actions().back()->trigger();
    desk.settle();
    CHECK(table(desk).model()->rowCount() == 22);
}

TEST_CASE("a date that is none is told and changes nothing") {
    Desk desk;
    ask(desk, "degree");
    QLineEdit* from = nullptr;
    for (auto* field : panel(desk).findChildren<QLineEdit*>())
        if (field->accessibleName() == "From") from = field;
    REQUIRE(from);
    QString told;
    QObject::connect(&desk.session(), &Session::told, [&](const QString& words) { told = words; });
    from->setText("yesterday");
    Q_EMIT from->editingFinished();
    CHECK(told.contains("yesterday"));
    CHECK(desk.session().scope() == Scope{});
}

TEST_CASE("the result is exported as a table") {
    Desk desk;
    ask(desk, "degree");
    const auto file = desk.folder() / "degree.csv";
    panel(desk).results().export_to(QString::fromStdString(file.string()));
    const std::string text = support::bytes_of_file(file);
    CHECK(text.find("rank,name,kind,degree,id") != std::string::npos);
    CHECK(text.find("1,Old Ferry,person,9,") != std::string::npos);
}

TEST_CASE("a kept result can be asked again from the command line to the same bits") {
    Desk desk;
    select(desk, {"Border 1", "Money 1"});
    desk.window().action("between")->trigger();
    desk.settle();
    click(button(desk, "Keep finding"));
    desk.settle();
    const Case& the_case = desk.session().the_case();
    REQUIRE(the_case.findings().size() == 1);
    Task task;
    const auto again = replay(the_case, the_case.findings().front().first, task);
    REQUIRE(again);
    CHECK(again->outcome == Replay::Outcome::same);
}

TEST_CASE("new records make the result stale, moving things about does not") {
    Desk desk;
    ask(desk, "degree");
    const auto stale = [&] { return says(desk, "The case has changed"); };
    select(desk, {"Kestrel"});
    QTest::keyClick(&desk.window().charts().canvas(), Qt::Key_Right);
    desk.settle();
    CHECK_FALSE(stale());
    const EntityId kestrel{desk.id_of("Kestrel")};
    desk.session().apply(
        {"Remove Kestrel", [=](Edits& edits) { return edits.remove(kestrel); }, ""});
    desk.settle();
    CHECK(stale());
    click(button(desk, "Ask again"));
    desk.settle();
    CHECK_FALSE(stale());
    CHECK(table(desk).model()->rowCount() == 21);
}

TEST_CASE("an empty case says that there is nothing to analyse") {
    Desk desk(Desk::Contents::nothing);
    desk.window().ask_question("flow");
    desk.settle();
    CHECK(says(desk, "There is nothing to analyse"));
    CHECK_FALSE(panel(desk).answer());
}
