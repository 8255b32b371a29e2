// SPDX-License-Identifier: Apache-2.0
// How sure a record is and how that comes about: the best item of each source, and all together.
#pragma once

#include <map>
#include <vector>

#include <QWidget>

#include "core/model/evidence.h"

namespace headwater {

class Sureness : public QWidget {
    Q_OBJECT

public:
    Sureness(const std::vector<Evidence>& evidence, const std::map<SourceId, Source>& sources,
             const GradePolicy& policy, QWidget* parent = nullptr);

    double confidence() const { return m_confidence; }

private:
    double m_confidence = 0;
};

} // namespace headwater
