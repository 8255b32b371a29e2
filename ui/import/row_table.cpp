// SPDX-License-Identifier: Apache-2.0
#include "ui/import/row_table.h"

#include <algorithm>

#include <QCoreApplication>
#include <QHeaderView>

#include "ui/import/import_words.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"

namespace headwater {

namespace {

constexpr std::size_t problems_listed = 2000;
constexpr std::size_t rows_listed = 100;
constexpr int widest = 220;

QString in_language(const char* text) {
    return QCoreApplication::translate("import", text);
}

void put(QTableWidget& table, int row, int column, const QString& text, bool faint = false) {
    auto* cell = new QTableWidgetItem(text);
    cell->setToolTip(text);
    if (faint) cell->setForeground(theme().faint);
    table.setItem(row, column, cell);
}

} // namespace

QTableWidget* bare_table(const QStringList& headings, const QString& accessible_name) {
    auto* table = new QTableWidget(0, static_cast<int>(headings.size()));
    table->setHorizontalHeaderLabels(headings);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(26);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setAccessibleName(accessible_name);
    return table;
}

void show_rows(QTableWidget& table, const Preview& preview, const ImportSpec& spec) {
    const std::size_t first = spec.has_header ? preview.header + 1 : preview.header;
    const auto last = std::min(preview.rows.size(), first + rows_listed);
    table.setColumnCount(static_cast<int>(preview.columns.size()) + 1);
    QStringList headings{in_language(QT_TRANSLATE_NOOP("import", "Row"))};
    for (const std::string& name : preview.columns)
        headings << qt(name);
    table.setHorizontalHeaderLabels(headings);
    table.setRowCount(static_cast<int>(last - std::min(first, last)));
    for (std::size_t row = first; row < last; ++row) {
        const int at = static_cast<int>(row - first);
        put(table, at, 0, QString::number(preview.numbers[row]), true);
        for (std::size_t i = 0; i < preview.columns.size(); ++i)
            put(table, at, static_cast<int>(i) + 1,
                i < preview.rows[row].size() ? qt(preview.rows[row][i]) : QString());
    }
    table.resizeColumnsToContents();
    for (int i = 0; i < table.columnCount(); ++i)
        table.setColumnWidth(i, std::min(table.columnWidth(i) + 10, widest));
}

QTableWidget* problem_table() {
    auto* table =
        bare_table({in_language("Row"), in_language(QT_TRANSLATE_NOOP("import", "Column")),
                    in_language(QT_TRANSLATE_NOOP("import", "What")),
                    in_language(QT_TRANSLATE_NOOP("import", "Problem"))},
                   in_language(QT_TRANSLATE_NOOP("import", "Problems")));
    table->setColumnWidth(0, 56);
    table->setColumnWidth(1, 130);
    table->setColumnWidth(2, 84);
    return table;
}

void show_problems(QTableWidget& table, const std::vector<Problem>& problems) {
    const auto rows = std::min(problems.size(), problems_listed);
    table.setRowCount(static_cast<int>(rows));
    for (std::size_t i = 0; i < rows; ++i) {
        const Problem& problem = problems[i];
        const int at = static_cast<int>(i);
        put(table, at, 0,
            problem.row == 0 ? in_language(QT_TRANSLATE_NOOP("import", "file"))
                             : QString::number(problem.row));
        put(table, at, 1, qt(problem.column));
        put(table, at, 2, name_of_severity(problem.severity));
        put(table, at, 3, in_words(problem.message));
    }
}

} // namespace headwater
