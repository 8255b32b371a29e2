// SPDX-License-Identifier: Apache-2.0
// The chart on paper: a preview that is the sheets themselves, their set-up, and the ways out:
// printer, PDF, SVG, PNG.
#pragma once

#include <functional>
#include <memory>

#include <QDialog>

#include "core/picture/compose_pages.h"

class QLabel;
class QPushButton;

namespace headwater {

class JobBar;
class Jobs;
class PageTurner;
class PageForm;
class SheetPreview;

class PaperDialog : public QDialog {
    Q_OBJECT

public:
    PaperDialog(Jobs& jobs, ChartScene scene, const Schema& schema, Furniture furniture,
                QWidget* parent = nullptr);

    /// Pages that follow the sheets, made anew for every marking: an exhibit. Called on a worker.
    using MorePages = std::function<std::vector<Picture>(const Furniture&)>;
    void set_more_pages(MorePages more);

    /// EDTF: the date inside a PDF.
    void set_stamp_date(const std::string& date) { m_stamp_date = date; }
    PageForm& form() { return *m_form; }
    /// The first page as it stands; null until it is composed.
    std::shared_ptr<const Picture> sheet() const;
    std::size_t page_count() const { return m_paper ? m_paper->pages.size() : 0; }
    /// False: it could not be written; told() says why.
    bool save_as(const QString& file);

Q_SIGNALS:
    void told(QString sentence);

private:
    using Paper = std::shared_ptr<const PaperChart>;

    void compose();
    void take(Result<Paper> paper);
    void show_page(std::size_t page);
    void show_remarks(const QStringList& remarks);
    void take_more_sheets();
    void ask_file();
    void write(const QString& file);
    void ask_printer();
    struct Stamp;
    Stamp stamp() const;

    Jobs& m_jobs;
    std::shared_ptr<const ChartScene> m_scene;
    const Schema& m_schema;
    Furniture m_furniture;
    std::string m_stamp_date;
    Paper m_paper; ///< null until it is composed
    MorePages m_more;
    int m_wanted = 0;  ///< only the latest composition counts
    int m_writing = 0; ///< the job that writes a file; 0: none

    SheetPreview* m_preview;
    PageForm* m_form;
    QLabel* m_remarks;
    QPushButton* m_more_sheets;
    PageTurner* m_turner;
    JobBar* m_bar; ///< of the file
    QPushButton* m_save;
    QPushButton* m_print;
};

} // namespace headwater
