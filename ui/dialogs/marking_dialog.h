// SPDX-License-Identifier: Apache-2.0
// Asks for the handling marking of the case: one of the set, or any other words; and lets the set
// be changed.
#pragma once

#include <QDialog>
#include <QString>

class QComboBox;
class QPlainTextEdit;

namespace headwater {

class MarkingDialog : public QDialog {
    Q_OBJECT

public:
    explicit MarkingDialog(const QString& now, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(QString marking);

private:
    void show_set(bool shown);
    void finish();

    QComboBox* m_field;
    QPlainTextEdit* m_set; ///< one marking a line
};

} // namespace headwater
