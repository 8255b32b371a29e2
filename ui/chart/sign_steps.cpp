// SPDX-License-Identifier: Apache-2.0
#include "ui/chart/sign_steps.h"

#include <algorithm>
#include <functional>

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QImage>

#include "core/base/whole_file.h"
#include "core/casefile/edits.h"
#include "ui/chart/chart_area.h"
#include "ui/dialogs/sign_dialog.h"
#include "ui/look/language.h"
#include "ui/look/photo.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("sign_steps", text);
}

/// "Note: he was seen here", cut.
QString said_by(const ChartSign& sign) {
    constexpr int most = 30;
    QString text = qt(sign.text).simplified();
    if (text.size() > most) text = text.left(most).trimmed() + QChar(0x2026);
    return text;
}

/// The name of what the step is about: "Draw a note: he was seen here".
QString step_of(const char* plain, const ChartSign& sign) {
    const QString said = said_by(sign);
    const QString step = words(plain).arg(name_in_words(sign.kind));
    return said.isEmpty() ? step : QString("%1: %2").arg(step, said);
}

QString step_of_putting(const ChartSign& sign) {
    if (sign.id) return step_of(QT_TRANSLATE_NOOP("sign_steps", "Change the %1"), sign);
    if (sign.kind != SignKind::box)
        return step_of(QT_TRANSLATE_NOOP("sign_steps", "Draw the %1"), sign);
    return QCoreApplication::translate("sign_steps", "Box round %n", nullptr,
                                       static_cast<int>(sign.members.size()));
}

/// "Box 3", the first that no box of the chart bears.
std::string free_name(const Chart& chart) {
    for (std::size_t number = 1;; ++number) {
        const std::string name = utf8(words(QT_TRANSLATE_NOOP("sign_steps", "Box %1")).arg(number));
        if (std::ranges::find(chart.signs, name, &ChartSign::text) == chart.signs.end())
            return name;
    }
}

void put_picture(ChartArea& area, ChartSign sign, const Photo& photo) {
    sign.media_type = photo.media_type;
    SignId id;
    const bool done =
        area.change(step_of_putting(sign), [&](Edits& edits, ChartId chart) -> Result<void> {
            TRY(id, edits.put_picture(chart, sign, photo.bytes));
            return {};
        });
    if (done) area.session().select({id.value});
}

/// The bytes come from a thread beside the window's.
void read_picture(ChartArea& area, const std::string& text, const std::string& source,
                  const std::function<Result<std::string>()>& read) {
    ChartSign sign;
    sign.kind = SignKind::picture;
    sign.at = area.canvas().place_for_new();
    sign.text = text;
    area.session().jobs().start<Photo>(
        words(QT_TRANSLATE_NOOP("sign_steps", "Reading the picture")), &area,
        [read, source](Task&) -> Result<Photo> {
            TRY(std::string bytes, read());
            auto photo = chart_copy_of(std::move(bytes), largest_picture);
            if (photo) return *std::move(photo);
            return fail("%1 is no picture that can be shown. Use a PNG or JPEG file.", {source});
        },
        [&area, sign](Result<Photo> photo) {
            if (!photo) return area.session().tell(photo.error());
            put_picture(area, sign, *photo);
        });
}

} // namespace

QString name_in_words(SignKind kind) {
    static constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("sign_steps", "text"), QT_TRANSLATE_NOOP("sign_steps", "note"),
        QT_TRANSLATE_NOOP("sign_steps", "event"), QT_TRANSLATE_NOOP("sign_steps", "picture"),
        QT_TRANSLATE_NOOP("sign_steps", "box")};
    return words(names[static_cast<std::size_t>(kind)]);
}

std::vector<ChartSign> selected_signs(const ChartArea& area) {
    std::vector<ChartSign> chosen;
    for (const ChartSign& sign : area.chart().signs)
        if (area.session().selection().contains(sign.id.value)) chosen.push_back(sign);
    return chosen;
}

