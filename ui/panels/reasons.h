// SPDX-License-Identifier: Apache-2.0
// A list of sentences with the records they rest on; a click selects those.
#pragma once

#include <QWidget>

#include "core/analysis/finding.h"

namespace headwater {

class Session;

class Reasons : public QWidget {
    Q_OBJECT

public:
    enum class Tone { for_it, against_it };
    Reasons(Session& session, const std::vector<Reason>& reasons, Tone tone,
            QWidget* parent = nullptr);
};

} // namespace headwater
