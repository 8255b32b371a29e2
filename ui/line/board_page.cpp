// SPDX-License-Identifier: Apache-2.0
#include "ui/line/board_page.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/analysis/trace.h"
#include "core/desk/line_findings.h"
#include "core/desk/lines.h"
#include "core/desk/sheets.h"
#include "core/picture/line_board.h"
#include "ui/canvas/picture_view.h"
#include "ui/canvas/time_bar.h"
#include "ui/line/line_reading.h"
#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/look/theme.h"
#include "ui/paper/chart_file.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr std::size_t alternatives = 3;
constexpr int questions_shown = 4;

std::string words(const Message& message) {
    return utf8(in_words(message));
}

/// "Upstream as far as Flint Heath, downstream as far as Houay Sai."
QString summary(const SupplyLine& line, const Trace& found) {
    const auto end = [&](const TraceSide& side) {
        return side.furthest == no_place ? BoardPage::tr("nobody known")
                                         : qt(line.label(side.furthest));
    };
    return BoardPage::tr("From %1: upstream as far as %2, downstream as far as %3.")
        .arg(qt(found.start.label), end(found.upstream), end(found.downstream));
}

QString questions(const SupplyLine& line, const Trace& found) {
    QStringList all;
    const auto tasks = collection_tasks(line, found.gaps);
    for (const CollectionTask& task : tasks) {
        if (all.size() == questions_shown) break;
        const QString question = in_words(task.question);
        all << (task.force.empty() ? question : qt(task.force) + ": " + question);
    }
    if (tasks.size() > questions_shown)
        all << BoardPage::tr("and %n more, see Questions", nullptr,
                             static_cast<int>(tasks.size()) - questions_shown);
    return all.join('\n');
}

std::vector<std::int64_t> times_of(const SupplyLine& line) {
    std::vector<std::int64_t> times;
    for (const Movement& movement : line.movements)
        if (movement.first != INT64_MIN) times.push_back(movement.first);
    return times;
}

} // namespace

struct BoardPage::Traced {
    std::shared_ptr<const KnownLine> known; ///< that it was traced on
    Trace trace;
    std::shared_ptr<const Answer> answer;
};

BoardPage::BoardPage(Session& session, LineReading& reading, std::function<Furniture()> furniture,
                     QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reading(reading),
      m_furniture(std::move(furniture)),
      m_said(paragraph_of("small")),
      m_view(new PictureView),
      m_time(new TimeBar),
      m_trace(new QPushButton(tr("Trace from the selection"))),
      m_on_chart(new QPushButton(tr("Show on chart"))),
      m_keep(new QPushButton(tr("Keep finding"))),
      m_save(new QPushButton(tr("Save as file..."))) {
    auto* column = new QVBoxLayout(this);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_view);
    m_view->setAccessibleName(tr("The line by stages"));
    column->addWidget(scroll, 1);
    column->addWidget(m_time);
    column->addWidget(m_said);
    column->addWidget(row_of_buttons());
    connect(m_view, &PictureView::clicked, this,
            [this](std::int64_t record) { m_session.select({record}); });
    connect(m_view, &PictureView::double_clicked, &m_session, &Session::go_to);
    connect(m_time, &TimeBar::period_chosen, this, &BoardPage::show_period);
    connect(m_time, &TimeBar::cleared, this, &BoardPage::begin_anew);
    connect(&m_session, &Session::selection_changed, this, &BoardPage::compose);
    connect(&m_session, &Session::worn_changed, this, &BoardPage::refresh_buttons);
    connect(&m_reading, &LineReading::changed, this, [this] {
        if (m_reading.known()) m_time->show(density_of(times_of(m_reading.known()->line)));
        begin_anew();
    });
    begin_anew();
}

QWidget* BoardPage::row_of_buttons() {
    auto* owner = new QWidget;
    auto* row = new QHBoxLayout(owner);
    row->setContentsMargins(0, 0, 0, 0);
    m_trace->setProperty("role", "main");
    m_on_chart->setCheckable(true);
    for (QPushButton* button : {m_trace, m_on_chart, m_keep, m_save})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_trace, &QPushButton::clicked, this, &BoardPage::trace_selection);
    connect(m_on_chart, &QPushButton::clicked, this,
            [this](bool on) { m_session.wear(on ? Worn{m_answer} : Worn{}); });
    connect(m_keep, &QPushButton::clicked, this, [this] { m_session.keep(*m_answer); });
    connect(m_save, &QPushButton::clicked, this, &BoardPage::ask_file);
    return owner;
}

