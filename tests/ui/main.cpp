// SPDX-License-Identifier: Apache-2.0
// The tests of the window run without a display and without the user's settings.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>
#include <QTemporaryDir>

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    qputenv("HEADWATER_SETTINGS", folder.filePath("settings.ini").toUtf8());
    QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
