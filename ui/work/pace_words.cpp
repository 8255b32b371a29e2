// SPDX-License-Identifier: Apache-2.0
#include "ui/work/pace_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace headwater {

namespace {

constexpr double longest_in_seconds = 90;

QString tr(const char* words) {
    return QCoreApplication::translate("pace_words", words);
}

QString whole(double number) {
    return QLocale().toString(number, 'f', 0);
}

QString time_in_words(double seconds) {
    return seconds <= longest_in_seconds ? tr("%1 s").arg(whole(seconds))
                                         : tr("%1 min").arg(whole(seconds / 60));
}

} // namespace

QString amount_in_words(double amount, Unit unit) {
    switch (unit) {
    case Unit::rows:
        return tr("%1 rows").arg(whole(amount));
    case Unit::bytes:
        return QLocale().formattedDataSize(static_cast<qint64>(amount), 1,
                                           QLocale::DataSizeSIFormat);
    case Unit::steps:
        break;
    }
    return whole(amount);
}

QString progress_in_words(const QString& name, std::uint64_t done, std::uint64_t total, Unit unit) {
    if (total == 0) return name;
    const auto so_far = static_cast<double>(done);
    return tr("%1, %2 of %3")
        .arg(name, unit == Unit::rows ? whole(so_far) : amount_in_words(so_far, unit),
             amount_in_words(static_cast<double>(total), unit));
}

QString pace_in_words(double rate, Unit unit, double seconds_left) {
    return tr("%1 a second, about %2 left")
        .arg(amount_in_words(rate, unit), time_in_words(seconds_left));
}

} // namespace headwater
