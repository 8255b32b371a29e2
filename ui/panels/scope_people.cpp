// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/scope_people.h"

#include <QComboBox>
#include <QFormLayout>
#include <QMenu>
#include <QPushButton>

#include "ui/look/language.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr int furthest = 4; ///< beyond it nearly everybody is near
constexpr std::size_t named = 2;

} // namespace

ScopePeople::ScopePeople(Session& session, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_near(new QComboBox),
      m_as_one(new QPushButton),
      m_menu(new QMenu(m_as_one)) {
    m_near->setObjectName("near");
    m_near->setAccessibleName(tr("Who"));
    m_near->addItem(tr("Everybody"), 0);
    for (int steps = 1; steps <= furthest; ++steps)
        m_near->addItem(tr("Within %n tie(s) of the selection", nullptr, steps), steps);
    m_as_one->setObjectName("as-one");
    m_as_one->setMenu(m_menu);
    m_as_one->setToolTip(tr("One person behind several entries, or a whole family: their ties "
                            "become those of one. Nothing in the case is merged."));
    connect(m_near, &QComboBox::activated, this,
            [this] { look_near(m_near->currentData().toInt()); });
    connect(m_menu, &QMenu::aboutToShow, this, &ScopePeople::fill_menu);
}

void ScopePeople::lay_out(QFormLayout& form) {
    form.addRow(tr("Who"), m_near);
    form.addRow(tr("As one"), m_as_one);
}

void ScopePeople::look_near(int steps) {
    Scope scope = m_session.scope();
    scope.around.clear();
    if (steps > 0) {
        scope.around = m_session.selected_entities();
        if (scope.around.empty()) scope.around = m_session.scope().around;
        if (scope.around.empty())
            m_session.tell(tr("Select on the chart or in a list around whom to look, then choose "
                              "again."));
        scope.steps = static_cast<std::uint32_t>(steps);
    }
    m_session.set_scope(std::move(scope));
    refresh();
}

void ScopePeople::count_as_one() {
    const auto together = m_session.selected_entities();
    if (together.size() < 2)
        return m_session.tell(tr("Select the two or more that count as one, then choose again."));
    Scope scope = m_session.scope();
    std::erase_if(scope.as_one, [&](const std::vector<EntityId>& list) {
        return std::ranges::find_first_of(list, together) != list.end();
    });
    scope.as_one.push_back(together);
    m_session.set_scope(std::move(scope));
}

void ScopePeople::fill_menu() {
    m_menu->clear();
    m_menu->addAction(tr("The selection counts as one"), this, &ScopePeople::count_as_one);
    const auto& lists = m_session.scope().as_one;
    if (lists.empty()) return;
    m_menu->addSeparator();
    for (std::size_t i = 0; i < lists.size(); ++i)
        m_menu->addAction(tr("Apart again: %1").arg(names_of(lists[i])), this, [this, i] {
            Scope scope = m_session.scope();
            scope.as_one.erase(scope.as_one.begin() + static_cast<std::ptrdiff_t>(i));
            m_session.set_scope(std::move(scope));
        });
}

void ScopePeople::refresh() {
    const Scope& scope = m_session.scope();
    m_near->setCurrentIndex(scope.around.empty() ? 0 : static_cast<int>(scope.steps));
    QStringList lists;
    for (const auto& list : scope.as_one)
        lists << names_of(list);
    m_as_one->setText(lists.isEmpty() ? tr("Nobody") : lists.join("; "));
}

void ScopePeople::put_into(Scope& scope) const {
    scope.around = m_session.scope().around;
    scope.steps = m_session.scope().steps;
    scope.as_one = m_session.scope().as_one;
}

QStringList ScopePeople::summary() const {
    const Scope& scope = m_session.scope();
    QStringList parts;
    if (!scope.around.empty())
        parts << tr("within %n tie(s) of %1", nullptr, static_cast<int>(scope.steps))
                     .arg(names_of(scope.around));
    for (const auto& list : scope.as_one)
        parts << tr("%1 as one").arg(names_of(list));
    return parts;
}

QString ScopePeople::names_of(const std::vector<EntityId>& ids) const {
    QStringList names;
    for (const EntityId id : ids) {
        if (names.size() == named) break;
        const auto entity = m_session.the_case().entity(id);
        names << (entity ? qt(entity->label) : tr("somebody who is gone"));
    }
    const auto more = static_cast<int>(ids.size() - std::min(ids.size(), named));
    return more == 0 ? names.join(", ") : tr("%1 and %n more", nullptr, more).arg(names.join(", "));
}

} // namespace headwater
