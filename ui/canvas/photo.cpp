// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/photo.h"

#include <algorithm>
#include <mutex>

#include <QBuffer>
#include <QCache>
#include <QImageReader>

#include "core/base/digest.h"

namespace headwater {

namespace {

constexpr int kilobytes_kept = 64 * 1024;
constexpr int jpeg_quality = 85;
constexpr double most_elongated = 4; ///< a panorama is cut, so that its copy stays small

QImage read(const std::string& bytes, int side) {
    QByteArray held = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&held);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    if (whole.isValid() && std::min(whole.width(), whole.height()) > side)
        reader.setScaledSize(whole.scaled(side, side, Qt::KeepAspectRatioByExpanding));
    return reader.read();
}

QImage middle_of(const QImage& image) {
    const int most = static_cast<int>(std::min(image.width(), image.height()) * most_elongated);
    const QSize size = image.size().boundedTo({most, most});
    return image.copy(QRect(
        QPoint((image.width() - size.width()) / 2, (image.height() - size.height()) / 2), size));
}

} // namespace

QImage decoded(const Photo& photo) {
    static std::mutex guard;
    static QCache<QByteArray, QImage> kept(kilobytes_kept);
    const QByteArray key = QByteArray::fromStdString(photo.digest);
    const std::lock_guard lock(guard);
    if (const QImage* known = kept.object(key)) return *known;
    QImage image = read(photo.bytes, side_of_icon);
    kept.insert(key, new QImage(image), static_cast<int>(image.sizeInBytes() / 1024) + 1);
    return image;
}

std::optional<Photo> small_copy_of(const std::string& bytes) {
    const QImage image = read(bytes, side_of_icon);
    if (image.isNull()) return std::nullopt;
    const bool clear = image.hasAlphaChannel();
    QByteArray written;
    QBuffer buffer(&written);
    buffer.open(QIODevice::WriteOnly);
    if (!middle_of(image).save(&buffer, clear ? "PNG" : "JPEG", clear ? -1 : jpeg_quality))
        return std::nullopt;
    Photo copy{clear ? "image/png" : "image/jpeg", written.toStdString(), {}};
    copy.digest = hex(digest_of(copy.bytes));
    return copy;
}

} // namespace headwater
