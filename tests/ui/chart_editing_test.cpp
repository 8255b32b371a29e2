// SPDX-License-Identifier: Apache-2.0
// What is drawn, lined up and expanded by hand, each gesture one step.
#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QTest>

#include "core/casefile/edits.h"
#include "tests/ui/gestures.h"
#include "ui/dialogs/entity_dialog.h"
#include "ui/dialogs/entity_field.h"
#include "ui/dialogs/link_dialog.h"

using namespace headwater;
using headwater::test::at;
using headwater::test::canvas_of;
using headwater::test::Desk;
using headwater::test::pull;
using headwater::test::run;
using headwater::test::steps;

namespace {

std::vector<QPoint> square_round(QPoint middle, int reach) {
    return {middle + QPoint(-reach, -reach), middle + QPoint(reach, -reach),
            middle + QPoint(reach, reach), middle + QPoint(-reach, reach)};
}

} // namespace

TEST_CASE("a lasso selects what it goes round, with Alt or as the next drag") {
    Desk desk;
    pull(desk, square_round(at(desk, "Kestrel"), 14), Qt::AltModifier);
    CHECK(desk.session().selection() == std::set{desk.id_of("Kestrel")});
    pull(desk, square_round(at(desk, "Teal"), 14), Qt::AltModifier | Qt::ShiftModifier);
    CHECK(desk.session().selection().size() == 2);
    run(desk, "lasso");
    pull(desk, square_round(at(desk, "Magpie"), 14));
    CHECK(desk.session().selection() == std::set{desk.id_of("Magpie")});
    const auto before = canvas_of(desk).view().centre;
    pull(desk, {QPoint(5, 5), QPoint(45, 25)}); // a hand again
    CHECK_FALSE(canvas_of(desk).view().centre == before);
}

TEST_CASE("what is selected is lined up as one step") {
    Desk desk;
    desk.session().select({desk.id_of("Kestrel"), desk.id_of("Magpie"), desk.id_of("Teal")});
    const auto before = steps(desk);
    const int leftmost =
        std::min({at(desk, "Kestrel").x(), at(desk, "Magpie").x(), at(desk, "Teal").x()});
    const QPoint kestrel = at(desk, "Kestrel");
    run(desk, "align_left");
    CHECK(steps(desk) == before + 1);
    for (const char* name : {"Kestrel", "Magpie", "Teal"})
        CHECK(std::abs(at(desk, name).x() - leftmost) <= 1);
    CHECK(std::abs(at(desk, "Kestrel").y() - kestrel.y()) <= 1);
    run(desk, "undo");
    CHECK((at(desk, "Kestrel") - kestrel).manhattanLength() <= 2);
    desk.session().select({desk.id_of("Kestrel")});
    CHECK_FALSE(desk.window().action("align_left")->isEnabled());
}

TEST_CASE("on the grid things come to stand on its corners") {
    Desk desk;
    run(desk, "snap");
    pull(desk, {at(desk, "Kestrel"), at(desk, "Kestrel") + QPoint(33, 47)});
    const Point place = desk.placement_of("Kestrel").at;
    CHECK(std::remainder(place.x, 20) == Approx(0).margin(1e-9));
    CHECK(std::remainder(place.y, 20) == Approx(0).margin(1e-9));
    run(desk, "snap");
    CHECK_FALSE(canvas_of(desk).snaps());
}

TEST_CASE("Tab goes through the things by importance and on to the next part at the end") {
    Desk desk;
    Canvas& canvas = canvas_of(desk);
    canvas.setFocus();
    std::set<std::int64_t> visited;
    const auto count = canvas.scene().items.size();
    for (std::size_t i = 0; i < count; ++i) {
        QTest::keyClick(&canvas, Qt::Key_Tab);
        REQUIRE(desk.session().selection().size() == 1);
        visited.insert(*desk.session().selection().begin());
    }
    CHECK(visited.size() == count);
    CHECK(canvas.hasFocus());
    QTest::keyClick(&canvas, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(canvas.hasFocus());
    QTest::keyClick(&canvas, Qt::Key_Tab);
    QTest::keyClick(&canvas, Qt::Key_Tab);
    CHECK_FALSE(canvas.hasFocus());
}

TEST_CASE("Control and a drag from one thing to another asks for the link between them") {
    Desk desk;
    pull(desk, {at(desk, "Kestrel"), QPoint(20, 20), at(desk, "Border 1")}, Qt::ControlModifier);
    auto* dialog = desk.window().findChild<LinkDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->from().entity().value == desk.id_of("Kestrel"));
    CHECK(dialog->to().entity().value == desk.id_of("Border 1"));
    dialog->close();
    pull(desk, {at(desk, "Kestrel"), QPoint(20, 20)}, Qt::ControlModifier);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(desk.window().findChild<LinkDialog*>() == nullptr);
}

TEST_CASE("an entity drawn by hand stands on the chart, though nothing is linked to it") {
    Desk desk;
    const auto count = canvas_of(desk).scene().items.size();
    const auto before = steps(desk);
    desk.window().action("new_entity")->trigger();
    auto* dialog = desk.window().findChild<EntityDialog*>();
    REQUIRE(dialog);
    CHECK(test::words_of(*dialog).contains("Source"));
    for (auto* box : dialog->findChildren<QAbstractButton*>())
        if (box->text() == "Cite who told us") box->click();
    dialog->name().setText("Newcomer");
    test::press(*dialog, "Add");
    desk.settle();
    CHECK(steps(desk) == before + 1);
    CHECK(canvas_of(desk).scene().items.size() == count + 1);
    CHECK(canvas_of(desk).position_of(desk.id_of("Newcomer")));
    CHECK(desk.placement_of("Newcomer").pinned);
    run(desk, "undo");
    CHECK(canvas_of(desk).scene().items.size() == count);
}

