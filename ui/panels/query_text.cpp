// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/query_text.h"

#include <QRegularExpression>

namespace headwater {

namespace {

/// A condition of that name, at the beginning of a word.
QRegularExpression condition_pattern(const QString& name) {
    return QRegularExpression(QString(R"re((?:^|(?<=\s))%1:(?:"([^"]*)"?|(\S*)))re")
                                  .arg(QRegularExpression::escape(name)));
}

} // namespace

QString condition_in(const QString& text, const QString& name) {
    const auto match = condition_pattern(name).match(text);
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

QString with_condition(const QString& text, const QString& name, const QString& value) {
    QString bare = text;
    bare.remove(condition_pattern(name));
    bare = bare.simplified();
    if (value.isEmpty()) return bare;
    const QString written = value.contains(' ') ? '"' + value + '"' : value;
    return (bare + ' ' + name + ':' + written).trimmed();
}

} // namespace headwater
