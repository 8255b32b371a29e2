// SPDX-License-Identifier: Apache-2.0
// One line of a condition: what is asked about, how, and with what it is compared.
#pragma once

#include <vector>

#include <QWidget>

#include "core/model/style_rule.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace headwater {

/// Something that can be asked about, in the words of the window.
struct ClauseSubject {
    Clause::About about = Clause::About::property;
    std::string name;
    QString words;
};

class ClauseRow : public QWidget {
    Q_OBJECT

public:
    /// `subjects` is not empty.
    ClauseRow(std::vector<ClauseSubject> subjects, const Clause& clause, QWidget* parent = nullptr);

    Clause clause() const;

Q_SIGNALS:
    void changed();
    void removed();

private:
    void choose_subject();
    void choose_how();

    std::vector<ClauseSubject> m_subjects;
    QComboBox* m_subject;
    QComboBox* m_how;
    QLineEdit* m_value;
};

} // namespace headwater
