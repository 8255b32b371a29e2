// SPDX-License-Identifier: Apache-2.0
// What the window does with case files: new, open, recent, import, copy, drag and drop.
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QInputDialog>
#include <QMimeData>

#include "core/casefile/backup.h"
#include "core/casefile/edits.h"
#include "ui/dialogs/backups_dialog.h"
#include "ui/dialogs/marking_dialog.h"
#include "ui/import/import_window.h"
#include "ui/look/language.h"
#include "ui/look/settings.h"
#include "ui/window/main_window.h"
#include "ui/window/notice.h"

namespace headwater {

namespace {

constexpr int most_recent = 8;
constexpr const char* ending = ".hwcase";

std::filesystem::path path_of(const QString& text) {
    return {utf8(text)};
}

QString case_filter() {
    return MainWindow::tr("Case files (*.hwcase)");
}

} // namespace

bool MainWindow::open_case(const std::filesystem::path& file) {
    if (const auto opened = m_session.open(file); !opened) {
        m_session.tell(opened.error());
        return false;
    }
    remember(file);
    return true;
}

bool MainWindow::create_case(const std::filesystem::path& file) {
    if (const auto made = m_session.create(file, file.stem().string()); !made) {
        m_session.tell(made.error());
        return false;
    }
    remember(file);
    return true;
}

void MainWindow::ask_new() {
    QString name = QFileDialog::getSaveFileName(this, tr("Make a new case"), {}, case_filter());
    if (name.isEmpty()) return;
    if (!name.endsWith(ending)) name += ending;
    create_case(path_of(name));
}

void MainWindow::ask_open() {
    const QString name = QFileDialog::getOpenFileName(this, tr("Open a case"), {}, case_filter());
    if (!name.isEmpty()) open_case(path_of(name));
}

void MainWindow::open_sample() {
    if (!m_options.sample) return;
    m_session.jobs().start<std::filesystem::path>(
        tr("Making the sample case"), this, [make = m_options.sample](Task&) { return make(); },
        [this](Result<std::filesystem::path> file) {
            if (file)
                open_case(*file);
            else
                m_session.tell(file.error());
        });
}

void MainWindow::ask_import() {
    const QStringList names = QFileDialog::getOpenFileNames(
        this, tr("Import files"), {}, tr("All files (*);;Tables (*.csv *.tsv *.txt *.xlsx *.ods *.xls)"));
    std::vector<std::filesystem::path> files;
    for (const QString& name : names)
        files.push_back(path_of(name));
    if (!files.empty()) take_files(files);
}

void MainWindow::take_files(const std::vector<std::filesystem::path>& files) {
    std::vector<std::filesystem::path> to_import;
    for (const auto& file : files) {
        if (file.extension() == ending) {
            open_case(file);
            return;
        }
        to_import.push_back(file);
    }
    if (!m_session.has_case()) ask_new();
    if (!m_session.has_case()) return;
    if (!m_session.may_edit())
        return m_session.tell(tr("This case cannot be changed now. Save a copy and open that, or "
                                 "wait until the running import is done."));
    auto* dialog = new ImportWindow(m_session, to_import, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::ask_copy() {
    QString name =
        QFileDialog::getSaveFileName(this, tr("Save a copy of the case"), {}, case_filter());
    if (name.isEmpty()) return;
    if (!name.endsWith(ending)) name += ending;
    const auto target = path_of(name);
    m_session.read_in_background<bool>(
        tr("Saving a copy"), this,
        [target](const Case& the_case, Task& task) -> Result<bool> {
            TRY_VOID(the_case.save_copy(target, task));
            return true;
        },
        [this, name](Result<bool> done) {
            if (done)
                m_session.tell(tr("The copy is saved as %1.").arg(name));
            else
                m_session.tell(done.error());
        });
}

void MainWindow::ask_backups() {
    auto* dialog = new BackupsDialog(m_session, this);
    connect(dialog, &BackupsDialog::restored, this, &MainWindow::open_case);
    dialog->open();
}

void MainWindow::back_up() {
    if (!m_session.may_edit() || m_session.the_case().revision() == 0) return;
    m_session.read_in_background<bool>(
        tr("Making a backup copy"), this,
        [](const Case& the_case, Task& task) -> Result<bool> {
            TRY(const auto copy, headwater::back_up(the_case, task));
            return copy.has_value();
        },
        [this](Result<bool> made) {
            if (!made && made.error().kind != Error::Kind::stopped) m_session.tell(made.error());
        });
}

void MainWindow::ask_marking() {
    auto* dialog = new MarkingDialog(qt(m_session.the_case().marking()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MarkingDialog::chosen, this, [this](const QString& marking) {
        m_session.apply({utf8(tr("Set the marking to %1").arg(marking)),
                         [text = utf8(marking)](Edits& edits) { return edits.set_marking(text); },
                         ""});
    });
    dialog->open();
}

void MainWindow::remember(const std::filesystem::path& file) {
    QStringList names = settings().value("recent").toStringList();
    const QString name = qt(std::filesystem::absolute(file).string());
    names.removeAll(name);
    names.prepend(name);
    while (names.size() > most_recent)
        names.removeLast();
    settings().setValue("recent", names);
}

std::vector<std::filesystem::path> MainWindow::recent_files() const {
    std::vector<std::filesystem::path> files;
    for (const QString& name : settings().value("recent").toStringList()) {
        std::error_code broken;
        if (std::filesystem::exists(path_of(name), broken)) files.push_back(path_of(name));
    }
    return files;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    std::vector<std::filesystem::path> files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) files.push_back(path_of(url.toLocalFile()));
    event->acceptProposedAction();
    if (!files.empty()) take_files(files);
}

} // namespace headwater
