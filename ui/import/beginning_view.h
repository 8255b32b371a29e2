// SPDX-License-Identifier: Apache-2.0
// What the first rows of a file become, as sentences, and what is wrong with them; follows every
// change of the specification.
#pragma once

#include <QWidget>

#include "core/model/schema.h"
#include "ui/import/import_draft.h"

class QLabel;
class QListWidget;
class QTableWidget;

namespace headwater {

class BeginningView : public QWidget {
    Q_OBJECT

public:
    explicit BeginningView(QWidget* parent = nullptr);

    void show_draft(const ImportDraft& draft, const Schema& schema);
    QListWidget& records() { return *m_records; }
    QTableWidget& problems() { return *m_problems; }

private:
    QLabel* m_balance;
    QListWidget* m_records;
    QTableWidget* m_problems;
};

/// "Magpie - called - Teal, 2 May 2023 06:10, 35 s"; "Person Magpie (Alias: The Bird)".
QStringList first_records(const Imported& imported, const Schema& schema, std::size_t at_most);

} // namespace headwater
