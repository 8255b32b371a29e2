// SPDX-License-Identifier: Apache-2.0
// An import in words: what was understood of a file, and what became of its rows.
#pragma once

#include <QString>

#include "core/desk/intake.h"
#include "core/model/schema.h"

namespace headwater {

QString understood(const ImportSpec& spec, const Schema& schema);
QString in_balance(const Balance& balance);
QString outcome(const Intake& intake);
QString name_of_severity(Problem::Severity severity);

} // namespace headwater
