// SPDX-License-Identifier: Apache-2.0
#include "ui/import/match_list.h"

#include <algorithm>

#include <QDoubleSpinBox>
#include <QFont>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/import/row_table.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"

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
      m_sure(new QPushButton),
      m_apart(new QPushButton(tr("Not the same"))),
      m_threshold(new QDoubleSpinBox),
      m_table(bare_table({tr("One"), other, kept, tr("Score"), tr("Why")},
                         tr("Who may be one and the same"))),
      m_for(paragraph_of("")),
      m_against(paragraph_of("alert")) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_count);
    column->addLayout(buttons());
    column->addWidget(m_table, 1);
    column->addWidget(m_for);
    column->addWidget(m_against);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnWidth(accept_column, 60);
    m_table->setColumnWidth(other_column, 200);
    m_table->setColumnWidth(kept_column, 250);
    m_table->setColumnWidth(score_column, 64);
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this](int current) { show_reasons(current); });
    connect(m_table, &QTableWidget::itemChanged, this, &MatchList::take_change);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_apart->setEnabled(!chosen_rows().empty()); });
}

QLayout* MatchList::buttons() {
    auto* row = new QHBoxLayout;
    m_threshold->setRange(0, 1);
    m_threshold->setSingleStep(0.05);
    m_threshold->setDecimals(2);
    m_threshold->setValue(0.9);
    m_threshold->setAccessibleName(tr("Score from which all are accepted"));
    auto* accept = new QPushButton(tr("Accept all from"));
    auto* open = new QPushButton(tr("Leave all open"));
    m_sure->setToolTip(tr("They share an identifier, or are the only two of a name, and nothing "
                          "speaks against it."));
    m_apart->setToolTip(tr("Keeps the chosen pairs apart: they are not proposed again. The list of "
                           "those pairs stands under Find matching entities."));
    for (QWidget* each : std::initializer_list<QWidget*>{m_sure, accept, m_threshold, m_apart})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(open);
    connect(m_sure, &QPushButton::clicked, this, &MatchList::accept_sure_ones);
    connect(accept, &QPushButton::clicked, this, &MatchList::accept_from_threshold);
    connect(m_apart, &QPushButton::clicked, this, &MatchList::keep_chosen_apart);
    connect(open, &QPushButton::clicked, this, &MatchList::leave_all_open);
    return row;
}

void MatchList::show_pairs(const std::vector<LikelySame>& pairs,
                           const std::vector<Verdict>& verdicts, const NameOf& name_of_kept,
                           const NameOf& name_of_other) {
    m_filling = true;
    m_pairs = pairs;
    m_verdicts = verdicts;
    m_verdicts.resize(pairs.size(), Verdict::open);
    const auto rows = std::min(pairs.size(), pairs_shown);
    m_table->setRowCount(static_cast<int>(rows));
    for (std::size_t i = 0; i < rows; ++i) {
        const LikelySame& pair = pairs[i];
        const int at = static_cast<int>(i);
        auto* box = new QTableWidgetItem;
        box->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        box->setData(Qt::AccessibleTextRole, tr("They are one"));
        m_table->setItem(at, accept_column, box);
        const QString cells[] = {name_of_other(pair.other), name_of_kept(pair.kept),
                                 QLocale().toString(pair.score, 'f', 2), QString()};
        for (int c = 0; c < 4; ++c) {
            auto* item = new QTableWidgetItem(cells[c]);
            item->setToolTip(cells[c]);
            m_table->setItem(at, c + 1, item);
        }
        show_verdict(at);
    }
    m_filling = false;
    const auto sure = std::ranges::count(m_pairs, true, &LikelySame::is_sure);
    m_sure->setText(
        tr("Accept the sure ones (%1)").arg(QLocale().toString(static_cast<int>(sure))));
    m_sure->setEnabled(sure > 0);
    if (rows > 0) m_table->setCurrentCell(0, accept_column);
    show_reasons(rows > 0 ? 0 : -1);
    m_apart->setEnabled(!chosen_rows().empty());
    count();
}

/// The box, and the reason in front of all others: somebody said so.
void MatchList::show_verdict(int row) {
    const auto at = static_cast<std::size_t>(row);
    const bool apart = m_verdicts[at] == Verdict::apart;
    m_table->item(row, accept_column)
        ->setCheckState(m_verdicts[at] == Verdict::one ? Qt::Checked : Qt::Unchecked);
    const LikelySame& pair = m_pairs[at];
    const QString why = apart                  ? tr("Not the same: kept apart.")
                        : pair.reasons.empty() ? QString()
                                               : in_words(pair.reasons.front());
    m_table->item(row, reason_column)->setText(why);
    m_table->item(row, reason_column)->setToolTip(why);
    for (int column = other_column; column <= reason_column; ++column) {
        QFont font = m_table->font();
        font.setStrikeOut(apart && column < score_column);
        m_table->item(row, column)->setFont(font);
    }
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
    m_filling = true;
    m_verdicts[static_cast<std::size_t>(item->row())] =
        item->checkState() == Qt::Checked ? Verdict::one : Verdict::open;
    show_verdict(item->row());
    m_filling = false;
    count();
    Q_EMIT decided();
}

void MatchList::set_all(const std::function<Verdict(const LikelySame&, Verdict now)>& say) {
    m_filling = true;
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        m_verdicts[i] = say(m_pairs[i], m_verdicts[i]);
        if (i < static_cast<std::size_t>(m_table->rowCount())) show_verdict(static_cast<int>(i));
    }
    m_filling = false;
    count();
    Q_EMIT decided();
}

void MatchList::accept_sure_ones() {
    set_all([](const LikelySame& pair, Verdict now) {
        return pair.is_sure && now == Verdict::open ? Verdict::one : now;
    });
}

void MatchList::accept_from_threshold() {
    // What is shown as 0.90 counts as 0.90.
    const double least = m_threshold->value() - 0.005;
    set_all([least](const LikelySame& pair, Verdict now) {
        if (now == Verdict::apart) return now;
        return pair.score >= least ? Verdict::one : Verdict::open;
    });
}

std::vector<int> MatchList::chosen_rows() const {
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    return rows;
}

void MatchList::keep_chosen_apart() {
    const auto rows = chosen_rows();
    const auto is_apart = [&](int row) {
        return m_verdicts[static_cast<std::size_t>(row)] == Verdict::apart;
    };
    const Verdict verdict = std::ranges::all_of(rows, is_apart) ? Verdict::open : Verdict::apart;
    m_filling = true;
    for (const int row : rows) {
        m_verdicts[static_cast<std::size_t>(row)] = verdict;
        show_verdict(row);
    }
    m_filling = false;
    count();
    Q_EMIT decided();
}

void MatchList::leave_all_open() {
    set_all([](const LikelySame&, Verdict) { return Verdict::open; });
}

std::size_t MatchList::count_of(Verdict verdict) const {
    return static_cast<std::size_t>(std::ranges::count(m_verdicts, verdict));
}

void MatchList::count() {
    const QLocale locale;
    const auto number = [&](std::size_t count) {
        return locale.toString(static_cast<qulonglong>(count));
    };
    m_count->setText(m_pairs.empty()
                         ? QString()
                         : tr("%1 of %2 pairs accepted as one and the same, %3 kept "
                              "apart")
                               .arg(number(count_of(Verdict::one)), number(m_pairs.size()),
                                    number(count_of(Verdict::apart))));
}

} // namespace headwater
