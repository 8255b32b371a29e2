// SPDX-License-Identifier: Apache-2.0
#include "ui/look/photo.h"

#include <algorithm>
#include <mutex>

#include <QBuffer>
#include <QCache>
#include <QImageReader>

#include "core/base/digest.h"
#include "core/base/image_size.h"

namespace headwater {

namespace {

constexpr int kilobytes_kept = 64 * 1024;
constexpr int jpeg_quality = 85;
constexpr int longest_of_copy = 2000;
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

bool is_upright(const std::string& bytes) {
    QByteArray held = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&held);
    return QImageReader(&buffer).transformation() == QImageIOHandler::TransformationNone;
}

/// As PNG where it is clear in parts, else as JPEG.
std::optional<Photo> written(const QImage& image) {
    const bool clear = image.hasAlphaChannel();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, clear ? "PNG" : "JPEG", clear ? -1 : jpeg_quality))
        return std::nullopt;
    Photo copy{clear ? "image/png" : "image/jpeg", bytes.toStdString(), {}};
    copy.digest = hex(digest_of(copy.bytes));
    return copy;
}

} // namespace

QImage decoded(const Photo& photo, int side) {
    static std::mutex guard;
    static QCache<QByteArray, QImage> kept(kilobytes_kept);
    const QByteArray key = QByteArray::fromStdString(photo.digest) + '/' + QByteArray::number(side);
    const std::lock_guard lock(guard);
    if (const QImage* known = kept.object(key)) return *known;
    QImage image = read(photo.bytes, side);
    kept.insert(key, new QImage(image), static_cast<int>(image.sizeInBytes() / 1024) + 1);
    return image;
}

std::optional<Photo> small_copy_of(const std::string& bytes) {
    const QImage image = read(bytes, side_of_icon);
    if (image.isNull()) return std::nullopt;
    return written(middle_of(image));
}

std::optional<Photo> chart_copy_of(std::string bytes, std::size_t most) {
    if (bytes.size() <= most && image_size(bytes) && is_upright(bytes)) {
        const bool png = bytes.starts_with("\x89PNG");
        Photo whole{png ? "image/png" : "image/jpeg", std::move(bytes), {}};
        if (read(whole.bytes, side_of_icon).isNull()) return std::nullopt;
        whole.digest = hex(digest_of(whole.bytes));
        return whole;
    }
    QImage image = read(bytes, side_of_picture);
    if (image.isNull()) return std::nullopt;
    const QSize room(longest_of_copy, longest_of_copy);
    if (image.width() > room.width() || image.height() > room.height())
        image = image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const auto copy = written(image);
    if (copy && copy->bytes.size() <= most) return copy;
    return written(image.convertToFormat(QImage::Format_RGB32)); // as JPEG it is small
}

} // namespace headwater
