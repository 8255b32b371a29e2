// SPDX-License-Identifier: Apache-2.0
#include "app/offscreen.h"

#include <QGuiApplication>
#include <QHashFunctions>

namespace headwater {

namespace {

// Qt keeps references to these for the life of the application.
int argument_count = 1;
char program_name[] = "headwater";
char* arguments[] = {program_name, nullptr};

} // namespace

Offscreen::Offscreen() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Fonts are put into a PDF in the order of a hash; a seed of each run's own would shuffle them.
    QHashSeed::setDeterministicGlobalSeed();
    // Qt remarks on scripts that its font engine does not shape and on servers without a login
    // session; the answer must stay alone.
    qputenv("QT_LOGGING_RULES", "*.debug=false;qt.text.*=false;default.warning=false");
    m_application = std::make_unique<QGuiApplication>(argument_count, arguments);
}

Offscreen::~Offscreen() = default;

} // namespace headwater
