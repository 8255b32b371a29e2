// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/narrowed_list.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include "core/base/text.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"

namespace headwater {

NarrowedList::NarrowedList(const QString& narrow, const QString& empty, QWidget* parent)
    : QWidget(parent),
      m_filter(new QLineEdit),
      m_empty(paragraph_of("faint", empty)),
      m_model(new ListModel(this)),
      m_narrowed(new QSortFilterProxyModel(this)),
      m_list(row_view()) {
    m_narrowed->setSourceModel(m_model);
    m_narrowed->setFilterRole(ListModel::folded);
    m_list->setModel(m_narrowed);
    m_filter->setPlaceholderText(narrow);
    m_filter->setAccessibleName(narrow);
    m_filter->setClearButtonEnabled(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_narrowed->setFilterFixedString(qt(fold(utf8(words))));
    });
    const auto tell = [this](const QModelIndex& index) {
        Q_EMIT chosen(index.data(ListModel::id).toLongLong());
    };
    connect(m_list, &QListView::clicked, this, tell);
    connect(m_list, &QListView::activated, this, tell);
}

void NarrowedList::show_rows(std::vector<ListRow> rows, std::size_t least_to_narrow) {
    m_empty->setVisible(rows.empty());
    m_list->setVisible(!rows.empty());
    m_filter->setVisible(rows.size() >= least_to_narrow);
    m_model->show(std::move(rows));
}

void NarrowedList::set_empty(const QString& words) {
    m_empty->setText(words);
}

int NarrowedList::shown() const {
    return m_narrowed->rowCount();
}

} // namespace headwater
