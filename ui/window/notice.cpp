// SPDX-License-Identifier: Apache-2.0
#include "ui/window/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/look/icons.h"
#include "ui/look/pieces.h"

namespace headwater {

Notice::Notice(QWidget* parent) : QFrame(parent), m_words(paragraph_of("")) {
    setProperty("role", "notice");
    setAccessibleName(tr("Notice"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->addWidget(m_words, 1);
    auto* close = new QToolButton;
    close->setIcon(icon_named("close"));
    close->setIconSize({14, 14});
    close->setToolTip(tr("Close this notice"));
    close->setAccessibleName(close->toolTip());
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &Notice::hide);
    hide();
}

void Notice::show_failure(const QString& sentence) {
    m_words->setText(sentence);
    setAccessibleDescription(sentence);
    show();
}

void Notice::show_words(const QString& sentence) {
    show_failure(sentence);
}

QString Notice::words() const {
    return isHidden() ? QString() : m_words->text();
}

} // namespace headwater
