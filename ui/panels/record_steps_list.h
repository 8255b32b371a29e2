// SPDX-License-Identifier: Apache-2.0
// The history of one record in the inspector: who changed what of it and when, newest first. Read
// in the background; until then the section is empty.
#pragma once

#include <vector>

#include <QPointer>
#include <QWidget>

#include "core/casefile/record_history.h"

class QVBoxLayout;

namespace headwater {

class Session;

class RecordStepsList : public QWidget {
    Q_OBJECT

public:
    RecordStepsList(Session& session, std::int64_t record, QWidget* parent = nullptr);
    ~RecordStepsList() override;

Q_SIGNALS:
    void step_asked(std::int64_t step);

private:
    void show_steps(const std::vector<RecordStep>& steps);
    void add_step(const RecordStep& step);

    Session& m_session;
    QPointer<QObject> m_alive; ///< the session, or null when the window is going
    QVBoxLayout* m_column;
    int m_job = 0;
};

} // namespace headwater
