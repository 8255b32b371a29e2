// SPDX-License-Identifier: Apache-2.0
// The few kinds of label, rule and row that panels are made of; the style sheet knows them by role.
#pragma once

#include <QPushButton>
#include <QString>

class QFrame;
class QLabel;
class QLayout;
class QBoxLayout;
class QVBoxLayout;

namespace headwater {

/// Roles: "heading", "strong", "faint", "small", "section", "note", "badge", "caution", "alert".
QLabel* label_of(const char* role, const QString& text = {});
/// The same, wrapping and selectable by mouse.
QLabel* paragraph_of(const char* role, const QString& text = {});
/// Small capitals above a list.
QLabel* section_of(const QString& text);
QFrame* rule();
QPushButton* link_button(const QString& text);
/// A column with the margins that all panels share.
QVBoxLayout* panel_column(QWidget* owner);
/// Makes `panel` a side of the window that scrolls up and down; gives back what scrolls.
QWidget* scrolled_inside(QWidget* panel);
/// A column that scrolls up and down in a part of `owner`; `role` is its ground: "chrome", "paper".
QVBoxLayout* scrolled_column(QBoxLayout* owner, const char* role, int stretch = 1);
/// Deletes every widget and layout inside, later where one of them is speaking.
void empty_out(QLayout* layout);

/// One line of a list in a panel: a sign, words, and a count at the right.
class RowButton : public QPushButton {
    Q_OBJECT

public:
    explicit RowButton(const QString& text, QWidget* parent = nullptr);

    void set_count(const QString& count);
    void set_disc(const QColor& colour);
    void indent() { m_indented = true; }
    QSize sizeHint() const override;
    /// Narrower than its words; they are cut with an ellipsis then.
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_count;
    QColor m_disc;
    bool m_indented = false;
};

} // namespace headwater