TEST_CASE("what is linked is counted by kind and put on the chart as one step") {
    Desk desk;
    desk.session().select({desk.id_of("Kestrel")});
    run(desk, "new_chart");
    CHECK(canvas_of(desk).scene().items.size() == 1);
    desk.session().select({desk.id_of("Kestrel")});
    const auto before = steps(desk);
    desk.window().action("expand")->trigger();
    auto* menu = desk.window().findChild<QMenu*>("expand_menu");
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 1);
    CHECK(menu->actions()[0]->text() == "People 3");
    menu->actions()[0]->trigger();
    menu->close();
    desk.settle();
    CHECK(steps(desk) == before + 1);
    CHECK(canvas_of(desk).scene().items.size() == 4);
    CHECK(canvas_of(desk).scene().links.size() == 5); // with those between the heads
    CHECK(desk.session().selection().size() == 3);
    run(desk, "undo");
    CHECK(canvas_of(desk).scene().items.size() == 1);
}

TEST_CASE("what is in a collapsed box is on the chart and is not put there again") {
    Desk desk;
    test::put_in_box(desk, {"Kestrel", "Magpie", "Teal"});
    const Placement magpie = desk.placement_of("Magpie");
    const auto before = steps(desk);
    QString told;
    QObject::connect(&desk.session(), &Session::told, [&](const QString& text) { told = text; });
    desk.session().select({desk.id_of("Border 1"), desk.id_of("Old Ferry")});
    run(desk, "expand");
    CHECK(desk.window().findChild<QMenu*>("expand_menu") == nullptr);
    CHECK(told == "Everything that is linked to the selection is on this chart.");
    CHECK(steps(desk) == before);
    CHECK(desk.placement_of("Magpie") == magpie);
}

TEST_CASE("a collapsed box is expanded by what those in it are linked to") {
    Desk desk;
    desk.session().select({desk.id_of("Kestrel"), desk.id_of("Magpie")});
    run(desk, "new_chart");
    const std::int64_t box = test::put_in_box(desk, {"Kestrel", "Magpie"});
    const Placement magpie = desk.placement_of("Magpie");
    desk.session().select({box});
    desk.window().action("expand")->trigger();
    auto* menu = desk.window().findChild<QMenu*>("expand_menu");
    REQUIRE(menu);
    CHECK(menu->actions()[0]->text() == "People 8"); // the other heads and a crew
    menu->actions()[0]->trigger();
    menu->close();
    desk.settle();
    CHECK(canvas_of(desk).scene().items.size() == 9); // and the box
    CHECK(desk.placement_of("Magpie") == magpie);
}

TEST_CASE("with very many selected nothing is counted, and it is said why") {
    Desk desk;
    QString told;
    QObject::connect(&desk.session(), &Session::told, [&](const QString& text) { told = text; });
    std::set<std::int64_t> many;
    for (std::int64_t record = 1; record <= 201; ++record)
        many.insert(record);
    desk.session().select(many);
    run(desk, "expand");
    CHECK(told.startsWith("More than 200 are selected"));
}

TEST_CASE("on a dear chart only what is carried follows the hand, and the end is the same") {
    ChartScene scene;
    for (std::int64_t k = 0; k < 3000; ++k) {
        ChartItem item;
        item.record = k + 1;
        item.kind = "person";
        item.at = {40.0 * double(k % 60), 40.0 * double(k / 60)};
        scene.items.push_back(item);
        if (k == 0) continue;
        ChartLink link;
        link.record = 10000 + k;
        link.from = static_cast<std::size_t>(k);
        link.to = static_cast<std::size_t>(k - 1);
        scene.links.push_back(link);
    }
    Canvas canvas(built_in_schema());
    canvas.resize(900, 600);
    canvas.show();
    canvas.show_scene(scene, Canvas::Framing::fit);
    const auto settled = [&] { return canvas.is_settled(); };
    REQUIRE(test::wait_for(settled));
    canvas.centre_on(1530);
    REQUIRE(test::wait_for(settled));
    std::vector<Placement> told;
    QObject::connect(&canvas, &Canvas::moved,
                     [&](const std::vector<Placement>& places) { told = places; });
    const QPoint from = canvas.position_of(1530)->toPoint(), to = from + QPoint(50, 30);
    const Point before = canvas.scene().items[1529].at;
    QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
    for (const QPoint point : {from + QPoint(20, 20), to}) {
        QMouseEvent move(QEvent::MouseMove, point, canvas.mapToGlobal(point), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(&canvas, &move);
    }
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
    REQUIRE(told.size() == 1);
    CHECK(told[0].entity.value == 1530);
    CHECK(told[0].at.x == Approx(before.x + 50 / canvas.view().scale));
    CHECK(told[0].at == canvas.scene().items[1529].at);
    REQUIRE(test::wait_for(settled));
    CHECK(canvas.record_at(to) == 1530);
}
