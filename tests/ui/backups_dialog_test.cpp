// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/backups_dialog.h"

#include <catch2/catch.hpp>

#include <QPushButton>
#include <QTest>

#include "core/casefile/edits.h"
#include "tests/ui/desk.h"

using namespace headwater;
using headwater::test::Desk;

TEST_CASE("a backup copy is made at once and restored as another file, which opens") {
    Desk desk;
    desk.window().ask_backups();
    auto* dialog = desk.window().findChild<BackupsDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->copies() == 0);
    QTest::mouseClick(dialog->findChild<QPushButton*>("back_up"), Qt::LeftButton);
    desk.settle();
    REQUIRE(dialog->copies() == 1);
    desk.session().apply(
        {"Title", [](Edits& edits) { return edits.set_title("Changed since"); }, ""});

    dialog->restore(0, desk.folder() / "Restored.hwcase");
    desk.settle();
    CHECK(desk.session().the_case().file() == desk.folder() / "Restored.hwcase");
    CHECK(desk.session().the_case().title() == "Operation Kingfisher");
}

TEST_CASE("a copy of the same state is not made twice") {
    Desk desk;
    desk.window().back_up();
    desk.settle();
    desk.window().back_up();
    desk.settle();
    desk.window().ask_backups();
    CHECK(desk.window().findChild<BackupsDialog*>()->copies() == 1);
}
