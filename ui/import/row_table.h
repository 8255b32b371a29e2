// SPDX-License-Identifier: Apache-2.0
// Plain tables of the import assistant: the first rows of a file, its problems.
#pragma once

#include <vector>

#include <QTableWidget>

#include "core/base/error.h"
#include "core/exchange/preview.h"

namespace headwater {

QTableWidget* bare_table(const QStringList& headings, const QString& accessible_name);

void show_rows(QTableWidget& table, const Preview& preview, const ImportSpec& spec);

/// Row, column, what, problem; at most some thousand.
QTableWidget* problem_table();
void show_problems(QTableWidget& table, const std::vector<Problem>& problems);

} // namespace headwater
