// SPDX-License-Identifier: Apache-2.0
// What each grade is worth, in one table for each grading system; a change is a new version, which
// every finding remembers.
#pragma once

#include <vector>

#include <QDialog>

#include "core/model/grade.h"

class QDoubleSpinBox;
class QLabel;

namespace headwater {

class Session;

class PolicyDialog : public QDialog {
    Q_OBJECT

public:
    explicit PolicyDialog(Session& session, QWidget* parent = nullptr);

    /// The field of a mark, 'B' of the sources or '2' of the items.
    QDoubleSpinBox* field(GradingSystem system, char mark, bool of_item) const;

private:
    struct Field {
        GradingSystem system;
        char mark;
        bool of_item;
        QDoubleSpinBox* worth;
    };
    QWidget* page_of(const GradeTable& table);
    void add_marks(QLayout& page, const QString& heading, const GradeTable& table, bool of_items);
    GradePolicy policy() const;
    void say_example();
    void show_policy(const GradePolicy& policy);
    void keep();

    Session& m_session;
    std::vector<Field> m_fields;
    QLabel* m_example;
};

} // namespace headwater
