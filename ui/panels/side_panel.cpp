// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/side_panel.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/panels/analysis_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/list_panel.h"
#include "ui/panels/lists.h"
#include "ui/panels/questions.h"
#include "ui/panels/ranking_panel.h"
#include "ui/panels/record_table.h"
#include "ui/panels/search_panel.h"
#include "ui/panels/sources_panel.h"
#include "ui/work/session.h"

namespace headwater {

SidePanel::SidePanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_stack(new QStackedWidget),
      m_away(new QToolButton(this)),
      m_ranking(new RankingPanel(session)),
      m_analysis(new AnalysisPanel(session)),
      m_list(new ListPanel),
      m_search(new SearchPanel(session)),
      m_history(new HistoryPanel(session)),
      m_sources(new SourcesPanel(session)),
      m_table(new RecordTable(session)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_ranking);
    m_stack->addWidget(m_analysis);
    m_stack->addWidget(m_list);
    for (QWidget* panel : std::initializer_list<QWidget*>{m_search, m_history, m_sources, m_table})
        m_stack->addWidget(panel);
    m_away->setIcon(icon_named("close"));
    m_away->setIconSize({14, 14});
    m_away->setToolTip(tr("Put this panel away"));
    m_away->setAccessibleName(m_away->toolTip());
    connect(m_away, &QToolButton::clicked, this, &SidePanel::put_away);
    connect(m_analysis, &AnalysisPanel::topic_opened, this, [this](const QString& topic) {
        const Question* question = find_question(utf8(topic)); // the other topics share one row
        m_shown = "question:" + (question ? topic : QString(topics().front().name));
        Q_EMIT shown_changed();
    });
    connect(m_list, &ListPanel::chosen, this, &SidePanel::choose);
    connect(m_table, &RecordTable::search_asked, this, [this](const QString& kind) {
        m_search->field().setText(kind.isEmpty() ? QString() : "kind:" + kind + ' ');
        begin_search();
        m_search->field().deselect();
        m_search->field().end(false);
    });
    connect(&m_session, &Session::case_changed, this, &SidePanel::fill);
    connect(&m_session, &Session::case_opened, this, &SidePanel::put_away);
    hide();
}

void SidePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_away->adjustSize();
    m_away->move(width() - m_away->width() - 8, 10);
    m_away->raise();
}

void SidePanel::show_named(const QString& name) {
    if (name == m_shown) return put_away();
    m_shown = name;
    show();
    fill();
    Q_EMIT shown_changed();
}

void SidePanel::begin_search() {
    if (m_shown != "search") show_named("search");
    m_search->begin();
}

void SidePanel::put_away() {
    m_shown.clear();
    hide();
    Q_EMIT shown_changed();
}

void SidePanel::fill() {
    if (m_shown.isEmpty() || !m_session.has_case()) return;
    const QString rest = m_shown.section(':', 1);
    if (m_shown.startsWith("question:")) {
        const Question* question = find_question(utf8(rest));
        if (question == nullptr) return;
        m_stack->setCurrentWidget(question->run ? static_cast<QWidget*>(m_ranking) : m_analysis);
        question->run ? m_ranking->ask(*question) : m_analysis->show_topic(rest);
        return;
    }
    if (m_shown.startsWith("finding:")) return;
    if (fill_records()) return;
    m_stack->setCurrentWidget(m_list);
    if (m_shown == "charts")
        fill_charts();
    else
        fill_findings();
}

/// False: another panel's matter.
bool SidePanel::fill_records() {
    if (m_shown == "search") {
        m_stack->setCurrentWidget(m_search);
        m_search->look_again();
    } else if (m_shown == "history") {
        m_stack->setCurrentWidget(m_history);
        m_history->refresh();
    } else if (m_shown == "sources") {
        m_stack->setCurrentWidget(m_sources);
        m_sources->refresh();
    } else if (m_shown == "links" || m_shown == "evidence") {
        ListOrder order;
        order.list = m_shown == "links" ? RecordList::links : RecordList::evidence;
        m_stack->setCurrentWidget(m_table);
        m_table->show(m_shown == "links" ? tr("Links") : tr("Evidence"), order,
                      tr("What links people and things, and who told us, is listed here once a "
                         "file is imported."));
    } else if (m_shown.startsWith("kind:")) {
        fill_kind(utf8(m_shown.section(':', 1)));
    } else {
        return false;
    }
    return true;
}

void SidePanel::fill_kind(const std::string& name) {
    const EntityKind* kind = m_session.schema().entity_kind(name);
    ListOrder order;
    order.kind = name;
    order.column = "label";
    m_stack->setCurrentWidget(m_table);
    m_table->show(kind ? in_words(kind->plural) : qt(name), order, tr("None in this case."));
}

void SidePanel::fill_charts() {
    m_list->show(tr("Charts"), {}, rows_of_charts(m_session.the_case()),
                 tr("The chart of the whole case is drawn by itself. It is kept here as soon as "
                    "you move something on it."));
}

void SidePanel::fill_findings() {
    m_list->show(tr("Findings"), {}, rows_of_findings(m_session.the_case()),
                 tr("Ask a question and press Keep finding: the answer is kept here with its "
                    "reasons, as it was on that day."));
}

void SidePanel::choose(std::int64_t id) {
    if (m_shown.startsWith("finding:"))
        m_session.go_to(id);
    else if (m_shown == "charts")
        m_session.show_chart(ChartId{id});
    else if (m_shown == "findings")
        open_finding(id);
}

void SidePanel::open_finding(std::int64_t id) {
    const auto json = m_session.the_case().finding(id);
    if (!json) return;
    QString title = tr("Finding");
    for (const auto& [number, name] : m_session.the_case().findings())
        if (number == id) title = in_words(name);
    for (const Question& question : questions())
        if (question.run != nullptr && in_words(question.words) == title) {
            m_shown = QString("question:") + question.name;
            m_stack->setCurrentWidget(m_ranking);
            m_ranking->open_kept(question, id);
            Q_EMIT shown_changed();
            return;
        }
    m_shown = "finding:" + QString::number(id);
    m_list->show(title, tr("As it was kept. Names, ranks and the first reason of each."),
                 rows_of_finding(*json), tr("This finding names nobody."));
    Q_EMIT shown_changed();
}

} // namespace headwater
