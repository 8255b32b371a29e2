// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/sign_dialog.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/dialogs/date_field.h"
#include "ui/dialogs/dialog_buttons.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"

namespace headwater {

namespace {

QString title_of(SignKind kind) {
    switch (kind) {
    case SignKind::text:
        return SignDialog::tr("Text on the chart");
    case SignKind::note:
        return SignDialog::tr("Note on the chart");
    case SignKind::event:
        return SignDialog::tr("Event on the chart");
    case SignKind::picture:
        return SignDialog::tr("Picture on the chart");
    case SignKind::box:
        break;
    }
    return SignDialog::tr("Box on the chart");
}

QString hint_of(SignKind kind) {
    switch (kind) {
    case SignKind::text:
        return SignDialog::tr("for example: The northern crew");
    case SignKind::note:
        return SignDialog::tr("for example: ask the port for the list of crews");
    case SignKind::event:
        return SignDialog::tr("for example: the boat leaves without him");
    default:
        return SignDialog::tr("a name");
    }
}

} // namespace

SignDialog::SignDialog(ChartSign sign, Keep keep, QWidget* parent)
    : QDialog(parent), m_sign(std::move(sign)), m_keep_sign(std::move(keep)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title_of(m_sign.kind));
    setMinimumWidth(400);
    auto* column = panel_column(this);
    const bool named = m_sign.kind == SignKind::box || m_sign.kind == SignKind::picture;
    if (m_sign.kind == SignKind::event) {
        m_date = new DateField(tr("When"));
        m_date->set_edtf(qt(m_sign.happened));
        column->addWidget(label_of("faint", tr("When")));
        column->addWidget(m_date);
        connect(m_date, &DateField::changed, this, &SignDialog::check);
    }
    column->addWidget(label_of("faint", named ? tr("Name") : tr("Words")));
    if (named) {
        m_name = new QLineEdit(qt(m_sign.text));
        m_name->setAccessibleName(tr("Name"));
        m_name->setPlaceholderText(hint_of(m_sign.kind));
        m_name->selectAll();
        column->addWidget(m_name);
        connect(m_name, &QLineEdit::textChanged, this, &SignDialog::check);
    } else {
        m_words = new QPlainTextEdit(qt(m_sign.text));
        m_words->setAccessibleName(tr("Words"));
        m_words->setPlaceholderText(hint_of(m_sign.kind));
        m_words->setTabChangesFocus(true);
        m_words->setFixedHeight(m_sign.kind == SignKind::text ? 60 : 110);
        m_words->installEventFilter(this);
        column->addWidget(m_words);
        connect(m_words, &QPlainTextEdit::textChanged, this, &SignDialog::check);
    }
    column->addSpacing(6);
    const DialogButtons buttons = add_buttons(*this, m_sign.id ? tr("Change") : tr("Draw"));
    m_keep = buttons.keep;
    connect(m_keep, &QPushButton::clicked, this, &SignDialog::keep);
    check();
    m_words ? m_words->setFocus() : m_name->setFocus();
}

/// Enter begins a line; with Control it keeps what was written.
bool SignDialog::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() & Qt::ControlModifier) {
            if (m_keep->isEnabled()) keep();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

QString SignDialog::text() const {
    return (m_words ? m_words->toPlainText() : m_name->text()).trimmed();
}

void SignDialog::check() {
    m_keep->setEnabled(!text().isEmpty() && (!m_date || m_date->is_valid()));
}

void SignDialog::keep() {
    m_sign.text = utf8(text());
    if (m_date) m_sign.happened = utf8(m_date->edtf());
    if (m_keep_sign(m_sign)) accept();
}

} // namespace headwater
