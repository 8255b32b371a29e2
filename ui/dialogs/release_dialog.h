// SPDX-License-Identifier: Apache-2.0
// What a recipient may have: who and what for, what stays here, exact counts of both before
// anything is written, and the new case file.
#pragma once

#include <memory>

#include <QDialog>

#include "core/desk/release.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace headwater {

class Session;

class ReleaseDialog : public QDialog {
    Q_OBJECT

public:
    explicit ReleaseDialog(Session& session, QWidget* parent = nullptr);

    QLineEdit& recipient() { return *m_recipient; }
    QLineEdit& purpose() { return *m_purpose; }
    /// What would go out as it is asked for now; null until that is known.
    std::shared_ptr<const ReleasePlan> plan() const { return m_plan; }
    void write(const QString& file);

Q_SIGNALS:
    void written();

private:
    using Plan = std::shared_ptr<const ReleasePlan>;

    QWidget* form();
    QListWidget* list_of(const QStringList& names);
    void fill_lists();
    ReleaseWish wish() const;
    void sift();
    void take(Result<Plan> plan);
    void say(const QString& words);
    void ask_file();

    Session& m_session;
    Plan m_plan;
    int m_wanted = 0; ///< only the latest counts

    QLineEdit* m_recipient;
    QLineEdit* m_purpose;
    QLineEdit* m_title;
    QComboBox* m_marking;
    QLineEdit* m_handling;
    QListWidget* m_only_forces; ///< nothing ticked: all go out
    QListWidget* m_forces;      ///< ticked ones stay here, in this list and the next
    QListWidget* m_sources;
    QListWidget* m_nationalities;
    QCheckBox* m_unsourced;
    QCheckBox* m_stand_ins;
    QTableWidget* m_counts;
    QLabel* m_reasons;
    QLabel* m_said;
    QPushButton* m_write;
};

} // namespace headwater
