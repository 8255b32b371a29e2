// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/page_turner.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/look/pieces.h"

namespace headwater {

PageTurner::PageTurner(QWidget* parent)
    : QWidget(parent),
      m_back(link_button(tr("Page before"))),
      m_words(new QLabel),
      m_on(link_button(tr("Next page"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_back, m_words, m_on})
        row->addWidget(part, 0, Qt::AlignCenter);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT turned(m_page - 1); });
    connect(m_on, &QPushButton::clicked, this, [this] { Q_EMIT turned(m_page + 1); });
}

void PageTurner::show_page(std::size_t page, std::size_t count) {
    m_page = count == 0 ? 0 : std::min(page, count - 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_back, m_words, m_on})
        part->setVisible(count > 1);
    m_back->setEnabled(m_page > 0);
    m_on->setEnabled(m_page + 1 < count);
    m_words->setText(tr("%1 of %2").arg(m_page + 1).arg(count));
}

} // namespace headwater
