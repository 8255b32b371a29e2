// SPDX-License-Identifier: Apache-2.0
// Rows, the field that narrows them by words without accents, and what is said where there are
// none.
#pragma once

#include <vector>

#include <QWidget>

#include "ui/look/list_rows.h"

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;

namespace headwater {

class NarrowedList : public QWidget {
    Q_OBJECT

public:
    /// `narrow` stands in the empty field, `empty` where there are no rows.
    NarrowedList(const QString& narrow, const QString& empty, QWidget* parent = nullptr);

    /// The field is there from so many rows on.
    void show_rows(std::vector<ListRow> rows, std::size_t least_to_narrow);
    void set_empty(const QString& words);
    int shown() const;

    QLineEdit& filter() { return *m_filter; }
    QListView& list() { return *m_list; }

Q_SIGNALS:
    void chosen(std::int64_t id);

private:
    QLineEdit* m_filter;
    QLabel* m_empty;
    ListModel* m_model;
    QSortFilterProxyModel* m_narrowed;
    QListView* m_list;
};

} // namespace headwater
