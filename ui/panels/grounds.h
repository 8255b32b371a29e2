// SPDX-License-Identifier: Apache-2.0
// What one reason rests on: the ways it speaks of, and the evidence with its grades.
#pragma once

#include <QWidget>

#include "core/analysis/finding.h"

class QVBoxLayout;

namespace headwater {

class Session;

class Grounds : public QWidget {
    Q_OBJECT

public:
    Grounds(Session& session, const Reason& reason, QWidget* parent = nullptr);

    /// False: there is nothing behind the sentence but the person it speaks of.
    static bool has_any(const Reason& reason);

private:
    void add_paths(const Reason& reason);
    void add_evidence(const Reason& reason);
    QString name_of(std::int64_t entity) const;

    Session& m_session;
    QVBoxLayout* m_column;
};

} // namespace headwater
