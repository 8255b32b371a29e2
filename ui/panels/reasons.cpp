// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/reasons.h"

#include <QGridLayout>
#include <QLabel>

#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/panels/pieces.h"
#include "ui/window/session.h"

namespace headwater {

Reasons::Reasons(Session& session, const std::vector<Reason>& reasons, Tone tone, QWidget* parent)
    : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    const QColor ink = tone == Tone::for_it ? theme().accent : theme().alert;
    for (const Reason& reason : reasons) {
        auto* dot = new QLabel(QString::fromUtf8("•"));
        dot->setStyleSheet(QString("color: %1; font-weight: 700;").arg(ink.name()));
        QString words = in_words(reason.message).toHtmlEscaped();
        if (!reason.records.empty())
            words += QString(" <a href=\"show\" style=\"color:%1;text-decoration:none\">%2</a>")
                         .arg(theme().accent.name(), tr("show"));
        QLabel* sentence = paragraph_of("", words);
        sentence->setTextFormat(Qt::RichText);
        sentence->setTextInteractionFlags(Qt::TextBrowserInteraction);
        const std::set<std::int64_t> records(reason.records.begin(), reason.records.end());
        connect(sentence, &QLabel::linkActivated, this,
                [&session, records] { session.select(records); });
        const int row = grid->rowCount();
        grid->addWidget(dot, row, 0, Qt::AlignTop);
        grid->addWidget(sentence, row, 1);
    }
}

} // namespace headwater