void BoardPage::begin_anew() {
    m_lit.clear();
    m_answer.reset();
    m_said->setText(m_reading.has_movements()
                        ? tr("Select somebody, a seizure or a place, and trace the goods from "
                             "there. A question mark stands where the trail is lost. Draw across "
                             "the bar of time to see what moved then.")
                        : m_reading.hint());
    compose();
}

void BoardPage::refresh_buttons() {
    m_trace->setEnabled(m_reading.has_movements() && m_session.selection().size() == 1);
    m_save->setEnabled(m_reading.has_movements());
    m_on_chart->setEnabled(m_answer != nullptr);
    m_on_chart->setChecked(m_answer && m_session.worn().answer == m_answer);
    m_keep->setEnabled(m_answer && m_session.may_edit());
}

void BoardPage::compose() {
    refresh_buttons();
    if (!m_reading.known()) return;
    const KnownLine& known = *m_reading.known();
    LineBoardLook look;
    look.selected = m_session.selection();
    look.lit = m_lit;
    look.translate = words;
    m_view->show_picture(std::make_shared<const Picture>(compose_line_board(
        known.line, known.places, look, m_session.schema(), theme().chart, qt_text_measure())));
}

void BoardPage::trace_selection() {
    if (!m_reading.has_movements() || m_session.selection().size() != 1) return;
    using Found = std::shared_ptr<const Traced>;
    const EntityId start{*m_session.selection().begin()};
    m_session.jobs().start<Found>(
        tr("Tracing the line"), this,
        [known = m_reading.known(), start](Task& task) -> Result<Found> {
            TRY(TraceStart at, trace_start(known->line, start));
            TRY(Trace found, trace(known->line, std::move(at), alternatives, task));
            auto answer = std::make_shared<Answer>();
            answer->network = network_of(known->line);
            answer->finding = finding_of(found, known->line, answer->network);
            return std::make_shared<const Traced>(
                Traced{known, std::move(found), std::move(answer)});
        },
        [this](Result<Found> found) {
            if (found) return show_trace(std::move(*found));
            m_said->setText(in_words(found.error().message));
        });
}

void BoardPage::show_trace(std::shared_ptr<const Traced> found) {
    if (found->known != m_reading.known()) return; // the case has moved on
    const SupplyLine& line = found->known->line;
    m_answer = found->answer;
    m_lit.clear();
    for (const TraceSide* side : {&found->trace.upstream, &found->trace.downstream})
        for (const TracedLine& way : side->lines)
            m_lit.insert(m_lit.end(), way.movements.begin(), way.movements.end());
    const QString lost = questions(line, found->trace);
    m_said->setText(lost.isEmpty() ? summary(line, found->trace)
                                   : summary(line, found->trace) + '\n' + lost);
    if (m_session.worn().answer) m_session.wear({m_answer});
    compose();
}

/// What moved in that period stands out; a movement without a date is left as it is.
void BoardPage::show_period(std::int64_t from, std::int64_t to) {
    if (!m_reading.has_movements()) return;
    const auto& movements = m_reading.known()->line.movements;
    m_lit.clear();
    for (std::uint32_t m = 0; m < movements.size(); ++m)
        if (movements[m].is_dated() && movements[m].first <= to && movements[m].last >= from)
            m_lit.push_back(m);
    m_said->setText(
        tr("%n handing(s) over in this period.", nullptr, static_cast<int>(m_lit.size())));
    compose();
}

void BoardPage::ask_file() {
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the line board as"), tr("line") + ".pdf",
                                     tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"));
    if (!file.isEmpty()) save_as(is_chart_file(utf8(file)) ? file : file + ".pdf");
}

void BoardPage::save_as(const QString& file) {
    using Remarks = std::vector<Message>;
    LineBoardLook look;
    look.lit = m_lit;
    look.translate = words;
    const Furniture around = about_line(m_furniture(), m_reading.known()->line);
    m_session.jobs().start<Remarks>(
        tr("Writing the line board"), this,
        [known = m_reading.known(), schema = &m_session.schema(), look, around,
         stamp = FileStamp{m_session.station().now()},
         path = utf8(file)](Task& task) -> Result<Remarks> {
            TRY(const auto board, compose_line_pages(known->line, look, *schema, qt_text_measure(),
                                                     around, PageSetup{}, task));
            TRY_VOID(write_pages(path, board.pages, stamp, task));
            return board.remarks;
        },
        [this, file](Result<Remarks> remarks) {
            if (!remarks) return m_said->setText(in_words(remarks.error().message));
            QStringList said{tr("The line board is written to %1.").arg(file)};
            for (const Message& remark : *remarks)
                said << in_words(remark);
            m_said->setText(said.join(' '));
        });
}

QString BoardPage::said() const {
    return m_said->text();
}

} // namespace headwater
