// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/split_dialog.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include "tests/ui/desk.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

SplitDialog& dialog_on(Desk& desk, const std::string& label) {
    desk.session().select({desk.id_of(label)});
    REQUIRE(desk.window().action("split")->isEnabled());
    desk.window().action("split")->trigger();
    auto* dialog = desk.window().findChild<SplitDialog*>();
    REQUIRE(dialog);
    return *dialog;
}

QTreeWidgetItem* row(SplitDialog& dialog, int group, const QString& words) {
    QTreeWidgetItem* rows = dialog.tree().topLevelItem(group);
    for (int i = 0; i < rows->childCount(); ++i)
        if (rows->child(i)->text(0).contains(words)) return rows->child(i);
    FAIL("no row " << words.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("what is ticked goes with the other one, the rest stays, and undo takes it back") {
    Desk desk;
    const EntityId kestrel{desk.id_of("Kestrel")};
    const auto before = desk.session().the_case().entity(kestrel);
    const auto links = desk.session().the_case().links_of(kestrel);
    SplitDialog& dialog = dialog_on(desk, "Kestrel");
    auto* keep = dialog.findChild<QPushButton*>("keep");
    CHECK_FALSE(keep->isEnabled());
    dialog.name().setText("The Old Man");
    CHECK_FALSE(keep->isEnabled());
    row(dialog, 0, "The Old Man")->setCheckState(0, Qt::Checked);
    dialog.tree().topLevelItem(1)->child(0)->setCheckState(0, Qt::Checked);
    REQUIRE(keep->isEnabled());
    QTest::mouseClick(keep, Qt::LeftButton);

    const auto& the_case = desk.session().the_case();
    const EntityId part{*desk.session().selection().begin()};
    REQUIRE(the_case.entity(part));
    CHECK(the_case.entity(part)->label == "The Old Man");
    CHECK(the_case.entity(part)->properties == std::vector<Property>{{"alias", "The Old Man"}});
    CHECK(the_case.links_of(part).size() == 1);
    CHECK(the_case.links_of(kestrel).size() == links.size() - 1);
    CHECK(the_case.entity(kestrel)->properties.size() == before->properties.size() - 1);
    desk.session().undo();
    CHECK(desk.session().the_case().entity(kestrel) == before);
    CHECK(desk.session().the_case().links_of(kestrel) == links);
}

TEST_CASE("the list of a split is narrowed by words without accents, and what is ticked stays") {
    Desk desk;
    SplitDialog& dialog = dialog_on(desk, "Kestrel");
    QTreeWidgetItem* alias = row(dialog, 0, "The Old Man");
    auto* filter = dialog.findChildren<QLineEdit*>()[1];
    filter->setText("thé ôld");
    CHECK_FALSE(alias->isHidden());
    filter->setText("nobody");
    CHECK(alias->isHidden());
    filter->setText("");
    alias->setCheckState(0, Qt::Checked);
    filter->setText("nobody");
    CHECK_FALSE(alias->isHidden());
}
