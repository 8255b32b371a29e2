// SPDX-License-Identifier: Apache-2.0
#include "ui/line/questions_page.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/desk/sheets.h"
#include "core/picture/task_sheets.h"
#include "ui/line/line_reading.h"
#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/paper/chart_file.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr std::size_t names_shown = 40, questions_shown = 200;

QString stages_nobody_covers(const SupplyLine& line) {
    QStringList names;
    for (const Stage stage : uncovered_stages(line))
        names << in_words(title_of(stage));
    return names.join(", ");
}

} // namespace

QuestionsPage::QuestionsPage(Session& session, LineReading& reading,
                             std::function<Furniture()> furniture, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reading(reading),
      m_furniture(std::move(furniture)),
      m_state(paragraph_of("small")),
      m_save(new QPushButton(tr("Print a sheet for each force..."))) {
    auto* column = new QVBoxLayout(this);
    m_list = scrolled_column(column, "chrome");
    column->addWidget(m_state);
    auto* buttons = new QHBoxLayout;
    auto* hidden = new QPushButton(tr("Between whom is a tie likely that nobody recorded?"));
    buttons->addWidget(m_save);
    buttons->addWidget(hidden);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &QuestionsPage::ask_file);
    connect(hidden, &QPushButton::clicked, this, &QuestionsPage::hidden_ties_asked);
    connect(&m_reading, &LineReading::changed, this, &QuestionsPage::refresh);
    refresh();
}

void QuestionsPage::refresh() {
    empty_out(m_list);
    m_state->setText(m_reading.hint());
    m_save->setEnabled(m_reading.has_movements());
    if (!m_reading.has_movements()) return m_list->addStretch(1);
    add_questions();
    add_blind_spots();
    m_list->addStretch(1);
}

void QuestionsPage::add_questions() {
    const auto& tasks = m_reading.known()->tasks;
    if (tasks.empty())
        m_list->addWidget(paragraph_of("faint", tr("The line leaves no question open.")));
    std::string force = "\n"; // of no task
    for (std::size_t i = 0; i < std::min(tasks.size(), questions_shown); ++i) {
        const CollectionTask& task = tasks[i];
        if (task.force != force) {
            m_list->addSpacing(8);
            m_list->addWidget(section_of(
                task.force.empty() ? tr("No force is known to be in charge") : qt(task.force)));
        }
        force = task.force;
        m_list->addWidget(paragraph_of("", in_words(task.question)));
    }
    const auto more = static_cast<int>(tasks.size()) - static_cast<int>(questions_shown);
    if (more > 0)
        m_list->addWidget(
            paragraph_of("faint", tr("and %n more; the printed sheets hold all", nullptr, more)));
}

void QuestionsPage::add_blind_spots() {
    const SupplyLine& line = m_reading.known()->line;
    const QString blind = stages_nobody_covers(line);
    if (!blind.isEmpty()) {
        m_list->addSpacing(8);
        m_list->addWidget(section_of(tr("Stages at which nothing is recorded")));
        m_list->addWidget(paragraph_of("", blind));
    }
    QStringList single;
    const auto& sources = m_reading.known()->sources;
    for (Vertex v = 0; v < line.size(); ++v)
        if (sources[v] == 1) single << qt(line.label(v));
    if (single.isEmpty()) return;
    const auto more = single.size() - static_cast<qsizetype>(names_shown);
    QString names = single.mid(0, names_shown).join(", ");
    if (more > 0) names += ' ' + tr("and %n more", nullptr, static_cast<int>(more));
    m_list->addSpacing(8);
    m_list->addWidget(section_of(tr("Known to one source only")));
    m_list->addWidget(paragraph_of("", names));
}

void QuestionsPage::ask_file() {
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the questions as"), tr("questions") + ".pdf",
                                     tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"));
    if (!file.isEmpty()) save_as(is_chart_file(utf8(file)) ? file : file + ".pdf");
}

void QuestionsPage::save_as(const QString& file) {
    const KnownLine& known = *m_reading.known();
    const auto sheets = compose_task_sheets(known.line, known.gaps, known.tasks, m_furniture(),
                                            paper_size("A4-portrait").value(), qt_text_measure());
    if (sheets.empty()) return m_state->setText(tr("The line leaves no question open."));
    const auto written = write_pages(utf8(file), sheets, {m_session.station().now()});
    m_state->setText(written ? tr("The questions are written to %1.").arg(file)
                             : in_words(written.error().message));
}

} // namespace headwater
