// SPDX-License-Identifier: Apache-2.0
// The import assistant: files on their way into the case, step by step. Files are dropped on it;
// nothing enters the case before the investigator says so.
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include <QDialog>

#include "ui/import/import_draft.h"

class QCheckBox;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace headwater {

class BeginningView;
class DesignPage;
class FilePage;
class ImportPage;
class JobBar;
class KnownPage;
class ResultPage;
class RowButton;
class Session;
class SourcePage;

class ImportWindow : public QDialog {
    Q_OBJECT

public:
    enum Step { file_step, design_step, source_step, known_step, result_step };

    ImportWindow(Session& session, std::vector<std::filesystem::path> files,
                 QWidget* parent = nullptr);
    ~ImportWindow() override;

    void add_file(const std::filesystem::path& file);
    void go_to(Step step);
    Step step() const { return m_step; }
    ImportDraft& draft() { return *m_drafts[static_cast<std::size_t>(m_shown)]; }
    bool is_busy() const;
    /// Every file is in the case or cannot be.
    bool is_done() const;

    FilePage& file_page() { return *m_file_page; }
    DesignPage& design_page() { return *m_design_page; }
    SourcePage& source_page() { return *m_source_page; }
    KnownPage& known_page() { return *m_known_page; }
    ResultPage& result_page() { return *m_result_page; }
    BeginningView& beginning() { return *m_beginning; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QLayout* left_side();
    QLayout* buttons();
    int widest_of(const QStringList& words) const;
    void choose_file(int row);
    void refresh();
    void refresh_files();
    void refresh_buttons();
    void next();
    void take_all();
    QString state_of(const ImportDraft& draft) const;
    ImportPage& page() const;

    Session& m_session;
    std::vector<std::unique_ptr<ImportDraft>> m_drafts;
    int m_shown = 0;
    Step m_step = file_step;
    bool m_taking_all = false, m_filling = false;

    QListWidget* m_files;
    std::vector<RowButton*> m_steps;
    QStackedWidget* m_pages;
    FilePage* m_file_page;
    DesignPage* m_design_page;
    SourcePage* m_source_page;
    KnownPage* m_known_page;
    ResultPage* m_result_page;
    BeginningView* m_beginning;
    JobBar* m_bar; ///< of the file that is shown
    QPushButton *m_back, *m_next, *m_take_all;
    QCheckBox* m_join_sure;
    QPushButton* m_close;
};

} // namespace headwater
