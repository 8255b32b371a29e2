// SPDX-License-Identifier: Apache-2.0
#include "ui/window/main_window.h"

#include <catch2/catch.hpp>
#include <set>

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTest>

#include "core/casefile/edits.h"
#include "core/picture/icons.h"
#include "tests/ui/desk.h"
#include "ui/chart/chart_area.h"
#include "ui/look/settings.h"
#include "ui/look/theme.h"
#include "ui/panels/side_panel.h"
#include "ui/window/action_table.h"
#include "ui/window/command_bar.h"
#include "ui/window/first_start.h"
#include "ui/window/notice.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

/// Every label and button whose words do not fit into it.
QStringList clipped(const QWidget& window) {
    QStringList found;
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->wordWrap()) continue;
        if (label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) continue;
        if (label->width() < label->sizeHint().width() ||
            label->height() < label->sizeHint().height() - 1)
            found << label->text();
    }
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || !label->wordWrap()) continue;
        if (label->height() + 1 < label->heightForWidth(label->width())) found << label->text();
    }
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->width() < button->minimumSizeHint().width())
            found << button->text();
    return found;
}

void look_at_everything(Desk& desk) {
    desk.window().ask_question("leaders");
    REQUIRE(test::wait_for([&] { return desk.session().answer() != nullptr; }));
    desk.session().go_to(desk.id_of("Kestrel"));
    desk.settle();
    QTest::qWait(100); // for layouts within layouts
}

} // namespace

TEST_CASE("every action has its own name and key, a help sentence and an icon that exists") {
    std::set<QString> names, keys;
    for (const ActionRow& row : action_rows()) {
        CHECK(names.insert(row.name).second);
        const bool has_key = *row.shortcut != '\0';
        if (has_key)
            for (const QKeySequence& key : QKeySequence::listFromString(row.shortcut)) {
                CHECK_FALSE(key.isEmpty());
                CHECK(keys.insert(key.toString()).second);
            }
        CHECK(QString(row.help).endsWith('.'));
        if (*row.icon != '\0') CHECK_FALSE(icon_path(row.icon).empty());
        if (row.in_toolbar) CHECK(*row.icon != '\0');
    }
}

TEST_CASE("every button without words has a name for screen readers") {
    Desk desk;
    look_at_everything(desk);
    for (const auto* button : desk.window().findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text().isEmpty()) {
            INFO(button->metaObject()->className() << " " << button->objectName().toStdString());
            CHECK_FALSE(button->accessibleName().isEmpty());
        }
}

TEST_CASE("no words are cut off, in either language and look") {
    for (const char* language : {"en", "vi"})
        for (const char* look : {"light", "dark"}) {
            settings().setValue("language", language);
            settings().setValue("look", look);
            Desk desk;
            look_at_everything(desk);
            INFO(language << " " << look);
            CHECK(clipped(desk.window()).join(" | ").toStdString() == "");
        }
    settings().clear();
    wear_settings();
}

TEST_CASE("without a case the window says what to do next") {
    MainWindow window({test::still_station(), {}});
    window.show();
    auto* start = window.findChild<FirstStart*>();
    REQUIRE(start);
    CHECK(start->isVisible());
    CHECK_FALSE(window.action("import")->isEnabled());
    CHECK_FALSE(window.action("sample")->isVisible());
    CHECK(window.action("open")->isEnabled());
}

TEST_CASE("the sample case is made in the background and opened") {
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.path().toStdString()) / "sample.hwcase";
    MainWindow window({test::still_station(), [=]() -> Result<std::filesystem::path> {
                           TRY(const Case made,
                               Case::create(file, "Sample", test::still_station()));
                           return file;
                       }});
    window.show();
    window.action("sample")->trigger();
    REQUIRE(test::wait_for([&] { return window.session().has_case(); }));
    CHECK(window.session().the_case().title() == "Sample");
}

TEST_CASE("a file that is no case gets a sentence and the window stays") {
    Desk desk;
    const auto file = desk.write_file("not a case.hwcase", "plain words");
    CHECK_FALSE(desk.window().open_case(file));
    auto* notice = desk.window().findChild<Notice*>();
    REQUIRE(notice);
    CHECK(notice->words().contains("not a case.hwcase"));
    CHECK(desk.session().the_case().title() == "Operation Kingfisher");
}

