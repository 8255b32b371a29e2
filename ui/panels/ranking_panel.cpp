// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/ranking_panel.h"

#include <algorithm>

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "core/analysis/citation.h"
#include "core/analysis/leaders.h"
#include "core/desk/networks.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/panels/comparison_panel.h"
#include "ui/panels/find_proposals.h"
#include "ui/panels/questions.h"
#include "ui/panels/ranking_choices.h"
#include "ui/panels/ranking_table.h"
#include "ui/panels/ranking_work.h"
#include "ui/work/session.h"

namespace headwater {

RankingPanel::RankingPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
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
      m_nobody(paragraph_of(
          "note", tr("No clear leader: the data do not single anybody out. That is an answer; more "
                     "names would be guesses."))),
      m_choices(new RankingChoices(session)),
      m_table(new RankingTable),
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
    add_pages();
    connect_parts();
    refresh();
}

void RankingPanel::add_pages() {
    auto* column = panel_column(this);
    column->addWidget(m_heading);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    column->addWidget(label_of("caution", in_words(verification_caveat())));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setStyleSheet("QTabBar::tab { padding: 5px 9px; min-width: 0; }");
    m_tabs->setAccessibleName(tr("Beside the ranking"));
    const std::pair<QString, QString> tabs[] = {
        {tr("Ranking", "tab"), tr("Ranking")},
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
    column->addWidget(m_choices);
    column->addWidget(m_nobody);
    column->addWidget(m_table, 1);
    column->addWidget(m_doubt);
    column->addWidget(m_draw, 0, Qt::AlignLeft);
    column->addWidget(rule());
    column->addWidget(m_parts);
    column->addWidget(m_how, 0, Qt::AlignLeft);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_pin, 1);
    buttons->addWidget(m_print, 1);
    column->addLayout(buttons);
    column->addWidget(m_keep);
    return page;
}

void RankingPanel::connect_parts() {
    connect(m_again, &QPushButton::clicked, this, [this] { look_at(0); });
    connect(m_choices, &RankingChoices::rank_asked, this, &RankingPanel::run);
    connect(m_choices, &RankingChoices::kept_asked, this, &RankingPanel::look_at);
    connect(m_choices, &RankingChoices::list_chosen, this, &RankingPanel::refresh);
    connect(m_phones, &Proposals::as_one_asked, this, [this](const auto& records) {
        m_tabs->setCurrentIndex(0);
        m_choices->rank_as_one(records);
    });
    connect(&m_session, &Session::scope_changed, this, [this] {
        if (m_session.answer() && isVisible()) look_at(0);
    });
    connect(m_draw, &QPushButton::clicked, m_work, &RankingWork::add_doubt);
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
    const auto answer = this->answer();
    const bool answered =
        answer && (answer->kept != 0 || (answer->network.filter == wanted().filter &&
                                         !m_session.is_stale(answer->finding)));
    m_choices->refresh(m_question, answer.get());
    if (m_session.has_case() && !is_running() && !answered) look_at(0);
    refresh_state();
}

void RankingPanel::open_kept(const Question& question, std::int64_t number) {
    m_question = &question;
    m_heading->setText(in_words(question.words));
    m_tabs->setCurrentIndex(0);
    m_choices->refresh(m_question, answer().get());
    look_at(number);
}

/// The case as it is, or a finding as it was kept.
void RankingPanel::look_at(std::int64_t kept) {
    m_choices->show_kept(kept);
    kept == 0 ? run() : m_work->open_kept(kept);
}

std::shared_ptr<const Answer> RankingPanel::answer() const {
    const auto answer = m_session.answer();
    const bool is_own = answer && m_question && answer->finding.method == m_question->name;
    return is_own ? answer : nullptr;
}

/// Everybody who may be ranked, in the part of the case that all analyses look at.
RankingWish RankingPanel::wanted() const {
    return {m_question,
            m_choices->narrowed(
                m_session.scope().narrowed(actors_filter(), m_session.the_case().grade_policy())),
            {}};
}

void RankingPanel::run() {
    if (m_question == nullptr || !m_session.has_case()) return;
    m_work->ask(wanted());
}

