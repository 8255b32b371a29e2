// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/find_dialog.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include "tests/ui/gestures.h"
#include "ui/chart/chart_area.h"
#include "ui/dialogs/condition_form.h"
#include "ui/dialogs/selection_sets.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

FindDialog& find(Desk& desk, const char* action) {
    REQUIRE(desk.window().action(action)->isEnabled());
    desk.window().action(action)->trigger();
    auto* dialog = desk.window().findChild<FindDialog*>();
    REQUIRE(dialog != nullptr);
    return *dialog;
}

void select(Desk& desk, std::initializer_list<const char*> labels) {
    std::set<std::int64_t> records;
    for (const char* label : labels)
        records.insert(desk.id_of(label));
    desk.session().select(records);
}

bool has_hits(FindDialog& dialog, int count) {
    return test::wait_for([&] { return dialog.hits().count() == count; });
}

} // namespace

TEST_CASE("paths between two are listed, stepped through by keys, and selected with their ties") {
    Desk desk;
    select(desk, {"Border 1", "Money 1"});
    FindDialog& dialog = find(desk, "find_paths");
    REQUIRE(has_hits(dialog, 5));
    CHECK(dialog.hits().item(0)->text().startsWith("Border 1"));
    const auto first = desk.session().selection();
    CHECK(first.contains(desk.id_of("Border 1")));
    CHECK(first.size() >= 5); // stops and ties
    QTest::keyClick(&dialog.hits(), Qt::Key_Down);
    CHECK(desk.session().selection() != first);
    QTest::keyClick(&dialog, Qt::Key_F3, Qt::ShiftModifier);
    CHECK(desk.session().selection() == first);
    desk.window().action("find_next")->trigger();
    CHECK(dialog.hits().currentRow() == 1);
}

TEST_CASE("a hit is brought in sight") {
    Desk desk;
    FindDialog& dialog = find(desk, "most_connected");
    REQUIRE(has_hits(dialog, 20));
    CHECK(dialog.hits().item(0)->text().contains("9 contacts")); // Old Ferry
    Canvas& canvas = desk.window().charts().canvas();
    for (const char* step : {"Next", "Next", "Previous"}) {
        test::press(dialog, step);
        REQUIRE(desk.session().selection().size() == 1);
        const auto at = canvas.position_of(*desk.session().selection().begin());
        REQUIRE(at);
        CHECK((*at - QPointF(canvas.rect().center())).manhattanLength() < 4);
    }
}

TEST_CASE("a hit is brought in sight though the window was made anew since it was found") {
    Desk desk;
    FindDialog& dialog = find(desk, "most_connected");
    REQUIRE(has_hits(dialog, 20));
    const ChartArea* before = &desk.window().charts();
    desk.window().wear_look("light");
    desk.settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the former chart goes
    REQUIRE(&desk.window().charts() != before);
    test::press(dialog, "Next");
    REQUIRE(desk.session().selection().size() == 1);
    const Canvas& canvas = desk.window().charts().canvas();
    const auto at = canvas.position_of(*desk.session().selection().begin());
    REQUIRE(at);
    CHECK((*at - QPointF(canvas.rect().center())).manhattanLength() < 4);
    select(desk, {"Kestrel"});
    find(desk, "find_linked");
    CHECK(has_hits(dialog, 3));
}

TEST_CASE("the connecting network and what is linked are found") {
    Desk desk;
    select(desk, {"Magpie", "Teal"});
    FindDialog& dialog = find(desk, "find_network");
    REQUIRE(has_hits(dialog, 2)); // Old Ferry and Kestrel
    select(desk, {"Kestrel"});
    find(desk, "find_linked");
    REQUIRE(has_hits(dialog, 3));
    test::press(dialog, "Select all");
    CHECK(desk.session().selection().size() == 3);
    dialog.take_way(FindDialog::Way::rule); // hits of another question would mislead
    CHECK(dialog.hits().count() == 0);
}

TEST_CASE("a collapsed box is asked about as what it holds") {
    Desk desk;
    const std::int64_t box = test::put_in_box(desk, {"Kestrel", "Magpie", "Teal"});
    desk.session().select({box});
    FindDialog& dialog = find(desk, "find_linked");
    REQUIRE(has_hits(dialog, 13)); // two crews and Old Ferry
    CHECK(dialog.hits().item(0)->text().startsWith("Old Ferry"));
    desk.session().select({box, desk.id_of("Transport 1")});
    find(desk, "find_network");
    REQUIRE(has_hits(dialog, 1));
    CHECK(dialog.hits().item(0)->text().startsWith("Old Ferry"));
}

TEST_CASE("nothing selected, nothing asked; no answer is said") {
    Desk desk;
    CHECK_FALSE(desk.window().action("find_paths")->isEnabled());
    CHECK_FALSE(desk.window().action("find_linked")->isEnabled());
    FindDialog& dialog = find(desk, "find_by_rule");
    dialog.condition().kinds().setCurrentIndex(dialog.condition().kinds().findText("Vehicles"));
    test::press(dialog, "Find");
    CHECK(test::wait_for(
        [&] { return test::words_of(dialog).contains("Nothing on the chart answers"); }));
}

TEST_CASE("things are selected by the same conditions as style rules") {
    Desk desk;
    FindDialog& dialog = find(desk, "find_by_rule");
    test::press(dialog, "With a condition");
    const auto boxes = dialog.condition().rows().front()->findChildren<QComboBox*>();
    boxes[0]->setCurrentIndex(boxes[0]->findText("name"));
    boxes[1]->setCurrentIndex(boxes[1]->findText("contains"));
    dialog.condition().rows().front()->findChild<QLineEdit*>()->setText("transport");
    test::press(dialog, "Find");
    REQUIRE(has_hits(dialog, 6));
    CHECK(dialog.hits().item(0)->text() == "Transport 1");
}

TEST_CASE("selections are kept under names and combined with and, or, minus") {
    Desk desk;
    FindDialog& dialog = find(desk, "selection_sets");
    const auto keep = [&](const char* name, std::initializer_list<const char*> labels) {
        select(desk, labels);
        QTest::keyClicks(&dialog.sets().name(), name);
        test::press(dialog, "Keep the selection");
        desk.settle();
    };
    keep("Heads", {"Magpie", "Old Ferry", "Teal"});
    keep("Seen", {"Teal", "Kestrel"});
    CHECK(desk.session().the_case().selections().size() == 2);
    const auto found = [&](Combine how) {
        dialog.sets().choose("Heads", how, "Seen");
        test::press(dialog, "Find");
        desk.settle();
        return dialog.hits().count();
    };
    CHECK(found(Combine::both) == 1);
    CHECK(found(Combine::either) == 4);
    CHECK(found(Combine::minus) == 2);
    desk.session().undo();
    CHECK(desk.session().the_case().selections().size() == 1);
}
