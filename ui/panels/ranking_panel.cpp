// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/ranking_panel.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include "core/analysis/leaders.h"
#include "core/desk/networks.h"
#include "ui/look/language.h"
#include "ui/panels/comparison_panel.h"
#include "ui/panels/find_proposals.h"
#include "ui/panels/pieces.h"
#include "ui/panels/questions.h"
#include "ui/panels/ranking_model.h"
#include "ui/panels/ranking_painter.h"
#include "ui/panels/ranking_work.h"
#include "ui/window/session.h"

namespace headwater {

namespace {

constexpr double worth_of_b2 = 0.8;

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
      m_work(new RankingWork(session, this)),
      m_heading(label_of("heading")),
      m_tabs(new QTabBar),
      m_pages(new QStackedWidget),
      m_moved(new ComparisonPanel(session)),
      m_phones(new Proposals(
          session, tr("New phones"),
          tr("Who takes up the contacts that somebody else leaves. Proposals: nothing is joined "
             "unless you say so, and every step can be undone."),
          tr("Nobody takes up the contacts of somebody else. That needs dated calls or messages."),
          propose_new_phones)),
      m_services(new Proposals(
          session, tr("Service numbers"),
          tr("Numbers that many call and that hardly call back distort a ranking. What is marked "
             "as a service stays in the case and on the chart."),
          tr("No number looks like a service. That needs calls with a direction."),
          propose_services)),
      m_basis(paragraph_of("small")),
      m_stale(paragraph_of("note")),
      m_again(new QPushButton(tr("Rank again"))),
      m_nobody(paragraph_of("note")),
      m_list(new QComboBox),
      m_graded(new QCheckBox(tr("Only B2 or better"))),
      m_table(ranking_table(m_model, m_painter)),
      m_doubt(paragraph_of("small")),
      m_draw(new QPushButton(tr("How sure is that?"))),
      m_parts(paragraph_of("small")),
      m_how(link_button(tr("How it is computed"))),
      m_pin(new QPushButton(tr("Pin to chart"))),
      m_keep(new QPushButton(tr("Keep finding"))),
      m_print(new QPushButton(tr("Print as exhibit"))) {
    setProperty("role", "paper");
    setAttribute(Qt::WA_StyledBackground);
    m_pin->setCheckable(true);
    m_list->setAccessibleName(tr("Which list"));
    m_graded->setToolTip(tr("Ranks again from evidence graded B2 or better alone"));
    add_pages();
    connect_parts();
    refresh();
}

void RankingPanel::add_pages() {
    auto* column = panel_column(this);
    column->addWidget(m_heading);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setStyleSheet("QTabBar::tab { padding: 5px 9px; min-width: 0; }");
    m_tabs->setAccessibleName(tr("Beside the ranking"));
    const std::pair<QString, QString> tabs[] = {
        {tr("Ranking"), tr("Ranking")},
        {tr("Moved"), tr("What moved since a kept ranking")},
        {tr("Phones"), tr("New phones")},
        {tr("Services"), tr("Service numbers")}};
    for (const auto& [name, tip] : tabs)
        m_tabs->setTabToolTip(m_tabs->addTab(name), tip);
    for (QWidget* page :
         std::initializer_list<QWidget*>{ranking_page(), m_moved, m_phones, m_services})
        m_pages->addWidget(page);
    connect(m_tabs, &QTabBar::currentChanged, this, &RankingPanel::turn_to);
}

void RankingPanel::turn_to(int page) {
    m_pages->setCurrentIndex(page);
    QWidget* shown = m_pages->currentWidget();
    if (shown == m_moved) m_moved->look();
    if (shown == m_phones) m_phones->look();
    if (shown == m_services) m_services->look();
}

QWidget* RankingPanel::ranking_page() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_basis);
    column->addWidget(m_stale);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    auto* choices = new QHBoxLayout;
    choices->addWidget(m_list, 1);
    choices->addWidget(m_graded);
    column->addLayout(choices);
    column->addWidget(m_nobody);
    column->addWidget(m_table, 1);
    column->addWidget(m_doubt);
    column->addWidget(m_draw, 0, Qt::AlignLeft);
    column->addWidget(rule());
    column->addWidget(m_parts);
    column->addWidget(m_how, 0, Qt::AlignLeft);
    column->addWidget(label_of("caution", in_words(verification_caveat())));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_pin, 1);
    buttons->addWidget(m_print, 1);
    column->addLayout(buttons);
    column->addWidget(m_keep);
    return page;
}

