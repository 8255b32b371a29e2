// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/property_table.h"

#include <algorithm>

#include <QGridLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include "core/base/moment.h"
#include "ui/look/dates.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/panels/editable_text.h"
#include "ui/records/property_words.h"
#include "ui/records/record_steps.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

/// Names under which several values may be true at once.
bool is_manifold(const std::string& name) {
    return name == "alias";
}

QString reading_of(const QString& value, PropertyType type) {
    if (type != PropertyType::date) return {};
    const auto moment = parse_moment(utf8(value));
    return moment ? date_in_words(*moment) : QString();
}

} // namespace

PropertyTable::PropertyTable(Session& session, std::int64_t subject,
                             std::vector<Property> properties, const EntityKind* kind,
                             const std::map<std::string, QStringList>& grades, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_subject(subject),
      m_properties(std::move(properties)),
      m_kind(kind),
      m_grid(new QGridLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_grid);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < m_properties.size(); ++i) {
        const Property& property = m_properties[i];
        const auto vouched = grades.find(property.name);
        EditableText* value =
            add_row(property.name, qt(property.value),
                    vouched == grades.end() ? QString() : vouched->second.join(' '));
        connect(value, &EditableText::committed, this, [this, i, value](const QString& text) {
            const bool kept =
                accepts(m_properties[i].name, text) && set_property(m_session, m_subject, i, text);
            if (!kept) value->set_text(qt(m_properties[i].value));
        });
    }
    say_disagreement();
    if (m_session.may_edit()) add_button(this);
}

QString PropertyTable::label_of_name(const std::string& name) const {
    return name_of_property(name, m_kind, m_session.schema());
}

EditableText* PropertyTable::add_row(const std::string& name, const QString& value,
                                     const QString& grades) {
    const PropertyKind* known = m_kind ? m_kind->property(name) : nullptr;
    const int row = m_grid->rowCount();
    QLabel* heading = label_of("faint", label_of_name(name));
    if (known && known->identifies)
        heading->setToolTip(tr("Two records with the same %1 are the same thing.")
                                .arg(in_words(known->label).toLower()));
    if (known && !known->scored)
        heading->setToolTip(tr("Kept as a fact only. No ranking ever looks at it."));
    m_grid->addWidget(heading, row, 0, Qt::AlignTop);
    auto* text = new EditableText("", value, label_of_name(name));
    text->set_may_edit(m_session.may_edit());
    if (known && !reading_of(value, known->type).isEmpty())
        text->setToolTip(reading_of(value, known->type));
    m_grid->addWidget(text, row, 1);
    if (!grades.isEmpty()) m_grid->addWidget(label_of("small", grades), row, 2, Qt::AlignTop);
    return text;
}

void PropertyTable::say_disagreement() {
    QStringList names;
    for (const Property& property : m_properties) {
        const auto same = std::ranges::count(m_properties, property.name, &Property::name);
        const QString name = label_of_name(property.name);
        if (same > 1 && !is_manifold(property.name) && !names.contains(name)) names << name;
    }
    if (names.isEmpty()) return;
    layout()->addWidget(paragraph_of(
        "note", tr("More than one value is recorded for %1. See who says what below, and refute "
                   "what is wrong.")
                    .arg(names.join(", "))));
}

void PropertyTable::add_button(QWidget* owner) {
    QPushButton* more = link_button(tr("Add to the card"));
    auto* menu = new QMenu(owner);
    if (m_kind)
        for (const PropertyKind& property : m_kind->properties)
            menu->addAction(in_words(property.label), this,
                            [this, name = property.name] { begin_adding(name); });
    menu->addAction(tr("Something else..."), this, &PropertyTable::ask_for_name);
    connect(more, &QPushButton::clicked, this,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    layout()->addWidget(more);
    layout()->setAlignment(more, Qt::AlignLeft);
}

void PropertyTable::ask_for_name() {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add to the card"));
    dialog->setLabelText(tr("What is it called? For example: nickname, height, tattoo."));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (!name.trimmed().isEmpty()) begin_adding(utf8(name.trimmed()));
    });
    dialog->open();
}

void PropertyTable::begin_adding(const std::string& name) {
    EditableText* value = add_row(name, {}, {});
    connect(value, &EditableText::committed, this, [this, name, value](const QString& text) {
        const bool kept =
            accepts(name, text) && add_property(m_session, m_subject, {name, utf8(text)});
        if (!kept) value->set_text({});
    });
    connect(value, &EditableText::ended, this, [this, value] {
        if (!value->text().isEmpty()) return;
        m_grid->itemAtPosition(m_grid->rowCount() - 1, 0)->widget()->hide();
        value->hide();
    });
    value->begin();
}

bool PropertyTable::accepts(const std::string& name, const QString& value) const {
    const PropertyKind* known = m_kind ? m_kind->property(name) : nullptr;
    if (!known || value.isEmpty()) return true;
    if (known->type == PropertyType::date && !parse_moment(utf8(value))) {
        m_session.tell(tr("\"%1\" is no date and was not kept. Write 2023, 2023-05, 2023-05-03 or "
                          "\"before 2023\".")
                           .arg(value));
        return false;
    }
    bool is_number = true;
    if (known->type == PropertyType::number) value.toDouble(&is_number);
    if (!is_number) m_session.tell(tr("\"%1\" is no number and was not kept.").arg(value));
    return is_number;
}

} // namespace headwater
