// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/chart_file.h"

#include <algorithm>
#include <cctype>

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSaveFile>

#include "core/picture/svg.h"
#include "ui/look/language.h"
#include "ui/look/paint_picture.h"
#include "ui/look/theme.h"
#include "ui/paper/pdf.h"

namespace headwater {

namespace {

constexpr double points_an_inch = 72;
constexpr double most_pixels = 400e6;

std::string ending_of(const std::filesystem::path& file) {
    std::string ending = file.extension().string();
    std::ranges::transform(ending, ending.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return ending;
}

Result<QByteArray> png_of(const Picture& picture, const FileStamp& stamp, Task& task) {
    const double scale = stamp.dots_per_inch / points_an_inch;
    const QSizeF size(picture.extent.width() * scale, picture.extent.height() * scale);
    if (size.width() * size.height() > most_pixels)
        return fail("The picture would have more than 400 million dots. Choose fewer dots an inch "
                    "or write a PDF.");
    QImage image(size.toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    if (image.isNull()) return fail("There is not enough memory for a picture of this size.");
    image.fill(colour(picture.paper));
    image.setDotsPerMeterX(static_cast<int>(stamp.dots_per_inch / 0.0254));
    image.setDotsPerMeterY(static_cast<int>(stamp.dots_per_inch / 0.0254));
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-picture.extent.left, -picture.extent.top);
    paint_picture(painter, picture, task);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Result<QByteArray> bytes_of(const std::string& ending, const Picture& picture,
                            const FileStamp& stamp, Task& task) {
    if (ending == ".svg") return QByteArray::fromStdString(svg_of(picture));
    if (ending == ".png") return png_of(picture, stamp, task);
    return fail("%1 is no kind of file that a chart can be written to. Use .pdf, .svg or .png.",
                {ending.empty() ? "A name without ending" : ending});
}

Result<void> write_bytes(const std::filesystem::path& file, const QByteArray& bytes) {
    QSaveFile target(qt(file.string()));
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() ||
        !target.commit())
        return fail("%1 could not be written: %2. Choose another folder or free some space.",
                    {file.string(), utf8(target.errorString())});
    return {};
}

} // namespace

bool is_chart_file(const std::filesystem::path& file) {
    const std::string ending = ending_of(file);
    return ending == ".pdf" || ending == ".svg" || ending == ".png";
}

Result<void> write_chart_file(const std::filesystem::path& file, const Picture& picture,
                              const FileStamp& stamp) {
    return write_pages(file, {&picture, 1}, stamp);
}

Result<void> write_pages(const std::filesystem::path& file, std::span<const Picture> pages,
                         const FileStamp& stamp) {
    Task task;
    return write_pages(file, pages, stamp, task);
}

Result<void> write_pages(const std::filesystem::path& file, std::span<const Picture> pages,
                         const FileStamp& stamp, Task& task) {
    std::uint64_t marks = 0;
    for (const Picture& page : pages)
        marks += page.marks.size();
    task.restart(marks);
    const std::string ending = ending_of(file);
    if (ending == ".pdf") {
        const QByteArray bytes = pdf_of(pages, stamp.date, stamp.author, task);
        if (!task.may_go_on()) return stopped();
        return write_bytes(file, bytes);
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        auto name = file;
        if (i > 0)
            name.replace_filename(file.stem().string() + "-" + std::to_string(i + 1) +
                                  file.extension().string());
        TRY(const QByteArray bytes, bytes_of(ending, pages[i], stamp, task));
        if (!task.may_go_on()) return stopped();
        TRY_VOID(write_bytes(name, bytes));
    }
    return {};
}

} // namespace headwater
