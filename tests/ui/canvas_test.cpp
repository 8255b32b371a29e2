// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/canvas.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>

#include "tests/ui/desk.h"
#include "ui/chart/chart_area.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

QPoint at(Desk& desk, const std::string& label) {
    const auto position = desk.window().charts().canvas().position_of(desk.id_of(label));
    REQUIRE(position);
    return position->toPoint();
}

void click(Desk& desk, const std::string& label, Qt::KeyboardModifiers keys = {}) {
    QTest::mouseClick(&desk.window().charts().canvas(), Qt::LeftButton, keys, at(desk, label));
    desk.settle();
}

void drag(Desk& desk, QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}) {
    Canvas& canvas = desk.window().charts().canvas();
    QTest::mousePress(&canvas, Qt::LeftButton, keys, from);
    for (const QPoint& step : {(from * 2 + to) / 3, (from + to * 2) / 3, to}) {
        QMouseEvent move(QEvent::MouseMove, step, canvas.mapToGlobal(step), Qt::NoButton,
                         Qt::LeftButton, keys);
        QCoreApplication::sendEvent(&canvas, &move);
    }
    QTest::mouseRelease(&canvas, Qt::LeftButton, keys, to);
    desk.settle();
}

} // namespace

TEST_CASE("a click selects one thing, Shift adds and takes away, Escape clears") {
    Desk desk;
    click(desk, "Kestrel");
    CHECK(desk.session().selection() == std::set{desk.id_of("Kestrel")});
    click(desk, "Magpie", Qt::ShiftModifier);
    CHECK(desk.session().selection() == std::set{desk.id_of("Kestrel"), desk.id_of("Magpie")});
    click(desk, "Kestrel", Qt::ShiftModifier);
    CHECK(desk.session().selection() == std::set{desk.id_of("Magpie")});
    QTest::keyClick(&desk.window().charts().canvas(), Qt::Key_Escape);
    CHECK(desk.session().selection().empty());
}

TEST_CASE("a click on a line selects the link") {
    Desk desk;
    const QPoint middle = (at(desk, "Kestrel") + at(desk, "Teal")) / 2;
    QTest::mouseClick(&desk.window().charts().canvas(), Qt::LeftButton, {}, middle);
    REQUIRE(desk.session().selection().size() == 1);
    const auto link = desk.session().the_case().link({*desk.session().selection().begin()});
    REQUIRE(link);
    CHECK(link->kind == "call");
}

TEST_CASE("Shift and drag selects what lies in the area") {
    Desk desk;
    Canvas& canvas = desk.window().charts().canvas();
    drag(desk, QPoint(2, 2), QPoint(canvas.width() - 3, canvas.height() - 3), Qt::ShiftModifier);
    CHECK(desk.session().selection().size() == canvas.scene().items.size());
}

TEST_CASE("a drag moves the selection as one step that undo and redo know") {
    Desk desk;
    const auto before = desk.session().the_case().revision();
    const QPoint start = at(desk, "Kestrel");
    const QPoint end = start + QPoint(60, -40);
    drag(desk, start, end);
    CHECK(desk.session().the_case().revision() == before + 1);
    CHECK(desk.placement_of("Kestrel").pinned);
    CHECK_FALSE(desk.placement_of("Magpie").pinned);
    CHECK((at(desk, "Kestrel") - end).manhattanLength() <= 2);
    CHECK(desk.window().action("undo")->text().contains("Move 1 item"));

    desk.window().action("undo")->trigger();
    desk.settle();
    CHECK((at(desk, "Kestrel") - start).manhattanLength() <= 2);
    CHECK(desk.session().the_case().charts().empty());

    desk.window().action("redo")->trigger();
    desk.settle();
    CHECK((at(desk, "Kestrel") - end).manhattanLength() <= 2);
    CHECK(desk.placement_of("Kestrel").pinned);
}

TEST_CASE("a second drag keeps what was placed before") {
    Desk desk;
    drag(desk, at(desk, "Kestrel"), at(desk, "Kestrel") + QPoint(50, 0));
    const Placement first = desk.placement_of("Kestrel");
    drag(desk, at(desk, "Teal"), at(desk, "Teal") + QPoint(0, 50));
    CHECK(desk.placement_of("Kestrel").at == first.at);
    CHECK(desk.placement_of("Teal").pinned);
}

TEST_CASE("Escape during a drag puts everything back") {
    Desk desk;
    const QPoint start = at(desk, "Kestrel");
    Canvas& canvas = desk.window().charts().canvas();
    const auto before = desk.session().the_case().revision();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, start);
    QMouseEvent move(QEvent::MouseMove, start + QPoint(80, 80),
                     canvas.mapToGlobal(start + QPoint(80, 80)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&canvas, &move);
    QTest::keyClick(&canvas, Qt::Key_Escape);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, start + QPoint(80, 80));
    desk.settle();
    CHECK(at(desk, "Kestrel") == start);
    CHECK(desk.session().the_case().revision() == before);
}

TEST_CASE("arrow keys nudge the selection as one step") {
    Desk desk;
    click(desk, "Kestrel");
    const auto before = desk.session().the_case().revision();
    const QPoint start = at(desk, "Kestrel");
    Canvas& canvas = desk.window().charts().canvas();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&canvas, Qt::Key_Right);
    desk.settle();
    CHECK(at(desk, "Kestrel").x() > start.x());
    CHECK(at(desk, "Kestrel").y() == start.y());
    desk.window().action("undo")->trigger();
    desk.settle();
    CHECK((at(desk, "Kestrel") - start).manhattanLength() <= 2);
    CHECK(desk.session().the_case().revision() > before);
}

