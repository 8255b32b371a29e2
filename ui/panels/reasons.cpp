// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/reasons.h"

#include <QGridLayout>
#include <QLabel>

#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/look/theme.h"
#include "ui/panels/grounds.h"
#include "ui/work/session.h"

namespace headwater {

Reasons::Reasons(Session& session, const std::vector<Reason>& reasons, Tone tone, QWidget* parent)
    : QWidget(parent), m_session(session), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(1, 1);
    for (const Reason& reason : reasons)
        add(reason, tone == Tone::for_it ? theme().accent : theme().alert);
}

/// Sentences stand in even rows, what they rest on in the odd row beneath once it is asked for.
void Reasons::add(const Reason& reason, const QColor& ink) {
    const int row = (m_grid->rowCount() + 1) / 2 * 2;
    auto* dot = new QLabel(QString::fromUtf8("•"));
    dot->setStyleSheet(QString("color: %1; font-weight: 700;").arg(ink.name()));
    QString words = in_words(reason.message).toHtmlEscaped();
    if (Grounds::has_any(reason))
        words += QString(" <a href=\"show\" style=\"color:%1;text-decoration:none\">%2</a>")
                     .arg(theme().accent.name(), tr("show"));
    QLabel* sentence = paragraph_of("", words);
    sentence->setTextFormat(Qt::RichText);
    sentence->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(sentence, &QLabel::linkActivated, this, [this, reason, row] { toggle(reason, row); });
    m_grid->addWidget(dot, row, 0, Qt::AlignTop);
    m_grid->addWidget(sentence, row, 1);
}

void Reasons::toggle(const Reason& reason, int row) {
    if (auto* item = m_grid->itemAtPosition(row + 1, 1)) {
        item->widget()->deleteLater();
        m_grid->removeItem(item);
        delete item;
        return;
    }
    m_session.point_at({reason.records.begin(), reason.records.end()});
    m_grid->addWidget(new Grounds(m_session, reason), row + 1, 1);
}

} // namespace headwater
