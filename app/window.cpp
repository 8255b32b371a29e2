// SPDX-License-Identifier: Apache-2.0
#include "app/window.h"

#include <filesystem>

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include "core/base/version.h"
#include "core/desk/sample_case.h"
#include "ui/window/main_window.h"

namespace headwater {

namespace {

/// Made once in the user's own folder; changes made to it stay.
Result<std::filesystem::path> sample_case() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    const std::filesystem::path file =
        std::filesystem::path(folder.toStdU16String()) / "sample.hwcase";
    if (std::filesystem::exists(file)) return file;
    Task task;
    TRY_VOID(make_sample_case(file, this_station(), task));
    return file;
}

std::vector<std::filesystem::path> files_named(const QStringList& words) {
    std::vector<std::filesystem::path> files;
    for (qsizetype i = 1; i < words.size(); ++i)
        files.emplace_back(words[i].toStdU16String());
    return files;
}

} // namespace

int run_window(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName("Headwater");
    QApplication::setApplicationVersion(program_version());
    MainWindow window({this_station(), sample_case});
    window.show();
    const auto files = files_named(QApplication::arguments());
    if (!files.empty()) window.take_files(files);
    return QApplication::exec();
}

} // namespace headwater