TEST_CASE("nudges on two charts are two steps, and so are those of two days") {
    Desk desk;
    const auto place = [&](std::size_t chart) {
        const auto charts = desk.session().the_case().charts();
        const EntityId kestrel{desk.id_of("Kestrel")};
        return std::ranges::find(charts.at(chart).placements, kestrel, &Placement::entity)->at;
    };
    const auto nudge = [&] {
        QTest::keyClick(&desk.window().charts().canvas(), Qt::Key_Right);
        desk.settle();
    };
    const auto run = [&](const char* action) {
        desk.window().action(action)->trigger();
        desk.settle();
    };
    click(desk, "Kestrel");
    run("new_chart");
    run("duplicate_chart");
    const Point start = place(0);
    REQUIRE(place(1) == start);
    nudge();
    nudge();
    run("previous_chart");
    nudge();
    const Point once = place(0);
    CHECK(once.x > start.x);
    run("undo");
    CHECK(place(0) == start);
    CHECK(place(1).x > start.x);
    run("undo"); // both at once
    CHECK(place(1) == start);

    nudge();
    const Point yesterday = place(0);
    const auto file = desk.folder() / "Next day.hwcase";
    Task task;
    REQUIRE(desk.session().the_case().save_copy(file, task));
    desk.session().select({});
    desk.window().wear_look("light"); // a canvas that counts from one again
    desk.settle();
    REQUIRE(desk.window().open_case(file));
    desk.settle();
    desk.session().select({desk.id_of("Kestrel")});
    nudge();
    CHECK(place(0).x > yesterday.x);
    run("undo");
    CHECK(place(0) == yesterday);
}

TEST_CASE("Control and arrow keys walk from thing to thing") {
    Desk desk;
    click(desk, "Kestrel");
    Canvas& canvas = desk.window().charts().canvas();
    std::set<std::int64_t> visited;
    for (const int key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Down}) {
        QTest::keyClick(&canvas, static_cast<Qt::Key>(key), Qt::ControlModifier);
        REQUIRE(desk.session().selection().size() == 1);
        visited.insert(*desk.session().selection().begin());
    }
    CHECK(visited.size() >= 2);
}

TEST_CASE("the wheel zooms at the pointer and 0 shows all") {
    Desk desk;
    Canvas& canvas = desk.window().charts().canvas();
    const QPoint there = at(desk, "Teal");
    const double scale = canvas.view().scale;
    QWheelEvent wheel(there, canvas.mapToGlobal(there), {}, {0, 240}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&canvas, &wheel);
    desk.settle();
    CHECK(canvas.view().scale == Approx(scale * 1.44));
    CHECK((at(desk, "Teal") - there).manhattanLength() <= 2);
    QTest::keyClick(&canvas, Qt::Key_0);
    desk.settle();
    CHECK(canvas.view().scale == Approx(scale));
}

TEST_CASE("a double click on the shape of a group goes there, another on the ground shows all") {
    ChartScene scene;
    for (std::size_t k = 0; k < 800; ++k) {
        ChartItem item;
        item.record = static_cast<std::int64_t>(k + 1);
        item.kind = "person";
        item.at = {60.0 * double(k % 20) + (k < 400 ? 0 : 9000), 60.0 * double(k % 400 / 20)};
        scene.items.push_back(item);
        scene.communities.push_back(k < 400 ? 0 : 1);
    }
    Canvas canvas(built_in_schema());
    canvas.resize(900, 600);
    canvas.show();
    canvas.show_scene(scene, Canvas::Framing::fit);
    const auto settled = [&] { return canvas.is_settled(); };
    REQUIRE(test::wait_for(settled));
    const double far = canvas.view().scale;
    const auto double_click = [&](Point at) {
        QTest::mouseDClick(&canvas, Qt::LeftButton, {}, canvas.view().to_screen(at).toPoint());
        REQUIRE(test::wait_for(settled));
    };
    double_click({9000 + 570 + 30, 570 + 30}); // between four dots
    CHECK(canvas.view().scale > 3 * far);
    CHECK(length(canvas.view().centre - Point{9570, 570}) < 120);
    double_click({canvas.view().visible().left + 5, canvas.view().visible().top + 5});
    CHECK(canvas.view().scale == Approx(far));
}

TEST_CASE("dragging the ground pans") {
    Desk desk;
    Canvas& canvas = desk.window().charts().canvas();
    const QPoint before = at(desk, "Teal");
    drag(desk, QPoint(5, 5), QPoint(65, 35));
    CHECK((at(desk, "Teal") - before - QPoint(60, 30)).manhattanLength() <= 2);
    CHECK(canvas.is_settled());
    CHECK(desk.session().selection().empty());
}

TEST_CASE("a case opened for reading cannot be rearranged") {
    Desk desk;
    const auto file = desk.session().the_case().file();
    auto reader = Case::open(file, test::still_station(), Case::Access::read_only);
    REQUIRE(reader);
    MainWindow window({test::still_station(), {}});
    window.show();
    REQUIRE(window.open_case(file));
    CHECK_FALSE(window.session().may_edit());
    CHECK_FALSE(window.action("import")->isEnabled());
    CHECK_FALSE(window.action("layout")->isEnabled());
}
