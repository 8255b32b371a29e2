// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/pattern_dialog.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include "tests/ui/desk.h"
#include "ui/chart/chart_area.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

PatternDialog& dialog_of(Desk& desk) {
    REQUIRE(desk.window().action("pattern")->isEnabled());
    desk.window().action("pattern")->trigger();
    auto* dialog = desk.window().findChild<PatternDialog*>();
    REQUIRE(dialog != nullptr);
    return *dialog;
}

bool is_found(PatternDialog& dialog, int places) {
    return test::wait_for([&] { return dialog.hits().count() == places; });
}

} // namespace

TEST_CASE("a written pattern is found and stepped through on the chart") {
    Desk desk;
    PatternDialog& dialog = dialog_of(desk);
    QTest::keyClicks(&dialog.pattern(), "boss:person -call-> x -call-> y -call-> z");
    test::press(dialog, "Find");
    REQUIRE(test::wait_for([&] { return dialog.hits().count() > 3; }));
    const auto first = desk.session().selection();
    CHECK(first.size() == 4);
    QTest::keyClick(&dialog.hits(), Qt::Key_Down);
    CHECK(desk.session().selection().size() == 4);
    CHECK(desk.session().selection() != first);
}

TEST_CASE("what is selected is taken as the pattern, and everything like it is found") {
    Desk desk;
    desk.session().select({desk.id_of("Kestrel"), desk.id_of("Magpie")});
    PatternDialog& dialog = dialog_of(desk);
    CHECK(dialog.pattern().text() == "a:person -call-> b:person");
    test::press(dialog, "Find");
    CHECK(is_found(dialog, 41)); // every call of the case
}

TEST_CASE("what is no pattern says why, and cannot be looked for") {
    Desk desk;
    PatternDialog& dialog = dialog_of(desk);
    dialog.pattern().setText("a => b");
    CHECK(test::words_of(dialog).contains("is no tie of a pattern"));
    dialog.pattern().setText("a:unicorn - b");
    CHECK(test::words_of(dialog).contains("There is no kind of entity named unicorn"));
    dialog.pattern().setText("a:vehicle -call- b");
    test::press(dialog, "Find");
    REQUIRE(test::wait_for(
        [&] { return test::words_of(dialog).contains("It is nowhere on the chart."); }));
}

TEST_CASE("while a smaller chart is searched, what was found on the larger is no longer offered") {
    Desk desk;
    PatternDialog& dialog = dialog_of(desk);
    dialog.pattern().setText("a -call-> b");
    test::press(dialog, "Find");
    REQUIRE(is_found(dialog, 41));
    desk.session().select({desk.id_of("Kestrel"), desk.id_of("Magpie")});
    desk.window().action("new_chart")->trigger();
    desk.settle();
    REQUIRE(desk.window().charts().canvas().scene().items.size() == 2);
    test::press(dialog, "Find");
    CHECK(dialog.hits().count() == 0); // the answer is under way
    CHECK(is_found(dialog, 1));
}
