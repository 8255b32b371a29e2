// SPDX-License-Identifier: Apache-2.0
#include "ui/import/match_list.h"

#include <algorithm>

#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/import/row_table.h"
#include "ui/look/language.h"
#include "ui/panels/pieces.h"

namespace headwater {

namespace {

constexpr std::size_t pairs_shown = 5000;
enum Column { accept_column, other_column, kept_column, score_column, reason_column };

QString lines_of(const std::vector<Message>& messages, const QString& mark) {
    QStringList lines;
    for (const Message& each : messages)
        lines << mark + ' ' + in_words(each);
    return lines.join('\n');
}

} // namespace

MatchList::MatchList(const QString& kept, const QString& other, QWidget* parent)
    : QWidget(parent),
      m_count(paragraph_of("strong")),
      m_threshold(new QDoubleSpinBox),
      m_table(bare_table({tr("One"), other, kept, tr("Score"), tr("Why")},
                         tr("Who may be one and the same"))),
      m_for(paragraph_of("")),
      m_against(paragraph_of("alert")) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    m_threshold->setRange(0, 1);
    m_threshold->setSingleStep(0.05);
    m_threshold->setDecimals(2);
    m_threshold->setValue(0.9);
    m_threshold->setAccessibleName(tr("Score from which all are accepted"));
    auto* accept = new QPushButton(tr("Accept all from"));
    auto* decline = new QPushButton(tr("Decline all"));
    row->addWidget(m_count, 1);
    row->addWidget(accept);
    row->addWidget(m_threshold);
    row->addWidget(decline);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_for);
    column->addWidget(m_against);
    m_table->setColumnWidth(accept_column, 60);
    m_table->setColumnWidth(other_column, 200);
    m_table->setColumnWidth(kept_column, 200);
    m_table->setColumnWidth(score_column, 64);
    connect(accept, &QPushButton::clicked, this, &MatchList::accept_from_threshold);
    connect(decline, &QPushButton::clicked, this, &MatchList::decline_all);
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this](int current) { show_reasons(current); });
    connect(m_table, &QTableWidget::itemChanged, this, &MatchList::take_change);
}

void MatchList::show_pairs(const std::vector<LikelySame>& pairs, const std::vector<bool>& accepted,
                           const NameOf& name_of) {
    m_filling = true;
    m_pairs = pairs;
    m_accepted = accepted;
    m_accepted.resize(pairs.size(), false);
    const auto rows = std::min(pairs.size(), pairs_shown);
    m_table->setRowCount(static_cast<int>(rows));
    for (std::size_t i = 0; i < rows; ++i) {
        const LikelySame& pair = pairs[i];
        const int at = static_cast<int>(i);
        auto* box = new QTableWidgetItem;
        box->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        box->setCheckState(m_accepted[i] ? Qt::Checked : Qt::Unchecked);
        box->setData(Qt::AccessibleTextRole, tr("They are one"));
        m_table->setItem(at, accept_column, box);
        const QString why = pair.reasons.empty() ? QString() : in_words(pair.reasons.front());
        const QString cells[] = {name_of(pair.other), name_of(pair.kept),
                                 QLocale().toString(pair.score, 'f', 2), why};
        for (int c = 0; c < 4; ++c) {
            auto* item = new QTableWidgetItem(cells[c]);
            item->setToolTip(cells[c]);
            m_table->setItem(at, c + 1, item);
        }
    }
    m_filling = false;
    if (rows > 0) m_table->setCurrentCell(0, accept_column);
    show_reasons(rows > 0 ? 0 : -1);
    count();
}

void MatchList::show_reasons(int row) {
    const auto at = static_cast<std::size_t>(row);
    const bool any = row >= 0 && at < m_pairs.size();
    m_for->setText(any ? lines_of(m_pairs[at].reasons, "+") : QString());
    m_against->setText(any ? lines_of(m_pairs[at].against, QString::fromUtf8("\u2212"))
                           : QString());
    m_against->setVisible(any && !m_pairs[at].against.empty());
}

void MatchList::take_change(QTableWidgetItem* item) {
    if (m_filling || item->column() != accept_column) return;
    m_accepted[static_cast<std::size_t>(item->row())] = item->checkState() == Qt::Checked;
    count();
    Q_EMIT decided();
}

void MatchList::set_all(const std::function<bool(const LikelySame&)>& accept) {
    m_filling = true;
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        m_accepted[i] = accept(m_pairs[i]);
        if (auto* item = m_table->item(static_cast<int>(i), accept_column))
            item->setCheckState(m_accepted[i] ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
    count();
    Q_EMIT decided();
}

void MatchList::accept_from_threshold() {
    // What is shown as 0.90 counts as 0.90.
    const double least = m_threshold->value() - 0.005;
    set_all([least](const LikelySame& pair) { return pair.score >= least; });
}

void MatchList::decline_all() {
    set_all([](const LikelySame&) { return false; });
}

std::size_t MatchList::accepted_count() const {
    return static_cast<std::size_t>(std::ranges::count(m_accepted, true));
}

void MatchList::count() {
    m_count->setText(m_pairs.empty() ? QString()
                                     : tr("%1 of %2 pairs accepted as one and the same")
                                           .arg(accepted_count())
                                           .arg(m_pairs.size()));
}

} // namespace headwater
