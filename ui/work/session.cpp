// SPDX-License-Identifier: Apache-2.0
#include "ui/work/session.h"

#include "core/desk/findings.h"
#include "ui/look/language.h"

namespace headwater {

namespace {

/// More rows than these take longer than a key press may; an import of a million takes minutes.
constexpr std::int64_t rows_at_once = 5'000;

void reverse_in_background(Session& session, const QString& name,
                           Result<std::string> (Case::*reversal)(const Task*)) {
    session.write_in_background<std::string>(
        name, [reversal](Case& the_case, Task& task) { return (the_case.*reversal)(&task); },
        [&session](const Result<std::string>& done) {
            if (!done) session.tell(done.error());
        });
}

} // namespace

Session::Session(Station station, QObject* parent)
    : QObject(parent), m_station(std::move(station)) {
    m_schemas.push_back(std::make_unique<const Schema>(built_in_schema()));
    connect(this, &Session::case_changed, this, &Session::follow_schema); // before all others
}

Session::~Session() = default;

Result<void> Session::open(const std::filesystem::path& file) {
    TRY(Case opened, Case::open(file, m_station));
    adopt(std::move(opened));
    return {};
}

Result<void> Session::create(const std::filesystem::path& file, const std::string& title) {
    TRY(Case made, Case::create(file, title, m_station));
    adopt(std::move(made));
    return {};
}

void Session::adopt(Case the_case) {
    m_jobs.stop_all();
    m_reader.reset();
    m_case = std::make_shared<Case>(std::move(the_case));
    m_selection.clear();
    m_answer.reset();
    m_input.reset();
    m_shows_ranks = false;
    m_worn = {};
    m_tried_rules.reset();
    m_scope = {};
    const auto charts = m_case->chart_heads();
    m_chart = charts.empty() ? ChartId{} : charts.front().id;
    follow_schema();
    Q_EMIT case_opened();
    Q_EMIT case_changed();
    Q_EMIT chart_changed();
    Q_EMIT selection_changed();
    Q_EMIT answer_changed();
}

void Session::follow_schema() {
    std::string own;
    if (m_case) {
        const OwnKinds kinds = the_case().own_kinds();
        for (const EntityKind& kind : kinds.entity_kinds)
            own += json_of(kind);
        for (const LinkKind& kind : kinds.link_kinds)
            own += json_of(kind);
    }
    if (own == m_own_kinds) return;
    m_own_kinds = std::move(own);
    m_schemas.push_back(
        std::make_unique<const Schema>(m_case ? the_case().schema() : built_in_schema()));
    Q_EMIT schema_changed();
}

void Session::close() {
    m_jobs.stop_all();
    m_case.reset();
    m_reader.reset();
    m_chart = {};
    m_selection.clear();
    m_answer.reset();
    m_input.reset();
    m_worn = {};
    m_tried_rules.reset();
    m_scope = {};
    Q_EMIT case_opened();
    Q_EMIT case_changed();
    Q_EMIT chart_changed();
    Q_EMIT selection_changed();
    Q_EMIT answer_changed();
}

const Case& Session::the_case() const {
    return m_reader ? *m_reader : *m_case;
}

bool Session::may_edit() const {
    return m_case && !m_reader && !m_case->is_read_only();
}

bool Session::apply(const Command& command) {
    if (m_reader) {
        tell(tr("The case is being written by a job. Wait for it or stop it, then try again."));
        return false;
    }
    const auto done = m_case->apply(command);
    if (!done)
        tell(done.error());
    else
        Q_EMIT case_changed();
    return done.has_value();
}

void Session::undo() {
    if (!may_edit() || !m_case->undoable()) return;
    if (m_case->rows_to_undo() > rows_at_once)
        return reverse_in_background(*this, tr("Taking back: %1").arg(undoable()), &Case::undo);
    const auto label = m_case->undo();
    if (!label)
        tell(label.error());
    else
        Q_EMIT case_changed();
}

void Session::redo() {
    if (!may_edit() || !m_case->redoable()) return;
    if (m_case->rows_to_redo() > rows_at_once)
        return reverse_in_background(*this, tr("Doing again: %1").arg(redoable()), &Case::redo);
    const auto label = m_case->redo();
    if (!label)
        tell(label.error());
    else
        Q_EMIT case_changed();
}

QString Session::undoable() const {
    return may_edit() ? qt(m_case->undoable().value_or("")) : QString();
}

QString Session::redoable() const {
    return may_edit() ? qt(m_case->redoable().value_or("")) : QString();
}

std::shared_ptr<Case> Session::lend() {
    if (!may_edit()) {
        tell(tr("The case cannot be changed now."));
        return {};
    }
    auto reader = m_case->snapshot();
    if (!reader) {
        tell(reader.error());
        return {};
    }
    m_reader = std::make_shared<Case>(std::move(*reader));
    Q_EMIT case_changed();
    return m_case;
}

void Session::take_back(std::shared_ptr<Case> the_case) {
    if (the_case != m_case) return; // another case was opened meanwhile
    m_reader.reset();
    Q_EMIT case_changed();
}

void Session::show_chart(ChartId chart) {
    if (chart == m_chart) return;
    m_chart = chart;
    Q_EMIT chart_changed();
}

std::vector<EntityId> Session::selected_entities() const {
    std::vector<EntityId> ids;
    if (!has_case()) return ids;
    for (const std::int64_t record : m_selection)
        if (the_case().entity(EntityId{record})) ids.push_back(EntityId{record});
    return ids;
}

void Session::select(std::set<std::int64_t> records) {
    if (records == m_selection) return;
    m_selection = std::move(records);
    Q_EMIT selection_changed();
}

void Session::go_to(std::int64_t record) {
    select({record});
    Q_EMIT centre_asked(record);
}

void Session::set_answer(std::shared_ptr<const Answer> answer) {
    m_answer = std::move(answer);
    if (m_answer && m_answer->kept == 0) m_input = m_answer->finding.input;
    Q_EMIT answer_changed();
}

void Session::keep(const Answer& answer) {
    if (!may_edit()) return;
    const auto number =
        answer.inquiry.analysis.empty()
            ? headwater::keep(*m_case, answer.finding, answer.network)
            : headwater::keep(*m_case, answer.finding, answer.network, answer.inquiry);
    if (!number) return tell(number.error());
    tell(tr("The finding is kept in the case, with its numbers and its reasons."));
    Q_EMIT case_changed();
}

void Session::wear(Worn worn) {
    m_worn = std::move(worn);
    Q_EMIT worn_changed();
}

StyleRules Session::rules() const {
    if (m_tried_rules) return *m_tried_rules;
    return has_case() ? the_case().style_rules() : StyleRules();
}

void Session::try_rules(std::optional<StyleRules> rules) {
    if (rules == m_tried_rules) return;
    m_tried_rules = std::move(rules);
    Q_EMIT rules_tried();
}

void Session::set_rules_worn(RulesWorn worn) {
    m_rules_worn = std::move(worn);
    Q_EMIT rules_worn_changed();
}

void Session::set_scope(Scope scope) {
    if (scope == m_scope) return;
    m_scope = std::move(scope);
    Q_EMIT scope_changed();
}

void Session::show_ranks(bool shown) {
    if (shown == m_shows_ranks) return;
    m_shows_ranks = shown;
    Q_EMIT answer_changed();
}

bool Session::is_stale(const Finding& finding) const {
    return m_input && finding.input != *m_input;
}

void Session::set_input(const Digest& digest) {
    if (m_input == digest) return;
    m_input = digest;
    Q_EMIT input_changed();
}

void Session::tell(const Error& error) {
    if (error.kind == Error::Kind::stopped)
        Q_EMIT told(tr("Stopped. Nothing was changed."));
    else
        Q_EMIT failed(in_words(error.message));
}

void Session::tell(const QString& sentence) {
    Q_EMIT told(sentence);
}

} // namespace headwater
