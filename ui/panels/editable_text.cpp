// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/editable_text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/look/pieces.h"
#include "ui/look/theme.h"

namespace headwater {

EditableText::EditableText(const char* role, const QString& text, const QString& name,
                           QWidget* parent)
    : QWidget(parent), m_text(text), m_words(paragraph_of(role)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    m_words->setTextInteractionFlags(Qt::NoTextInteraction);
    setAccessibleName(name);
    set_may_edit(true);
    show_words();
}

void EditableText::show_words() {
    m_words->setText(m_text.isEmpty() ? m_hint : m_text);
    m_words->setVisible(m_field == nullptr);
    setAccessibleDescription(m_text);
}

void EditableText::set_may_edit(bool may) {
    m_may_edit = may;
    setFocusPolicy(may ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(may ? Qt::IBeamCursor : Qt::ArrowCursor);
    setToolTip(may ? tr("Click to change") : QString());
}

void EditableText::set_hint(const QString& hint) {
    m_hint = hint;
    show_words();
}

void EditableText::set_text(const QString& text) {
    m_text = text;
    show_words();
}

void EditableText::begin() {
    if (!m_may_edit || m_field != nullptr) return;
    m_field = new QLineEdit(m_text);
    m_field->setAccessibleName(accessibleName());
    m_field->setPlaceholderText(m_hint);
    m_field->installEventFilter(this);
    layout()->addWidget(m_field);
    m_words->hide();
    m_field->selectAll();
    m_field->setFocus();
    connect(m_field, &QLineEdit::editingFinished, this, [this] { end(Outcome::keep); });
}

void EditableText::end(Outcome outcome) {
    if (m_field == nullptr) return;
    QLineEdit* field = m_field;
    m_field = nullptr;
    field->removeEventFilter(this);
    field->disconnect(this);
    field->hide();
    field->deleteLater();
    const QString typed = field->text().trimmed();
    const bool changed = outcome == Outcome::keep && typed != m_text;
    if (changed) m_text = typed;
    show_words();
    if (changed) Q_EMIT committed(typed);
    Q_EMIT ended();
}

bool EditableText::eventFilter(QObject* watched, QEvent* event) {
    const bool escape = event->type() == QEvent::KeyPress &&
                        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched == m_field && escape) {
        end(Outcome::forget);
        setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EditableText::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_F2 ||
        event->key() == Qt::Key_Enter)
        begin();
    else
        QWidget::keyPressEvent(event);
}

void EditableText::mouseReleaseEvent(QMouseEvent*) {
    begin();
}

void EditableText::enterEvent(QEnterEvent* event) {
    QWidget::enterEvent(event);
    update();
}

void EditableText::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    update();
}

void EditableText::paintEvent(QPaintEvent*) {
    if (!m_may_edit || m_field != nullptr || !(underMouse() || hasFocus())) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().hover);
    painter.drawRoundedRect(rect(), 4, 4);
}

} // namespace headwater
