// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/ranking_work.h"

#include <utility>

#include "core/analysis/layers.h"
#include "core/desk/networks.h"
#include "core/desk/then.h"
#include "ui/look/language.h"
#include "ui/panels/questions.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

using Answered = Result<std::shared_ptr<const Answer>>;

/// People times ties up to which the doubt is drawn unasked: about a minute of a desktop machine.
constexpr double drawn_unasked = 1e8;

double size_of(const Answer& answer) {
    return static_cast<double>(answer.network.vertices()) *
           static_cast<double>(answer.network.graph.edges());
}

} // namespace

RankingWork::RankingWork(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&m_session, &Session::case_opened, this, &RankingWork::stop);
}

void RankingWork::ask(RankingWish wish) {
    stop();
    m_wish = std::move(wish);
    const int serial = ++m_serial;
    m_job = m_session.read_in_background<std::shared_ptr<const Answer>>(
        in_words(m_wish.question->words), this,
        [wish = m_wish](const Case& the_case, Task& task) -> Answered {
            Answer answer;
            TRY(answer.network, network_of(the_case, the_case.schema(), wish.filter, task));
            TRY(answer.finding, wish.question->run(answer.network, AnalysisOptions{}, task));
            answer.inquiry.analysis = answer.finding.method;
            answer.inquiry.filter = wish.filter;
            return std::make_shared<const Answer>(std::move(answer));
        },
        [this, serial](Answered answer) { take(std::move(answer), serial); });
    enter(m_job != 0 ? Stage::ranking : Stage::idle);
}

void RankingWork::open_kept(std::int64_t number) {
    stop();
    const int serial = ++m_serial;
    m_job = m_session.read_in_background<std::shared_ptr<const Answer>>(
        tr("Opening a kept finding"), this,
        [number](const Case& the_case, Task& task) -> Answered {
            TRY(KeptFinding kept, kept_finding(the_case, number));
            auto network = network_behind(kept, the_case, task);
            if (!network && network.error().kind == Error::Kind::stopped) return stopped();
            if (!network) kept.finding.notes.push_back(network.error().message);
            return std::make_shared<const Answer>(
                Answer{network ? std::move(*network) : std::move(kept.scope),
                       std::move(kept.finding), std::move(kept.inquiry), number});
        },
        [this, serial](Answered answer) { take(std::move(answer), serial); });
    enter(m_job != 0 ? Stage::ranking : Stage::idle);
}

void RankingWork::take(Answered answer, int serial) {
    if (serial != m_serial) return;
    m_job = 0;
    if (!answer) {
        m_failure = in_words(answer.error().message);
        return enter(Stage::idle);
    }
    m_session.set_answer(*answer);
    go_on();
}

/// From one stage to the next that the answer shown still lacks.
void RankingWork::go_on() {
    const auto answer = m_session.answer();
    const Stage done = std::exchange(m_stage, Stage::idle);
    if (answer->kept != 0) return enter(Stage::idle);
    if (done == Stage::ranking && answer->finding.method == "leaders" &&
        size_of(*answer) <= drawn_unasked)
        return add_layers();
    if (done != Stage::doubt && m_wish.doubt.draws > 0 && size_of(*answer) <= drawn_unasked)
        return add_doubt();
    enter(Stage::idle);
}

void RankingWork::add_layers() {
    const int serial = ++m_serial;
    m_job = m_session.jobs().start<std::shared_ptr<const Answer>>(
        tr("Ranking layer by layer"), this,
        [answer = m_session.answer()](Task& task) -> Answered {
            auto whole = std::make_shared<Answer>(*answer);
            TRY_VOID(headwater::add_layers(whole->finding, whole->network, task));
            whole->inquiry.layers = true;
            return whole;
        },
        [this, serial](Answered answer) { take(std::move(answer), serial); });
    enter(Stage::layers);
}

void RankingWork::add_doubt() {
    const auto shown = m_session.answer();
    if (!shown || shown->kept != 0 || m_stage == Stage::ranking) return;
    const int serial = ++m_serial;
    m_job = m_session.jobs().start<std::shared_ptr<const Answer>>(
        tr("How sure is that?"), this,
        [shown, doubt = m_wish.doubt](Task& task) -> Answered {
            auto whole = std::make_shared<Answer>(*shown);
            TRY_VOID(headwater::add_doubt(whole->finding, whole->network, doubt, task));
            whole->inquiry.doubt = doubt;
            return whole;
        },
        [this, serial](Answered answer) { take(std::move(answer), serial); });
    enter(Stage::doubt);
}

void RankingWork::stop() {
    ++m_serial;
    m_failure.clear();
    if (m_job != 0) m_session.jobs().stop(m_job);
    m_job = 0;
    enter(Stage::idle);
}

bool RankingWork::waits_to_doubt() const {
    const auto answer = m_session.answer();
    return answer && answer->kept == 0 && m_stage == Stage::idle &&
           !answer->finding.scores.empty() && answer->finding.scores.front().rank_high == 0;
}

void RankingWork::enter(Stage stage) {
    m_stage = stage;
    Q_EMIT stage_changed();
}

} // namespace headwater
