// SPDX-License-Identifier: Apache-2.0

#include <algorithm>

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include "core/casefile/edits.h"
#include "tests/ui/pictures/photographer.h"
#include "tests/ui/pictures/tours.h"
#include "ui/chart/chart_area.h"
#include "ui/chart/sign_steps.h"
#include "ui/dialogs/paper_dialog.h"
#include "ui/dialogs/sign_dialog.h"
#include "ui/window/main_window.h"

namespace headwater {

namespace {

/// A coast with a harbour.
std::string map_bytes() {
    QImage map(640, 400, QImage::Format_RGB32);
    map.fill(QColor(0xa8, 0xcf, 0xe3));
    QPainter painter(&map);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0x6b, 0x8a, 0x5a), 3));
    painter.setBrush(QColor(0xdd, 0xe5, 0xc8));
    painter.drawPolygon(QPolygonF{{0, 0}, {300, 0}, {260, 120}, {330, 210}, {240, 400}, {0, 400}});
    painter.setBrush(Qt::darkRed);
    painter.drawEllipse(QPointF(318, 200), 9, 9);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    map.save(&buffer, "PNG");
    return bytes.toStdString();
}

/// Those nearest to the middle of the chart, and those nearest to one at its edge.
std::vector<EntityId> nearest(const ChartScene& scene, Point to, std::size_t count) {
    std::vector<const ChartItem*> items;
    for (const ChartItem& item : scene.items)
        items.push_back(&item);
    std::ranges::sort(items, {}, [&](const ChartItem* item) { return length(item->at - to); });
    std::vector<EntityId> near;
    for (std::size_t i = 0; i < std::min(count, items.size()); ++i)
        near.push_back({items[i]->record});
    std::ranges::sort(near);
    return near;
}

ChartSign sign_of(SignKind kind, Point at, const char* text) {
    ChartSign sign;
    sign.kind = kind;
    sign.at = at;
    sign.text = text;
    return sign;
}

Result<void> draw_everything(Edits& edits, ChartId chart, const ChartScene& scene, const Box& all) {
    ChartSign box = sign_of(SignKind::box, {}, "Haulage");
    box.members = nearest(scene, {all.left, all.centre().y}, 7);
    TRY_VOID(edits.put_sign(chart, box));
    box = sign_of(SignKind::box, {}, "Border crew");
    box.members = nearest(scene, {all.right, all.centre().y}, 5);
    TRY_VOID(edits.put_sign(chart, box));
    const double beside = all.right + 60;
    TRY_VOID(edits.put_sign(chart, sign_of(SignKind::text, {all.left, all.top - 60},
                                           "Operation Kingfisher\nas known in May")));
    TRY_VOID(edits.put_sign(
        chart, sign_of(SignKind::note, {beside, all.top + 150},
                       "Ask the port for the list of crews of that night.\nWho paid the "
                       "warehouse at Cầu Đỏ before the 3rd?")));
    ChartSign event = sign_of(SignKind::event, {beside, all.top}, "The boat leaves without him");
    event.happened = "2023-05-03";
    TRY_VOID(edits.put_sign(chart, event));
    ChartSign map = sign_of(SignKind::picture, {beside, all.top + 290}, "Coast");
    map.media_type = "image/png";
    map.width = 240;
    TRY_VOID(edits.put_picture(chart, map, map_bytes()));
    return {};
}

ChartSign named(const ChartArea& area, const char* text) {
    return *std::ranges::find(area.chart().signs, text, &ChartSign::text);
}

} // namespace

void go_through_signs(MainWindow& window, const QString& name) {
    const auto take_part = [&](QWidget& widget, const char* part) {
        settle(window);
        take(widget, name + part);
    };
    ChartArea& area = window.charts();
    Canvas& canvas = area.canvas();
    area.change("Draw", [&](Edits& edits, ChartId chart) {
        return draw_everything(edits, chart, canvas.scene(), canvas.content());
    });
    settle(window);
    canvas.fit();
    take_part(window, "-signs.png");
    window.session().select({named(area, "The boat leaves without him").id.value});
    canvas.centre_on(named(area, "The boat leaves without him").id.value);
    take_part(window, "-signs-near.png");
    window.session().select({});
    canvas.fit();
    for (int i = 0; i < 6; ++i)
        canvas.zoom_out();
    take_part(window, "-signs-far.png");
    canvas.fit();
    fold(area, {named(area, "Haulage")}, Folding::collapse);
    take_part(window, "-signs-collapsed.png");
    edit_sign(area, named(area, "The boat leaves without him"));
    auto* dialog = window.findChild<SignDialog*>();
    take_part(*dialog, "-signs-dialog.png");
    delete dialog;
    window.ask_print();
    settle(window);
    auto* paper = window.findChild<PaperDialog*>();
    take_part(*paper, "-signs-paper.png");
    paper->save_as(name + "-signs.pdf");
    settle(window);
    delete paper;
    window.session().undo();
    window.session().undo();
    settle(window);
}

} // namespace headwater
