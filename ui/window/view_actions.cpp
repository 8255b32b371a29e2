// SPDX-License-Identifier: Apache-2.0
// What the window does with itself: panels, look, language, help.
#include <QTimer>

#include "core/base/version.h"
#include "ui/activity/activity_window.h"
#include "ui/chart/chart_area.h"
#include "ui/chart/chosen_here.h"
#include "ui/line/line_window.h"
#include "ui/line/questions_page.h"
#include "ui/look/language.h"
#include "ui/look/settings.h"
#include "ui/look/theme.h"
#include "ui/panels/analysis_panel.h"
#include "ui/panels/case_panel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/side_panel.h"
#include "ui/window/command_bar.h"
#include "ui/window/find_on_chart.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/main_window.h"

namespace headwater {

void MainWindow::focus_command() {
    m_command->focus();
}

void MainWindow::toggle_case_panel() {
    m_case_panel->setVisible(m_case_panel->isHidden());
}

void MainWindow::toggle_inspector() {
    m_inspector->setVisible(m_inspector->isHidden());
}

void MainWindow::show_side(const QString& name) {
    m_side->show_named(name);
}

void MainWindow::ask_question(const QString& name) {
    const QString wanted = "question:" + name;
    if (m_session.has_case() && m_side->shown() != wanted) m_side->show_named(wanted);
}

void MainWindow::ask_of_selection(const char* analysis) {
    const QString panel = "question:connected";
    if (m_side->shown() != panel) m_side->show_named(panel);
    m_side->analysis().ask(analysis);
}

void MainWindow::wear_look(const QString& look) {
    settings().setValue("look", look);
    wear(appearance_named(look));
    QTimer::singleShot(0, this, &MainWindow::build);
}

void MainWindow::speak_language(const QString& code) {
    settings().setValue("language", speak(code));
    QTimer::singleShot(0, this, &MainWindow::build);
}

void MainWindow::verify() {
    m_session.read_in_background<Verification>(
        tr("Verifying the case file"), this,
        [](const Case& the_case, Task& task) { return the_case.verify(task); },
        [this](Result<Verification> found) {
            if (!found) return m_session.tell(found.error());
            if (found->sound)
                return m_session.tell(tr("The file is sound: %n step(s) of the history checked.",
                                         nullptr, static_cast<int>(found->entries)));
            QStringList sentences;
            for (const Message& message : found->findings)
                sentences << in_words(message);
            m_session.tell(sentences.join(' '));
        });
}

void MainWindow::show_line() {
    auto* line = new LineWindow(
        m_session, [this] { return furniture(false); }, this);
    line->setAttribute(Qt::WA_DeleteOnClose);
    connect(&line->questions(), &QuestionsPage::hidden_ties_asked, this,
            [this] { ask_of_selection("hidden-ties"); });
    line->show();
}

void MainWindow::show_activity() {
    auto* shown = findChild<ActivityWindow*>();
    if (shown == nullptr) {
        shown = new ActivityWindow(
            m_session,
            {[this] { return m_charts->whole_scene(); }, [this] { return chosen_here(*m_charts); },
             [this] { return m_charts->period(); },
             [this](const std::vector<std::int64_t>& records) { list_hits(*this, records); },
             [this] { return furniture(false); }},
            this);
    }
    shown->show();
    shown->raise();
}

void MainWindow::show_keys() {
    auto* dialog = new KeysDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::show_about() {
    m_session.tell(tr("Headwater %1, a workstation for investigators of trafficking networks. "
                      "Apache License 2.0. Built with Qt, SQLite and Boost.")
                       .arg(qt(program_version())));
}

} // namespace headwater
