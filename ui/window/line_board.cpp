// SPDX-License-Identifier: Apache-2.0
#include "ui/window/line_board.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/analysis/trace.h"
#include "core/desk/lines.h"
#include "core/picture/line_board.h"
#include "ui/canvas/picture_view.h"
#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/paper/chart_file.h"
#include "ui/window/session.h"

namespace headwater {

namespace {

constexpr std::size_t alternatives = 3;

/// "Upstream as far as Flint Heath, downstream as far as Houay Sai."
QString summary(const SupplyLine& line, const Trace& found) {
    const auto end = [&](const TraceSide& side) {
        return side.furthest == no_place ? LineBoard::tr("nobody known")
                                         : qt(line.label(side.furthest));
    };
    return LineBoard::tr("From %1: upstream as far as %2, downstream as far as %3.")
        .arg(qt(found.start.label), end(found.upstream), end(found.downstream));
}

QString questions(const SupplyLine& line, const Trace& found) {
    QStringList all;
    for (const CollectionTask& task : collection_tasks(line, found.gaps)) {
        const QString question = in_words(task.question);
        all << (task.force.empty() ? question : qt(task.force) + ": " + question);
    }
    return all.join('\n');
}

} // namespace

LineBoard::LineBoard(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_said(new QLabel),
      m_view(new PictureView),
      m_trace(new QPushButton(tr("Trace from the selection"))),
      m_save(new QPushButton(tr("Save as file..."))) {
    setWindowTitle(tr("The whole line"));
    resize(1440, 860);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_view);
    column->addWidget(scroll, 1);
    m_said->setWordWrap(true);
    m_said->setText(tr("Reading the line..."));
    column->addWidget(m_said);
    auto* row = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"));
    m_trace->setProperty("role", "main");
    row->addWidget(m_trace);
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    m_view->setAccessibleName(windowTitle());
    connect(m_trace, &QPushButton::clicked, this, &LineBoard::trace_selection);
    connect(m_save, &QPushButton::clicked, this, &LineBoard::ask_file);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_view, &PictureView::clicked, this,
            [this](std::int64_t record) { m_session.select({record}); });
    connect(m_view, &PictureView::double_clicked, &m_session, &Session::go_to);
    connect(&m_session, &Session::selection_changed, this, &LineBoard::compose);
    connect(&m_session, &Session::case_changed, this, &LineBoard::read_line);
    connect(&m_session, &Session::case_opened, this, &QDialog::reject);
    read_line();
}

void LineBoard::read_line() {
    using Read = std::shared_ptr<const SupplyLine>;
    m_session.read_in_background<Read>(
        tr("Reading the line"), this,
        [](const Case& the_case, Task& task) -> Result<Read> {
            TRY(SupplyLine line, line_of(the_case, built_in_schema(), {}, task));
            return std::make_shared<const SupplyLine>(std::move(line));
        },
        [this](Result<Read> line) {
            if (!line) return m_said->setText(in_words(line.error().message));
            m_line = std::move(*line);
            m_lit.clear();
            m_said->setText(m_line->movements.empty()
                                ? tr("No movement of goods is known yet. Import who handed what "
                                     "to whom, and the line appears here.")
                                : tr("Select somebody, a seizure or a place, and trace the goods "
                                     "from there. A question mark stands where the trail is "
                                     "lost."));
            compose();
        });
}

void LineBoard::compose() {
    m_trace->setEnabled(m_line != nullptr && m_session.selection().size() == 1);
    m_save->setEnabled(m_line != nullptr);
    if (!m_line) return;
    LineBoardLook look;
    look.selected = m_session.selection();
    look.lit = m_lit;
    look.translate = [](const Message& message) { return utf8(in_words(message)); };
    m_board = std::make_shared<const Picture>(
        compose_line_board(*m_line, look, m_session.schema(), theme().chart, qt_text_measure()));
    m_view->show_picture(m_board);
}

void LineBoard::trace_selection() {
    if (!m_line || m_session.selection().size() != 1) return;
    Task task;
    auto start = trace_start(*m_line, {*m_session.selection().begin()});
    if (!start) return m_said->setText(in_words(start.error().message));
    const auto found = trace(*m_line, std::move(*start), alternatives, task);
    if (!found) return m_said->setText(in_words(found.error().message));
    m_lit.clear();
    for (const TraceSide* side : {&found->upstream, &found->downstream})
        for (const TracedLine& way : side->lines)
            m_lit.insert(m_lit.end(), way.movements.begin(), way.movements.end());
    const QString lost = questions(*m_line, *found);
    m_said->setText(lost.isEmpty() ? summary(*m_line, *found)
                                   : summary(*m_line, *found) + '\n' + lost);
    compose();
}

void LineBoard::ask_file() {
    QString file =
        QFileDialog::getSaveFileName(this, tr("Save the line board as"), tr("line") + ".pdf",
                                     tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"));
    if (file.isEmpty() || !m_board) return;
    if (!is_chart_file(utf8(file))) file += ".pdf";
    const auto written = write_chart_file(utf8(file), *m_board, {m_session.station().now()});
    m_said->setText(written ? tr("The line board is written to %1.").arg(file)
                            : in_words(written.error().message));
}

} // namespace headwater
