// SPDX-License-Identifier: Apache-2.0
// What an item of evidence says, in the words that cards and lists use.
#pragma once

#include <QString>
#include <QWidget>

#include "core/model/evidence.h"
#include "ui/look/dates.h"

namespace headwater {

/// "3 times · 120 s · 2.5 kg"
QString amount_of(const Evidence& evidence);
/// Those that are not empty, with a dot between.
QString dotted(QStringList parts);

/// Everything that is recorded of the item as lines of name and value.
QWidget* detail_of(const Evidence& evidence, const Source& source, double worth);

} // namespace headwater
