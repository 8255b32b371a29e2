// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/policy_dialog.h"

#include <algorithm>

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

#include "core/casefile/edits.h"
#include "ui/dialogs/dialog_buttons.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/records/grade_words.h"
#include "ui/work/session.h"

namespace headwater {

PolicyDialog::PolicyDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_example(paragraph_of("strong")) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What grades are worth"));
    setMinimumWidth(640);
    const GradePolicy& now = session.the_case().grade_policy();
    auto* column = panel_column(this);
    column->addWidget(paragraph_of(
        "faint", tr("No standard says how sure a grade makes us; this table is the one of this "
                    "case. A change counts for everything in it, and findings made before are "
                    "marked as out of date.")));
    auto* tabs = new QTabWidget;
    for (const GradeTable& table : now.tables)
        tabs->addTab(page_of(table), title_of(table.system));
    column->addWidget(tabs);
    column->addWidget(m_example);
    column->addWidget(label_of("small", tr("Version %1").arg(now.version)));
    auto* shipped = link_button(tr("As shipped with the program"));
    connect(shipped, &QPushButton::clicked, this, [this] { show_policy(built_in_grade_policy()); });
    column->addWidget(shipped, 0, Qt::AlignLeft);
    const DialogButtons buttons = add_buttons(*this, tr("Keep"));
    buttons.keep->setEnabled(session.may_edit());
    connect(buttons.keep, &QPushButton::clicked, this, &PolicyDialog::keep);
    say_example();
}

QWidget* PolicyDialog::page_of(const GradeTable& table) {
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setSpacing(24);
    add_marks(*row, tr("How reliable the source is"), table, false);
    add_marks(*row, tr("How credible the information is"), table, true);
    return page;
}

void PolicyDialog::add_marks(QLayout& page, const QString& heading, const GradeTable& table,
                             bool of_items) {
    auto* side = new QWidget;
    auto* grid = new QGridLayout(side);
    grid->setColumnStretch(1, 1);
    grid->addWidget(section_of(heading), 0, 0, 1, 3);
    const auto words = of_items ? item_marks(table.system) : source_marks(table.system);
    for (const MarkWorth& mark : of_items ? table.items : table.sources) {
        const auto known = std::ranges::find(words, mark.mark, &GradeWords::mark);
        const QString said = known == words.end() ? QString() : words_of(*known);
        auto* worth = new QDoubleSpinBox;
        worth->setRange(0, 1);
        worth->setDecimals(2);
        worth->setSingleStep(0.05);
        worth->setValue(mark.worth);
        worth->setAccessibleName(said);
        const int row = grid->rowCount();
        grid->addWidget(label_of("strong", QString(QChar(mark.mark))), row, 0);
        grid->addWidget(paragraph_of("", said), row, 1);
        grid->addWidget(worth, row, 2);
        m_fields.push_back({table.system, mark.mark, of_items, worth});
        connect(worth, &QDoubleSpinBox::valueChanged, this, &PolicyDialog::say_example);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    page.addWidget(side);
}

QDoubleSpinBox* PolicyDialog::field(GradingSystem system, char mark, bool of_item) const {
    for (const Field& field : m_fields)
        if (field.system == system && field.mark == mark && field.of_item == of_item)
            return field.worth;
    return nullptr;
}

GradePolicy PolicyDialog::policy() const {
    GradePolicy policy = m_session.the_case().grade_policy();
    for (GradeTable& table : policy.tables) {
        for (MarkWorth& mark : table.sources)
            mark.worth = field(table.system, mark.mark, false)->value();
        for (MarkWorth& mark : table.items)
            mark.worth = field(table.system, mark.mark, true)->value();
    }
    return policy;
}

void PolicyDialog::say_example() {
    const auto worth = worth_of("B2", GradingSystem::admiralty, policy());
    m_example->setText(tr("One item graded B2 makes a link %1 sure: the root of both numbers "
                          "multiplied.")
                           .arg(in_percent(worth.value_or(0))));
}

void PolicyDialog::show_policy(const GradePolicy& policy) {
    for (const GradeTable& table : policy.tables) {
        for (const MarkWorth& mark : table.sources)
            field(table.system, mark.mark, false)->setValue(mark.worth);
        for (const MarkWorth& mark : table.items)
            field(table.system, mark.mark, true)->setValue(mark.worth);
    }
}

void PolicyDialog::keep() {
    if (policy().tables == m_session.the_case().grade_policy().tables) return accept();
    const bool done = m_session.apply(
        {utf8(tr("Change what grades are worth")),
         [policy = policy()](Edits& edits) { return edits.set_grade_policy(policy); }, ""});
    if (done) accept();
}

} // namespace headwater
