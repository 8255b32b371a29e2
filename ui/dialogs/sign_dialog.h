// SPDX-License-Identifier: Apache-2.0
// What something drawn on a chart says: the words of a note, the date of an event, the name of a
// box.
#pragma once

#include <functional>

#include <QDialog>

#include "core/model/chart_sign.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace headwater {

class DateField;

class SignDialog : public QDialog {
    Q_OBJECT

public:
    /// False: it could not be kept, and somebody else says why.
    using Keep = std::function<bool(const ChartSign&)>;

    SignDialog(ChartSign sign, Keep keep, QWidget* parent = nullptr);

    /// One of the two is null.
    QPlainTextEdit* words() { return m_words; }
    QLineEdit* name() { return m_name; }
    /// Null but for an event.
    DateField* date() { return m_date; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString text() const;
    void check();
    void keep();

    ChartSign m_sign;
    Keep m_keep_sign;
    QPlainTextEdit* m_words = nullptr;
    QLineEdit* m_name = nullptr;
    DateField* m_date = nullptr;
    QPushButton* m_keep = nullptr;
};

} // namespace headwater
