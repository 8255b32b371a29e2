// SPDX-License-Identifier: Apache-2.0
// Boxes, notes, words, event frames and pictures on the chart: made, moved, changed and removed by
// hand, each gesture one step.
#include <catch2/catch.hpp>

#include <algorithm>

#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>

#include "tests/ui/gestures.h"
#include "ui/chart/sign_steps.h"
#include "ui/dialogs/date_field.h"
#include "ui/dialogs/find_dialog.h"
#include "ui/dialogs/sign_dialog.h"

using namespace headwater;
using namespace headwater::test;

namespace {

const std::vector<DrawnSign>& signs_of(Desk& desk) {
    return canvas_of(desk).scene().signs;
}

QPoint middle_of(Desk& desk, std::int64_t sign) {
    return canvas_of(desk).position_of(sign).value().toPoint();
}

SignDialog& dialog_of(Desk& desk) {
    auto* dialog = desk.window().findChild<SignDialog*>();
    REQUIRE(dialog);
    return *dialog;
}

/// Presses and waits until the dialog is gone.
void keep(Desk& desk, const char* words) {
    press(dialog_of(desk), words);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk.settle();
}

std::int64_t write_note(Desk& desk, const char* words, const char* action = "add_note") {
    run(desk, action);
    dialog_of(desk).words()->setPlainText(words);
    keep(desk, "Draw");
    REQUIRE_FALSE(signs_of(desk).empty());
    return signs_of(desk).back().record;
}

std::int64_t frame_heads(Desk& desk) {
    desk.session().select({desk.id_of("Kestrel"), desk.id_of("Magpie"), desk.id_of("Teal")});
    run(desk, "box");
    dialog_of(desk).name()->setText("Heads");
    keep(desk, "Draw");
    REQUIRE(signs_of(desk).size() == 1);
    return signs_of(desk).front().record;
}

void double_click(Desk& desk, QPoint at) {
    QTest::mouseDClick(&canvas_of(desk), Qt::LeftButton, {}, at);
    desk.settle();
}

} // namespace

TEST_CASE("a box stands round what is selected, as one step under its name") {
    Desk desk;
    CHECK_FALSE(desk.window().action("box")->isEnabled());
    const auto before = steps(desk);
    const std::int64_t box = frame_heads(desk);
    CHECK(steps(desk) == before + 1);
    CHECK(desk.session().undoable() == "Box round 3");
    CHECK(signs_of(desk)[0].text == "Heads");
    CHECK(signs_of(desk)[0].members.size() == 3);
    CHECK(desk.session().selection() == std::set{box});
    run(desk, "undo");
    CHECK(signs_of(desk).empty());
    run(desk, "redo");
    CHECK(signs_of(desk).size() == 1);
    run(desk, "unbox"); // it is still selected
    CHECK(signs_of(desk).empty());
    CHECK(desk.session().undoable() == "Remove the box: Heads");
    CHECK(canvas_of(desk).position_of(desk.id_of("Kestrel")));
}

TEST_CASE("a box is taken away also where only what it holds is selected") {
    Desk desk;
    frame_heads(desk);
    desk.session().select({desk.id_of("Kestrel"), desk.id_of("Border 1")});
    CHECK_FALSE(desk.window().action("unbox")->isEnabled());
    desk.session().select({desk.id_of("Kestrel"), desk.id_of("Teal")});
    run(desk, "unbox");
    CHECK(signs_of(desk).empty());
}

TEST_CASE("pulled by its rim a box moves what it holds, as one step") {
    Desk desk;
    const std::int64_t box = frame_heads(desk);
    desk.session().select({});
    const QPoint kestrel = at(desk, "Kestrel"), border = at(desk, "Border 1");
    const auto before = steps(desk);
    const QPoint rim = middle_of(desk, box);
    pull(desk, {rim, rim + QPoint(20, 10), rim + QPoint(30, 24)});
    CHECK(steps(desk) == before + 1);
    CHECK((at(desk, "Kestrel") - kestrel - QPoint(30, 24)).manhattanLength() <= 2);
    CHECK((at(desk, "Border 1") - border).manhattanLength() <= 1);
    CHECK(desk.placement_of("Teal").pinned);
    run(desk, "undo");
    CHECK((at(desk, "Kestrel") - kestrel).manhattanLength() <= 2);
}

