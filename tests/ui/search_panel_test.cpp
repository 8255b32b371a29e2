// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/search_panel.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include "tests/ui/desk.h"
#include "ui/panels/filter_chips.h"
#include "ui/panels/query_text.h"
#include "ui/panels/side_panel.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

/// Asks by the menu's action and waits for the answer to what is typed.
SearchPanel& search(Desk& desk, const QString& typed) {
    if (desk.window().side().shown() != "search") desk.window().action("find")->trigger();
    SearchPanel& panel = desk.window().side().search();
    panel.field().clear();
    QTest::keyClicks(&panel.field(), typed);
    REQUIRE(test::wait_for([&] { return panel.is_up_to_date(); }));
    return panel;
}

} // namespace

TEST_CASE("conditions are put into the text of a search, read and taken out") {
    CHECK(with_condition("kestrel", "kind", "person") == "kestrel kind:person");
    CHECK(with_condition("kind:phone kestrel", "kind", "person") == "kestrel kind:person");
    CHECK(with_condition("kestrel kind:person", "kind", "") == "kestrel");
    const QString text = with_condition("", "source", "Operator 1");
    CHECK(text == "source:\"Operator 1\"");
    CHECK(condition_in(text, "source") == "Operator 1");
    CHECK(condition_in("mankind:person", "kind").isEmpty());
    CHECK(with_condition(text, "source", "").isEmpty());
}

TEST_CASE("the search finds as one types, and Return goes there") {
    Desk desk;
    SearchPanel& panel = search(desk, "kest");
    CHECK(panel.found() == 1);
    QTest::keyClick(&panel.field(), Qt::Key_Return);
    CHECK(desk.session().selection() == std::set{desk.id_of("Kestrel")});
}

TEST_CASE("the keys lead from the field into the list and back") {
    Desk desk;
    SearchPanel& panel = search(desk, "border");
    REQUIRE(panel.found() == 6);
    auto* list = panel.findChild<QListView*>();
    QTest::keyClick(&panel.field(), Qt::Key_Down);
    CHECK(list->currentIndex().row() == 0);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(desk.session().selection().size() == 1);
}

TEST_CASE("chips write the language of the search and are taken off by a click") {
    Desk desk;
    SearchPanel& panel = search(desk, "e");
    Q_EMIT panel.chips().condition_set("grade", "D");
    REQUIRE(test::wait_for([&] { return panel.is_up_to_date(); }));
    CHECK(panel.field().text() == "e grade:D");
    auto* chip = panel.chips().findChild<QPushButton*>("grade");
    CHECK(chip->isChecked());
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK(panel.field().text() == "e");
}

TEST_CASE("all that was found is selected at once") {
    Desk desk;
    SearchPanel& panel = search(desk, "border");
    for (auto* button : panel.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == "Select all of them")
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(desk.session().selection().size() == 6);
}

TEST_CASE("where not everything was looked through, a click looks through the rest") {
    Desk desk(Desk::Contents::nothing);
    Records records;
    records.sources = {{{-1}, "Ledger", "file", "", "", "", {}, "B2", ""}};
    records.entities = {{{-10}, "person", "Kestrel", {}}};
    for (int i = 0; i < 3000; ++i) {
        Evidence item;
        item.source = {-1};
        item.subject = -10;
        item.happened = i == 0 ? "2026" : "2023";
        records.evidence.push_back(item);
    }
    desk.session().apply({"Import", [&](Edits& edits) { return edits.take_in(records); }, ""});
    SearchPanel& panel = search(desk, "kestrel after:2026");
    CHECK(panel.found() == 0);
    CHECK(test::words_of(panel).contains("Only 2500 items of evidence"));
    test::press(panel, "Look through everything");
    REQUIRE(test::wait_for([&] { return panel.is_up_to_date(); }));
    CHECK(panel.found() == 1);
    CHECK_FALSE(test::words_of(panel).contains("Only 2500"));
}

TEST_CASE("an empty search says what to type, a vain one why nothing is found") {
    Desk desk;
    CHECK(test::words_of(search(desk, "")).contains("with or without accents"));
    CHECK(test::words_of(search(desk, "zzzz")).contains("Nothing in the case"));
    CHECK(test::words_of(search(desk, "after:soon")).contains("no date"));
}
