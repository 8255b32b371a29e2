// SPDX-License-Identifier: Apache-2.0
// A sentence above the chart: what failed and what to do, or what was done. Never a box in the way.
#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QTimer;

namespace headwater {

class Notice : public QFrame {
    Q_OBJECT

public:
    explicit Notice(QWidget* parent = nullptr);

    /// Stays until it is closed.
    void show_failure(const QString& sentence);
    void show_words(const QString& sentence);
    QString words() const;

private:
    QLabel* m_words;
};

} // namespace headwater
