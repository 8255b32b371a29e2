// SPDX-License-Identifier: Apache-2.0
#include "ui/line/strike_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/analysis/line_wording.h"
#include "core/analysis/strike_reasons.h"
#include "core/desk/line_findings.h"
#include "core/desk/lines.h"
#include "core/desk/networks.h"
#include "ui/line/line_reading.h"
#include "ui/line/strike_form.h"
#include "ui/line/strike_plots.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/panels/reasons.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr int form_width = 330;

/// "Old tea farm (close) · Transport and crossing · Border Guard"
QString words_of(const SupplyLine& line, const StrikeTarget& target, std::size_t place) {
    const TargetStanding standing = standing_of(line, target);
    QStringList words{QString::number(place + 1) + ". " + qt(actor_of(line, target).label),
                      target.kind == StrikeTarget::Kind::closing ? StrikePage::tr("close")
                                                                 : StrikePage::tr("arrest"),
                      in_words(title_of(standing.stage))};
    if (!standing.force.empty()) words << qt(standing.force);
    return words.join(QString::fromUtf8(" · "));
}

QString successors(const SupplyLine& line, const std::vector<Recovery>& recoveries) {
    QStringList words;
    for (const Recovery& recovery : recoveries) {
        if (recovery.replacement != Replacement::friend_of_friend) continue;
        for (const RecoveryStep& step : recovery.steps)
            words << (step.by == no_place
                          ? StrikePage::tr("Nobody known can step in for %1.")
                                .arg(qt(line.label(step.taken)))
                          : StrikePage::tr("%1 could step in for %2.")
                                .arg(qt(line.label(step.by)), qt(line.label(step.taken))));
    }
    return words.join(' ');
}

} // namespace

struct StrikePage::Planned {
    std::shared_ptr<const KnownLine> known;
    Network people;
    StrikeQuestion question;
    StrikeAnswer strike;
    std::shared_ptr<const Answer> answer;
};

