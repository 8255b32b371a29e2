// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/rules_dialog.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include "core/base/whole_file.h"
#include "tests/ui/desk.h"
#include "ui/chart/chart_area.h"
#include "ui/dialogs/condition_form.h"
#include "ui/dialogs/effect_form.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

RulesDialog& dialog_of(Desk& desk) {
    desk.window().action("rules")->trigger();
    auto* dialog = desk.window().findChild<RulesDialog*>();
    REQUIRE(dialog != nullptr);
    return *dialog;
}

const ChartScene& scene(Desk& desk) {
    return desk.window().charts().canvas().scene();
}

std::size_t dressed(Desk& desk) {
    return static_cast<std::size_t>(
        std::ranges::count_if(scene(desk).items, [](const ChartItem& i) { return i.outfit != 0; }));
}

bool becomes_dressed(Desk& desk, std::size_t things) {
    return test::wait_for([&] { return dressed(desk) == things; });
}

/// People whose name contains "Border": seven clicks and keys.
void type_rule(RulesDialog& dialog) {
    test::press(dialog, "New rule");
    QComboBox& kinds = dialog.condition().kinds();
    kinds.setCurrentIndex(kinds.findText("People"));
    test::press(dialog, "With a condition");
    const auto boxes = dialog.condition().rows().front()->findChildren<QComboBox*>();
    REQUIRE(boxes.size() == 2);
    boxes[0]->setCurrentIndex(boxes[0]->findText("name"));
    boxes[1]->setCurrentIndex(boxes[1]->findText("contains"));
    QTest::keyClicks(dialog.condition().rows().front()->findChild<QLineEdit*>(), "Border");
    dialog.effect().choose_ring("#0b3f8f");
    Q_EMIT dialog.effect().changed();
}

} // namespace

TEST_CASE("a rule is tried on the chart while it is typed, and kept as one step") {
    Desk desk;
    const auto step = desk.session().the_case().revision();
    RulesDialog& dialog = dialog_of(desk);
    CHECK(test::words_of(dialog).contains("No rules yet."));
    type_rule(dialog);
    REQUIRE(becomes_dressed(desk, 6));
    CHECK(desk.session().the_case().revision() == step); // tried, not kept
    CHECK(dialog.list().item(0)->text() == "People whose name contains Border: blue ring");
    CHECK(test::words_of(dialog).contains("6 on this chart"));
    test::press(dialog, "Keep");
    desk.settle();
    CHECK(desk.session().the_case().revision() == step + 1);
    CHECK(desk.session().the_case().style_rules().size() == 1);
    CHECK(becomes_dressed(desk, 6));
    CHECK(scene(desk).rules.size() == 1);
    desk.session().undo();
    CHECK(becomes_dressed(desk, 0));
}

TEST_CASE("what was only tried is taken off again") {
    Desk desk;
    RulesDialog& dialog = dialog_of(desk);
    type_rule(dialog);
    REQUIRE(becomes_dressed(desk, 6));
    test::press(dialog, "Cancel");
    CHECK(becomes_dressed(desk, 0));
    CHECK(desk.session().the_case().style_rules().empty());
}

TEST_CASE("rules are ordered, copied, switched off and deleted") {
    Desk desk;
    RulesDialog& dialog = dialog_of(desk);
    type_rule(dialog);
    test::press(dialog, "Copy");
    dialog.effect().choose_ring("#e0503f");
    Q_EMIT dialog.effect().changed();
    REQUIRE(becomes_dressed(desk, 6));
    const auto ring = [&] { return *scene(desk).outfits.at(0).ring; };
    CHECK(ring() == parse_colour("#0b3f8f")); // the uppermost
    test::press(dialog, "Up");
    CHECK(dialog.rules()[0].effect.ring == "#e0503f");
    CHECK(test::wait_for([&] { return dressed(desk) == 6 && ring() == parse_colour("#e0503f"); }));
    dialog.list().item(0)->setCheckState(Qt::Unchecked);
    CHECK(test::wait_for([&] { return dressed(desk) == 6 && ring() == parse_colour("#0b3f8f"); }));
    test::press(dialog, "Delete");
    CHECK(dialog.rules().size() == 1);
}

TEST_CASE("what cannot be asked yet says why and is left out") {
    Desk desk;
    RulesDialog& dialog = dialog_of(desk);
    test::press(dialog, "New rule");
    test::press(dialog, "With a condition"); // grade at least B2
    auto* value = dialog.condition().rows().front()->findChild<QLineEdit*>();
    value->setText("Z");
    CHECK(test::words_of(dialog).contains("\"Z\" is no grade"));
    test::press(dialog, "Keep");
    CHECK(desk.session().the_case().style_rules().empty());
    CHECK(dialog.isVisible());
}

TEST_CASE("rules go to a file and into another case; what that has not is said") {
    Desk desk, other(Desk::Contents::ring);
    RulesDialog& dialog = dialog_of(desk);
    type_rule(dialog);
    const auto file = desk.folder() / "rules.json";
    dialog.save(file);
    RulesDialog& there = dialog_of(other);
    there.load(file);
    CHECK(becomes_dressed(other, 6));
    const auto strange = desk.write_file(
        "strange.json", R"({"version": 1, "rules": [{"kinds": ["unicorn"], "badge": "U"}]})");
    there.load(strange);
    CHECK(there.rules().size() == 1);
    CHECK(test::words_of(there).contains("no kind unicorn"));
}

TEST_CASE("two rules that print alike without colour are pointed out") {
    Desk desk;
    RulesDialog& dialog = dialog_of(desk);
    const auto file = desk.write_file(
        "alike.json", R"({"version": 1, "rules": [{"colour": "#c03030"}, {"colour": "#307030"}]})");
    dialog.load(file);
    CHECK(test::words_of(dialog).contains("look the same when printed without colour"));
}

TEST_CASE("a rule can be held to a stored chart") {
    Desk desk;
    RulesDialog& unstored = dialog_of(desk);
    type_rule(unstored);
    CHECK_FALSE(unstored.findChild<QCheckBox*>()->isEnabled());
    test::press(unstored, "Cancel");
    desk.window().charts().lay_out("circular");
    desk.settle();
    REQUIRE(desk.session().chart());
    QTest::qWait(10); // the dialog goes with the next turn
    RulesDialog& dialog = dialog_of(desk);
    type_rule(dialog);
    auto* here = dialog.findChild<QCheckBox*>();
    REQUIRE(here->isEnabled());
    here->click();
    CHECK(dialog.rules()[0].charts == std::vector<ChartId>{desk.session().chart()});
}
