// SPDX-License-Identifier: Apache-2.0
// What is selected goes on the clipboard.
#include <algorithm>
#include <filesystem>
#include <set>

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QTemporaryDir>

#include "core/base/whole_file.h"
#include "core/desk/outgo.h"
#include "core/desk/shown_part.h"
#include "ui/chart/chart_area.h"
#include "ui/chart/clipping.h"
#include "ui/chart/sign_steps.h"
#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/look/paint_picture.h"
#include "ui/look/theme.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr double dots_a_unit = 2;
constexpr double most_dots = 5000;

/// The chosen of the scene alone, nothing marked.
ChartScene chosen_of(const ChartScene& scene, const std::set<std::int64_t>& records) {
    ChartScene part = scene;
    std::erase_if(part.signs,
                  [&](const DrawnSign& sign) { return !records.contains(sign.record); });
    std::vector<bool> kept;
    for (const ChartItem& item : part.items)
        kept.push_back(records.contains(item.record));
    keep_only(part, kept);
    for (ChartItem& item : part.items)
        item.selected = false;
    return part;
}

/// As on paper, on a light ground.
QImage picture_of(const ChartScene& scene, const Schema& schema) {
    const Picture picture =
        compose_chart(scene, schema, style_for(Palette::light), qt_text_measure());
    const Box& all = picture.extent;
    const double scale =
        std::min(dots_a_unit, most_dots / std::max({all.width(), all.height(), 1.0}));
    QImage image(static_cast<int>(std::max(1.0, all.width() * scale)),
                 static_cast<int>(std::max(1.0, all.height() * scale)), QImage::Format_RGB32);
    image.fill(colour(picture.paper));
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-all.left, -all.top);
    paint_picture(painter, picture);
    return image;
}

/// A line each: the name and the kind of a thing, the words of what is drawn.
QString text_of(const ChartScene& scene, const Schema& schema) {
    QStringList lines;
    for (const ChartItem& item : scene.items) {
        const EntityKind* kind = schema.entity_kind(item.kind);
        lines << qt(item.label) + '\t' + (kind ? in_words(kind->label) : qt(item.kind));
    }
    for (const DrawnSign& sign : scene.signs)
        lines << qt(sign.date) + '\t' + qt(sign.text).simplified();
    for (QString& line : lines)
        line = line.trimmed();
    return lines.join('\n');
}

struct Copied {
    Clipping clipping;
    QImage picture;
    QString text;
};

Result<Copied> gathered(const Case& the_case, Clipping clipping, const ChartScene& scene,
                        const Schema& schema, Task& task) {
    for (const ChartSign& sign : clipping.signs) {
        if (sign.kind != SignKind::picture) continue;
        TRY(clipping.pictures[sign.digest], the_case.bytes_of(sign));
    }
    if (!clipping.placements.empty()) {
        const QTemporaryDir folder;
        const auto file = std::filesystem::path(utf8(folder.filePath("clipping.hwpkg")));
        Chart chart;
        chart.whole = false;
        chart.placements = clipping.placements;
        chart.signs = clipping.signs;
        TRY_VOID(export_clipping(the_case, chart, file, task));
        TRY(clipping.package, read_whole(file));
    }
    return Copied{std::move(clipping), picture_of(scene, schema), text_of(scene, schema)};
}

} // namespace

namespace {

/// With a box goes what it holds.
std::vector<EntityId> things_to_copy(const ChartArea& area, const std::vector<ChartSign>& signs) {
    std::vector<EntityId> things = area.selected_here();
    for (const ChartSign& sign : signs)
        things.insert(things.end(), sign.members.begin(), sign.members.end());
    std::ranges::sort(things);
    const auto twice = std::ranges::unique(things);
    things.erase(twice.begin(), twice.end());
    return things;
}

Clipping clipping_of(const ChartArea& area) {
    const Case& the_case = area.session().the_case();
    Clipping clipping{place_of(the_case), the_case.title(), {}, selected_signs(area)};
    const auto things = things_to_copy(area, clipping.signs);
    for (const Placement& placement : area.chart_as_seen().placements)
        if (std::ranges::binary_search(things, placement.entity))
            clipping.placements.push_back({placement.entity, placement.at, false});
    return clipping;
}

} // namespace

std::string place_of(const Case& the_case) {
    std::error_code unknown;
    const auto place = std::filesystem::weakly_canonical(the_case.file(), unknown);
    return (unknown ? the_case.file() : place).string();
}

void copy_selected(ChartArea& area) {
    Session& session = area.session();
    const Clipping clipping = clipping_of(area);
    const auto count = static_cast<int>(clipping.placements.size() + clipping.signs.size());
    if (count == 0) return;
    std::set<std::int64_t> chosen = session.selection();
    for (const Placement& placement : clipping.placements)
        chosen.insert(placement.entity.value);
    const auto scene = area.canvas().shared_scene();
    session.read_in_background<Copied>(
        QCoreApplication::translate("clipping", "Copying"), &area,
        [clipping, scene, chosen = std::move(chosen)](const Case& the_case,
                                                      Task& task) -> Result<Copied> {
            const Schema schema = the_case.schema();
            return gathered(the_case, clipping, chosen_of(*scene, chosen), schema, task);
        },
        [&session, count](Result<Copied> copied) {
            if (!copied) return session.tell(copied.error());
            auto* data = new QMimeData;
            put_on(*data, copied->clipping);
            data->setText(copied->text);
            data->setImageData(copied->picture);
            QGuiApplication::clipboard()->setMimeData(data);
            session.tell(QCoreApplication::translate("clipping",
                                                     "Copied: %n thing(s). Ctrl+V "
                                                     "puts them on another chart.",
                                                     nullptr, count));
        });
}

} // namespace headwater
