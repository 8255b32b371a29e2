// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/markings.h"

#include <QComboBox>
#include <QCoreApplication>

#include "ui/look/settings.h"

namespace headwater {

namespace {

constexpr const char* setting = "markings";

QStringList usual() {
    const auto tr = [](const char* words) {
        return QCoreApplication::translate("headwater::MarkingDialog", words);
    };
    return {tr("RESTRICTED"), tr("CONFIDENTIAL"), tr("SECRET"), tr("OFFICIAL")};
}

} // namespace

QStringList markings() {
    const QStringList kept = settings().value(setting).toStringList();
    return kept.isEmpty() ? usual() : kept;
}

void keep_markings(const QStringList& wanted) {
    QStringList kept;
    for (const QString& marking : wanted)
        if (!marking.trimmed().isEmpty()) kept << marking.trimmed();
    kept.removeDuplicates();
    if (kept.isEmpty() || kept == usual())
        settings().remove(setting);
    else
        settings().setValue(setting, kept);
}

void offer_markings(QComboBox& field, const QString& now) {
    field.setEditable(true);
    field.clear();
    field.addItems(markings());
    field.setCurrentText(now);
}

} // namespace headwater
