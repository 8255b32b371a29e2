// SPDX-License-Identifier: Apache-2.0
#include "ui/line/strike_form.h"

#include <set>

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/line/line_reading.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr int most_targets = 100;
constexpr int list_height = 62;

std::set<std::string> forces_of(const SupplyLine& line) {
    std::set<std::string> forces;
    for (const Holder& holder : line.holders)
        if (!holder.force.empty()) forces.insert(holder.force);
    for (const Site& site : line.sites)
        if (!site.force.empty()) forces.insert(site.force);
    return forces;
}

std::vector<EntityId> people_of(const QListWidget& list) {
    std::vector<EntityId> people;
    for (int i = 0; i < list.count(); ++i)
        people.push_back({list.item(i)->data(Qt::UserRole).toLongLong()});
    return people;
}

} // namespace

StrikeForm::StrikeForm(Session& session, LineReading& reading, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reading(reading),
      m_size(new QSpinBox),
      m_every_stage(new QCheckBox(tr("At least one at each stage"))),
      m_places(new QCheckBox(tr("Crossings may be closed, too"))),
      m_force_rows(new QFormLayout),
      m_spared(new QListWidget),
      m_not_alerted(new QListWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 12, 0);
    auto* number = new QFormLayout;
    m_size->setRange(1, most_targets);
    m_size->setValue(5);
    number->addRow(tr("Take at the same time"), m_size);
    column->addLayout(number);
    column->addWidget(m_every_stage);
    column->addWidget(m_places);
    column->addWidget(section_of(tr("Forces that take part, and how many each can take")));
    column->addLayout(m_force_rows);
    column->addWidget(list_of_people(tr("Must not be taken"), m_spared));
    column->addWidget(list_of_people(tr("Must not be alerted"), m_not_alerted));
    column->addStretch(1);
    auto* plan = new QPushButton(tr("Plan the strike"));
    plan->setProperty("role", "main");
    column->addWidget(plan);
    connect(plan, &QPushButton::clicked, this, &StrikeForm::asked);
    connect(&m_reading, &LineReading::changed, this, [this, plan] {
        plan->setEnabled(m_reading.has_movements());
        fill_forces();
    });
    plan->setEnabled(m_reading.has_movements());
    fill_forces();
}

QWidget* StrikeForm::list_of_people(const QString& name, QListWidget* list) {
    auto* owner = new QWidget;
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    head->addWidget(section_of(name), 1);
    auto* add = link_button(tr("Add the selected"));
    auto* remove = link_button(tr("Remove"));
    head->addWidget(add);
    head->addWidget(remove);
    column->addLayout(head);
    list->setAccessibleName(name);
    list->setMaximumHeight(list_height);
    column->addWidget(list);
    connect(add, &QPushButton::clicked, this, [this, list] { add_selected(list); });
    connect(remove, &QPushButton::clicked, this, [list] { delete list->currentItem(); });
    return owner;
}

void StrikeForm::add_selected(QListWidget* list) {
    const auto listed = people_of(*list);
    for (const std::int64_t record : m_session.selection()) {
        const auto entity = m_session.the_case().entity({record});
        if (!entity || std::ranges::find(listed, entity->id) != listed.end()) continue;
        auto* item = new QListWidgetItem(qt(entity->label), list);
        item->setData(Qt::UserRole, static_cast<qlonglong>(record));
    }
}

/// Those that the line knows; what was set for a force stays.
void StrikeForm::fill_forces() {
    if (!m_reading.known()) return;
    for (const std::string& name : forces_of(m_reading.known()->line)) {
        if (m_forces.contains(name)) continue;
        Force force{new QCheckBox(qt(name)), new QSpinBox};
        force.takes_part->setChecked(true);
        force.capacity->setRange(0, most_targets);
        force.capacity->setSpecialValueText(tr("any number"));
        force.capacity->setAccessibleName(tr("How many %1 can take").arg(qt(name)));
        m_force_rows->addRow(force.takes_part, force.capacity);
        connect(force.takes_part, &QCheckBox::toggled, force.capacity, &QSpinBox::setEnabled);
        m_forces.emplace(name, force);
    }
}

StrikeQuestion StrikeForm::question() const {
    StrikeQuestion question;
    question.size = static_cast<std::size_t>(m_size->value());
    question.every_stage = m_every_stage->isChecked();
    question.places = m_places->isChecked();
    std::set<std::string> taking_part;
    for (const auto& [name, force] : m_forces) {
        if (force.takes_part->isChecked()) taking_part.insert(name);
        if (force.capacity->value() > 0)
            question.capacity[name] = static_cast<std::size_t>(force.capacity->value());
    }
    if (taking_part.size() < m_forces.size()) question.forces = std::move(taking_part);
    question.spared = people_of(*m_spared);
    question.not_alerted = people_of(*m_not_alerted);
    question.options = m_session.scope().options();
    return question;
}

} // namespace headwater