StrikePage::StrikePage(Session& session, LineReading& reading, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reading(reading),
      m_form(new StrikeForm(session, reading)),
      m_state(paragraph_of("faint")),
      m_on_chart(new QPushButton(tr("Show on chart"))),
      m_keep(new QPushButton(tr("Keep finding"))) {
    auto* row = new QHBoxLayout(this);
    auto* form = new QWidget;
    form->setFixedWidth(form_width);
    auto* form_column = new QVBoxLayout(form);
    form_column->setContentsMargins(0, 0, 0, 0);
    form_column->addWidget(m_form);
    row->addWidget(form);
    auto* right = new QVBoxLayout;
    row->addLayout(right, 1);
    right->addWidget(m_state);
    auto* results = new QHBoxLayout;
    right->addLayout(results, 1);
    m_targets = scrolled_column(results, "chrome", 4);
    m_outcome = scrolled_column(results, "chrome", 5);
    right->addWidget(label_of("caution", in_words(strike_caveat())));
    auto* buttons = new QHBoxLayout;
    m_on_chart->setCheckable(true);
    buttons->addWidget(m_on_chart);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    right->addLayout(buttons);
    connect(m_form, &StrikeForm::asked, this, &StrikePage::plan);
    connect(m_on_chart, &QPushButton::clicked, this,
            [this](bool on) { m_session.wear(on ? Worn{m_answer} : Worn{}); });
    connect(m_keep, &QPushButton::clicked, this, [this] { m_session.keep(*m_answer); });
    connect(&m_session, &Session::worn_changed, this, &StrikePage::refresh_buttons);
    connect(&m_reading, &LineReading::changed, this, [this] { drop_answer(); });
    drop_answer();
}

void StrikePage::drop_answer(const QString& why) {
    ++m_serial;
    stop();
    m_answer.reset();
    empty_out(m_targets);
    empty_out(m_outcome);
    m_state->show();
    const QString hint =
        m_reading.has_movements()
            ? tr("Say how many can be taken at the same time, and press Plan the "
                 "strike. The plan stands beside the leaders only, the couriers only "
                 "and a random choice, with a forecast of what grows back.")
            : m_reading.hint();
    m_state->setText(why.isEmpty() ? hint : why);
    refresh_buttons();
}

void StrikePage::stop() {
    if (m_job != 0) m_session.jobs().stop(m_job);
    m_job = 0;
}

void StrikePage::refresh_buttons() {
    m_on_chart->setEnabled(m_answer != nullptr);
    m_on_chart->setChecked(m_answer && m_session.worn().answer == m_answer);
    m_keep->setEnabled(m_answer && m_session.may_edit());
}

void StrikePage::plan() {
    if (!m_reading.has_movements()) return;
    m_state->show();
    m_state->setText(tr("Planning the strike..."));
    using Plan = std::shared_ptr<const Planned>;
    const int serial = ++m_serial;
    stop();
    m_job = m_session.read_in_background<Plan>(
        tr("Planning a strike"), this,
        [known = m_reading.known(), question = m_form->question(),
         scope = m_session.scope()](const Case& the_case, Task& task) -> Result<Plan> {
            auto planned = std::make_shared<Planned>();
            const Filter filter = scope.narrowed(actors_filter(), the_case.grade_policy());
            TRY(planned->people, network_of(the_case, the_case.schema(), filter, task));
            planned->known = known;
            planned->question = question;
            TRY(planned->strike, plan_of(known->line, planned->people, question, task));
            return planned;
        },
        [this, serial](Result<Plan> planned) {
            if (serial != m_serial) return;
            m_job = 0;
            if (!planned) return drop_answer(in_words(planned.error().message));
            show_plan(**planned);
            compare(*planned);
        });
}

/// The leaders are ranked for it, which takes a while on a large network.
void StrikePage::compare(std::shared_ptr<const Planned> planned) {
    using Plan = std::shared_ptr<const Planned>;
    m_job = m_session.jobs().start<Plan>(
        tr("Comparing the strike"), this,
        [planned](Task& task) -> Result<Plan> {
            auto compared = std::make_shared<Planned>(*planned);
            TRY(compared->strike, with_comparison(planned->strike, planned->known->line,
                                                  planned->people, planned->question, task));
            auto answer = std::make_shared<Answer>();
            answer->network = network_of(planned->known->line);
            answer->finding = finding_of(compared->strike, planned->question, planned->known->line,
                                         answer->network);
            compared->answer = std::move(answer);
            return compared;
        },
        [this, serial = m_serial](Result<Plan> compared) {
            if (serial != m_serial) return;
            m_job = 0;
            if (compared) return show_comparison(**compared);
            m_state->setText(in_words(compared.error().message));
        });
}

void StrikePage::show_plan(const Planned& planned) {
    empty_out(m_targets);
    empty_out(m_outcome);
    m_answer.reset();
    m_state->setText(in_words(explain_bound(planned.strike.plan)));
    add_targets(planned);
    m_targets->addStretch(1);
    m_outcome->addWidget(paragraph_of("faint", tr("Comparing it with other choices...")));
    m_outcome->addStretch(1);
    refresh_buttons();
}

void StrikePage::show_comparison(const Planned& planned) {
    empty_out(m_outcome);
    m_answer = planned.answer;
    add_plots(planned);
    m_outcome->addStretch(1);
    refresh_buttons();
}

void StrikePage::add_targets(const Planned& planned) {
    m_targets->addWidget(section_of(tr("Whom to take at the same time")));
    const auto& targets = planned.strike.plan.targets;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        auto* target = new RowButton(words_of(planned.known->line, targets[i], i));
        connect(target, &RowButton::clicked, this,
                [this, who = actor_of(planned.known->line, targets[i]).id.value] {
                    m_session.go_to(who);
                });
        m_targets->addWidget(target);
        m_targets->addWidget(
            new Reasons(m_session, planned.strike.reasons[i], Reasons::Tone::for_it));
    }
}

void StrikePage::add_plots(const Planned& planned) {
    m_outcome->addWidget(section_of(tr("What is left, beside other choices")));
    auto* bars = new ChoiceBars;
    bars->show(planned.strike.choices);
    m_outcome->addWidget(bars);
    m_outcome->addWidget(section_of(tr("Lines open again, as positions are filled one by one")));
    auto* plot = new RecoveryPlot;
    plot->show(planned.strike.recoveries);
    m_outcome->addWidget(plot);
    m_outcome->addWidget(
        paragraph_of("small", successors(planned.known->line, planned.strike.recoveries)));
}

} // namespace headwater
