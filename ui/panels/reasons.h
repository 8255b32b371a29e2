// SPDX-License-Identifier: Apache-2.0
// A list of sentences. A click on one points at what it rests on on the chart, and unfolds the
// ways and the evidence behind it; another click folds them away.
#pragma once

#include <QWidget>

#include "core/analysis/finding.h"

class QGridLayout;
class QLabel;

namespace headwater {

class Session;

class Reasons : public QWidget {
    Q_OBJECT

public:
    enum class Tone { for_it, against_it };
    Reasons(Session& session, const std::vector<Reason>& reasons, Tone tone,
            QWidget* parent = nullptr);

private:
    void add(const Reason& reason, const QColor& ink);
    void toggle(const Reason& reason, int row);

    Session& m_session;
    QGridLayout* m_grid;
};

} // namespace headwater
