// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/frame.h"

#include <chrono>
#include <cmath>
#include <thread>

#include <QPainter>

#include "core/base/pool.h"
#include "core/picture/chart_look.h"
#include "core/picture/chart_signs.h"
#include "core/picture/raster.h"
#include "ui/canvas/letter_stamps.h"
#include "ui/look/fonts.h"
#include "ui/look/paint_picture.h"
#include "ui/look/theme.h"

namespace headwater {

namespace {

/// Share of the widget drawn beyond each edge.
constexpr double spare = 0.2;
/// With less of it left the next frame is begun.
constexpr double spare_left = 0.06;
/// Of more links than this none can be told from the others, nor pointed at.
constexpr std::size_t most_links_told = 20000;
/// Lines that are handed to the threads at once.
constexpr std::size_t lines_at_once = 16384;

ChartLook look_for(const FrameWish& wish, const Frame& frame, const TextMeasure& measure) {
    ChartLook look(*frame.shown, *wish.schema, wish.style, measure, wish.view.scale);
    look.seen = frame.covers;
    look.link_order = &frame.survey->order;
    if (wish.presence) look.look_at(*wish.presence);
    look.look_from_afar(frame.survey->far);
    return look;
}

/// Marked once, not once a frame, and on the thread that draws: scenes are large.
std::shared_ptr<const ChartScene> with_chosen(const FrameWish& wish) {
    if (!wish.chosen) return wish.scene;
    const Frame* before = wish.before.get();
    if (before && before->scene == wish.scene && before->chosen == wish.chosen)
        return before->shown;
    auto marked = std::make_shared<ChartScene>(*wish.scene);
    for (ChartItem& item : marked->items)
        item.selected = wish.chosen->contains(item.record);
    for (DrawnSign& sign : marked->signs)
        sign.selected = wish.chosen->contains(sign.record);
    return marked;
}

Box beyond(const View& view, double share) {
    const Box seen = view.visible();
    return {seen.left - seen.width() * share, seen.top - seen.height() * share,
            seen.right + seen.width() * share, seen.bottom + seen.height() * share};
}

/// The pixels of the frame, whole ones, around the middle of the view.
void set_out(Frame& frame, const FrameWish& wish) {
    const double dots = wish.view.scale * wish.ratio; // a chart unit
    const Box wanted = beyond(wish.view, spare);
    const QSize pixels(std::max(1, static_cast<int>(std::ceil(wanted.width() * dots))),
                       std::max(1, static_cast<int>(std::ceil(wanted.height() * dots))));
    frame.covers = box_around(wish.view.centre, {pixels.width() / dots, pixels.height() / dots});
    frame.image = QImage(pixels, QImage::Format_RGB32);
    frame.image.fill(colour(wish.style.paper));
    frame.image.setDevicePixelRatio(wish.ratio);
}

Raster raster_on(QImage& image, const Frame& frame, const FrameWish& wish) {
    const Pixels pixels{reinterpret_cast<std::uint32_t*>(image.bits()), image.width(),
                        image.height(), image.bytesPerLine() / 4};
    return {pixels, {frame.covers.left, frame.covers.top}, wish.view.scale * wish.ratio};
}

/// Every band of the picture draws all lines that are in it.
void draw_lines(const Raster& raster, int rows, const std::vector<LineMark>& lines) {
    Task task;
    task.threads = std::max(1U, std::thread::hardware_concurrency());
    const int bands = static_cast<int>(task.threads) * 8; // of a size that stays near the processor
    parallel(task, static_cast<std::size_t>(bands), [&](std::size_t band) {
        const int number = static_cast<int>(band);
        const Raster part = raster.band(rows * number / bands, rows * (number + 1) / bands);
        for (const LineMark& line : lines)
            part.draw(line);
    });
}

bool is_wanted(const FrameWish& wish) {
    return !wish.is_wanted || wish.is_wanted();
}

/// The links, by the pixel; gives those that can be pointed at, none where there are too many.
std::vector<Mark> draw_links_of(const ChartLook& look, const Raster& raster, int rows,
                                const FrameWish& wish) {
    std::vector<LineMark> lines;
    std::vector<Mark> told;
    std::size_t count = 0;
    each_link(look, [&](const LineMark& line, std::size_t link) {
        if (++count <= most_links_told) told.push_back({line, look.scene.links[link].record});
        lines.push_back(line);
        if (lines.size() < lines_at_once) return;
        if (is_wanted(wish)) draw_lines(raster, rows, lines);
        lines.clear();
    });
    draw_lines(raster, rows, lines);
    if (count > most_links_told) told.clear();
    return told;
}

void draw_things(QPainter& painter, const Raster& raster, const std::vector<Mark>& marks,
                 const FrameWish& wish) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const Mark& mark : marks) {
        if (const auto* disc = std::get_if<DiscMark>(&mark.shape))
            raster.draw(*disc);
        else if (const auto* line = std::get_if<LineMark>(&mark.shape))
            raster.draw(*line);
        else if (const auto* text = std::get_if<TextMark>(&mark.shape))
            stamp_text(painter, *text, wish.view.scale, wish.ratio);
        else
            paint_mark(painter, mark);
    }
}

