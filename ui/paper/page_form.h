// SPDX-License-Identifier: Apache-2.0
// The fields of a page set-up: paper, sheets, words and parts. Tells when anything changes.
#pragma once

#include <QTabWidget>

#include "core/picture/compose.h"
#include "core/picture/page_setup.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace headwater {

class PageForm : public QTabWidget {
    Q_OBJECT

public:
    explicit PageForm(const Furniture& furniture, QWidget* parent = nullptr);

    PageSetup setup() const;
    /// Its words and parts put into `furniture`.
    void fill(Furniture& furniture) const;
    bool wants_reasons() const;
    bool wants_author_in_file() const;
    double dots_per_inch() const;
    void offer_reasons(bool offered);
    /// As many sheets as these; the chart is fitted to them.
    void take_sheets(std::size_t across, std::size_t down);

Q_SIGNALS:
    void changed();

private:
    QWidget* paper_page();
    QWidget* words_page(const Furniture& furniture);
    QWidget* parts_page();
    QDoubleSpinBox* millimetres(double least, double most, double now);
    QCheckBox* check(const QString& words, bool on);
    void show_what_counts();

    QComboBox* m_paper;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QComboBox* m_way;
    QComboBox* m_fitting;
    QSpinBox* m_across;
    QSpinBox* m_down;
    QSpinBox* m_scale;
    QDoubleSpinBox* m_overlap;
    QDoubleSpinBox* m_margins[4]; ///< left, top, right, bottom
    QLineEdit* m_title;
    QComboBox* m_marking;
    QLineEdit* m_author;
    QLineEdit* m_watermark;
    QDoubleSpinBox* m_letters;
    QCheckBox* m_crop_marks;
    QCheckBox* m_key;
    QCheckBox* m_legend;
    QCheckBox* m_index;
    QCheckBox* m_grey;
    QCheckBox* m_reasons;
    QCheckBox* m_author_in_file;
    QSpinBox* m_dots;
    QFormLayout* m_paper_rows = nullptr;
};

} // namespace headwater
