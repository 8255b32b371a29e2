// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/condition_form.h"

#include <algorithm>
#include <set>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/desk/kept_marks.h"
#include "core/picture/rule_words.h"
#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

using About = Clause::About;
using How = Clause::How;
constexpr std::size_t most_clauses = 4;

} // namespace

ConditionForm::ConditionForm(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_methods(kept_methods(session.the_case())),
      m_free_properties(session.the_case().property_names()),
      m_kinds(new QComboBox),
      m_list(new QVBoxLayout),
      m_more(link_button(tr("And another condition"))),
      m_defect(paragraph_of("caution")) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_kinds->setAccessibleName(tr("Things or ties"));
    m_kinds->setMaxVisibleItems(24);
    column->addWidget(m_kinds);
    m_list->setSpacing(6);
    column->addLayout(m_list);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_defect);
    fill_kinds();
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        const Condition now = condition();
        show_condition(now); // other properties can be asked about
        Q_EMIT changed();
    });
    connect(m_more, &QPushButton::clicked, this, &ConditionForm::add_clause);
    tell();
}

void ConditionForm::fill_kinds() {
    const Schema& schema = m_session.schema();
    const auto add = [&](Condition::Of of, std::vector<std::string> kinds, const QString& words,
                         const char* icon) {
        m_choices.push_back({of, std::move(kinds)});
        m_kinds->addItem(icon_named(icon), words);
    };
    add(Condition::Of::entities, {}, tr("Everything"), "group");
    for (const EntityKind& kind : schema.entity_kinds)
        add(Condition::Of::entities, {kind.name}, in_words(kind.plural), kind.icon.c_str());
    add(Condition::Of::links, {}, tr("Ties of any kind"), "action");
    for (const LinkKind& kind : schema.link_kinds)
        add(Condition::Of::links, {kind.name}, tr("Ties: %1").arg(in_words(kind.label)), "action");
}

void ConditionForm::add_properties(std::vector<ClauseSubject>& subjects) const {
    const Schema& schema = m_session.schema();
    const Choice& choice = m_choices[static_cast<std::size_t>(m_kinds->currentIndex())];
    std::set<std::string> named;
    const auto add = [&](const std::string& name) {
        if (named.insert(name).second)
            subjects.push_back({About::property, name, in_words(label_of_property(name, schema))});
    };
    if (choice.of == Condition::Of::entities) add("label");
    for (const std::string& kind : choice.kinds)
        if (const EntityKind* known = schema.entity_kind(kind))
            for (const PropertyKind& property : known->properties)
                add(property.name);
    for (const std::string& name : m_free_properties)
        add(name);
}

std::vector<ClauseSubject> ConditionForm::subjects() const {
    const Choice& choice = m_choices[static_cast<std::size_t>(m_kinds->currentIndex())];
    std::vector<ClauseSubject> subjects{{About::grade, "", tr("Grade of the evidence")},
                                        {About::date, "", tr("Date")},
                                        {About::added, "", tr("New in the case")}};
    if (choice.of == Condition::Of::entities) {
        subjects.push_back({About::group, "", tr("Group")});
        subjects.push_back({About::measure, "contacts", tr("Contacts on the chart")});
        for (const std::string& method : m_methods)
            if (question_of_measure(method).text != method) // else it finds groups or paths
                subjects.push_back({About::measure, method, in_words(question_of_measure(method))});
    }
    add_properties(subjects);
    return subjects;
}

void ConditionForm::show_condition(const Condition& condition) {
    const QSignalBlocker quiet(m_kinds), quiet_too(this);
    const auto same = [&](const Choice& choice) {
        return choice.of == condition.of && choice.kinds == condition.kinds;
    };
    if (std::ranges::none_of(m_choices, same)) { // several kinds, from a file
        m_choices.push_back({condition.of, condition.kinds});
        m_kinds->addItem(qt(words_of({condition.of, condition.kinds, {}}, m_session.schema(),
                                     [](const Message& m) { return utf8(in_words(m)); })));
    }
    m_kinds->setCurrentIndex(
        static_cast<int>(std::ranges::find_if(m_choices, same) - m_choices.begin()));
    for (ClauseRow* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const Clause& clause : condition.clauses)
        add_row(clause);
    tell();
}

Condition ConditionForm::condition() const {
    const Choice& choice = m_choices[static_cast<std::size_t>(m_kinds->currentIndex())];
    Condition condition{choice.of, choice.kinds, {}};
    for (const ClauseRow* row : m_rows)
        condition.clauses.push_back(row->clause());
    return condition;
}

QString ConditionForm::defect() const {
    for (const ClauseRow* row : m_rows)
        if (const auto sound = check(row->clause()); !sound) return in_words(sound.error().message);
    return {};
}

void ConditionForm::add_clause() {
    add_row({About::grade, How::at_least, "", "B2"});
    tell();
    Q_EMIT changed();
}

void ConditionForm::add_row(const Clause& clause) {
    auto* row = new ClauseRow(subjects(), clause);
    m_rows.push_back(row);
    m_list->addWidget(row);
    connect(row, &ClauseRow::changed, this, [this] {
        tell();
        Q_EMIT changed();
    });
    connect(row, &ClauseRow::removed, this, [this, row] { remove_row(row); });
}

void ConditionForm::remove_row(ClauseRow* row) {
    std::erase(m_rows, row);
    row->hide();
    row->deleteLater();
    tell();
    Q_EMIT changed();
}

void ConditionForm::tell() {
    m_more->setText(m_rows.empty() ? tr("With a condition") : tr("And another condition"));
    m_more->setVisible(m_rows.size() < most_clauses);
    m_defect->setText(defect());
    m_defect->setVisible(!m_defect->text().isEmpty());
}

} // namespace headwater
