// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/asked_names.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/work/session.h"

namespace headwater {

AskedNames::AskedNames(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_words(paragraph_of("note")),
      m_turn(link_button(tr("Turn round"))),
      m_take_first(link_button(tr("Take the selection as the first side"))),
      m_take_second(link_button(tr("Take the selection as the second side"))) {
    m_take_first->setObjectName("first-side");
    m_take_second->setObjectName("second-side");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    for (QPushButton* button : {m_turn, m_take_first, m_take_second})
        column->addWidget(button, 0, Qt::AlignLeft);
    connect(m_turn, &QPushButton::clicked, this, [this] {
        std::ranges::reverse(m_chosen);
        Q_EMIT named();
    });
    connect(m_take_first, &QPushButton::clicked, this, [this] { take_side(m_chosen); });
    connect(m_take_second, &QPushButton::clicked, this, [this] { take_side(m_others); });
}

void AskedNames::ask_for(Names names) {
    const bool sides = names == Names::two_sets;
    if (sides != (m_needed == Names::two_sets)) forget();
    m_needed = names;
    setVisible(names != Names::nobody);
    m_take_first->setVisible(sides);
    m_take_second->setVisible(sides);
}

void AskedNames::take_selection() {
    if (m_needed != Names::two_sets) m_chosen = m_session.selected_entities();
    show_state(false);
}

void AskedNames::forget() {
    m_chosen.clear();
    m_others.clear();
}

void AskedNames::take_side(std::vector<EntityId>& side) {
    side = m_session.selected_entities();
    show_state(false);
    if (are_enough()) Q_EMIT named();
}

bool AskedNames::are_enough() const {
    switch (m_needed) {
    case Names::nobody:
        return true;
    case Names::one:
        return m_chosen.size() == 1;
    case Names::two:
        return m_chosen.size() == 2;
    case Names::several:
        return m_chosen.size() >= 2;
    case Names::two_sets:
        break;
    }
    return !m_chosen.empty() && !m_others.empty();
}

QString AskedNames::names_of(const std::vector<EntityId>& ids, const QString& between) const {
    QStringList names;
    for (const EntityId id : ids)
        if (const auto entity = m_session.the_case().entity(id)) names << qt(entity->label);
    return names.join(between);
}

QString AskedNames::words() const {
    if (m_needed == Names::two_sets) {
        if (m_chosen.empty() && m_others.empty())
            return tr("Select one side on the chart (several with Shift) and take it, then the "
                      "other.");
        const QString nobody = tr("nobody yet");
        return tr("First side: %1\nSecond side: %2")
            .arg(m_chosen.empty() ? nobody : names_of(m_chosen, ", "),
                 m_others.empty() ? nobody : names_of(m_others, ", "));
    }
    if (are_enough())
        return names_of(m_chosen, m_needed == Names::two ? QString::fromUtf8(" → ") : ", ");
    if (m_needed == Names::one) return tr("Select one on the chart, then press Ask.");
    if (m_needed == Names::two)
        return tr("Select two on the chart (the second with Shift), then press Ask.");
    return tr("Select two or more on the chart (with Shift), then press Ask.");
}

void AskedNames::show_state(bool answered) {
    if (m_needed != Names::nobody) m_words->setText(words());
    m_turn->setVisible(m_needed == Names::two && m_chosen.size() == 2 && answered);
}

} // namespace headwater
