// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/history_panel.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/ui/desk.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/panels/narrowed_list.h"
#include "ui/panels/side_panel.h"
#include "ui/records/record_steps.h"
#include "ui/window/notice.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

HistoryPanel& history(Desk& desk) {
    if (desk.window().side().shown() != "history") desk.window().show_side("history");
    QApplication::processEvents();
    return desk.window().side().history();
}

} // namespace

TEST_CASE("the history lists every step, and typing narrows it") {
    Desk desk;
    rename(desk.session(), {desk.id_of("Kestrel")}, "Heron");
    HistoryPanel& panel = history(desk);
    CHECK(panel.rows().shown() == 3);
    panel.rows().filter().setText("rename");
    CHECK(panel.rows().shown() == 1);
    panel.rows().filter().setText("TESTER");
    CHECK(panel.rows().shown() == 3);
}

TEST_CASE("a chosen step shows who, when, and what became what") {
    Desk desk;
    rename(desk.session(), {desk.id_of("Kestrel")}, "Heron");
    HistoryPanel& panel = history(desk);
    panel.choose(3);
    CHECK(test::wait_for([&] { return test::words_of(panel).contains("Kestrel became Heron"); }));
    const QString words = test::words_of(panel);
    CHECK(words.contains("tester"));
    CHECK(words.contains("Seal "));
}

TEST_CASE("going back asks first, sets later steps aside, and is itself undone") {
    Desk desk;
    const std::int64_t id = desk.id_of("Kestrel");
    rename(desk.session(), {id}, "Heron");
    rename(desk.session(), {id}, "Egret");
    HistoryPanel& panel = history(desk);
    panel.choose(2);
    QApplication::processEvents();
    QTest::mouseClick(panel.findChild<QPushButton*>("go_back"), Qt::LeftButton);
    auto* dialog = desk.window().findChild<ConfirmDialog*>();
    REQUIRE(dialog);
    CHECK(test::words_of(*dialog).contains("2 later steps"));
    QTest::mouseClick(dialog->findChild<QPushButton*>("keep"), Qt::LeftButton);
    desk.settle();
    CHECK(desk.session().the_case().entity({id})->label == "Kestrel");
    desk.session().undo();
    CHECK(desk.session().the_case().entity({id})->label == "Egret");
}

TEST_CASE("an import of very many rows is taken back beside the window, a small step at once") {
    Desk desk;
    Session& session = desk.session();
    const auto before = session.the_case().totals().entities;
    Records batch;
    for (std::int64_t i = 1; i <= static_cast<std::int64_t>(rows_of_a_run) + 1; ++i)
        batch.entities.push_back({{-i}, "person", std::to_string(i).append("p"), {}});
    const auto all = before + static_cast<std::int64_t>(batch.entities.size());
    REQUIRE(session.apply({"Import", [&](Edits& edits) { return edits.take_in(batch); }, ""}));
    session.undo();
    CHECK_FALSE(session.may_edit()); // until the job is done; the window reads on
    CHECK(session.the_case().totals().entities == all);
    CHECK(test::wait_for([&] { return session.may_edit(); }));
    CHECK(session.the_case().totals().entities == before);
    session.redo();
    CHECK_FALSE(session.may_edit());
    CHECK(test::wait_for([&] { return session.may_edit(); }));
    CHECK(session.the_case().totals().entities == all);
    rename(session, {desk.id_of("Kestrel")}, "Heron");
    session.undo();
    CHECK(session.may_edit());
    CHECK(desk.id_of("Kestrel") != 0);
}

TEST_CASE("the history verifies the case file") {
    Desk desk;
    HistoryPanel& panel = history(desk);
    for (auto* button : panel.findChildren<QPushButton*>())
        if (button->text() == "Verify") QTest::mouseClick(button, Qt::LeftButton);
    desk.settle();
    CHECK(desk.window().findChild<Notice*>()->words().contains("sound"));
}
