// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/scope_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>

#include "core/base/moment.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/panels/scope_people.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

/// From the surest to any; each stands for the confidence that it is worth.
constexpr const char* grades[] = {"", "A1", "B2", "C3", "D4"};

bool is_date(const QString& text) {
    return text.isEmpty() || parse_moment(utf8(text)).has_value();
}

QLineEdit* date_field(const QString& name) {
    auto* field = new QLineEdit;
    field->setPlaceholderText(ScopeForm::tr("any date"));
    field->setToolTip(ScopeForm::tr("2023, 2023-05 or 2023-05-03. What has no date stays."));
    field->setAccessibleName(name);
    return field;
}

} // namespace

ScopeForm::ScopeForm(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_summary(link_button({})),
      m_fields(new QWidget),
      m_from(date_field(tr("From"))),
      m_to(date_field(tr("To"))),
      m_kinds(new QPushButton),
      m_kinds_menu(new QMenu(m_kinds)),
      m_people(new ScopePeople(session, this)),
      m_grade(new QComboBox),
      m_directed(new QCheckBox(tr("Follow the direction of calls"))),
      m_weighted(new QCheckBox(tr("Strong ties count as near"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_summary, 0, Qt::AlignLeft);
    column->addWidget(m_fields);
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 6);
    form->setSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_to);
    form->addRow(tr("Ties"), m_kinds);
    m_people->lay_out(*form);
    form->addRow(tr("Grade"), m_grade);
    form->addRow(m_directed);
    form->addRow(m_weighted);
    m_fields->hide();
    m_kinds->setMenu(m_kinds_menu);
    m_directed->setToolTip(tr("From caller to called, from sender to receiver."));
    m_weighted->setToolTip(tr("The more contacts and the better their evidence, the nearer."));
    for (const char* grade : grades)
        m_grade->addItem(*grade ? tr("%1 or better").arg(grade) : tr("Any grade"), QString(grade));
    fill_kinds();
    connect(m_summary, &QPushButton::clicked, this, [this] {
        m_fields->setVisible(m_fields->isHidden());
        refresh();
    });
    for (QLineEdit* field : {m_from, m_to})
        connect(field, &QLineEdit::editingFinished, this, &ScopeForm::take_over);
    connect(m_grade, &QComboBox::activated, this, &ScopeForm::take_over);
    for (QCheckBox* box : {m_directed, m_weighted})
        connect(box, &QCheckBox::clicked, this, &ScopeForm::take_over);
    connect(&m_session, &Session::scope_changed, this, &ScopeForm::refresh);
    connect(&m_session, &Session::case_opened, this, &ScopeForm::refresh);
    refresh();
}

void ScopeForm::fill_kinds() {
    for (const LinkKind& kind : m_session.schema().link_kinds) {
        QAction* action = m_kinds_menu->addAction(in_words(kind.label));
        action->setData(qt(kind.name));
        action->setCheckable(true);
    }
    m_kinds_menu->addSeparator();
    m_kinds_menu->addAction(tr("All kinds"), this, [this] {
        for (QAction* action : m_kinds_menu->actions())
            action->setChecked(false);
        take_over();
    });
    connect(m_kinds_menu, &QMenu::triggered, this, &ScopeForm::take_over);
}

void ScopeForm::refresh() {
    const Scope& scope = m_session.scope();
    m_from->setText(qt(scope.from));
    m_to->setText(qt(scope.to));
    QStringList words;
    for (QAction* action : m_kinds_menu->actions()) {
        if (!action->isCheckable()) continue;
        action->setChecked(std::ranges::count(scope.link_kinds, utf8(action->data().toString())) >
                           0);
        if (action->isChecked()) words << action->text();
    }
    m_kinds->setText(words.isEmpty() ? tr("All kinds") : words.join(", "));
    m_people->refresh();
    m_grade->setCurrentIndex(m_grade->findData(qt(scope.grade)));
    m_directed->setChecked(scope.directed);
    m_weighted->setChecked(scope.weighted);
    m_summary->setText(summary() +
                       (m_fields->isHidden() ? QString::fromUtf8(" ▾") : QString::fromUtf8(" ▴")));
    m_summary->setAccessibleName(tr("What is looked at: %1").arg(summary()));
}

QString ScopeForm::summary() const {
    const Scope& scope = m_session.scope();
    QStringList parts;
    if (!scope.from.empty() && !scope.to.empty())
        parts << tr("%1 to %2").arg(qt(scope.from), qt(scope.to));
    else if (!scope.from.empty())
        parts << tr("from %1").arg(qt(scope.from));
    else if (!scope.to.empty())
        parts << tr("to %1").arg(qt(scope.to));
    if (!scope.link_kinds.empty())
        parts << tr("%n kind(s) of tie", nullptr, static_cast<int>(scope.link_kinds.size()));
    parts << m_people->summary();
    if (!scope.grade.empty()) parts << tr("%1 or better").arg(qt(scope.grade));
    if (scope.directed) parts << tr("by direction");
    if (scope.weighted) parts << tr("by strength");
    return parts.isEmpty() ? tr("The whole case, every tie") : parts.join(", ");
}

void ScopeForm::take_over() {
    for (QLineEdit* field : {m_from, m_to})
        if (!is_date(field->text())) {
            m_session.tell(
                tr("\"%1\" is no date. Write 2023, 2023-05 or 2023-05-03.").arg(field->text()));
            return refresh();
        }
    Scope scope;
    scope.from = utf8(m_from->text());
    scope.to = utf8(m_to->text());
    for (const QAction* action : m_kinds_menu->actions())
        if (action->isChecked()) scope.link_kinds.push_back(utf8(action->data().toString()));
    m_people->put_into(scope);
    scope.grade = utf8(m_grade->currentData().toString());
    scope.directed = m_directed->isChecked();
    scope.weighted = m_weighted->isChecked();
    m_session.set_scope(std::move(scope));
}

} // namespace headwater
