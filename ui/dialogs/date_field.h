// SPDX-License-Identifier: Apache-2.0
// A date as exactly as it is known, typed as people type it; says at once how it is read.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace headwater {

class DateField : public QWidget {
    Q_OBJECT

public:
    explicit DateField(const QString& name, QWidget* parent = nullptr);

    void set_edtf(const QString& edtf);
    /// In EDTF; empty: not known.
    QString edtf() const;
    /// Nothing is typed, or it is a date.
    bool is_valid() const;
    QLineEdit& field() { return *m_field; }

Q_SIGNALS:
    void changed();

private:
    void read();

    QLineEdit* m_field;
    QLabel* m_reading;
};

} // namespace headwater
