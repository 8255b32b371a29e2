// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/list_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include "core/base/text.h"
#include "ui/look/language.h"
#include "ui/panels/pieces.h"

namespace headwater {

ListPanel::ListPanel(QWidget* parent)
    : QWidget(parent),
      m_heading(paragraph_of("heading")),
      m_below(paragraph_of("small")),
      m_filter(new QLineEdit),
      m_model(new ListModel(this)),
      m_narrowed(new QSortFilterProxyModel(this)),
      m_list(row_view()),
      m_empty(paragraph_of("faint")) {
    setProperty("role", "paper");
    setAttribute(Qt::WA_StyledBackground);
    m_narrowed->setSourceModel(m_model);
    m_narrowed->setFilterRole(ListModel::folded);
    m_list->setModel(m_narrowed);
    m_filter->setPlaceholderText(tr("Narrow the list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Narrow the list"));
    auto* column = panel_column(this);
    column->addWidget(m_heading);
    column->addWidget(m_below);
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

void ListPanel::show(const QString& heading, const QString& below, std::vector<ListRow> rows,
                     const QString& empty) {
    m_heading->setText(heading);
    m_list->setAccessibleName(heading);
    set_below(below);
    m_empty->setText(empty);
    m_empty->setVisible(rows.empty());
    m_list->setVisible(!rows.empty());
    m_filter->setVisible(rows.size() > 8);
    m_filter->clear();
    m_model->show(std::move(rows));
}

void ListPanel::set_below(const QString& below) {
    m_below->setText(below);
    m_below->setVisible(!below.isEmpty());
}

} // namespace headwater