void RankingPanel::connect_parts() {
    connect(m_again, &QPushButton::clicked, this, &RankingPanel::run);
    connect(m_graded, &QCheckBox::toggled, this, &RankingPanel::run);
    connect(&m_session, &Session::scope_changed, this, [this] {
        if (m_session.answer() && isVisible()) run();
    });
    connect(m_draw, &QPushButton::clicked, m_work, &RankingWork::add_doubt);
    connect(m_list, &QComboBox::activated, this, &RankingPanel::refresh);
    connect(m_how, &QPushButton::clicked, this, &RankingPanel::show_method);
    connect(m_keep, &QPushButton::clicked, this, &RankingPanel::keep_finding);
    connect(m_print, &QPushButton::clicked, this, &RankingPanel::print_asked);
    connect(m_pin, &QPushButton::clicked, this,
            [this] { m_session.show_ranks(m_pin->isChecked()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { choose(now.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& i) { choose(i.row()); });
    connect(m_work, &RankingWork::stage_changed, this, &RankingPanel::refresh_state);
    connect(&m_session, &Session::answer_changed, this, &RankingPanel::refresh);
    connect(&m_session, &Session::input_changed, this, &RankingPanel::refresh_state);
    connect(&m_session, &Session::case_changed, this, &RankingPanel::refresh_state);
    connect(&m_session, &Session::selection_changed, this, &RankingPanel::follow_selection);
}

bool RankingPanel::is_running() const {
    return m_work->stage() == RankingWork::Stage::ranking;
}

void RankingPanel::ask(const Question& question) {
    m_question = &question;
    m_heading->setText(in_words(question.words));
    const auto answer = m_session.answer();
    const bool answered = answer && answer->finding.method == question.name &&
                          answer->network.filter == wanted().filter;
    if (m_session.has_case() && !is_running() && (!answered || m_session.is_stale(answer->finding)))
        run();
    refresh_state();
}

/// Everybody who may be ranked, in the part of the case that all analyses look at.
RankingWish RankingPanel::wanted() const {
    RankingWish wish{m_question, m_session.scope().narrowed(actors_filter()), {}};
    if (m_graded->isChecked()) wish.filter.min_worth = std::max(wish.filter.min_worth, worth_of_b2);
    return wish;
}

void RankingPanel::run() {
    if (m_question == nullptr || !m_session.has_case()) return;
    m_work->ask(wanted());
}

void RankingPanel::refresh() {
    const auto before = m_table->currentIndex().data(RankingModel::record).toLongLong();
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        refresh_lists();
        m_model->show(m_session.answer(), utf8(m_list->currentData().toString()));
        if (const auto row = m_model->row_of(before)) m_table->selectRow(*row);
    }
    explain(m_table->currentIndex().row());
    fit_columns();
    refresh_state();
}

/// The lists that the answer holds; the one that is shown stays.
void RankingPanel::refresh_lists() {
    const QString shown = m_list->currentData().toString();
    m_list->clear();
    if (const auto answer = m_session.answer())
        for (const std::string& list : lists_of(answer->finding))
            m_list->addItem(name_of_list(list), qt(list));
    m_list->setCurrentIndex(std::max(0, m_list->findData(shown)));
    m_list->setVisible(m_list->count() > 1);
}

void RankingPanel::refresh_state() {
    const auto answer = m_session.answer();
    const bool stale = answer && m_session.is_stale(answer->finding);
    m_stale->setVisible(!is_running() && (stale || !answer));
    m_again->setVisible(m_stale->isVisibleTo(this) && m_session.has_case());
    m_again->setText(answer ? tr("Rank again") : tr("Rank now"));
    m_stale->setText(answer ? tr("The case has changed since this was computed.")
                            : tr("The ranking of everyone in the case appears here, with the "
                                 "reasons for each rank."));
    m_table->setVisible(answer != nullptr);
    m_graded->setVisible(answer != nullptr);
    for (QPushButton* button : {m_pin, m_print})
        button->setEnabled(answer != nullptr);
    m_keep->setEnabled(answer && !stale && m_session.may_edit());
    m_pin->setChecked(m_session.shows_ranks());
    m_how->setVisible(m_question != nullptr);
    refresh_notes();
}

void RankingPanel::refresh_notes() {
    const auto answer = m_session.answer();
    const QLocale locale;
    m_nobody->setVisible(answer && !has_clear_leader(answer->finding));
    m_nobody->setText(tr("No clear leader: the data do not single anybody out. That is an answer; "
                         "more names would be guesses."));
    m_draw->setVisible(m_work->waits_to_doubt());
    const bool drawing = m_work->stage() == RankingWork::Stage::doubt;
    m_doubt->setVisible(answer && (drawing || m_model->has_doubt() || m_draw->isVisibleTo(this)));
    m_doubt->setText(drawing                ? tr("Drawing networks that fit the evidence…")
                     : m_model->has_doubt() ? tr("Bars: 90 of 100 draws. Grey: could as well be "
                                                 "outside the first ten.")
                                            : tr("How sure this is has not been drawn."));
    m_basis->setText(is_running() ? tr("Ranking…") : QString());
    if (!answer || is_running()) return;
    QString basis =
        tr("%1 people, phones and firms, %2 ties")
            .arg(locale.toString(answer->network.vertices()),
                 locale.toString(static_cast<qulonglong>(answer->network.graph.edges())));
    if (answer->network.filter.min_worth > 0) basis += ", " + tr("B2 or better");
    m_basis->setText(basis);
}

void RankingPanel::fit_columns() {
    m_painter->set_scale(m_model->widest(10));
    m_painter->set_two_parts(m_model->has_parts());
    m_table->setColumnWidth(RankingModel::rank, 38);
    m_table->setColumnWidth(RankingModel::parts, 36);
    m_table->setColumnWidth(RankingModel::interval, 80);
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

/// The method, and what this answer covers and leaves out.
void RankingPanel::show_method() {
    if (m_question == nullptr) return;
    QStringList sentences{in_words(m_question->method)};
    if (const auto answer = m_session.answer())
        for (const auto* list : {&answer->finding.notes, &answer->finding.caveats})
            for (const Message& sentence : *list)
                sentences << in_words(sentence);
    m_session.tell(sentences.join(' '));
}

} // namespace headwater
