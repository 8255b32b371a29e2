// SPDX-License-Identifier: Apache-2.0
#include "ui/import/kept_apart_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/import/field_words.h"
#include "ui/import/row_table.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/work/session.h"

namespace headwater {

KeptApartDialog::KeptApartDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_table(bare_table({tr("One record"), tr("Another record")}, tr("Pairs kept apart"))),
      m_again(new QPushButton(tr("Propose again"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Kept apart"));
    resize(640, 420);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(paragraph_of(
        "note", tr("Somebody said that these are not the same, so they are not proposed as one.")));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnWidth(0, 280);
    column->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"));
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_again);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_again, &QPushButton::clicked, this, &KeptApartDialog::propose_again);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_again->setEnabled(m_session.may_edit() && !chosen().empty()); });
    fill();
}

void KeptApartDialog::fill() {
    m_pairs = m_session.the_case().kept_apart().value_or(Pairs());
    const auto name_of = [&](EntityId id) {
        const auto entity = m_session.the_case().entity(id);
        return entity ? QString::fromUtf8("%1 (%2)").arg(
                            qt(entity->label), name_of_kind(entity->kind, m_session.schema()))
                      : tr("merged or removed since");
    };
    m_table->setRowCount(static_cast<int>(m_pairs.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& [a, b] = m_pairs[static_cast<std::size_t>(row)];
        m_table->setItem(row, 0, new QTableWidgetItem(name_of(a)));
        m_table->setItem(row, 1, new QTableWidgetItem(name_of(b)));
    }
    if (!m_pairs.empty()) m_table->selectRow(0);
    m_again->setEnabled(m_session.may_edit() && !m_pairs.empty());
}

Pairs KeptApartDialog::chosen() const {
    Pairs pairs;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        pairs.push_back(m_pairs[static_cast<std::size_t>(index.row())]);
    return pairs;
}

void KeptApartDialog::propose_again() {
    Pairs pairs = chosen();
    if (pairs.empty() ||
        !m_session.apply(headwater::propose_again(m_session.the_case(), std::move(pairs))))
        return;
    fill();
    Q_EMIT proposed_again();
}

} // namespace headwater