std::vector<ChartSign> boxes_meant(const ChartArea& area) {
    std::vector<ChartSign> boxes = selected_signs(area);
    std::erase_if(boxes, [](const ChartSign& sign) { return sign.kind != SignKind::box; });
    if (!boxes.empty()) return boxes;
    const auto chosen = area.selected_here();
    if (chosen.empty()) return {};
    for (const ChartSign& sign : area.chart().signs)
        if (sign.kind == SignKind::box && std::ranges::includes(sign.members, chosen))
            boxes.push_back(sign);
    return boxes;
}

bool put_sign(ChartArea& area, const ChartSign& sign) {
    SignId id;
    const bool done =
        area.change(step_of_putting(sign), [&](Edits& edits, ChartId chart) -> Result<void> {
            TRY(id, edits.put_sign(chart, sign));
            return {};
        });
    if (done) area.session().select({id.value});
    return done;
}

void remove_signs(ChartArea& area, const std::vector<ChartSign>& signs) {
    if (signs.empty()) return;
    const QString step =
        signs.size() == 1
            ? step_of(QT_TRANSLATE_NOOP("sign_steps", "Remove the %1"), signs.front())
            : QCoreApplication::translate("sign_steps", "Remove %n thing(s) drawn by hand", nullptr,
                                          static_cast<int>(signs.size()));
    const bool done = area.change(step, [&](Edits& edits, ChartId chart) -> Result<void> {
        for (const ChartSign& sign : signs)
            TRY_VOID(edits.remove_sign(chart, sign.id));
        return {};
    });
    if (done) area.session().select({});
}

void edit_sign(ChartArea& area, const ChartSign& sign) {
    if (!area.session().may_edit()) return;
    (new SignDialog(
         sign, [&area](const ChartSign& changed) { return put_sign(area, changed); }, &area))
        ->open();
}

void fold(ChartArea& area, const std::vector<ChartSign>& boxes, Folding folding) {
    if (boxes.empty() || !area.session().may_edit()) return;
    const bool collapsed = folding == Folding::collapse;
    const QString step = step_of(collapsed ? QT_TRANSLATE_NOOP("sign_steps", "Collapse the %1")
                                           : QT_TRANSLATE_NOOP("sign_steps", "Expand the %1"),
                                 boxes.front());
    std::set<std::int64_t> chosen;
    const bool done = area.change(step, [&](Edits& edits, ChartId chart) -> Result<void> {
        for (ChartSign box : boxes) {
            chosen.insert(box.id.value);
            box.collapsed = collapsed;
            TRY_VOID(edits.put_sign(chart, box));
        }
        return {};
    });
    if (done) area.session().select(std::move(chosen));
}

void ask_box(ChartArea& area) {
    ChartSign box;
    box.kind = SignKind::box;
    box.members = area.selected_here();
    if (box.members.empty())
        return area.session().tell(
            words(QT_TRANSLATE_NOOP("sign_steps", "Select what the box is to stand round.")));
    box.text = free_name(area.chart());
    edit_sign(area, box);
}

void ask_sign(ChartArea& area, SignKind kind) {
    ChartSign sign;
    sign.kind = kind;
    sign.at = area.canvas().place_for_new();
    edit_sign(area, sign);
}

void ask_picture(ChartArea& area) {
    const QString file = QFileDialog::getOpenFileName(
        &area, words(QT_TRANSLATE_NOOP("sign_steps", "Picture for the chart")), {},
        words(QT_TRANSLATE_NOOP("sign_steps",
                                "Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff)")));
    if (!file.isEmpty()) add_picture(area, file.toStdString());
}

void add_picture(ChartArea& area, const std::filesystem::path& file) {
    read_picture(area, file.stem().string(), file.filename().string(),
                 [file] { return read_whole(file); });
}

void add_picture(ChartArea& area, const QImage& image) {
    const std::string name = utf8(words(QT_TRANSLATE_NOOP("sign_steps", "Pasted picture")));
    read_picture(area, name, name, [image]() -> Result<std::string> {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes.toStdString();
    });
}

} // namespace headwater
