// SPDX-License-Identifier: Apache-2.0
// The handling markings that are offered wherever one is asked for. The set is the user's own.
#pragma once

#include <QStringList>

class QComboBox;

namespace headwater {

/// The usual ones until the user keeps a set of his own.
QStringList markings();
/// Blank and repeated ones are dropped; an empty set brings the usual ones back.
void keep_markings(const QStringList& wanted);

/// Lets one of the set be chosen or any other words be written; shows `now`.
void offer_markings(QComboBox& field, const QString& now);

} // namespace headwater
