// SPDX-License-Identifier: Apache-2.0
#include "ui/import/design_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/exchange/spec_design.h"
#include "ui/import/column_list.h"
#include "ui/import/design_chart.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

using Shape = ImportSpec::Shape;

QComboBox* narrow_choice(const QString& name) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    return box;
}

void choose(QComboBox& box, const std::string& value) {
    box.setCurrentIndex(std::max(0, box.findData(qt(value))));
}

} // namespace

DesignPage::DesignPage(Session& session, QWidget* parent)
    : ImportPage(parent),
      m_session(session),
      m_hint(paragraph_of("note")),
      m_columns(new ColumnList),
      m_chart(new DesignChart),
      m_from(narrow_choice(tr("Kind of the first end"))),
      m_link(narrow_choice(tr("Kind of link"))),
      m_to(narrow_choice(tr("Kind of the second end"))),
      m_directed(new QCheckBox(tr("direction matters"))),
      m_constant_field(narrow_choice(tr("What every row says"))),
      m_constant(new QLineEdit),
      m_condition_column(narrow_choice(tr("Column that tells which rows count"))),
      m_condition_is(narrow_choice(tr("Is or is not"))),
      m_condition(new QLineEdit),
      m_rules(new QVBoxLayout) {
    auto* both = new QHBoxLayout(this);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(14);
    auto* left = new QVBoxLayout;
    left->addWidget(m_hint);
    left->addWidget(m_columns, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addLayout(kinds_row());
    right->addWidget(m_chart, 1);
    right->addWidget(section_of(tr("Every row")));
    right->addLayout(constant_row());
    right->addLayout(condition_row());
    right->addLayout(m_rules);
    both->addLayout(left, 6);
    both->addLayout(right, 6);
    connect_fields();
}

QLayout* DesignPage::kinds_row() {
    auto* row = new QHBoxLayout;
    for (QWidget* part : std::initializer_list<QWidget*>{m_from, m_link, m_to, m_directed})
        row->addWidget(part);
    row->addStretch(1);
    for (const EntityKind& kind : m_session.schema().entity_kinds)
        for (QComboBox* box : {m_from, m_to})
            box->addItem(in_words(kind.label), qt(kind.name));
    for (const LinkKind& kind : m_session.schema().link_kinds)
        m_link->addItem(in_words(kind.label), qt(kind.name));
    return row;
}

QLayout* DesignPage::constant_row() {
    auto* row = new QHBoxLayout;
    m_constant->setPlaceholderText(tr("the same in every row"));
    m_constant->setAccessibleName(tr("What every row says there"));
    auto* add = new QPushButton(tr("Say in every row"));
    row->addWidget(m_constant_field, 2);
    row->addWidget(m_constant, 2);
    row->addWidget(add);
    const auto say = [this] {
        const std::string field = utf8(m_constant_field->currentData().toString());
        const std::string text = utf8(m_constant->text().trimmed());
        if (field.empty() || text.empty()) return;
        m_constant->clear();
        change([&](ImportSpec& spec) {
            spec.columns.erase(field);
            spec.constants[field] = text;
        });
    };
    connect(add, &QPushButton::clicked, this, say);
    connect(m_constant, &QLineEdit::returnPressed, this, say);
    return row;
}

QLayout* DesignPage::condition_row() {
    auto* row = new QHBoxLayout;
    m_condition_is->addItem(tr("is"), true);
    m_condition_is->addItem(tr("is not"), false);
    m_condition->setPlaceholderText(tr("anything"));
    m_condition->setAccessibleName(tr("What the column must say"));
    auto* add = new QPushButton(tr("Only these rows"));
    m_condition_is->setMinimumContentsLength(6);
    row->addWidget(m_condition_column, 2);
    row->addWidget(m_condition_is);
    row->addWidget(m_condition, 2);
    row->addWidget(add);
    const auto keep = [this] {
        const std::string column = utf8(m_condition_column->currentText());
        if (column.empty()) return;
        const RowCondition condition{column, m_condition_is->currentData().toBool(),
                                     utf8(m_condition->text().trimmed())};
        m_condition->clear();
        change([&](ImportSpec& spec) { spec.only.push_back(condition); });
    };
    connect(add, &QPushButton::clicked, this, keep);
    connect(m_condition, &QLineEdit::returnPressed, this, keep);
    return row;
}

void DesignPage::connect_fields() {
    connect(m_columns, &ColumnList::assigned, this,
            [this](const QString& column, const QString& field) {
                change([&](ImportSpec& spec) { assign(spec, utf8(column), utf8(field)); });
            });
    connect(m_chart, &DesignChart::dropped, this, &DesignPage::offer);
    connect(m_from, &QComboBox::activated, this, [this] {
        change([&](ImportSpec& spec) {
            if (spec.to_kind.empty()) spec.to_kind = spec.entity_kind;
            spec.entity_kind = utf8(m_from->currentData().toString());
        });
    });
    connect(m_to, &QComboBox::activated, this, [this] {
        change([&](ImportSpec& spec) { spec.to_kind = utf8(m_to->currentData().toString()); });
    });
    connect(m_link, &QComboBox::activated, this, [this] {
        change([&](ImportSpec& spec) {
            spec.link_kind = utf8(m_link->currentData().toString());
            if (const LinkKind* kind = m_session.schema().link_kind(spec.link_kind))
                spec.directed = kind->directed;
        });
    });
    connect(m_directed, &QCheckBox::clicked, this,
            [this](bool on) { change([on](ImportSpec& spec) { spec.directed = on; }); });
}

/// What a column that was dropped there may mean; where the end has no name yet, that at once.
void DesignPage::offer(const QString& column, FieldPlace place, QPoint at_global) {
    if (!m_draft) return;
    const ImportSpec& spec = m_draft->spec();
    const auto choices = field_choices(spec, m_session.schema());
    const auto mean = [this, column](const std::string& field) {
        change([&](ImportSpec& its) { assign(its, utf8(column), field); });
    };
    for (const char* name : {"from", "to", "label"})
        for (const FieldChoice& choice : choices)
            if (choice.field == name && choice.place == place && !spec.columns.contains(name))
                return mean(name);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const FieldChoice& choice : choices)
        if (choice.place == place)
            menu->addAction(choice.words, this, [mean, field = choice.field] { mean(field); });
    menu->popup(at_global);
}

