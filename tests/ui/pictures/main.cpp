// SPDX-License-Identifier: Apache-2.0
// Takes pictures of the real window to be looked at and for the README:
// window_pictures CASE FOLDER [LANGUAGE-LOOK [TOUR [FILE...]]], as in en-light line;
// QT_SCALE_FACTOR=2 takes them at 200 %.
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTemporaryDir>

#include "tests/ui/pictures/photographer.h"
#include "tests/ui/pictures/tours.h"
#include "ui/look/settings.h"
#include "ui/window/command_bar.h"
#include "ui/window/main_window.h"

using namespace headwater;

namespace {

/// What a first look at the program is made of.
void go_through(MainWindow& window, const QString& name) {
    go_through_ranking(window, name);
    go_through_records(window, name);
    go_through_analyses(window, name);
    go_through_panels(window, name);
    go_through_dialogs(window, name);
    window.show_side("kind:person");
    settle(window);
    window.command_bar().field().setText("pr");
    window.command_bar().look_up();
    take(window, name + "-list.png");
    window.ask_print();
    settle(window);
    if (auto* paper = window.findChild<QDialog*>()) take(*paper, name + "-paper.png");
}

struct Tour {
    const char* topic;
    void (*go)(MainWindow&, const QString&);
};

constexpr Tour tours[] = {
    {"main", go_through},        {"zoom", go_through_zooms},    {"paper", go_through_paper},
    {"rules", go_through_rules}, {"time", go_through_time},     {"line", go_through_line},
    {"signs", go_through_signs}, {"import", go_through_import},
};

void take_pictures(const QString& file, const QString& name, const QString& topic,
                   const QStringList& files) {
    MainWindow window({this_station(), [] { return Result<std::filesystem::path>(); }});
    window.resize(1600, 1000);
    window.show();
    settle(window);
    take(window, name + "-start.png");
    window.open_case(file.toStdString());
    settle(window);
    for (const Tour& tour : tours)
        if (topic.isEmpty() || (topic == tour.topic && files.isEmpty())) tour.go(window, name);
    for (qsizetype i = 0; i < files.size(); ++i)
        go_through_import_of(window, files[i], QString("%1-file%2").arg(name).arg(i + 1));
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir own;
    qputenv("HEADWATER_SETTINGS", own.filePath("settings.ini").toUtf8());
    QApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() < 3) return 2;
    for (const char* language : {"en", "vi"})
        for (const char* look : {"light", "dark"}) {
            settings().setValue("language", language);
            settings().setValue("look", look);
            const QString dress = QString("%1-%2").arg(language, look);
            if (words.size() > 3 && dress != words[3]) continue;
            take_pictures(words[1], words[2] + '/' + dress, words.value(4), words.mid(5));
        }
    return 0;
}