TEST_CASE("a case that another program has open is read, with a notice, and cannot be changed") {
    Desk desk;
    const auto file = desk.folder() / "other.hwcase";
    auto other = Case::create(file, "Other", test::still_station());
    REQUIRE(other);
    REQUIRE(desk.window().open_case(file));
    const auto* notice = desk.window().findChild<Notice*>();
    CHECK(notice->words().contains("is open in another program"));
    CHECK_FALSE(desk.session().may_edit());
    CHECK_FALSE(desk.window().action("new_entity")->isEnabled());
    CHECK_FALSE(
        desk.session().apply({"Title", [](Edits& edits) { return edits.set_title("Mine"); }, ""}));
    CHECK(desk.session().the_case().title() == "Other");
}

TEST_CASE("what was found after a crash stands in the window, and work goes on") {
    Desk desk;
    const auto file = desk.folder() / "crashed.hwcase";
    REQUIRE(Case::create(file, "Crashed", test::still_station()));
    desk.write_file("crashed.hwcase-lock", ""); // a program that was killed leaves it
    REQUIRE(desk.window().open_case(file));
    const auto* notice = desk.window().findChild<Notice*>();
    CHECK(notice->words().contains("was not closed properly"));
    CHECK(desk.session().may_edit());
    REQUIRE(desk.window().open_case(desk.folder() / "Operation Kingfisher.hwcase"));
    REQUIRE(desk.window().open_case(file));
    CHECK_FALSE(notice->isVisible());
}

TEST_CASE("the command bar finds names without accents, questions and actions") {
    Desk desk;
    CommandBar& bar = desk.window().command_bar();
    bar.field().setText("kest");
    bar.look_up();
    REQUIRE(bar.hits() >= 1);
    bar.take(0);
    CHECK(desk.session().selection() == std::set{desk.id_of("Kestrel")});

    bar.field().setText("who runs");
    bar.look_up();
    REQUIRE(bar.hits() >= 1);
    bar.take(0);
    CHECK(desk.window().side().shown() == "question:leaders");

    bar.field().setText("select all");
    bar.look_up();
    REQUIRE(bar.hits() >= 1);
    bar.take(0);
    CHECK(desk.session().selection().size() == 22);
}

TEST_CASE("Control and K brings the command bar, typing and Return carry out") {
    Desk desk;
    desk.window().activateWindow();
    QTest::keyClick(&desk.window(), Qt::Key_K, Qt::ControlModifier);
    QLineEdit& field = desk.window().command_bar().field();
    QTest::keyClicks(&field, "magpie");
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(desk.session().selection() == std::set{desk.id_of("Magpie")});
    CHECK(field.text().isEmpty());
}

TEST_CASE("switching to Vietnamese changes what is shown and keeps the case") {
    Desk desk;
    desk.window().speak_language("vi");
    QTest::qWait(50);
    desk.settle();
    CHECK(desk.window().action("undo")->text().contains(QString::fromUtf8("Hoàn tác")));
    CHECK(desk.session().the_case().title() == "Operation Kingfisher");
    CHECK(desk.window().charts().canvas().scene().items.size() == 22);
    desk.window().speak_language("en");
    desk.settle();
    CHECK(desk.window().action("undo")->text().contains("Undo"));
}

TEST_CASE("dark and light change the paper under the chart") {
    Desk desk;
    desk.window().wear_look("dark");
    desk.settle();
    const QImage dark = desk.window().charts().canvas().grab().toImage();
    desk.window().wear_look("light");
    desk.settle();
    const QImage light = desk.window().charts().canvas().grab().toImage();
    CHECK(dark.pixelColor(3, 3).lightness() < 80);
    CHECK(light.pixelColor(3, 3).lightness() > 220);
}

TEST_CASE("the marking of the case stands in the window") {
    Desk desk;
    QStringList texts;
    for (const auto* label : desk.window().findChildren<QLabel*>())
        if (label->isVisible()) texts << label->text();
    CHECK(texts.contains("RESTRICTED"));
    CHECK(texts.contains("Operation Kingfisher"));
}
