// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/merge_dialog.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include "tests/ui/desk.h"

using namespace headwater;
using headwater::test::Desk;

TEST_CASE("two records are shown side by side, merged when asked, and split again") {
    Desk desk;
    const std::int64_t kestrel = desk.id_of("Kestrel");
    const std::int64_t border = desk.id_of("Border 1");
    desk.session().select({kestrel});
    CHECK_FALSE(desk.window().action("merge")->isEnabled());
    desk.session().select({kestrel, border});
    REQUIRE(desk.window().action("merge")->isEnabled());
    desk.window().action("merge")->trigger();
    auto* dialog = desk.window().findChild<MergeDialog*>();
    REQUIRE(dialog);
    bool keeps_kestrel = false;
    for (auto* choice : dialog->findChildren<QRadioButton*>())
        if (choice->text() == "Keep Kestrel") {
            choice->setChecked(true);
            keeps_kestrel = true;
        }
    REQUIRE(keeps_kestrel);
    const auto before = desk.session().the_case().totals();
    QTest::mouseClick(dialog->findChild<QPushButton*>("keep"), Qt::LeftButton);
    CHECK(desk.session().the_case().totals().entities == before.entities - 1);
    CHECK_FALSE(desk.session().the_case().entity({border}));
    CHECK(desk.session().selection() == std::set{kestrel});

    QApplication::processEvents();
    for (auto* button : desk.window().findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == "Take out again") {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    CHECK(desk.session().the_case().entity({border}));
    CHECK(desk.session().the_case().totals() == before);
}