TEST_CASE("a note is written, moved, changed and deleted, each one step") {
    Desk desk;
    const auto before = steps(desk);
    const std::int64_t note = write_note(desk, "Ask the port");
    CHECK(steps(desk) == before + 1);
    CHECK(desk.session().undoable() == "Draw the note: Ask the port");
    CHECK(canvas_of(desk).record_at(middle_of(desk, note)) == note);
    desk.session().select({});
    QTest::mouseClick(&canvas_of(desk), Qt::LeftButton, {}, middle_of(desk, note));
    CHECK(desk.session().selection() == std::set{note});

    const Point place = signs_of(desk)[0].at;
    const QPoint from = middle_of(desk, note);
    pull(desk, {from, from + QPoint(20, 20), from + QPoint(40, -10)});
    const double scale = canvas_of(desk).view().scale;
    CHECK(signs_of(desk)[0].at.x == Approx(place.x + 40 / scale).margin(0.01));
    CHECK(desk.session().the_case().charts().front().signs[0].at == signs_of(desk)[0].at);
    CHECK(steps(desk) == before + 2);

    QTest::keyClick(&canvas_of(desk), Qt::Key_F2);
    CHECK(dialog_of(desk).words()->toPlainText() == "Ask the port");
    dialog_of(desk).words()->setPlainText("");
    CHECK_FALSE(dialog_of(desk).findChild<QWidget*>("keep")->isEnabled());
    dialog_of(desk).words()->setPlainText("Ask the customs");
    QTest::keyClick(dialog_of(desk).words(), Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk.settle();
    CHECK(signs_of(desk)[0].text == "Ask the customs");
    CHECK(desk.session().undoable() == "Change the note: Ask the customs");

    run(desk, "delete");
    CHECK(signs_of(desk).empty());
    CHECK(desk.session().selection().empty());
    for (int step = 0; step < 4; ++step)
        run(desk, "undo");
    CHECK(signs_of(desk).empty());
    CHECK(steps(desk) > before); // the log only grows
}

TEST_CASE("a double click on what is drawn opens its words, Escape leaves them") {
    Desk desk;
    const std::int64_t words = write_note(desk, "The northern crew", "add_text");
    const auto before = steps(desk);
    double_click(desk, middle_of(desk, words));
    QTest::keyClick(&dialog_of(desk), Qt::Key_Escape);
    CHECK(steps(desk) == before);
    CHECK(signs_of(desk)[0].kind == SignKind::text);
}

TEST_CASE("an event frame has a date as it is known, and shows it in words") {
    Desk desk;
    run(desk, "add_event");
    dialog_of(desk).words()->setPlainText("The boat leaves");
    dialog_of(desk).date()->field().setText("no day");
    CHECK_FALSE(dialog_of(desk).findChild<QWidget*>("keep")->isEnabled());
    dialog_of(desk).date()->field().setText("3 May 2023");
    keep(desk, "Draw");
    REQUIRE(signs_of(desk).size() == 1);
    CHECK(signs_of(desk)[0].date == "3 May 2023");
    CHECK(desk.session().the_case().charts().front().signs[0].happened == "2023-05-03");
}

TEST_CASE("a picture is kept in the case and drawn as wide as its handle is pulled") {
    Desk desk;
    QImage image(80, 40, QImage::Format_RGB32);
    image.fill(Qt::red);
    const auto file = desk.folder() / "map.png";
    REQUIRE(image.save(QString::fromStdString(file.string())));
    add_picture(desk.window().charts(), file);
    desk.settle();
    REQUIRE(signs_of(desk).size() == 1);
    const DrawnSign picture = signs_of(desk)[0];
    CHECK(picture.tallness == 0.5);
    CHECK(picture.width == 180);
    CHECK(desk.session().selection() == std::set{picture.record});
    const QPoint middle = middle_of(desk, picture.record);
    const QColor seen = canvas_of(desk).grab().toImage().pixelColor(middle + QPoint(9, 9));
    CHECK(seen.red() > 200);

    const double scale = canvas_of(desk).view().scale;
    const QPoint handle = middle + QPoint(static_cast<int>(90 * scale), 0);
    const auto before = steps(desk);
    pull(desk, {handle, handle + QPoint(20, 0), handle + QPoint(50, 0)});
    CHECK(steps(desk) == before + 1);
    CHECK(signs_of(desk)[0].width == Approx(180 + 50 / scale).margin(1));
    CHECK(signs_of(desk)[0].at == picture.at);
    run(desk, "undo");
    CHECK(signs_of(desk)[0].width == 180);
}

TEST_CASE("a file that is no picture is refused and nothing is drawn") {
    Desk desk;
    const auto before = steps(desk);
    add_picture(desk.window().charts(), desk.write_file("list.png", "a,b\n1,2\n"));
    desk.settle();
    CHECK(signs_of(desk).empty());
    CHECK(steps(desk) == before);
}

TEST_CASE("a frame pulled round things and notes selects both, and one drag moves both") {
    Desk desk;
    const std::int64_t note = write_note(desk, "x");
    canvas_of(desk).fit();
    desk.settle();
    run(desk, "select_all");
    CHECK(desk.session().selection().contains(note));
    CHECK(desk.session().selection().size() == canvas_of(desk).scene().items.size() + 1);
    desk.session().select({note, desk.id_of("Kestrel")});
    const Point before = signs_of(desk)[0].at;
    const auto step = steps(desk);
    const QPoint kestrel = at(desk, "Kestrel");
    const std::int64_t record = desk.id_of("Kestrel");
    pull(desk, {kestrel, kestrel + QPoint(20, 0), kestrel + QPoint(20, 20)});
    CHECK(steps(desk) == step + 1);
    const double moved = 20 / canvas_of(desk).view().scale;
    CHECK(signs_of(desk)[0].at.y == Approx(before.y + moved).margin(0.01));
    CHECK((at(desk, "Kestrel") - kestrel - QPoint(20, 20)).manhattanLength() <= 2);
    run(desk, "delete"); // a record and a note: one step
    CHECK(steps(desk) == step + 2);
    CHECK(signs_of(desk).empty());
    CHECK_FALSE(canvas_of(desk).position_of(record));
}

TEST_CASE("Tab goes on from the things to what is drawn") {
    Desk desk;
    const std::int64_t note = write_note(desk, "x");
    Canvas& canvas = canvas_of(desk);
    canvas.setFocus();
    desk.session().select({});
    for (std::size_t i = 0; i <= canvas.scene().items.size(); ++i)
        QTest::keyClick(&canvas, Qt::Key_Tab);
    CHECK(desk.session().selection() == std::set{note});
    QTest::keyClick(&canvas, Qt::Key_Right); // and the arrows move it
    desk.settle();
    CHECK(desk.session().undoable().startsWith("Move"));
}

TEST_CASE("the menu of the chart offers what is drawn") {
    Desk desk;
    write_note(desk, "x");
    Q_EMIT canvas_of(desk).menu_asked(QPoint(10, 10));
    QStringList names;
    for (auto* menu : desk.window().findChildren<QMenu*>())
        if (menu->isVisible())
            for (const auto* action : menu->actions())
                names << action->objectName();
    CHECK(names.contains("edit_sign"));
    CHECK_FALSE(names.contains("fold_box"));
}

TEST_CASE("one thing stands for a collapsed box, its ties gathered, until it is expanded") {
    Desk desk;
    const std::int64_t box = frame_heads(desk);
    const auto whole = canvas_of(desk).scene();
    const auto before = steps(desk);
    run(desk, "fold_box");
    CHECK(steps(desk) == before + 1);
    CHECK(desk.session().undoable() == "Collapse the box: Heads");
    const ChartScene& scene = canvas_of(desk).scene();
    REQUIRE(scene.items.size() == whole.items.size() - 2);
    const auto item = std::ranges::find(scene.items, box, &ChartItem::record);
    REQUIRE(item != scene.items.end());
    CHECK(item->label == "Heads, 3");
    CHECK(scene.links.size() < whole.links.size());
    CHECK_FALSE(canvas_of(desk).position_of(desk.id_of("Kestrel")));
    CHECK(desk.window().charts().whole_scene()->items.size() == whole.items.size());
    CHECK(canvas_of(desk).record_at(middle_of(desk, box)) == box);

    double_click(desk, middle_of(desk, box));
    CHECK(canvas_of(desk).scene().items.size() == whole.items.size());
    CHECK(steps(desk) == before + 2);
    CHECK(at(desk, "Kestrel") == canvas_of(desk).position_of(desk.id_of("Kestrel"))->toPoint());
}

TEST_CASE("a collapsed box that is pulled takes along what it holds, also for undo") {
    Desk desk;
    const std::int64_t box = frame_heads(desk);
    const Point kestrel = desk.placement_of("Kestrel").at;
    const Point border = desk.placement_of("Border 1").at;
    run(desk, "fold_box");
    const QPoint from = middle_of(desk, box);
    const auto before = steps(desk);
    pull(desk, {from, from + QPoint(20, 0), from + QPoint(32, 16)});
    CHECK(steps(desk) == before + 1);
    const double scale = canvas_of(desk).view().scale;
    CHECK(desk.placement_of("Kestrel").at.x == Approx(kestrel.x + 32 / scale).margin(0.01));
    CHECK(desk.placement_of("Kestrel").at.y == Approx(kestrel.y + 16 / scale).margin(0.01));
    CHECK(desk.placement_of("Border 1").at == border);
    CHECK((middle_of(desk, box) - from - QPoint(32, 16)).manhattanLength() <= 2);
    run(desk, "undo");
    CHECK(desk.placement_of("Kestrel").at == kestrel);
    run(desk, "unfold_all");
    CHECK(signs_of(desk).size() == 1);
}

TEST_CASE("who is inside a collapsed box is found there, and the window says so") {
    Desk desk;
    const std::int64_t box = frame_heads(desk);
    run(desk, "fold_box");
    QString told;
    QObject::connect(&desk.session(), &Session::told, [&](const QString& words) { told = words; });
    desk.session().go_to(desk.id_of("Kestrel"));
    desk.settle();
    CHECK(told.contains("Kestrel is in the box \"Heads, 3\""));
    const QPointF middle = canvas_of(desk).rect().center();
    CHECK((*canvas_of(desk).position_of(box) - middle).manhattanLength() < 4);
}

TEST_CASE("what a collapsed box holds is hidden and shown with it") {
    Desk desk;
    frame_heads(desk);
    run(desk, "fold_box");
    const auto count = canvas_of(desk).scene().items.size();
    run(desk, "hide");
    CHECK(canvas_of(desk).scene().items.size() == count - 1);
    CHECK(desk.window().charts().chart().hidden.size() == 3);
    run(desk, "show_hidden");
    CHECK(canvas_of(desk).scene().items.size() == count);
}

TEST_CASE("findings are asked of the whole chart, and a hit inside a box is shown as the box") {
    Desk desk;
    const std::int64_t box = frame_heads(desk);
    desk.session().select({desk.id_of("Kestrel")});
    run(desk, "find_linked");
    auto* find = desk.window().findChild<FindDialog*>();
    REQUIRE(find);
    const auto names = [&] {
        QStringList all;
        for (int i = 0; i < find->hits().count(); ++i)
            all << find->hits().item(i)->text();
        return all;
    };
    const QStringList before = names();
    CHECK(before.size() == 3);
    const Canvas& canvas = canvas_of(desk);
    desk.session().select({box});
    run(desk, "fold_box");
    desk.session().select({desk.id_of("Kestrel")});
    QString told;
    QObject::connect(&desk.session(), &Session::told, [&](const QString& text) { told = text; });
    run(desk, "find_linked");
    CHECK(names() == before);
    desk.window().charts().centre_on(desk.id_of("Teal"));
    CHECK(told.contains("Teal is in the box"));
    CHECK((*canvas.position_of(box) - QPointF(canvas.rect().center())).manhattanLength() < 4);
}
