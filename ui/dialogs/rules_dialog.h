// SPDX-License-Identifier: Apache-2.0
// Style rules: the list in its order, one of them as a form, and their effect on the chart while
// they are changed. Keep makes one step of the case of it.
#pragma once

#include <filesystem>
#include <vector>

#include <QDialog>
#include <QTimer>

#include "core/model/style_rule.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace headwater {

class ConditionForm;
class EffectForm;
class Session;

class RulesDialog : public QDialog {
    Q_OBJECT

public:
    explicit RulesDialog(Session& session, QWidget* parent = nullptr);
    ~RulesDialog() override;

    const StyleRules& rules() const { return m_rules; }
    QListWidget& list() { return *m_list; }
    ConditionForm& condition() { return *m_condition; }
    EffectForm& effect() { return *m_effect; }
    /// Adds the rules of the file below those that are there; says what this case has not.
    void load(const std::filesystem::path& file);
    void save(const std::filesystem::path& file);
    void keep();

private:
    void build_list(QLayout& row);
    void build_form(QLayout& row);
    void add_rule(StyleRule rule);
    void remove_rule();
    void move_rule(int by);
    void fill_list(int chosen);
    void name_row(int row);
    void choose(int row);
    void take_form();
    void take_check(int row, bool on);
    /// Shows them on the chart in a moment; what is still being typed is left out.
    void try_soon();
    void tell();
    void ask_load();
    void ask_save();

    Session& m_session;
    StyleRules m_rules;
    bool m_filling = false;
    QTimer m_soon;
    QString m_loaded; ///< what was left out of the file
    QListWidget* m_list;
    QWidget* m_form;
    ConditionForm* m_condition;
    EffectForm* m_effect;
    QLineEdit* m_title;
    QCheckBox* m_here;
    QLabel* m_said;
    QLabel* m_sentence;
    std::vector<QPushButton*> m_on_one; ///< work on the chosen rule
    QPushButton* m_keep;
};

} // namespace headwater
