// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/pdf.h"

#include <QBuffer>
#include <QDateTime>
#include <QPainter>
#include <QPdfWriter>

#include "core/base/version.h"
#include "ui/look/language.h"
#include "ui/look/paint_picture.h"
#include "ui/paper/pdf_outline.h"

namespace headwater {

namespace {

constexpr int resolution = 1200;
constexpr double points_an_inch = 72;

QDateTime moment_of(const std::string& date) {
    QDateTime moment = QDateTime::fromString(qt(date), Qt::ISODate);
    if (!moment.isValid()) moment = QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    return moment.toUTC();
}

QPageSize size_of(const Picture& page) {
    return QPageSize(QSizeF(page.extent.width(), page.extent.height()), QPageSize::Point, {},
                     QPageSize::ExactMatch);
}

} // namespace

void set_pdf_date(QByteArray& pdf, const std::string& date) {
    static const QByteArray mark = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(mark);
    if (at < 0) return;
    const qsizetype from = at + mark.size();
    const qsizetype length = pdf.indexOf(')', from) - from;
    const QByteArray fixed = moment_of(date).toString("yyyyMMddHHmmss").toLatin1() + "+00'00'";
    pdf.replace(from, length, fixed.left(length).leftJustified(length, ' '));
}

QByteArray pdf_of(std::span<const Picture> pages, const std::string& date,
                  const std::string& author, Task& task) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(qt(pages.front().title));
        writer.setCreator("Headwater " + qt(program_version()));
        writer.setResolution(resolution);
        QPainter painter;
        for (const Picture& page : pages) {
            writer.setPageSize(size_of(page));
            writer.setPageMargins(QMarginsF(0, 0, 0, 0));
            painter.isActive() ? static_cast<void>(writer.newPage())
                               : static_cast<void>(painter.begin(&writer));
            painter.resetTransform();
            painter.scale(resolution / points_an_inch, resolution / points_an_inch);
            painter.translate(-page.extent.left, -page.extent.top);
            paint_picture(painter, page, task);
        }
    }
    buffer.close();
    set_pdf_date(bytes, date);
    add_outline(bytes, pages, author);
    return bytes;
}

} // namespace headwater
