// SPDX-License-Identifier: Apache-2.0
// Words that become a field when they are clicked or F2 is pressed. Return keeps what was typed,
// Esc forgets it.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace headwater {

class EditableText : public QWidget {
    Q_OBJECT

public:
    /// `name` is read to people who do not see the screen: "Alias".
    EditableText(const char* role, const QString& text, const QString& name,
                 QWidget* parent = nullptr);

    void set_may_edit(bool may);
    /// Shown faintly while there are no words.
    void set_hint(const QString& hint);
    void begin();
    bool is_editing() const { return m_field != nullptr; }
    QLineEdit* field() const { return m_field; }
    QString text() const { return m_text; }
    void set_text(const QString& text);

Q_SIGNALS:
    /// Something else than before was typed; may be empty.
    void committed(QString text);
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Outcome { keep, forget };
    void end(Outcome outcome);
    void show_words();

    QString m_text;
    QString m_hint;
    QLabel* m_words;
    QLineEdit* m_field = nullptr;
    bool m_may_edit = true;
};

} // namespace headwater
