// SPDX-License-Identifier: Apache-2.0
#include "ui/line/line_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

#include <catch2/catch.hpp>

#include "core/desk/sample_case.h"
#include "tests/ui/desk.h"
#include "ui/canvas/time_bar.h"
#include "ui/line/board_page.h"
#include "ui/line/line_table.h"
#include "ui/line/questions_page.h"
#include "ui/line/strike_page.h"
#include "ui/line/strike_plots.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// The line window on the sample case, with the seizure S-3 selected.
struct LineDesk {
    Desk desk{Desk::Contents::nothing};
    LineWindow* window = nullptr;

    LineDesk() {
        const auto file = desk.folder() / "kingfisher.hwcase";
        Task task;
        REQUIRE(make_sample_case(file, still_station(), task));
        REQUIRE(desk.window().open_case(file));
        desk.settle();
        Session& session = desk.session();
        session.select({session.the_case().entities_labelled("seizure", "S-3").at(0).id.value});
        desk.window().show_line();
        desk.settle();
        window = desk.window().findChild<LineWindow*>();
        REQUIRE(window != nullptr);
    }
    QPushButton* button(QWidget& page, const QString& words) const {
        for (auto* button : page.findChildren<QPushButton*>())
            if (button->text() == words) return button;
        FAIL("no button " + words.toStdString());
        return nullptr;
    }
};

} // namespace

TEST_CASE("a trace from the selection is told, kept and worn by the chart") {
    LineDesk line;
    BoardPage& board = line.window->board();
    line.button(board, "Trace from the selection")->click();
    line.desk.settle();
    CHECK(board.said().startsWith("From S-3: upstream as far as Flint Heath"));
    const auto revision = line.desk.session().the_case().revision();
    line.button(board, "Keep finding")->click();
    CHECK(line.desk.session().the_case().revision() == revision + 1);
    line.desk.settle();
    board.trace_selection();
    line.desk.settle();
    line.button(board, "Show on chart")->click();
    REQUIRE(line.desk.session().worn().answer);
    CHECK(line.desk.session().worn().answer->finding.method == "trace");
}

TEST_CASE("a period drawn on the bar of time says how much moved then") {
    LineDesk line;
    auto* bar = line.window->findChild<TimeBar*>();
    REQUIRE_FALSE(bar->is_empty());
    bar->choose(1710000000, 1711500000); // 9 to 27 March 2024
    CHECK(line.window->board().said().contains("in this period"));
}

TEST_CASE("a strike is planned by a click and drawn beside the other choices") {
    LineDesk line;
    StrikePage& page = line.window->strike();
    line.window->pages().setCurrentWidget(&page);
    line.button(page, "Plan the strike")->click();
    REQUIRE(wait_for([&] { return page.has_answer(); }));
    CHECK(page.findChildren<ChoiceBars*>().size() == 1);
    CHECK(page.findChildren<RecoveryPlot*>().size() == 1);
    line.button(page, "Show on chart")->click();
    CHECK(line.desk.session().worn().answer->finding.method == "strike");
}

TEST_CASE("rules that no set keeps are told, and nothing is shown") {
    LineDesk line;
    StrikePage& page = line.window->strike();
    for (auto* box : page.findChildren<QCheckBox*>())
        if (box->text() == "At least one at each stage") box->setChecked(true);
    page.plan();
    line.desk.settle();
    CHECK_FALSE(page.has_answer());
    bool told = false;
    for (auto* label : page.findChildren<QLabel*>())
        told = told || label->text().startsWith("No 5 targets keep these rules");
    CHECK(told);
}

TEST_CASE("the stage of whoever is chosen can be set, and undone") {
    LineDesk line;
    Session& session = line.desk.session();
    const EntityId heath = session.the_case().entities_labelled("person", "Flint Heath").at(0).id;
    session.select({heath.value});
    auto* table = static_cast<LineTable*>(nullptr);
    for (auto* one : line.window->findChildren<LineTable*>())
        if (one->accessibleName() == "Who must be passed") table = one;
    REQUIRE(table != nullptr);
    CHECK(table->chosen() == heath.value);
    auto* stage = static_cast<QComboBox*>(nullptr);
    for (auto* box : line.window->findChildren<QComboBox*>())
        if (box->accessibleName() == "Stage of the chosen:") stage = box;
    REQUIRE(stage != nullptr);
    REQUIRE(stage->isEnabled());
    stage->setCurrentIndex(stage->findData(static_cast<int>(Stage::retail)));
    Q_EMIT stage->activated(stage->currentIndex());
    CHECK(session.the_case().entity(heath)->property("stage") == "retail");
    session.undo();
    CHECK(session.the_case().entity(heath)->property("stage").empty());
}

TEST_CASE("board and questions are written as sheets") {
    LineDesk line;
    const QString folder = QString::fromStdString(line.desk.folder().string());
    line.window->board().save_as(folder + "/line.svg");
    line.desk.settle();
    CHECK(line.window->board().said().contains("line.svg"));
    line.window->questions().save_as(folder + "/questions.pdf");
    QFile board(folder + "/line.svg");
    REQUIRE(board.open(QIODevice::ReadOnly));
    const QByteArray svg = board.readAll();
    CHECK(svg.contains("The whole line"));
    CHECK(svg.contains("SAMPLE"));
    CHECK(QFile(folder + "/questions.pdf").size() > 4000);
}
