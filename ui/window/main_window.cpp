// SPDX-License-Identifier: Apache-2.0
#include "ui/window/main_window.h"

#include <QCloseEvent>
#include <QDialog>
#include <QLocale>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "core/analysis/leaders.h"
#include "ui/activity/activity_window.h"
#include "ui/chart/chart_area.h"
#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/look/settings.h"
#include "ui/panels/analysis_panel.h"
#include "ui/panels/analysis_results.h"
#include "ui/panels/case_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/questions.h"
#include "ui/panels/ranking_panel.h"
#include "ui/panels/side_panel.h"
#include "ui/panels/sources_panel.h"
#include "ui/window/action_table.h"
#include "ui/window/command_bar.h"
#include "ui/window/first_start.h"
#include "ui/window/notice.h"
#include "ui/window/top_bar.h"
#include "ui/work/work_bar.h"

namespace headwater {

namespace {
constexpr int minutes_between_backups = 10;
}

MainWindow::MainWindow(WindowOptions options, QWidget* parent)
    : QMainWindow(parent), m_options(std::move(options)), m_session(m_options.station) {
    wear_settings();
    setAcceptDrops(true);
    setMinimumSize(900, 560);
    resize(1600, 1000);
    const QByteArray geometry = settings().value("geometry").toByteArray();
    if (!geometry.isEmpty()) restoreGeometry(geometry);
    build();
    auto* clock = new QTimer(this);
    clock->start(minutes_between_backups * 60 * 1000);
    connect(clock, &QTimer::timeout, this, &MainWindow::back_up);
    connect(&m_session, &Session::schema_changed, this,
            [this] { QTimer::singleShot(0, this, &MainWindow::build); });
    connect(&m_session, &Session::case_opened, this, &MainWindow::refresh);
    connect(&m_session, &Session::case_changed, this, &MainWindow::refresh_actions);
    connect(&m_session, &Session::case_changed, this, &MainWindow::refresh_state);
    connect(&m_session, &Session::chart_changed, this, &MainWindow::refresh_actions);
    connect(&m_session, &Session::selection_changed, this, &MainWindow::refresh_actions);
    connect(&m_session, &Session::answer_changed, this, &MainWindow::refresh_actions);
    connect(&m_session, &Session::answer_changed, this, &MainWindow::refresh_state);
    connect(&m_session, &Session::worn_changed, this, &MainWindow::refresh_actions);
    connect(&m_session, &Session::worn_changed, this, &MainWindow::refresh_state);
    connect(&m_session, &Session::input_changed, this, &MainWindow::refresh_state);
}

/// The parts and the dialogs go before the session that they listen to.
MainWindow::~MainWindow() {
    qDeleteAll(findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_central;
}

void MainWindow::build() {
    build_actions();
    build_menus();
    build_parts();
    connect_parts();
    refresh();
}

void MainWindow::build_actions() {
    for (const auto& [name, action] : m_actions)
        action->deleteLater();
    m_actions.clear();
    for (const ActionRow& row : action_rows()) {
        auto* action = new QAction(icon_named(row.icon), text_of(row), this);
        action->setObjectName(row.name);
        action->setShortcuts(QKeySequence::listFromString(row.shortcut));
        action->setToolTip(plain_text_of(row));
        action->setStatusTip(help_of(row));
        action->setIconVisibleInMenu(false);
        connect(action, &QAction::triggered, this, [this, run = row.run] { run(*this); });
        addAction(action);
        m_actions[row.name] = action;
    }
    m_actions.at("sample")->setVisible(m_options.sample != nullptr);
}

void MainWindow::build_menus() {
    menuBar()->clear();
    for (const MenuPlace place :
         {MenuPlace::file, MenuPlace::edit, MenuPlace::find, MenuPlace::chart, MenuPlace::draw,
          MenuPlace::arrange, MenuPlace::ask, MenuPlace::view, MenuPlace::help}) {
        QMenu* menu = menuBar()->addMenu(title_of(place));
        for (const ActionRow& row : action_rows()) {
            if (row.menu != place) continue;
            if (row.starts_group) menu->addSeparator();
            menu->addAction(m_actions.at(row.name));
            if (QString(row.name) != "open") continue;
            QMenu* recent = menu->addMenu(tr("Open &recent"));
            connect(recent, &QMenu::aboutToShow, this, [this, recent] {
                recent->clear();
                for (const auto& file : recent_files())
                    recent->addAction(qt(file.filename().string()), this,
                                      [this, file] { open_case(file); });
                recent->setEnabled(true);
                if (recent->isEmpty()) recent->addAction(tr("None yet"))->setEnabled(false);
            });
        }
        if (place != MenuPlace::ask) continue;
        for (const Question& question : questions())
            menu->addAction(in_words(question.words), this,
                            [this, name = QString(question.name)] { ask_question(name); });
    }
}

void MainWindow::build_parts() {
    const QString shown = m_side ? m_side->shown() : QString();
    if (m_central) m_central->deleteLater();
    m_central = new QWidget;
    auto* column = new QVBoxLayout(m_central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    m_command = new CommandBar(m_session, m_actions);
    m_top = new TopBar(m_session, *m_command, m_actions);
    m_case_panel = new CasePanel(m_session);
    m_side = new SidePanel(m_session);
    m_notice = new Notice;
    m_first = new FirstStart(m_actions, recent_files());
    m_charts = new ChartArea(m_session);
    m_middle = new QStackedWidget;
    m_middle->addWidget(m_first);
    m_middle->addWidget(m_charts);
    m_inspector = new Inspector(m_session);
    m_work = new WorkBar(m_session.jobs());

    auto* middle = new QWidget;
    auto* middle_column = new QVBoxLayout(middle);
    middle_column->setContentsMargins(0, 0, 0, 0);
    middle_column->setSpacing(0);
    middle_column->addWidget(m_notice);
    middle_column->addWidget(m_middle, 1);

    auto* parts = new QSplitter(Qt::Horizontal);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    for (QWidget* part : std::initializer_list<QWidget*>{m_case_panel, m_side, middle, m_inspector})
        parts->addWidget(part);
    m_case_panel->setMinimumWidth(190);
    m_side->setMinimumWidth(280);
    m_inspector->setMinimumWidth(240);
    parts->setSizes({244, 350, 880, 326});
    parts->setStretchFactor(0, 0);
    parts->setStretchFactor(1, 0);
    parts->setStretchFactor(2, 1);
    parts->setStretchFactor(3, 0);

    column->addWidget(m_top);
    column->addWidget(rule());
    column->addWidget(parts, 1);
    column->addWidget(rule());
    column->addWidget(m_work);
    setCentralWidget(m_central);
    if (!shown.isEmpty()) m_side->show_named(shown);
}

void MainWindow::connect_parts() {
    connect(m_case_panel, &CasePanel::asked, m_side, &SidePanel::show_named);
    connect(m_side, &SidePanel::shown_changed, m_case_panel,
            [this] { m_case_panel->mark(m_side->shown()); });
    connect(&m_side->ranking(), &RankingPanel::print_asked, this, &MainWindow::ask_exhibit);
    connect(&m_side->analysis().results(), &AnalysisResults::groups_apart_asked, m_charts,
            &ChartArea::lay_out_groups);
    connect(&m_side->history(), &HistoryPanel::verify_asked, this, &MainWindow::verify);
    connect(&m_side->sources(), &SourcesPanel::policy_asked, this, &MainWindow::ask_policy);
    connect(m_command, &CommandBar::question_asked, this, &MainWindow::ask_question);
    connect(m_charts, &ChartArea::menu_asked, this, &MainWindow::show_menu);
    connect(&m_charts->canvas(), &Canvas::link_drawn, this,
            [this](std::int64_t from, std::int64_t to) { ask_link({from}, {to}); });
    connect(m_charts, &ChartArea::tab_menu_asked, this, &MainWindow::show_tab_menu);
    connect(m_charts, &ChartArea::scene_shown, this, &MainWindow::refresh_actions);
    const auto count_again = [this] { // one that is open outlives the chart it was opened on
        if (auto* shown = findChild<ActivityWindow*>(QString(), Qt::FindDirectChildrenOnly))
            shown->look_again();
    };
    connect(m_charts, &ChartArea::scene_shown, this, count_again);
    connect(m_charts, &ChartArea::period_shown, this, count_again);
    connect(m_first, &FirstStart::recent_asked, this, &MainWindow::open_case);
    connect(&m_session, &Session::failed, m_notice, &Notice::show_failure);
    connect(&m_session, &Session::told, m_notice, &Notice::show_words);
}

bool MainWindow::has_scene() const {
    return !m_charts->canvas().scene().items.empty();
}

void MainWindow::refresh() {
    const bool open = m_session.has_case();
    m_middle->setCurrentWidget(open ? static_cast<QWidget*>(m_charts) : m_first);
    setWindowTitle(open ? qt(m_session.the_case().title()) + " - Headwater" : "Headwater");
    m_notice->hide();
    if (open)
        if (const auto notice = m_session.the_case().notice())
            m_notice->show_words(in_words(*notice));
    if (open) m_charts->canvas().setFocus();
    refresh_actions();
    refresh_state();
}

void MainWindow::refresh_actions() {
    for (const ActionRow& row : action_rows())
        m_actions.at(row.name)->setEnabled(row.enabled == nullptr || row.enabled(*this));
    const auto label = [&](const char* name, const QString& step) {
        const ActionRow& row = *std::ranges::find(
            action_rows(), QString(name), [](const ActionRow& r) { return QString(r.name); });
        const QString plain = plain_text_of(row);
        QAction* action = m_actions.at(name);
        action->setText(step.isEmpty() ? text_of(row) : text_of(row) + ": " + step);
        action->setToolTip(step.isEmpty() ? plain : plain + ": " + step);
    };
    label("undo", m_session.undoable());
    label("redo", m_session.redoable());
}

void MainWindow::refresh_state() {
    const auto answer = m_session.answer();
    m_work->set_caution(answer || m_session.worn().answer ? in_words(verification_caveat())
                                                          : QString());
    if (!m_session.has_case()) return m_work->set_state(tr("No case is open"));
    const Case& the_case = m_session.the_case();
    QStringList state;
    state << (the_case.is_read_only() && !m_session.may_edit() ? tr("read only") : tr("saved"));
    state << tr("step %1").arg(QLocale().toString(static_cast<qlonglong>(the_case.revision())));
    if (answer && m_session.is_stale(answer->finding)) state << tr("ranking out of date");
    m_work->set_state(state.join(QString::fromUtf8(" · ")));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    settings().setValue("geometry", saveGeometry());
    m_session.jobs().stop_all();
    event->accept();
}

} // namespace headwater
