// SPDX-License-Identifier: Apache-2.0
#include "ui/look/pieces.h"

#include <QFrame>
#include <QLabel>
#include <QLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QVBoxLayout>

#include "ui/look/fonts.h"
#include "ui/look/theme.h"

namespace headwater {

QLabel* label_of(const char* role, const QString& text) {
    auto* label = new QLabel(text);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* paragraph_of(const char* role, const QString& text) {
    QLabel* label = label_of(role, text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* section_of(const QString& text) {
    return label_of("section", text.toUpper());
}

QFrame* rule() {
    auto* line = new QFrame;
    line->setProperty("role", "rule");
    line->setFixedHeight(1);
    return line;
}

QPushButton* link_button(const QString& text) {
    auto* button = new QPushButton(text);
    button->setProperty("role", "link");
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QVBoxLayout* panel_column(QWidget* owner) {
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(6);
    return column;
}

QWidget* scrolled_inside(QWidget* panel) {
    panel->setProperty("role", "chrome");
    panel->setAttribute(Qt::WA_StyledBackground);
    auto* outer = new QVBoxLayout(panel);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    auto* inside = new QWidget;
    inside->setProperty("role", "chrome");
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    return inside;
}

QVBoxLayout* scrolled_column(QBoxLayout* owner, const char* role, int stretch) {
    auto* room = new QWidget;
    owner->addWidget(room, stretch);
    QWidget* inside = scrolled_inside(room);
    inside->setProperty("role", role);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(6);
    return column;
}

void empty_out(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            empty_out(inner);
        }
        delete item;
    }
}

RowButton::RowButton(const QString& text, QWidget* parent) : QPushButton(text, parent) {
    setProperty("role", "row");
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text);
    setToolTip(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RowButton::set_count(const QString& count) {
    m_count = count;
    setAccessibleDescription(count);
    update();
}

void RowButton::set_disc(const QColor& colour) {
    m_disc = colour;
    indent();
    update();
}

QSize RowButton::sizeHint() const {
    const QFontMetrics bold(window_font(body_size, true));
    return {bold.horizontalAdvance(text()) + bold.horizontalAdvance(m_count) +
                (m_indented ? 60 : 36),
            27};
}

void RowButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse() || hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme().chosen : theme().hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (m_disc.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_disc);
        painter.drawEllipse(QPointF(15, height() / 2.0), 5, 5);
    }
    painter.setFont(window_font(body_size, isChecked()));
    painter.setPen(isChecked() ? theme().accent : theme().text);
    const QRect inside = rect().adjusted(m_indented ? 32 : 12, 0, -10, 0);
    const int taken = m_count.isEmpty()
                          ? 0
                          : QFontMetrics(window_font(body_size)).horizontalAdvance(m_count) + 10;
    painter.drawText(
        inside, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, inside.width() - taken));
    painter.setFont(window_font(body_size));
    painter.setPen(theme().faint);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignRight, m_count);
}

} // namespace headwater
