// SPDX-License-Identifier: Apache-2.0
// What the activity window hands on: its picture, its tables, a sheet.
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QPainter>

#include "core/picture/compose_pages.h"
#include "ui/activity/activity_reading.h"
#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/look/paint_picture.h"
#include "ui/look/theme.h"
#include "ui/paper/chart_file.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr std::size_t rows_shown = 200;
constexpr std::size_t rows_on_paper = 14;
constexpr double width_on_paper = 1000;
constexpr double sharpness = 2; ///< dots a unit, of what is copied

std::string words(const Message& message) {
    return utf8(in_words(message));
}

} // namespace

Picture ActivityWindow::picture_of_rows(const Reading& reading, const Style& style, double width) {
    return activity_lanes(reading.rows, lanes_of(reading.rows, *reading.scene, rows_shown), width,
                          style, qt_text_measure(), words);
}

Picture ActivityWindow::whole_picture(const Reading& reading, const Style& style) {
    return picture_of(reading.matrix, reading.rows,
                      lanes_of(reading.rows, *reading.scene, rows_on_paper), width_on_paper, style,
                      qt_text_measure(), words);
}

void ActivityWindow::copy_picture() {
    const Picture picture = whole_picture(*m_reading, style_for(Palette::print));
    const QSizeF size(picture.extent.width() * sharpness, picture.extent.height() * sharpness);
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(colour(picture.paper));
    QPainter painter(&image);
    painter.scale(sharpness, sharpness);
    paint_picture(painter, picture);
    painter.end();
    QApplication::clipboard()->setImage(image);
    m_session.tell(tr("The picture is copied."));
}

void ActivityWindow::ask_table() {
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save the table as"), tr("activity") + ".csv", tr("Tables (*.csv)"));
    if (!file.isEmpty()) save_table(file.endsWith(".csv") ? file : file + ".csv");
}

void ActivityWindow::save_table(const QString& file) {
    const QFileInfo info(file);
    const QString rows = info.path() + '/' + info.completeBaseName() + "-actors.csv";
    m_session.jobs().start<bool>(
        tr("Writing the table"), this,
        [reading = m_reading, path = utf8(file), beside = utf8(rows)](Task&) -> Result<bool> {
            TRY_VOID(write_sheet(path, sheet_of(reading->matrix)));
            TRY_VOID(write_sheet(beside, sheet_of(reading->rows, *reading->scene)));
            return true;
        },
        [this, file, rows](Result<bool> written) {
            if (!written) return m_session.tell(written.error());
            m_session.tell(
                tr("The matrix is in %1, the rows of the actors are in %2.").arg(file, rows));
        });
}

Furniture ActivityWindow::furniture() const {
    Furniture around = m_place.furniture();
    around.title = utf8(tr("Activity: %1").arg(who()));
    around.method = utf8(said());
    const std::size_t rows = m_reading->rows.rows.size();
    if (rows > rows_on_paper)
        around.method += ' ' + utf8(tr("The %1 most active of %2.")
                                        .arg(QLocale().toString(static_cast<int>(rows_on_paper)),
                                             QLocale().toString(static_cast<qulonglong>(rows))));
    around.verification.clear(); // counts of what is on record
    around.legend = false;
    return around;
}

void ActivityWindow::ask_sheet() {
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the activity as"), tr("activity") + ".pdf",
                                     tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"));
    if (!file.isEmpty()) save_sheet(is_chart_file(utf8(file)) ? file : file + ".pdf");
}

void ActivityWindow::save_sheet(const QString& file) {
    m_session.jobs().start<bool>(
        tr("Writing the activity"), this,
        [reading = m_reading, around = furniture(), stamp = FileStamp{m_session.station().now()},
         path = utf8(file)](Task& task) -> Result<bool> {
            const Style style = style_for(Palette::print);
            TRY(const auto paper, compose_drawing(whole_picture(*reading, style), style,
                                                  qt_text_measure(), around, PageSetup{}, task));
            TRY_VOID(write_pages(path, paper.pages, stamp, task));
            return true;
        },
        [this, file](Result<bool> written) {
            if (!written) return m_session.tell(written.error());
            m_session.tell(tr("The activity is written to %1.").arg(file));
        });
}

} // namespace headwater
