// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/ranking_panel.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "core/analysis/leaders.h"
#include "core/desk/findings.h"
#include "core/desk/networks.h"
#include "ui/look/language.h"
#include "ui/panels/pieces.h"
#include "ui/panels/questions.h"
#include "ui/panels/ranking_model.h"
#include "ui/panels/ranking_painter.h"
#include "ui/window/session.h"

namespace headwater {

namespace {

QTableView* ranking_table(RankingModel* model, RankingPainter* painter) {
    auto* table = new QTableView;
    table->setProperty("role", "bare");
    table->setModel(model);
    table->setItemDelegate(painter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(32);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setSectionResizeMode(RankingModel::name, QHeaderView::Stretch);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setAccessibleName(RankingPanel::tr("Ranking"));
    return table;
}

} // namespace

RankingPanel::RankingPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new RankingModel(this)),
      m_painter(new RankingPainter(this)),
      m_heading(label_of("heading")),
      m_basis(paragraph_of("small")),
      m_stale(paragraph_of("note")),
      m_again(new QPushButton(tr("Rank again"))),
      m_table(ranking_table(m_model, m_painter)),
      m_parts(paragraph_of("small")),
      m_method(paragraph_of("small")),
      m_how(link_button(tr("How it is computed"))),
      m_pin(new QPushButton(tr("Pin to chart"))),
      m_keep(new QPushButton(tr("Keep finding"))),
      m_print(new QPushButton(tr("Print as exhibit"))) {
    setProperty("role", "paper");
    setAttribute(Qt::WA_StyledBackground);
    auto* column = panel_column(this);
    column->addWidget(m_heading);
    column->addWidget(m_basis);
    column->addWidget(m_stale);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    column->addWidget(m_table, 1);
    column->addWidget(rule());
    column->addWidget(m_parts);
    column->addWidget(m_method);
    column->addWidget(m_how, 0, Qt::AlignLeft);
    column->addWidget(label_of("caution", in_words(verification_caveat())));
    auto* buttons = new QHBoxLayout;
    m_pin->setCheckable(true);
    buttons->addWidget(m_pin, 1);
    buttons->addWidget(m_print, 1);
    column->addLayout(buttons);
    column->addWidget(m_keep);

    connect(m_again, &QPushButton::clicked, this, &RankingPanel::run);
    connect(m_how, &QPushButton::clicked, this, &RankingPanel::show_method);
    connect(m_keep, &QPushButton::clicked, this, &RankingPanel::keep_finding);
    connect(m_print, &QPushButton::clicked, this, &RankingPanel::print_asked);
    connect(m_pin, &QPushButton::clicked, this,
            [this] { m_session.show_ranks(m_pin->isChecked()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { choose(now.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& i) { choose(i.row()); });
    connect(&m_session, &Session::answer_changed, this, &RankingPanel::refresh);
    connect(&m_session, &Session::input_changed, this, &RankingPanel::refresh);
    connect(&m_session, &Session::selection_changed, this, &RankingPanel::follow_selection);
    show_table();
}

void RankingPanel::ask(const Question& question) {
    m_question = &question;
    m_heading->setText(in_words(question.words));
    const auto answer = m_session.answer();
    const bool answered = answer && answer->finding.method == question.name;
    if (m_session.has_case() && !m_running && (!answered || m_session.is_stale(answer->finding)))
        run();
    show_table();
}

void RankingPanel::run() {
    if (m_question == nullptr || m_running || !m_session.has_case()) return;
    const auto question = m_question;
    const int job = m_session.read_in_background<std::shared_ptr<const Answer>>(
        in_words(question->words), this,
        [question](const Case& the_case, Task& task) -> Result<std::shared_ptr<const Answer>> {
            Answer answer;
            TRY(answer.network, network_of(the_case, built_in_schema(), actors_filter(), task));
            TRY(answer.finding, question->run(answer.network, AnalysisOptions{}, task));
            return std::make_shared<const Answer>(std::move(answer));
        },
        [this](Result<std::shared_ptr<const Answer>> answer) {
            m_running = false;
            if (answer)
                m_session.set_answer(*answer);
            else
                m_session.tell(answer.error());
            refresh();
        });
    m_running = job != 0;
    refresh();
}

void RankingPanel::refresh() {
    const auto before = m_table->currentIndex().data(RankingModel::record).toLongLong();
    if (!m_session.answer() || m_model->score_at(0) == nullptr ||
        m_session.answer()->finding.scores.data() != m_model->score_at(0)) {
        m_model->show(m_session.answer());
        show_table();
        if (const auto row = m_model->row_of(before)) m_table->selectRow(*row);
    }
    show_table();
}

void RankingPanel::show_table() {
    const auto answer = m_session.answer();
    const QLocale locale;
    const bool stale = answer && m_session.is_stale(answer->finding);
    m_stale->setVisible(!m_running && (stale || !answer));
    m_again->setVisible(m_stale->isVisibleTo(this) && m_session.has_case());
    m_again->setText(answer ? tr("Rank again") : tr("Rank now"));
    m_stale->setText(answer ? tr("The case has changed since this was computed.")
                            : tr("The ranking of everyone in the case appears here, with the "
                                 "reasons for each rank."));
    m_table->setVisible(answer != nullptr);
    for (QPushButton* button : {m_pin, m_print, m_keep})
        button->setEnabled(answer != nullptr);
    m_keep->setEnabled(answer && !stale && m_session.may_edit());
    m_pin->setChecked(m_session.shows_ranks());
    m_how->setVisible(m_question != nullptr);
    if (!answer) {
        m_basis->setText(m_running ? tr("Ranking…") : QString());
        m_method->clear();
        m_parts->clear();
        return;
    }
    m_basis->setText(
        tr("%1 people, phones and firms, %2 ties")
            .arg(locale.toString(answer->network.vertices()),
                 locale.toString(static_cast<qulonglong>(answer->network.graph.edges()))));
    QStringList notes;
    for (const Message& note : answer->finding.notes)
        notes << in_words(note);
    m_method->setText(notes.join(' '));
    m_method->setVisible(!notes.isEmpty());
    m_painter->set_scale(m_model->widest(10));
    m_table->setColumnWidth(RankingModel::rank, 40);
    m_table->setColumnWidth(RankingModel::visible, 44);
    m_table->setColumnWidth(RankingModel::insulated, 44);
    m_table->setColumnWidth(RankingModel::interval, 84);
    m_table->setColumnHidden(RankingModel::insulated, !m_model->has_parts());
    m_table->setColumnHidden(RankingModel::interval, !m_model->has_doubt());
}

void RankingPanel::choose(int row) {
    explain(row);
    const QModelIndex index = m_model->index(row, 0);
    if (index.isValid()) m_session.go_to(index.data(RankingModel::record).toLongLong());
}

void RankingPanel::follow_selection() {
    if (m_session.selection().size() != 1) return;
    const auto row = m_model->row_of(*m_session.selection().begin());
    if (!row || m_table->currentIndex().row() == *row) return;
    const QSignalBlocker quiet(m_table->selectionModel());
    m_table->setCurrentIndex(m_model->index(*row, 0));
    m_table->scrollTo(m_model->index(*row, 0));
    m_table->viewport()->update();
    explain(*row);
}

void RankingPanel::explain(int row) {
    const Score* score = m_model->score_at(row);
    QStringList parts;
    if (score != nullptr)
        for (const auto& [name, value] : score->parts)
            parts << QString("%1 %2").arg(name_of_part(name), QString::number(value, 'g', 2));
    m_parts->setText(parts.join(QString::fromUtf8(" · ")));
    m_parts->setVisible(!parts.isEmpty());
}

void RankingPanel::keep_finding() {
    const auto answer = m_session.answer();
    if (!answer || !m_session.may_edit()) return;
    m_session.keep(*answer);
}

void RankingPanel::show_method() {
    if (m_question) m_session.tell(in_words(m_question->method));
}

} // namespace headwater
