// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/analysis_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/desk/networks.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/panels/analysis_results.h"
#include "ui/panels/asked_names.h"
#include "ui/panels/scope_form.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

/// The network of the chart, with those who stand alone: they count among everybody.
Filter whole_case() {
    Filter filter;
    filter.fold_belongings = true;
    return filter;
}

QComboBox* choice(const QString& name) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

} // namespace

AnalysisPanel::AnalysisPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_topics(choice(tr("What do you want to know?"))),
      m_questions(choice(tr("Question"))),
      m_definition(paragraph_of("small")),
      m_more(link_button({})),
      m_source(paragraph_of("small")),
      m_scope(new ScopeForm(session)),
      m_names(new AskedNames(session)),
      m_size_words(label_of("small")),
      m_size(new QSpinBox),
      m_wait_words(label_of("small", tr("Waits at most, days"))),
      m_wait(new QSpinBox),
      m_ask(new QPushButton(tr("Ask"))),
      m_state(paragraph_of("note")),
      m_results(new AnalysisResults(session)) {
    setProperty("role", "paper");
    setAttribute(Qt::WA_StyledBackground);
    lay_out();
    for (const Topic& topic : topics())
        m_topics->addItem(in_words(topic.question), QString(topic.name));
    fill_questions(topics().front());
    connect(m_topics, &QComboBox::activated, this,
            [this] { open_topic(*find_topic(utf8(m_topics->currentData().toString()))); });
    connect(m_questions, &QComboBox::activated, this, [this] {
        choose(*find_analysis(utf8(m_questions->currentData().toString())));
        if (m_names->are_enough()) run();
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_source->setVisible(m_source->isHidden());
        show_state();
    });
    connect(m_names, &AskedNames::named, this, &AnalysisPanel::run);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (m_job != 0) return m_session.jobs().stop(m_job);
        m_names->take_selection();
        run();
    });
    connect(&m_session, &Session::scope_changed, this, [this] {
        if (!m_opened.isEmpty() && m_names->are_enough()) run();
    });
    connect(&m_session, &Session::selection_changed, this, &AnalysisPanel::show_state);
    connect(&m_session, &Session::case_changed, this, &AnalysisPanel::look_for_change);
    connect(&m_session, &Session::case_opened, this, [this] {
        forget();
        m_names->forget();
        m_opened.clear();
        show_state();
    });
}

void AnalysisPanel::lay_out() {
    auto* column = panel_column(this);
    column->addWidget(label_of("heading", tr("Ask the network")));
    column->addWidget(m_topics);
    column->addWidget(m_questions);
    column->addWidget(m_definition);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_source);
    column->addWidget(m_scope);
    column->addWidget(m_names);
    auto* row = new QHBoxLayout;
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_size_words, m_size, m_wait_words, m_wait})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(m_ask);
    column->addLayout(row);
    column->addWidget(m_state);
    column->addWidget(m_results, 1);
    column->addStretch(0);
    m_wait->setRange(0, 3650);
    m_wait->setSpecialValueText(tr("any"));
    m_wait->setAccessibleName(m_wait_words->text());
    m_ask->setProperty("role", "main");
    m_source->hide();
}

void AnalysisPanel::show_topic(const QString& name) {
    const Topic* topic = find_topic(utf8(name));
    if (topic == nullptr || name == m_opened) return show_state();
    open_topic(*topic);
}

void AnalysisPanel::open_topic(const Topic& topic) {
    m_opened = topic.name;
    m_topics->setCurrentIndex(m_topics->findData(m_opened));
    fill_questions(topic);
    Q_EMIT topic_opened(m_opened);
    m_names->take_selection();
    if (m_session.has_case() && m_names->are_enough()) run();
}

void AnalysisPanel::ask(const std::string& analysis) {
    const AnalysisRow* row = find_analysis(analysis);
    const Topic* topic = topic_of(analysis);
    if (row == nullptr || topic == nullptr) return;
    m_opened = topic->name;
    m_topics->setCurrentIndex(m_topics->findData(m_opened));
    fill_questions(*topic);
    Q_EMIT topic_opened(m_opened);
    m_questions->setCurrentIndex(m_questions->findData(qt(analysis)));
    choose(*row);
    m_names->take_selection();
    if (m_session.has_case() && m_names->are_enough()) run();
}

void AnalysisPanel::fill_questions(const Topic& topic) {
    m_questions->clear();
    for (const AnalysisRow* row : topic.rows)
        m_questions->addItem(in_words(row->question), QString(row->name));
    choose(*topic.rows.front());
}

void AnalysisPanel::choose(const AnalysisRow& row) {
    if (&row != m_row) forget();
    m_row = &row;
    m_definition->setText(in_words(row.definition));
    m_source->setText(tr("Source: %1. Mind: %2").arg(qt(row.source), in_words(row.caveat)));
    m_names->ask_for(row.names);
    ask_for_size(row);
    for (QWidget* part : std::initializer_list<QWidget*>{m_wait_words, m_wait})
        part->setVisible(goes_by_time(row));
    show_state();
}