void RankingPanel::refresh() {
    m_choices->refresh(m_question, answer().get());
    m_table->show_list(answer(), m_choices->list());
    explain(m_table->currentIndex().row());
    refresh_state();
}

void RankingPanel::refresh_state() {
    const auto answer = this->answer();
    m_stale->setText(!m_work->failure().isEmpty() ? m_work->failure()
                     : answer                     ? state_of(*answer)
                              : tr("The ranking of everyone in the case appears here, with the "
                                   "reasons for each rank."));
    m_stale->setVisible(!is_running() && !m_stale->text().isEmpty());
    m_again->setVisible(m_stale->isVisibleTo(this) && m_session.has_case());
    m_again->setText(!answer             ? tr("Rank now")
                     : answer->kept != 0 ? tr("Back to the case as it is")
                                         : tr("Rank again"));
    m_table->setVisible(answer != nullptr);
    refresh_buttons();
    refresh_notes();
}

/// Whether it still holds, in a sentence; empty: it does.
QString RankingPanel::state_of(const Answer& answer) const {
    const bool stale = m_session.is_stale(answer.finding);
    if (answer.kept == 0) return stale ? tr("The case has changed since this was computed.") : "";
    const QString kept =
        tr("As it was kept, of the case at step %1.")
            .arg(QLocale().toString(static_cast<qlonglong>(answer.finding.revision)));
    return stale ? kept + ' ' + tr("The case has changed since.") : kept;
}

void RankingPanel::refresh_buttons() {
    const auto answer = this->answer();
    for (QPushButton* button : {m_pin, m_print})
        button->setEnabled(answer != nullptr);
    m_keep->setEnabled(answer && answer->kept == 0 && !m_session.is_stale(answer->finding) &&
                       m_session.may_edit());
    m_pin->setChecked(m_session.shows_ranks());
    m_how->setVisible(m_question != nullptr);
}

void RankingPanel::refresh_notes() {
    const auto answer = this->answer();
    m_nobody->setVisible(answer && !has_clear_leader(answer->finding));
    m_draw->setVisible(m_work->waits_to_doubt());
    const bool drawing = m_work->stage() == RankingWork::Stage::doubt;
    const bool drawn = m_table->rows().has_doubt();
    m_doubt->setVisible(answer && (drawing || drawn || m_draw->isVisibleTo(this)));
    m_doubt->setText(
        drawing ? tr("Drawing networks that fit the evidence…")
        : drawn ? tr("Bars: 90 of 100 draws. Grey: could as well be outside the first ten.")
                : tr("How sure this is has not been drawn."));
    QStringList basis;
    if (is_running())
        basis << tr("Ranking…");
    else if (answer)
        for (const Message& note : basis_of(answer->finding))
            basis << in_words(note);
    m_basis->setText(basis.join(' '));
}

void RankingPanel::choose(int row) {
    explain(row);
    const QModelIndex index = m_table->rows().index(row, 0);
    if (index.isValid()) m_session.go_to(index.data(RankingModel::record).toLongLong());
}

void RankingPanel::follow_selection() {
    if (m_session.selection().size() != 1) return;
    if (m_table->choose(*m_session.selection().begin())) explain(m_table->currentIndex().row());
}

void RankingPanel::explain(int row) {
    const Score* score = m_table->rows().score_at(row);
    QStringList parts;
    if (score != nullptr)
        for (const auto& [name, value] : score->parts)
            parts << part_in_words(name, value);
    m_parts->setText(parts.join(QString::fromUtf8(" · ")));
    m_parts->setVisible(!parts.isEmpty());
}

void RankingPanel::keep_finding() {
    if (const auto answer = this->answer()) m_session.keep(*answer);
}

/// The method, and what this answer covers and leaves out.
void RankingPanel::show_method() {
    if (m_question == nullptr) return;
    QStringList sentences{in_words(m_question->method)};
    if (const auto answer = this->answer())
        for (const auto* list : {&answer->finding.notes, &answer->finding.caveats})
            for (const Message& sentence : *list)
                sentences << in_words(sentence);
    m_session.tell(sentences.join(' '));
}

} // namespace headwater