void DesignPage::add_rule(const QString& words, const std::function<void(ImportSpec&)>& remove) {
    auto* row = new QHBoxLayout;
    row->addWidget(label_of("", words));
    auto* away = link_button(tr("Remove"));
    away->setAccessibleName(tr("Remove: %1").arg(words));
    connect(away, &QPushButton::clicked, this, [this, remove] { change(remove); });
    row->addWidget(away);
    row->addStretch(1);
    m_rules->addLayout(row);
}

void DesignPage::fill_rules(const ImportDraft& draft) {
    empty_out(m_rules);
    const ImportSpec& spec = draft.spec();
    for (const FieldChoice& choice : field_choices(spec, m_session.schema()))
        if (const auto said = spec.constants.find(choice.field); said != spec.constants.end())
            add_rule(tr("%1 is \u201C%2\u201D in every row")
                         .arg(in_list(choice, spec, m_session.schema()), qt(said->second)),
                     [field = choice.field](ImportSpec& its) { its.constants.erase(field); });
    for (const RowCondition& each : spec.only) {
        const QString text = each.text.empty() ? tr("anything") : qt(each.text);
        add_rule((each.is ? tr("only rows where %1 is \u201C%2\u201D")
                          : tr("only rows where %1 is not \u201C%2\u201D"))
                     .arg(qt(each.column), text),
                 [each](ImportSpec& its) { std::erase(its.only, each); });
    }
    m_constant_field->clear();
    for (const FieldChoice& choice : field_choices(spec, m_session.schema()))
        if (choice.place != FieldPlace::nowhere)
            m_constant_field->addItem(in_list(choice, spec, m_session.schema()), qt(choice.field));
    m_condition_column->clear();
    for (const std::string& column : draft.preview().columns)
        m_condition_column->addItem(qt(column));
}

void DesignPage::fill_kinds(const ImportSpec& spec) {
    choose(*m_from, spec.entity_kind);
    choose(*m_to, spec.to_kind.empty() ? spec.entity_kind : spec.to_kind);
    choose(*m_link, spec.link_kind);
    m_directed->setChecked(spec.directed);
    const bool list = spec.shape == Shape::entities;
    for (QWidget* part : std::initializer_list<QWidget*>{m_link, m_to, m_directed})
        part->setVisible(!list);
}

void DesignPage::fill(ImportDraft& draft) {
    const bool table = draft.is_understood() && draft.preview().is_table;
    setEnabled(table && !draft.intake());
    if (!table) return;
    const ImportSpec& spec = draft.spec();
    const bool matrix = spec.shape == Shape::matrix;
    m_columns->setVisible(!matrix);
    if (draft.objection())
        m_hint->setText(in_words(draft.objection()->message));
    else if (matrix)
        m_hint->setText(tr("A matrix: its first row and its first column name who is tied, the "
                           "cells say how strongly."));
    else
        m_hint->setText(tr("Drag a column onto the chart, or choose what it means. A column "
                           "without a meaning is kept as it stands."));
    fill_kinds(spec);
    m_columns->show_columns(draft.preview(), spec, m_session.schema());
    m_chart->show_design(spec, m_session.schema());
    fill_rules(draft);
}

} // namespace headwater