void AnalysisPanel::ask_for_size(const AnalysisRow& row) {
    const bool steps = std::string_view(row.name) == "all-paths";
    const bool circles = row.speaks == Speaks::of_groups;
    m_size_words->setText(steps                        ? tr("Steps at most")
                          : circles                    ? tr("Members of a circle")
                          : row.names == Names::nobody ? tr("How many")
                                                       : tr("Paths"));
    m_size->setRange(circles ? 2 : 1, steps ? 8 : circles ? 20 : 50);
    m_size->setValue(steps                                   ? 4
                     : static_cast<int>(row.usual_size) == 1 ? 3
                                                             : static_cast<int>(row.usual_size));
    for (QWidget* part : std::initializer_list<QWidget*>{m_size_words, m_size})
        part->setVisible(row.usual_size > 0);
}

/// Neither the answer shown nor the one under way belongs to what is asked next.
void AnalysisPanel::forget() {
    if (m_job != 0) m_session.jobs().stop(m_job);
    m_job = 0;
    m_answer.reset();
    m_is_stale = false;
    m_failure.clear();
    m_results->show_answer({});
}

Inquiry AnalysisPanel::inquiry() const {
    Inquiry inquiry;
    inquiry.analysis = m_row->name;
    inquiry.filter = m_session.scope().narrowed(whole_case(), m_session.the_case().grade_policy());
    inquiry.options = m_session.scope().options();
    constexpr std::int64_t day = 86400;
    if (m_row->names != Names::nobody) inquiry.chosen = m_names->chosen();
    if (m_row->names == Names::two_sets) inquiry.others = m_names->others();
    if (goes_by_time(*m_row)) inquiry.options.longest_wait = m_wait->value() * day;
    if (m_row->usual_size == 0) return inquiry;
    if (inquiry.analysis == "all-paths")
        inquiry.most_steps = static_cast<std::uint32_t>(m_size->value());
    else
        inquiry.size = static_cast<std::size_t>(m_size->value());
    return inquiry;
}

void AnalysisPanel::run() {
    if (m_row == nullptr || !m_session.has_case()) return;
    if (!m_names->are_enough()) return show_state();
    if (m_job != 0) m_session.jobs().stop(m_job);
    m_failure.clear();
    const auto serial = std::make_shared<int>(0);
    *serial = m_job = m_session.read_in_background<std::shared_ptr<const Answer>>(
        in_words(m_row->question), this,
        [inquiry = inquiry()](const Case& the_case,
                              Task& task) -> Result<std::shared_ptr<const Answer>> {
            TRY(Answered answered, headwater::answer(the_case, the_case.schema(), inquiry, task));
            return std::make_shared<const Answer>(
                Answer{std::move(answered.network), std::move(answered.finding), inquiry});
        },
        [this, serial](Result<std::shared_ptr<const Answer>> answer) {
            if (*serial != m_job) return; // asked again meanwhile
            m_job = 0;
            take(std::move(answer));
        });
    show_state();
}

void AnalysisPanel::take(Result<std::shared_ptr<const Answer>> answer) {
    if (answer) {
        m_answer = *answer;
        m_is_stale = false;
        m_results->show_answer(m_answer);
    } else {
        forget();
        m_failure = answer.error().kind == Error::Kind::stopped ? tr("Stopped.")
                                                                : in_words(answer.error().message);
    }
    show_state();
}

/// Moving things about changes nothing that an analysis sees; so the network is built and compared.
void AnalysisPanel::look_for_change() {
    if (!m_answer || !m_session.has_case()) return;
    m_session.read_in_background<Digest>(
        tr("Looking whether the result still holds"), this,
        [filter = m_answer->inquiry.filter](const Case& the_case, Task& task) -> Result<Digest> {
            TRY(const Network network, network_of(the_case, the_case.schema(), filter, task));
            return network.digest();
        },
        [this, asked = m_answer](Result<Digest> digest) {
            if (!digest || asked != m_answer) return;
            m_is_stale = *digest != m_answer->finding.input;
            show_state();
        });
}

void AnalysisPanel::show_state() {
    m_more->setText(m_source->isHidden() ? tr("Where this comes from, and what it does not say")
                                         : tr("Less"));
    m_names->show_state(m_answer != nullptr);
    m_ask->setText(m_job != 0 ? tr("Stop") : m_answer ? tr("Ask again") : tr("Ask"));
    m_ask->setEnabled(m_session.has_case());
    QString state;
    if (m_job != 0)
        state = tr("Asking…");
    else if (!m_failure.isEmpty())
        state = m_failure;
    else if (m_answer && m_is_stale)
        state = tr("The case has changed since this was computed.");
    else if (m_answer && m_answer->finding.routes.empty() && m_row->speaks == Speaks::of_routes)
        state = in_words(m_answer->finding.notes.back());
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

} // namespace headwater