/// False: given up.
bool paint(Frame& frame, const FrameWish& wish) {
    const TextMeasure measure = qt_text_measure();
    const ChartLook look = look_for(wish, frame, measure);
    QImage& image = frame.image;
    const Raster raster = raster_on(image, frame, wish);
    QPainter painter(&image);
    painter.scale(wish.view.scale, wish.view.scale);
    painter.translate(-frame.covers.left, -frame.covers.top);
    auto picture = std::make_shared<Picture>();
    std::vector<Mark>& marks = picture->marks;
    draw_grounds(look, marks);
    draw_signs_beneath(look, marks);
    draw_things(painter, raster, marks, wish);
    if (!is_wanted(wish)) return false;
    marks = draw_links_of(look, raster, image.height(), wish);
    if (!is_wanted(wish)) return false;
    add_targets_of_signs(look, marks);
    const std::size_t links = marks.size();
    draw_signs_above(look, marks);
    draw_items(look, marks);
    draw_labels(look, marks);
    draw_things(painter, raster, {marks.begin() + static_cast<std::ptrdiff_t>(links), marks.end()},
                wish);
    picture->extent = frame.covers;
    frame.hits = std::make_shared<const HitGrid>(picture);
    return true;
}

bool same_picture(const Frame& frame, const FrameWish& wish) {
    return frame.scene == wish.scene && frame.chosen == wish.chosen &&
           frame.presence == wish.presence && frame.scale == wish.view.scale &&
           frame.palette == wish.style.palette && frame.image.devicePixelRatio() == wish.ratio;
}

bool covers(const Frame& frame, const Box& box) {
    return frame.covers.contains({box.left, box.top}) &&
           frame.covers.contains({box.right, box.bottom});
}

} // namespace

Frame draw(const FrameWish& wish) {
    const auto start = std::chrono::steady_clock::now();
    Frame frame;
    frame.scene = wish.scene;
    frame.chosen = wish.chosen;
    frame.shown = with_chosen(wish);
    frame.edition = wish.edition;
    frame.presence = wish.presence;
    frame.survey = wish.before && wish.before->edition == wish.edition
                       ? wish.before->survey
                       : std::make_shared<const Survey>(*wish.scene);
    frame.palette = wish.style.palette;
    frame.scale = wish.view.scale;
    set_out(frame, wish);
    if (!paint(frame, wish)) frame.image = {};
    const std::chrono::duration<double, std::milli> cost = std::chrono::steady_clock::now() - start;
    frame.milliseconds = cost.count();
    return frame;
}

bool serves(const Frame& frame, const FrameWish& wish) {
    return same_picture(frame, wish) && covers(frame, wish.view.visible());
}

bool serves_on(const Frame& frame, const FrameWish& wish) {
    return same_picture(frame, wish) && covers(frame, beyond(wish.view, spare_left));
}

} // namespace headwater
