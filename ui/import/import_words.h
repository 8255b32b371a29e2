// SPDX-License-Identifier: Apache-2.0
// An import in words: what became of the rows of a file.
#pragma once

#include <QString>

#include "core/desk/intake.h"

namespace headwater {

QString in_balance(const Balance& balance);
QString outcome(const Intake& intake);
QString name_of_severity(Problem::Severity severity);

} // namespace headwater
