// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/release_dialog.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "tests/support/folder.h"
#include "tests/ui/desk.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

/// The calls are the police's, the informant is the customs'.
void name_forces(Desk& desk) {
    const auto sources = desk.session().the_case().sources();
    REQUIRE(desk.session().apply({"Name forces",
                                  [&](Edits& edits) -> Result<void> {
                                      for (Source source : sources) {
                                          source.agency =
                                              source.grade == "B2" ? "Police" : "Customs";
                                          TRY_VOID(edits.amend(source));
                                      }
                                      return {};
                                  },
                                  ""}));
    desk.settle();
}

ReleaseDialog& dialog_of(Desk& desk) {
    desk.window().action("release")->trigger();
    auto* dialog = desk.window().findChild<ReleaseDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(test::wait_for([&] { return dialog->plan() != nullptr; }));
    return *dialog;
}

QListWidget& list_named(ReleaseDialog& dialog, const QString& words) {
    for (auto* list : dialog.findChildren<QListWidget*>())
        if (list->accessibleName().startsWith(words)) return *list;
    FAIL("no list " << words.toStdString());
    throw std::logic_error("unreachable");
}

/// By the space bar, as a hand would.
void tick(QListWidget& list, const QString& name) {
    const auto found = list.findItems(name, Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    list.setCurrentItem(found.front());
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Space);
    REQUIRE(found.front()->checkState() == Qt::Checked);
}

void click(ReleaseDialog& dialog, const QString& words) {
    for (auto* box : dialog.findChildren<QCheckBox*>())
        if (box->text().startsWith(words))
            QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
}

std::size_t kept_of(const ReleaseDialog& dialog) {
    return dialog.plan() ? dialog.plan()->entities.kept : 0;
}

} // namespace

TEST_CASE("only what one force holds is counted and goes out when that is ticked") {
    Desk desk;
    name_forces(desk);
    ReleaseDialog& dialog = dialog_of(desk);
    const std::size_t all = kept_of(dialog);
    CHECK(all == 22); // a boss, three heads, three crews of six
    click(dialog, "Also what no evidence");
    tick(list_named(dialog, "Only from these forces"), "Customs");
    REQUIRE(test::wait_for([&] { return kept_of(dialog) != 0 && kept_of(dialog) < all; }));
    CHECK(dialog.plan()->entities == ReleaseCount{4, 18}); // the boss and his three heads
    CHECK(dialog.plan()->links.kept == 3);
    CHECK(dialog.plan()->sources == ReleaseCount{1, 1});
    auto* counts = dialog.findChild<QTableWidget*>();
    CHECK(counts->item(0, 1)->text() == "4");
    CHECK(counts->item(0, 2)->text() == "18");
}

TEST_CASE("nothing is written before somebody is named, then with a proof and a log") {
    Desk desk;
    name_forces(desk);
    ReleaseDialog& dialog = dialog_of(desk);
    QPushButton* write = nullptr;
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text() == "Write the new case...") write = button;
    REQUIRE(write != nullptr);
    CHECK_FALSE(write->isEnabled());
    click(dialog, "Also what no evidence");
    tick(list_named(dialog, "Not from these forces"), "Customs");
    QTest::keyClicks(&dialog.recipient(), "Border Guard");
    QTest::keyClicks(&dialog.purpose(), "Joint search");
    REQUIRE(test::wait_for([&] { return write->isEnabled(); }));
    CHECK(dialog.plan()->sources == ReleaseCount{1, 1});
    const auto file = desk.folder() / "border.hwcase";
    bool written = false;
    QObject::connect(&dialog, &ReleaseDialog::written, [&] { written = true; });
    dialog.write(QString::fromStdString(file.string()));
    REQUIRE(test::wait_for([&] { return written; }));
    const std::string bytes = support::bytes_of_file(file);
    CHECK(bytes.find("Kestrel") == std::string::npos); // whom the informant alone names
    CHECK(bytes.find("Magpie") != std::string::npos);
    const auto newest = desk.session().the_case().history(1);
    CHECK(newest.front().label == "Release to Border Guard");
}

TEST_CASE("stand-ins keep the shape, and are counted") {
    Desk desk;
    name_forces(desk);
    ReleaseDialog& dialog = dialog_of(desk);
    tick(list_named(dialog, "Only from these forces"), "Customs");
    click(dialog, "Also what no evidence");
    click(dialog, "Nameless stand-ins");
    REQUIRE(test::wait_for([&] { return dialog.plan() && dialog.plan()->stand_ins > 0; }));
    CHECK(dialog.plan()->stand_ins == 18);
}
