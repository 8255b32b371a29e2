// SPDX-License-Identifier: Apache-2.0
// Second step of an import: which column means what, drawn as a small chart; what every row says,
// and which rows count.
#pragma once

#include "core/model/schema.h"
#include "ui/import/field_words.h"
#include "ui/import/import_page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace headwater {

class ColumnList;
class DesignChart;
class Session;

class DesignPage : public ImportPage {
    Q_OBJECT

public:
    explicit DesignPage(Session& session, QWidget* parent = nullptr);

    ColumnList& columns() { return *m_columns; }
    DesignChart& chart() { return *m_chart; }

private:
    void fill(ImportDraft& draft) override;
    void fill_kinds(const ImportSpec& spec);
    void fill_rules(const ImportDraft& draft);
    QLayout* kinds_row();
    QLayout* constant_row();
    QLayout* condition_row();
    void connect_fields();
    void offer(const QString& column, FieldPlace place, QPoint at_global);
    void add_rule(const QString& words, const std::function<void(ImportSpec&)>& remove);

    Session& m_session;
    QLabel* m_hint;
    ColumnList* m_columns;
    DesignChart* m_chart;
    QComboBox *m_from, *m_link, *m_to;
    QCheckBox* m_directed;
    QComboBox* m_constant_field;
    QLineEdit* m_constant;
    QComboBox *m_condition_column, *m_condition_is;
    QLineEdit* m_condition;
    QVBoxLayout* m_rules;
};

} // namespace headwater
