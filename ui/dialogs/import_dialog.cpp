// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/import_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/dialogs/import_words.h"
#include "ui/look/language.h"
#include "ui/panels/pieces.h"
#include "ui/window/session.h"

namespace headwater {

namespace {

constexpr unsigned problems_listed = 2000;

QTableWidget* problem_table() {
    auto* table = new QTableWidget(0, 4);
    table->setHorizontalHeaderLabels({ImportDialog::tr("Row"), ImportDialog::tr("Column"),
                                      ImportDialog::tr("What"), ImportDialog::tr("Problem")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(26);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setColumnWidth(0, 64);
    table->setColumnWidth(1, 110);
    table->setColumnWidth(2, 90);
    table->setAccessibleName(ImportDialog::tr("Problems"));
    return table;
}

} // namespace

ImportDialog::ImportDialog(Session& session, std::vector<std::filesystem::path> files,
                           QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_list(new QListWidget),
      m_understood(paragraph_of("")),
      m_source(new QLineEdit),
      m_grade(new QComboBox),
      m_balance(paragraph_of("strong")),
      m_problem_count(paragraph_of("faint")),
      m_problems(problem_table()),
      m_take(new QPushButton(tr("Take in"))),
      m_close(new QPushButton(tr("Cancel"))) {
    for (auto& file : files)
        m_entries.push_back({std::move(file), {}, {}, {}, {}, {}});
    setWindowTitle(tr("Import"));
    resize(860, 600);
    auto* row = new QHBoxLayout(this);
    m_list->setFixedWidth(230);
    m_list->setAccessibleName(tr("Files"));
    m_list->setVisible(m_entries.size() > 1);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(m_list);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    row->addLayout(column, 1);
    column->addWidget(section_of(tr("What was understood")));
    column->addWidget(m_understood);
    auto* form = new QFormLayout;
    m_grade->setEditable(true);
    for (const char* grade : {"F6", "A1", "A2", "B1", "B2", "B3", "C2", "C3", "D4", "E5"})
        m_grade->addItem(grade);
    m_grade->setAccessibleName(tr("Grade of the source"));
    m_grade->setToolTip(tr("Reliability of the source A to F, credibility of the information 1 to "
                           "6; F6: cannot be judged"));
    form->addRow(tr("Name of the source"), m_source);
    form->addRow(tr("Grade of the source"), m_grade);
    column->addLayout(form);
    column->addSpacing(6);
    column->addWidget(section_of(tr("What becomes of the rows")));
    column->addWidget(m_balance);
    column->addWidget(m_problem_count);
    column->addWidget(m_problems, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_take);
    m_take->setDefault(true);
    column->addLayout(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &ImportDialog::choose);
    connect(m_take, &QPushButton::clicked, this, &ImportDialog::take_all);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_source, &QLineEdit::textEdited, this, &ImportDialog::edited);
    connect(m_grade, &QComboBox::currentTextChanged, this, &ImportDialog::edited);
    refresh();
    if (!m_entries.empty()) look_at(0);
}

void ImportDialog::look_at(std::size_t index) {
    m_busy = true;
    m_session.jobs().start<Looked>(
        tr("Reading %1").arg(qt(m_entries[index].file.filename().string())), this,
        [file = m_entries[index].file, schema = m_session.schema()](Task& task) -> Result<Looked> {
            TRY(const ImportSpec spec, recognise(file, schema));
            TRY(Imported read, import_file(file, spec, schema, task));
            return Looked{std::move(read.spec), read.balance, std::move(read.problems)};
        },
        [this, index](Result<Looked> looked) {
            Entry& entry = m_entries[index];
            m_busy = false;
            if (looked) {
                entry.spec = std::move(looked->spec);
                if (entry.spec->source_title.empty())
                    entry.spec->source_title = entry.file.filename().string();
                entry.balance = looked->balance;
                entry.problems = std::move(looked->problems);
            } else {
                entry.error = looked.error();
            }
            refresh();
            if (index + 1 < m_entries.size()) look_at(index + 1);
        });
    refresh();
}

std::optional<std::size_t> ImportDialog::waiting() const {
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].spec && !m_entries[i].intake && !m_entries[i].error) return i;
    return {};
}

bool ImportDialog::is_done() const {
    return !m_busy && !waiting();
}

void ImportDialog::take_all() {
    const auto next = waiting();
    m_taking = next.has_value();
    if (next)
        take_in(*next);
    else
        refresh();
}

void ImportDialog::take_in(std::size_t index) {
    m_busy = true;
    m_session.write_in_background<Intake>(
        tr("Importing %1").arg(qt(m_entries[index].file.filename().string())),
        [file = m_entries[index].file, spec = *m_entries[index].spec](Case& the_case, Task& task) {
            return import_into(the_case, file, spec, the_case.schema(), task);
        },
        [this, guard = QPointer<ImportDialog>(this), index](Result<Intake> intake) {
            if (!guard) return;
            Entry& entry = m_entries[index];
            m_busy = false;
            if (intake) {
                entry.balance = intake->balance;
                entry.problems = intake->problems;
                entry.intake = std::move(*intake);
            } else {
                entry.error = intake.error();
            }
            m_shown = static_cast<int>(index);
            take_all();
        });
    refresh();
}

void ImportDialog::choose(int row) {
    if (row < 0 || m_filling) return;
    m_shown = row;
    refresh();
}

void ImportDialog::edited() {
    if (m_filling) return;
    Entry& entry = m_entries[static_cast<std::size_t>(m_shown)];
    if (!entry.spec) return;
    entry.spec->source_title = utf8(m_source->text());
    entry.spec->grade = utf8(m_grade->currentText().trimmed().toUpper());
}

void ImportDialog::refresh() {
    m_filling = true;
    refresh_list();
    if (!m_entries.empty()) show_entry(m_entries[static_cast<std::size_t>(m_shown)]);
    const bool anything_left = waiting().has_value();
    m_take->setVisible(anything_left || m_busy);
    m_take->setEnabled(anything_left && !m_busy);
    m_close->setText(is_done() ? tr("Close") : tr("Cancel"));
    m_filling = false;
}

void ImportDialog::refresh_list() {
    m_list->clear();
    for (const Entry& entry : m_entries) {
        QString state = entry.error    ? tr("failed")
                        : entry.intake ? tr("taken in")
                        : entry.spec   ? tr("ready")
                                       : tr("reading");
        if (entry.error && entry.error->kind == Error::Kind::stopped) state = tr("stopped");
        m_list->addItem(QString("%1\n%2").arg(qt(entry.file.filename().string()), state));
    }
    m_list->setCurrentRow(m_shown);
}

void ImportDialog::show_entry(const Entry& entry) {
    const bool open = entry.spec && !entry.intake && !m_taking;
    m_source->setEnabled(open);
    m_grade->setEnabled(open);
    if (entry.spec) {
        m_understood->setText(understood(*entry.spec, m_session.schema()));
        m_source->setText(qt(entry.spec->source_title));
        m_grade->setCurrentText(entry.spec->grade.empty() ? "F6" : qt(entry.spec->grade));
    } else {
        m_understood->setText(entry.error ? QString()
                                          : tr("Reading %1...").arg(qt(entry.file.string())));
    }
    if (entry.error)
        m_balance->setText(entry.error->kind == Error::Kind::stopped
                               ? tr("Stopped. The case is unchanged.")
                               : in_words(entry.error->message));
    else
        m_balance->setText(entry.balance ? in_balance(*entry.balance) : QString());
    QString count = entry.problems.empty()
                        ? (entry.balance ? tr("No problems.") : QString())
                        : tr("%n problem(s)", nullptr, static_cast<int>(entry.problems.size()));
    if (entry.intake) count = outcome(*entry.intake) + "\n" + count;
    m_problem_count->setText(count);
    show_problems(entry.problems);
}

void ImportDialog::show_problems(const std::vector<Problem>& problems) {
    const int rows = static_cast<int>(std::min<std::size_t>(problems.size(), problems_listed));
    m_problems->setRowCount(rows);
    m_problems->setVisible(rows > 0);
    for (int i = 0; i < rows; ++i) {
        const Problem& problem = problems[static_cast<std::size_t>(i)];
        const QString words = in_words(problem.message);
        const QString cells[] = {problem.row == 0 ? tr("file") : QString::number(problem.row),
                                 qt(problem.column), name_of_severity(problem.severity), words};
        for (int c = 0; c < 4; ++c) {
            auto* cell = new QTableWidgetItem(cells[c]);
            cell->setToolTip(words);
            m_problems->setItem(i, c, cell);
        }
    }
}

} // namespace headwater
