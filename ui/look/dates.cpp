// SPDX-License-Identifier: Apache-2.0
#include "ui/look/dates.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include "core/base/moment.h"
#include "core/base/stamp_reader.h"
#include "ui/look/language.h"

namespace headwater {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("dates", text);
}

QString day_part(const Stamp& stamp) {
    if (stamp.month == 0) return QString::number(stamp.year);
    const QDate day(stamp.year, stamp.month, std::max(stamp.day, 1));
    //: How Qt writes a month, and a day, in your language: d, MMMM, yyyy and quoted words.
    const QString form = stamp.day > 0 ? words(QT_TRANSLATE_NOOP("dates", "d MMMM yyyy"))
                                       : words(QT_TRANSLATE_NOOP("dates", "MMMM yyyy"));
    return QLocale().toString(day, form);
}

QString zone_of(int offset) {
    if (offset == 0) return " UTC";
    const int size = std::abs(offset);
    return QString(" UTC%1%2:%3")
        .arg(offset < 0 ? '-' : '+')
        .arg(size / 60, 2, 10, QChar('0'))
        .arg(size % 60, 2, 10, QChar('0'));
}

QString in_words(const Stamp& stamp) {
    QString text = day_part(stamp);
    const auto two = [](int number) { return QString("%1").arg(number, 2, 10, QChar('0')); };
    if (stamp.hour >= 0) text += ' ' + two(stamp.hour) + ':' + two(stamp.minute);
    if (stamp.second >= 0) text += ':' + two(stamp.second);
    if (stamp.utc_offset_minutes) text += zone_of(*stamp.utc_offset_minutes);
    return text;
}

/// One end of a range; empty: open.
QString end_in_words(std::string_view end) {
    if (end == "..") return {};
    const auto stamp = read_stamp(end, DateOrder::day_first, end);
    return stamp ? in_words(*stamp) : qt(end);
}

} // namespace

QString date_in_words(const Moment& moment) {
    const std::string_view text = moment.text;
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) return end_in_words(text);
    const QString from = end_in_words(text.substr(0, slash));
    const QString to = end_in_words(text.substr(slash + 1));
    if (from.isEmpty()) return words(QT_TRANSLATE_NOOP("dates", "until %1")).arg(to);
    if (to.isEmpty()) return words(QT_TRANSLATE_NOOP("dates", "from %1")).arg(from);
    return words(QT_TRANSLATE_NOOP("dates", "%1 to %2")).arg(from, to);
}

QString dated(std::string_view edtf) {
    if (edtf.empty()) return {};
    const auto moment = parse_moment(edtf);
    return moment ? date_in_words(*moment) : qt(edtf);
}

QString day_in_words(std::int64_t seconds) {
    return dated(day_of(seconds));
}

} // namespace headwater
