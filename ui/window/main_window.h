// SPDX-License-Identifier: Apache-2.0
// One window, one case, the chart in the middle. Puts the parts side by side and carries out the
// rows of the action table; what the parts do is their own affair.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <vector>

#include <QMainWindow>

#include "ui/work/session.h"

class QAction;
class QSplitter;
class QStackedWidget;

namespace headwater {

class CasePanel;
class ChartArea;
class CommandBar;
class FirstStart;
class Inspector;
class Notice;
class SidePanel;
class TopBar;
class WorkBar;
struct Furniture;
struct Picture;

/// What the program hands to its window.
struct WindowOptions {
    Station station;
    /// Makes or finds the sample case; empty: it is not offered.
    std::function<Result<std::filesystem::path>()> sample;
};

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(WindowOptions options, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// False: it could not be opened; the window says why.
    bool open_case(const std::filesystem::path& file);
    /// Case files are opened, others are offered to the import dialog.
    void take_files(const std::vector<std::filesystem::path>& files);

    Session& session() { return m_session; }
    const Session& session() const { return m_session; }
    ChartArea& charts() { return *m_charts; }
    const ChartArea& charts() const { return *m_charts; }
    SidePanel& side() { return *m_side; }
    CommandBar& command_bar() { return *m_command; }
    QAction* action(const QString& name) const { return m_actions.at(name); }
    bool has_scene() const;

    // What the rows of the action table call.
    void ask_new();
    void ask_open();
    void open_sample();
    void ask_import();
    void ask_copy();
    void ask_backups();
    /// Quietly, if the case has changed since the last copy.
    void back_up();
    void ask_print();
    void ask_exhibit();
    void ask_marking();
    void select_all();
    void select_linked();
    void ask_new_entity();
    void ask_new_link();
    void ask_link(EntityId from, EntityId to);
    void delete_selected();
    /// The two that are selected.
    void ask_merge();
    void ask_split();
    void ask_matching();
    void ask_policy();
    void ask_schema();
    void focus_command();
    void toggle_case_panel();
    void toggle_inspector();
    void show_side(const QString& name);
    void ask_question(const QString& name);
    /// Asks an analysis of what is selected, in its panel.
    void ask_of_selection(const char* analysis);
    /// "light", "dark" or "system".
    void wear_look(const QString& look);
    void speak_language(const QString& code);
    void verify();
    void show_line();
    void show_activity();
    void show_keys();
    void show_about();

    std::vector<std::filesystem::path> recent_files() const;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    /// Makes every widget anew, in the language and look of the moment.
    void build();
    void build_actions();
    void build_menus();
    void build_parts();
    void connect_parts();
    void refresh();
    void refresh_actions();
    void refresh_state();
    void remember(const std::filesystem::path& file);
    void show_menu(QPoint at_global);
    void show_tab_menu(QPoint at_global);
    bool create_case(const std::filesystem::path& file);
    void show_paper(bool with_ranks);
    Furniture furniture(bool with_ranks) const;
    std::function<std::vector<Picture>(const Furniture&)> exhibit_pages();

    WindowOptions m_options;
    Session m_session;
    std::map<QString, QAction*> m_actions;
    QWidget* m_central = nullptr;
    TopBar* m_top = nullptr;
    CommandBar* m_command = nullptr;
    CasePanel* m_case_panel = nullptr;
    SidePanel* m_side = nullptr;
    QStackedWidget* m_middle = nullptr;
    FirstStart* m_first = nullptr;
    ChartArea* m_charts = nullptr;
    Inspector* m_inspector = nullptr;
    Notice* m_notice = nullptr;
    WorkBar* m_work = nullptr;
};

} // namespace headwater
