// SPDX-License-Identifier: Apache-2.0
// A dossier of the case: which one, about whom or when, its pages as they will be, and the file.
#pragma once

#include <memory>

#include <QDialog>

#include "core/desk/dossiers.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace headwater {

class JobBar;
class PageTurner;
class Session;
class SheetPreview;

class DossierDialog : public QDialog {
    Q_OBJECT

public:
    explicit DossierDialog(Session& session, QWidget* parent = nullptr);

    /// By the name of its row.
    void choose(const QString& name);
    std::size_t page_count() const { return m_made ? m_made->pages.size() : 0; }
    /// In the background, with progress and Stop; the window is told of the file, and the dialog
    /// closes. A stopped one leaves no file.
    void write(const QString& file);
    bool is_writing() const { return m_writing != 0; }

private:
    struct Made {
        Dossier dossier;
        std::vector<Picture> pages;
    };
    using MadeDossier = std::shared_ptr<const Made>;

    QWidget* form();
    const DossierRow& row() const;
    DossierWish wish() const;
    void show_fields();
    void compose();
    void take(Result<MadeDossier> made);
    void show_page(std::size_t page);
    void say(const QString& words);
    void take_written(const QString& file, const Result<bool>& written);
    void ask_file();

    Session& m_session;
    MadeDossier m_made; ///< null until it is made
    int m_wanted = 0;   ///< only the latest counts
    int m_writing = 0;  ///< the job that writes a file; 0: none

    SheetPreview* m_preview;
    QFormLayout* m_rows = nullptr;
    QComboBox* m_kind;
    QLabel* m_explanation;
    QLabel* m_entity;
    QComboBox* m_finding;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QSpinBox* m_listed;
    QComboBox* m_marking;
    QLineEdit* m_author;
    QLabel* m_said;
    PageTurner* m_turner;
    JobBar* m_bar;
    QPushButton* m_save;
};

} // namespace headwater
