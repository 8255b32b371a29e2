// SPDX-License-Identifier: Apache-2.0
// Copy and paste between charts and cases.
#include "ui/chart/clipping.h"

#include <catch2/catch.hpp>

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

#include "core/casefile/edits.h"
#include "tests/ui/gestures.h"
#include "ui/chart/sign_steps.h"

using namespace headwater;
using namespace headwater::test;

namespace {

const QMimeData& clipboard() {
    return *QGuiApplication::clipboard()->mimeData();
}

/// The two are copied; a note and a box round both with them.
void copy_two(Desk& desk) {
    ChartArea& area = desk.window().charts();
    const EntityId kestrel{desk.id_of("Kestrel")}, teal{desk.id_of("Teal")};
    ChartSign note, box;
    note.text = "Ask the port";
    note.at = {300, 300};
    box.kind = SignKind::box;
    box.text = "Heads";
    box.members = {kestrel, teal};
    std::ranges::sort(box.members);
    REQUIRE(put_sign(area, note));
    const std::int64_t written = *desk.session().selection().begin();
    REQUIRE(put_sign(area, box));
    desk.settle();
    desk.session().select({written, *desk.session().selection().begin()});
    run(desk, "copy_things"); // what the box holds goes along
}

Point place_on(const Chart& chart, std::int64_t record) {
    for (const Placement& placement : chart.placements)
        if (placement.entity.value == record) return placement.at;
    return {};
}

} // namespace

TEST_CASE("what is copied can be read back, and nothing else is taken for it") {
    Clipping clipping{"/cases/a.hwcase", "A", {{{5}, {1.5, -2}, false}}, {}};
    ChartSign picture;
    picture.kind = SignKind::picture;
    picture.digest = std::string(64, 'a');
    picture.media_type = "image/png";
    picture.text = "Map";
    clipping.signs = {picture};
    clipping.pictures[picture.digest] = std::string("by\0tes", 6);
    clipping.package = std::string("PK\0", 3);
    QMimeData data;
    put_on(data, clipping);
    CHECK(clipping_on(data) == clipping);
    QMimeData words;
    words.setText("Kestrel");
    CHECK_FALSE(clipping_on(words));
    QMimeData broken;
    broken.setData("application/x-headwater-clipping+json",
                   R"({"case": "x", "placements": [{"entity": "no number"}]})");
    CHECK_FALSE(clipping_on(broken));
}

TEST_CASE("on the clipboard lie names, a picture and a package for other programs") {
    Desk desk;
    copy_two(desk);
    CHECK(clipboard().hasFormat("application/vnd.headwater.package+zip"));
    CHECK(clipboard().text().split('\n').contains("Kestrel\tPerson"));
    CHECK(clipboard().text().split('\n').contains("Ask the port"));
    const auto picture = qvariant_cast<QImage>(clipboard().imageData());
    CHECK(picture.width() > 100);
    CHECK(clipping_on(clipboard())->placements.size() == 2);
    CHECK(clipping_on(clipboard())->signs.size() == 2);
}

TEST_CASE("between charts of a case things come with their places, as one step") {
    Desk desk;
    copy_two(desk);
    const Chart before = desk.window().charts().chart_as_seen();
    desk.session().select({desk.id_of("Kestrel")});
    run(desk, "new_chart");
    REQUIRE(canvas_of(desk).scene().items.size() == 1);
    QString told;
    QObject::connect(&desk.session(), &Session::told, [&](const QString& words) { told = words; });
    const auto count = steps(desk);
    run(desk, "paste_things");
    CHECK(steps(desk) == count + 1);
    CHECK(desk.session().undoable() == "Paste 3 things"); // Teal, the note, the box
    CHECK(told == "One of them stands on this chart already and is selected.");
    const Chart after = desk.window().charts().chart();
    CHECK(place_on(after, desk.id_of("Teal")) == place_on(before, desk.id_of("Teal")));
    REQUIRE(after.signs.size() == 2);
    CHECK(std::ranges::find(after.signs, "Ask the port", &ChartSign::text)->at == Point{300, 300});
    CHECK(desk.session().selection().size() == 4);
    run(desk, "paste_things"); // the note once more, beside the first
    CHECK(desk.window().charts().chart().signs.size() == 3);
    run(desk, "undo");
    run(desk, "undo");
    CHECK(canvas_of(desk).scene().items.size() == 1);
    CHECK(canvas_of(desk).scene().signs.empty());
}

TEST_CASE("from one case to another records come with their sources, told with the marking") {
    Desk desk;
    REQUIRE(desk.session().apply(
        {"Mark", [](Edits& edits) { return edits.set_marking("SECRET"); }, ""}));
    copy_two(desk);
    Desk other(Desk::Contents::nothing);
    other.settle();
    QString told;
    QObject::connect(&other.session(), &Session::told, [&](const QString& words) { told = words; });
    const auto count = steps(other);
    run(other, "paste_things");
    CHECK(steps(other) == count + 1);
    const std::int64_t kestrel = other.id_of("Kestrel");
    CHECK(canvas_of(other).position_of(kestrel));
    CHECK(canvas_of(other).scene().items.size() == 2);
    CHECK(other.session().selection().contains(kestrel));
    CHECK(told.contains("2 new, 0 known already"));
    CHECK(told.contains("The package is marked SECRET"));
    CHECK_FALSE(other.session().the_case().sources().empty());
    const auto signs = canvas_of(other).scene().signs;
    REQUIRE(signs.size() == 2);
    const auto box = std::ranges::find(signs, SignKind::box, &DrawnSign::kind);
    CHECK(box->members.size() == 2);
    run(other, "undo");
    CHECK(other.session().the_case().totals().entities == 0);
}

TEST_CASE("a note alone goes from case to case, and so does a picture") {
    Desk desk;
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::blue);
    const auto file = desk.folder() / "map.png";
    REQUIRE(image.save(QString::fromStdString(file.string())));
    add_picture(desk.window().charts(), file);
    desk.settle();
    run(desk, "copy_things");
    CHECK_FALSE(clipboard().hasFormat("application/vnd.headwater.package+zip"));
    Desk other;
    run(other, "paste_things");
    REQUIRE(canvas_of(other).scene().signs.size() == 1);
    CHECK(canvas_of(other).scene().signs[0].tallness == 0.5);
}

TEST_CASE("nothing of a chart on the clipboard is said so") {
    Desk desk;
    QGuiApplication::clipboard()->setText("Kestrel");
    QString told;
    QObject::connect(&desk.session(), &Session::told, [&](const QString& words) { told = words; });
    const auto count = steps(desk);
    run(desk, "paste_things");
    CHECK(told.startsWith("Nothing from a chart lies on the clipboard."));
    CHECK(steps(desk) == count);
}

TEST_CASE("a picture that another program copied is drawn on the chart") {
    Desk desk;
    QImage image(40, 10, QImage::Format_RGB32);
    image.fill(Qt::green);
    QGuiApplication::clipboard()->setImage(image);
    run(desk, "paste_things");
    REQUIRE(canvas_of(desk).scene().signs.size() == 1);
    CHECK(canvas_of(desk).scene().signs[0].tallness == 0.25);
    CHECK(desk.session().undoable() == "Draw the picture: Pasted picture");
}
