// SPDX-License-Identifier: Apache-2.0
// First step of an import: how the file is written, with its first rows following every change.
#pragma once

#include "ui/import/import_page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QTableWidget;

namespace headwater {

class FilePage : public ImportPage {
    Q_OBJECT

public:
    explicit FilePage(QWidget* parent = nullptr);

    QComboBox& encoding() { return *m_encoding; }
    QComboBox& delimiter() { return *m_delimiter; }
    QComboBox& specification() { return *m_specification; }
    QTableWidget& rows() { return *m_rows; }

private:
    void fill(ImportDraft& draft) override;
    void fill_specifications(const ImportDraft& draft);
    void fill_writing(const ImportDraft& draft);
    void choose_specification(int index);
    void connect_fields();

    QLabel* m_said;
    QComboBox *m_specification, *m_shape, *m_encoding, *m_delimiter, *m_sheet, *m_dates, *m_numbers;
    QCheckBox* m_header;
    QSpinBox* m_header_row;
    QTableWidget* m_rows;
};

} // namespace headwater
