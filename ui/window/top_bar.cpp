// SPDX-License-Identifier: Apache-2.0
#include "ui/window/top_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/window/action_table.h"
#include "ui/window/command_bar.h"
#include "ui/work/session.h"

namespace headwater {

TopBar::TopBar(Session& session, CommandBar& command, const std::map<QString, QAction*>& actions,
               QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(label_of("faint")),
      m_marking(label_of("marking")) {
    setProperty("role", "chrome");
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(52);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    row->addWidget(label_of("heading", "Headwater"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_title, 2);
    row->addWidget(&command, 3);
    row->addSpacing(16);
    for (const ActionRow& action : action_rows()) {
        if (!action.in_toolbar) continue;
        auto* button = new QToolButton;
        button->setDefaultAction(actions.at(action.name));
        button->setIconSize({18, 18});
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(plain_text_of(action));
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_marking, 0, Qt::AlignVCenter);
    connect(&m_session, &Session::case_opened, this, &TopBar::refresh);
    connect(&m_session, &Session::case_changed, this, &TopBar::refresh);
    refresh();
}

void TopBar::refresh() {
    const bool open = m_session.has_case();
    m_title->setText(open ? qt(m_session.the_case().title()) : QString());
    const QString marking = open ? qt(m_session.the_case().marking()) : QString();
    m_marking->setText(marking);
    m_marking->setAccessibleName(tr("Handling marking: %1").arg(marking));
    m_marking->setVisible(!marking.isEmpty());
}

} // namespace headwater
