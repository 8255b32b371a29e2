// SPDX-License-Identifier: Apache-2.0
// What a strike is asked with: how many, at which stages, what each force can do at once, who must
// be left alone or must not be alerted.
#pragma once

#include <map>
#include <vector>

#include <QWidget>

#include "core/desk/strikes.h"

class QCheckBox;
class QFormLayout;
class QListWidget;
class QSpinBox;

namespace headwater {

class LineReading;
class Session;

class StrikeForm : public QWidget {
    Q_OBJECT

public:
    StrikeForm(Session& session, LineReading& reading, QWidget* parent = nullptr);

    StrikeQuestion question() const;

Q_SIGNALS:
    void asked();

private:
    struct Force {
        QCheckBox* takes_part;
        QSpinBox* capacity; ///< 0: any number
    };

    QWidget* list_of_people(const QString& name, QListWidget* list);
    void fill_forces();
    void add_selected(QListWidget* list);

    Session& m_session;
    LineReading& m_reading;
    QSpinBox* m_size;
    QCheckBox* m_every_stage;
    QCheckBox* m_places;
    QFormLayout* m_force_rows;
    std::map<std::string, Force> m_forces;
    QListWidget* m_spared;
    QListWidget* m_not_alerted;
};

} // namespace headwater
