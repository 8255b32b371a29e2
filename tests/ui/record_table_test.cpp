// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/record_table.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include "core/casefile/edits.h"
#include "tests/ui/desk.h"
#include "ui/panels/record_table_model.h"
#include "ui/panels/search_panel.h"
#include "ui/panels/side_panel.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

RecordTable& table(Desk& desk, const QString& name) {
    desk.window().show_side(name);
    QApplication::processEvents();
    return desk.window().side().table();
}

QString cell(RecordTable& table, int row, int column) {
    return table.model().index(row, column).data().toString();
}

/// Sorts as a click on the header does.
void sort(Desk& desk, RecordTable& table, int column, Qt::SortOrder way) {
    table.view().sortByColumn(column, way);
    desk.settle();
}

} // namespace

TEST_CASE("people stand in a table with their links, in order of name or of any column") {
    Desk desk;
    RecordTable& people = table(desk, "kind:person");
    REQUIRE(people.model().rowCount() == 22);
    CHECK(cell(people, 0, 0) == "Border 1");
    sort(desk, people, 1, Qt::DescendingOrder);
    CHECK(cell(people, 0, 0) == "Old Ferry");
    CHECK(cell(people, 0, 1) == "9");
    sort(desk, people, 0, Qt::DescendingOrder);
    CHECK(cell(people, 0, 0) == "Transport 6");
}

TEST_CASE("a row that is clicked is gone to, several are selected") {
    Desk desk;
    RecordTable& people = table(desk, "kind:person");
    people.view().selectRow(0);
    CHECK(desk.session().selection() == std::set{desk.id_of("Border 1")});
    people.view().selectionModel()->select(people.model().index(1, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    CHECK(desk.session().selection().size() == 2);
}

TEST_CASE("links and evidence are tables too, and follow the case") {
    Desk desk;
    RecordTable& links = table(desk, "links");
    const int before = links.model().rowCount();
    CHECK(before == static_cast<int>(desk.session().the_case().totals().links));
    desk.session().select({links.model().record_at(0)});
    desk.window().action("delete")->trigger();
    CHECK(links.model().rowCount() == before - 1);
    RecordTable& evidence = table(desk, "evidence");
    CHECK(cell(evidence, 0, 0) == "B2");
    sort(desk, evidence, 0, Qt::DescendingOrder);
    CHECK(evidence.model().rowCount() > 30);
}

TEST_CASE("the table leads to the search among its kind") {
    Desk desk;
    RecordTable& people = table(desk, "kind:person");
    for (auto* button : people.findChildren<QAbstractButton*>())
        if (button->text() == "Search in these") QTest::mouseClick(button, Qt::LeftButton);
    CHECK(desk.window().side().shown() == "search");
    CHECK(desk.window().side().search().field().text() == "kind:person ");
}

TEST_CASE("a table of many rows reads only the pages that are looked at") {
    Desk desk(Desk::Contents::nothing);
    Records many;
    for (int i = 1; i <= 20'000; ++i) {
        Entity entity;
        entity.id = {-i};
        entity.kind = "person";
        entity.label = "Person " + std::to_string(100'000 + i);
        many.entities.push_back(entity);
    }
    REQUIRE(desk.session().apply({"Many", [&](Edits& edits) { return edits.take_in(many); }, ""}));
    desk.settle();
    RecordTable& people = table(desk, "kind:person");
    CHECK(people.model().rowCount() == 20'000);
    people.view().scrollToBottom();
    QApplication::processEvents();
    CHECK(cell(people, 19'999, 0) == "Person 120000");
    CHECK(cell(people, 0, 0) == "Person 100001");
}
