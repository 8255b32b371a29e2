// SPDX-License-Identifier: Apache-2.0
// Selections under their names: kept, gone back to, and combined with and, or, minus.
#pragma once

#include <optional>

#include <QWidget>

#include "core/model/selection_set.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace headwater {

class Session;

/// Of two sets, or of one alone, in order; worked out where there is time.
struct SetCombination {
    std::vector<std::int64_t> one, other;
    std::optional<Combine> how;
    std::vector<std::int64_t> records() const { return how ? combined(one, other, *how) : one; }
};

class SelectionSets : public QWidget {
    Q_OBJECT

public:
    explicit SelectionSets(Session& session, QWidget* parent = nullptr);

    /// What is chosen.
    SetCombination combination() const;
    QLineEdit& name() { return *m_name; }
    /// The same as a choice by hand: "" is what is selected.
    void choose(const QString& one, Combine how, const QString& other);

private:
    /// Sets may be long: they are read beside the window.
    void read();
    void fill(std::vector<SelectionSet> sets);
    void keep();
    void remove();
    std::vector<std::int64_t> records_of(const QComboBox& box) const;

    Session& m_session;
    std::vector<SelectionSet> m_known;
    int m_reading = 0; ///< only this job counts
    QLineEdit* m_name;
    QPushButton* m_keep;
    QComboBox* m_one;
    QComboBox* m_how;
    QComboBox* m_other;
    QPushButton* m_remove;
};

} // namespace headwater
