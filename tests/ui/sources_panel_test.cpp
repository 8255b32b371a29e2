// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/sources_panel.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include "tests/ui/desk.h"
#include "ui/dialogs/grade_field.h"
#include "ui/dialogs/policy_dialog.h"
#include "ui/dialogs/source_dialog.h"
#include "ui/dialogs/source_form.h"
#include "ui/panels/narrowed_list.h"
#include "ui/panels/side_panel.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

SourcesPanel& sources(Desk& desk) {
    desk.window().show_side("sources");
    desk.settle();
    return desk.window().side().sources();
}

} // namespace

TEST_CASE("every source stands in the list with its grade and what rests on it") {
    Desk desk;
    SourcesPanel& panel = sources(desk);
    REQUIRE(panel.rows().shown() == 2);
    const auto* model = panel.rows().list().model();
    CHECK(model->index(0, 0).data(ListModel::chip) == "B2");
    CHECK(model->index(0, 0).data(ListModel::detail).toString().contains("38 items"));
    panel.choose(desk.session().the_case().sources().front().id.value);
    QApplication::processEvents();
    CHECK(test::words_of(panel).contains("usually reliable"));
}

TEST_CASE("what rests on a source is selected on the chart") {
    Desk desk;
    SourcesPanel& panel = sources(desk);
    panel.choose(desk.session().the_case().sources().back().id.value);
    test::press(panel, "Select what rests on it");
    desk.settle();
    CHECK(desk.session().selection().size() == 3);
}

TEST_CASE("the grade of a source is changed in its dialog, as one step") {
    Desk desk;
    SourcesPanel& panel = sources(desk);
    panel.choose(desk.session().the_case().sources().front().id.value);
    test::press(panel, "Edit");
    auto* dialog = desk.window().findChild<SourceDialog*>();
    REQUIRE(dialog);
    dialog->form().grade().set_grade("C3");
    QTest::mouseClick(dialog->findChild<QPushButton*>("keep"), Qt::LeftButton);
    CHECK(desk.session().the_case().sources().front().grade == "C3");
    desk.session().undo();
    CHECK(desk.session().the_case().sources().front().grade == "B2");
}

TEST_CASE("what a grade is worth is changed for the case, and taken back") {
    Desk desk;
    test::press(sources(desk), "Grades");
    auto* dialog = desk.window().findChild<PolicyDialog*>();
    REQUIRE(dialog);
    dialog->field(GradingSystem::admiralty, 'B', false)->setValue(0.2);
    CHECK(test::words_of(*dialog).contains("40 %"));
    QTest::mouseClick(dialog->findChild<QPushButton*>("keep"), Qt::LeftButton);
    const auto worth = [&] {
        return *worth_of("B2", GradingSystem::admiralty, desk.session().the_case().grade_policy());
    };
    CHECK(worth() == Approx(0.4));
    desk.session().undo();
    CHECK(worth() == Approx(0.8));
}

TEST_CASE("a case without sources says what would fill the list") {
    Desk desk(Desk::Contents::nothing);
    CHECK(test::words_of(sources(desk)).contains("Every imported file"));
}
