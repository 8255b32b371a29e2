// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/list_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include "ui/look/pieces.h"
#include "ui/panels/narrowed_list.h"

namespace headwater {

namespace {
constexpr std::size_t rows_to_narrow = 9;
} // namespace

ListPanel::ListPanel(QWidget* parent)
    : QWidget(parent),
      m_heading(paragraph_of("heading")),
      m_below(paragraph_of("small")),
      m_rows(new NarrowedList(tr("Narrow the list"), {})) {
    setProperty("role", "paper");
    setAttribute(Qt::WA_StyledBackground);
    auto* column = panel_column(this);
    column->addWidget(m_heading);
    column->addWidget(m_below);
    column->addWidget(m_rows, 1);
    connect(m_rows, &NarrowedList::chosen, this, &ListPanel::chosen);
}

void ListPanel::show(const QString& heading, const QString& below, std::vector<ListRow> rows,
                     const QString& empty) {
    m_heading->setText(heading);
    m_rows->list().setAccessibleName(heading);
    set_below(below);
    m_rows->set_empty(empty);
    m_rows->filter().clear();
    m_rows->show_rows(std::move(rows), rows_to_narrow);
}

void ListPanel::set_below(const QString& below) {
    m_below->setText(below);
    m_below->setVisible(!below.isEmpty());
}

} // namespace headwater
