// SPDX-License-Identifier: Apache-2.0

#include <fstream>

#include <QTemporaryDir>

#include "tests/ui/pictures/photographer.h"
#include "tests/ui/pictures/tours.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/import/design_page.h"
#include "ui/import/import_window.h"
#include "ui/import/known_page.h"
#include "ui/import/match_list.h"
#include "ui/import/matching_dialog.h"
#include "ui/window/main_window.h"

namespace headwater {

namespace {

constexpr const char* bill = "Subscriber;Other party;Direction;Date time;Duration (s);Cell;Fee\n"
                             "0912000001;0912000002;OUT;01/05/2023 10:12;62;Emar-12;0\n"
                             "0912000001;0912000003;IN;01/05/2023 11:40;341;Emar-12;1200\n"
                             "0912000001;0912000004;OUT;02/05/2023 21:14;18;LLow-14;300\n"
                             "0912000001;0912000002;IN;31/02/2023 09:00;7;LLow-14;0\n"
                             "0912000001;;OUT;03/05/2023 05:52;25;SGat-16;300\n"
                             "0912000001;0912000005;OUT;03/05/2023 06:10;soon;SGat-16;300\n";

constexpr const char* people =
    "Full name,Alias,Date of birth,Identity number,Passport,Phone,Vehicle,Address\n"
    "Prey Ksach,Night Heron,1981-04-07,001081004711,,0912000002,29A-123.45,Reedwater\n"
    "KSACH PREY,,07/04/1981,,B1234567,+84912000002,,Reedwater\n"
    "Nui Suong,,1977,,,0912000003;0912000004,,\n"
    "Nguyễn Văn Viên,Ba Viên,1988-12-02,001088000123,,0912000005,51F-678.90,\n";

std::filesystem::path written(const QTemporaryDir& folder, const char* name, const char* text) {
    const auto file = std::filesystem::path(folder.path().toStdString()) / name;
    std::ofstream(file) << text;
    return file;
}

ImportWindow& assistant_of(MainWindow& window) {
    return *window.findChildren<ImportWindow*>().back();
}

void step_through(MainWindow& window, const QString& name) {
    ImportWindow& assistant = assistant_of(window);
    for (int step = 0; step < 4; ++step) {
        assistant.go_to(static_cast<ImportWindow::Step>(step));
        settle(window);
        take(assistant, QString("%1-%2.png").arg(name).arg(step + 1));
    }
    assistant.known_page().matches().accept_from_threshold();
    assistant.draft().take_in();
    assistant.go_to(ImportWindow::result_step);
    settle(window);
    take(assistant, name + "-5.png");
}

} // namespace

void go_through_import(MainWindow& window, const QString& name) {
    const QTemporaryDir folder;
    window.take_files({written(folder, "bill May.csv", bill)});
    settle(window);
    step_through(window, name + "-import-bill");
    delete &assistant_of(window);
    window.take_files({written(folder, "people.csv", people), written(folder, "June.csv", bill),
                       written(folder, "empty.csv", "")});
    settle(window);
    step_through(window, name + "-import-people");
    delete &assistant_of(window);
    window.take_files({written(folder, "again.csv", people)});
    settle(window);
    assistant_of(window).go_to(ImportWindow::result_step);
    settle(window);
    take(assistant_of(window), name + "-import-again.png");
    delete &assistant_of(window);
    window.take_files({written(folder, "packed.csv", bill)});
    settle(window);
    assistant_of(window).draft().keep_packed(true);
    assistant_of(window).go_to(ImportWindow::known_step);
    settle(window);
    take(assistant_of(window), name + "-import-packed-4.png");
    assistant_of(window).draft().take_in();
    assistant_of(window).go_to(ImportWindow::result_step);
    settle(window);
    take(assistant_of(window), name + "-import-packed-5.png");
    delete &assistant_of(window);
    MatchingDialog matching(window.session(), &window);
    matching.setAttribute(Qt::WA_DeleteOnClose, false);
    matching.open();
    settle(window);
    take(matching, name + "-matching.png");
    matching.close();
    ExportDialog out(window.session(), &window);
    out.open();
    settle(window);
    take(out, name + "-export.png");
    out.close();
    const auto is_ours = [&] {
        const QString step = window.session().undoable();
        return step.contains("people.csv") || step.contains("bill May.csv") ||
               step.contains("packed.csv");
    };
    while (is_ours())
        window.session().undo();
    settle(window);
}

void go_through_import_of(MainWindow& window, const QString& file, const QString& name) {
    window.take_files({std::filesystem::path(file.toStdString())});
    settle(window);
    step_through(window, name);
    delete &assistant_of(window);
    window.session().undo();
    settle(window);
}

} // namespace headwater
