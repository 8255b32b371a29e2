// SPDX-License-Identifier: Apache-2.0
// A grade chosen in words: how reliable the source is, how credible what it told.
#pragma once

#include <QWidget>

#include "core/model/grade.h"

class QComboBox;

namespace headwater {

class GradeField : public QWidget {
    Q_OBJECT

public:
    explicit GradeField(QWidget* parent = nullptr);

    void set_system(GradingSystem system);
    /// "B2"; what is no grade of the system chooses its middle.
    void set_grade(const QString& grade);
    QString grade() const;

private:
    GradingSystem m_system = GradingSystem::admiralty;
    QComboBox* m_source;
    QComboBox* m_item;
};

/// The three systems to choose from; the data of each row is its number.
QComboBox* system_field();

} // namespace headwater
