// SPDX-License-Identifier: Apache-2.0
// The chart on paper: a preview that is the sheet itself, its size and words, and the ways out:
// printer, PDF, SVG, PNG.
#pragma once

#include <functional>
#include <memory>

#include <QDialog>
#include <QPageLayout>

#include "core/picture/compose.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPrinter;
class QPushButton;

namespace headwater {

class Jobs;
class SheetPreview;

class PaperDialog : public QDialog {
    Q_OBJECT

public:
    PaperDialog(Jobs& jobs, ChartScene scene, const Schema& schema, Furniture furniture,
                QWidget* parent = nullptr);

    /// Pages that follow the sheet, made anew for every marking: an exhibit. Called on a worker.
    using MorePages = std::function<std::vector<Picture>(const Furniture&)>;
    void set_more_pages(MorePages more);

    /// EDTF: the date inside a PDF.
    void set_stamp_date(const std::string& date) { m_stamp_date = date; }
    /// The sheet as it stands; null until it is composed.
    std::shared_ptr<const Picture> sheet() const;
    std::size_t page_count() const { return m_pages ? m_pages->size() : 0; }
    /// False: it could not be written; told() says why.
    bool save_as(const QString& file);

Q_SIGNALS:
    void told(QString sentence);

private:
    using PageList = std::shared_ptr<const std::vector<Picture>>;

    void compose();
    void show_page(std::size_t page);
    void ask_file();
    void ask_printer();
    QPageLayout page() const;

    Jobs& m_jobs;
    std::shared_ptr<const ChartScene> m_scene;
    const Schema& m_schema;
    Furniture m_furniture;
    std::string m_stamp_date;
    PageList m_pages; ///< the sheet and what follows it; null until it is composed
    std::size_t m_page = 0;
    MorePages m_more;
    int m_wanted = 0; ///< only the latest composition counts

    SheetPreview* m_preview;
    QLineEdit* m_title;
    QComboBox* m_paper;
    QComboBox* m_way;
    QLineEdit* m_marking;
    QCheckBox* m_legend;
    QCheckBox* m_reasons;
    QLabel* m_page_words;
    QPushButton* m_back;
    QPushButton* m_on;
    QPushButton* m_save;
    QPushButton* m_print;
};

} // namespace headwater
