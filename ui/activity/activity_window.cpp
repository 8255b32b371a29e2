// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activity_window.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/base/time_zone.h"
#include "core/casefile/edits.h"
#include "ui/activity/activity_reading.h"
#include "ui/activity/heat_view.h"
#include "ui/canvas/picture_view.h"
#include "ui/look/dates.h"
#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/look/theme.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr int soon_ms = 120;
constexpr int names_told = 3;
constexpr std::size_t evidence_listed = 500;

} // namespace

ActivityWindow::ActivityWindow(Session& session, ActivityPlace place, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_place(std::move(place)),
      m_who(label_of("strong")),
      m_zone(new QComboBox),
      m_remarks(paragraph_of("faint")),
      m_hint(paragraph_of("faint")),
      m_content(new QWidget),
      m_heat(new HeatView),
      m_rows(new PictureView),
      m_behind(paragraph_of("faint")),
      m_evidence(new QTreeWidget) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Activity"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1180, 860);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(build_head());
    column->addWidget(m_remarks);
    column->addWidget(m_hint);
    column->addWidget(m_content, 1);
    column->addWidget(build_buttons());
    build_content();
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon_ms);
    connect(&m_soon, &QTimer::timeout, this, &ActivityWindow::read);
    connect(m_heat, &HeatView::chosen, this, &ActivityWindow::choose);
    connect(m_rows, &PictureView::clicked, this,
            [this](std::int64_t record) { m_session.select({record}); });
    connect(&session, &Session::selection_changed, this, [this] {
        if (!m_choosing) look_again();
    });
    connect(&session, &Session::case_changed, this, [this] {
        fill_zones();
        look_again();
    });
    connect(&session, &Session::case_opened, this, &QDialog::reject);
    fill_zones();
    take(nullptr);
    read();
}

QWidget* ActivityWindow::build_head() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_who, 1);
    m_zone->setAccessibleName(tr("Time zone of the case"));
    m_zone->setToolTip(m_zone->accessibleName());
    m_zone->addItem(tr("Hours as each source writes them"), QString());
    for (const std::string& name : TimeZone::names())
        m_zone->addItem(qt(name), qt(name));
    row->addWidget(label_of("", tr("Time zone")));
    row->addWidget(m_zone);
    connect(m_zone, &QComboBox::activated, this, &ActivityWindow::take_zone);
    return head;
}

void ActivityWindow::build_content() {
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heat);
    auto* below = new QSplitter(Qt::Horizontal);
    below->setChildrenCollapsible(false);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_rows);
    m_rows->setAccessibleName(tr("Activity of each actor over time"));
    auto* behind = new QWidget;
    auto* side = new QVBoxLayout(behind);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(m_behind);
    m_evidence->setAccessibleName(tr("Evidence behind the cell"));
    m_evidence->setHeaderLabels({tr("When"), tr("Between"), tr("Source")});
    m_evidence->setRootIsDecorated(false);
    m_evidence->setUniformRowHeights(true);
    side->addWidget(m_evidence, 1);
    below->addWidget(scroll);
    below->addWidget(behind);
    below->setSizes({660, 480});
    column->addWidget(below, 1);
    connect(m_evidence, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        const qlonglong record = item ? item->data(0, Qt::UserRole).toLongLong() : 0;
        if (record != 0) m_session.point_at({record});
    });
}

QWidget* ActivityWindow::build_buttons() {
    auto* owner = new QWidget;
    auto* row = new QHBoxLayout(owner);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& words, auto run) {
        auto* button = new QPushButton(words);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    m_list = add(tr("Step through them"), [this] { m_place.list(m_records); });
    row->addStretch(1);
    m_copy = add(tr("Copy picture"), [this] { copy_picture(); });
    m_table = add(tr("Save table..."), [this] { ask_table(); });
    m_sheet = add(tr("Save as sheet..."), [this] { ask_sheet(); });
    return owner;
}

void ActivityWindow::fill_zones() {
    if (!m_session.has_case()) return;
    const QString zone = qt(m_session.the_case().time_zone());
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(zone)));
    m_zone->setEnabled(m_session.may_edit());
}

void ActivityWindow::take_zone() {
    const std::string zone = utf8(m_zone->currentData().toString());
    m_session.apply({utf8(tr("Set the time zone")),
                     [&](Edits& edits) { return edits.set_time_zone(zone); }, ""});
    fill_zones();
}

void ActivityWindow::read() {
    if (!m_session.has_case()) return;
    m_session.jobs().stop(m_wanted);
    const auto job = std::make_shared<int>(0);
    using Read = std::shared_ptr<const Reading>;
    ActivityWish wish{m_place.chosen(), m_session.the_case().time_zone(), m_place.period()};
    *job = m_wanted = m_session.read_in_background<Read>(
        tr("Counting contacts"), this,
        [scene = m_place.scene(), wish](const Case& the_case, Task& task) -> Result<Read> {
            auto reading = std::make_shared<Reading>();
            reading->scene = scene;
            TRY(reading->activity, activity_of(the_case, *scene, wish, task));
            reading->matrix = heat_matrix(reading->activity.happenings);
            reading->rows = activity_rows(reading->activity.happenings);
            return Read(reading);
        },
        [this, job](Result<Read> read) {
            if (*job != m_wanted) return;
            m_wanted = 0;
            if (read) return take(std::move(*read));
            if (read.error().kind != Error::Kind::stopped) m_session.tell(read.error());
        });
}

void ActivityWindow::take(std::shared_ptr<const Reading> reading) {
    m_reading = std::move(reading);
    const bool some = m_reading && !m_reading->activity.happenings.empty();
    m_content->setVisible(some);
    m_hint->setVisible(!some);
    m_hint->setText(m_reading ? tr("Nothing here has a date. Import calls with their times, or "
                                   "write into the evidence when it happened.")
                              : tr("Counting contacts"));
    for (QPushButton* button : {m_copy, m_table, m_sheet})
        button->setEnabled(some);
    m_list->setEnabled(false);
    m_evidence->clear();
    m_behind->setText(tr("Press a cell to select what had contact then, and to see the evidence."));
    m_heat->show_matrix(m_reading ? m_reading->matrix : HeatMatrix{});
    m_rows->show_picture(some ? std::make_shared<const Picture>(
                                    picture_of_rows(*m_reading, theme().chart, width_of_rows()))
                              : nullptr);
    tell();
}

int ActivityWindow::width_of_rows() const {
    return std::max(420, m_rows->parentWidget()->width() - 4);
}

void ActivityWindow::tell() {
    m_who->setText(who());
    QStringList said;
    if (m_reading)
        for (const Message& remark : remarks_on(m_reading->activity, m_reading->matrix))
            said << in_words(remark);
    m_remarks->setText(said.join(' '));
}

QString ActivityWindow::said() const {
    return m_remarks->text();
}

/// "Kestrel, Magpie, Teal and 2 more, 3 May 2023 - 9 May 2023".
QString ActivityWindow::who() const {
    if (!m_reading) return {};
    const ActivityWish& wish = m_reading->activity.wish;
    QStringList names;
    for (const ChartItem& item : m_reading->scene->items)
        if (wish.chosen.contains(item.record) && names.size() < names_told) names << qt(item.label);
    const auto more = static_cast<int>(wish.chosen.size()) - static_cast<int>(names.size());
    QString words = wish.chosen.empty() ? tr("Everything on the chart")
                    : names.isEmpty()   ? tr("%n selected tie(s)", nullptr, more)
                    : more > 0          ? tr("%1 and %n more", nullptr, more).arg(names.join(", "))
                                        : names.join(", ");
    if (wish.period)
        words += ", " + day_in_words(wish.period->from) + QString::fromUtf8(" – ") +
                 day_in_words(wish.period->to);
    return words;
}

/// Looked up where there is time: a chart may have very many ties.
void ActivityWindow::choose(const HeatCell& cell) {
    m_evidence->clear();
    m_behind->setText(m_heat->words_of(cell));
    m_session.read_in_background<Behind>(
        tr("Looking up the evidence"), this,
        [reading = m_reading, cell](const Case& the_case, Task& task) -> Result<Behind> {
            Behind behind;
            behind.records = records_in(reading->activity, *reading->scene, cell);
            TRY(behind.evidence, evidence_in(the_case, *reading->scene, reading->activity, cell,
                                             evidence_listed, task));
            return behind;
        },
        [this, cell, reading = m_reading](Result<Behind> behind) {
            if (behind && reading == m_reading && m_heat->cell() == cell)
                select_behind(std::move(*behind));
        });
}

/// The matrix stays that of what was selected before, or the cell would be gone.
void ActivityWindow::select_behind(Behind behind) {
    m_choosing = true;
    m_session.select({behind.records.begin(), behind.records.end()});
    m_choosing = false;
    m_records = std::move(behind.records);
    m_list->setEnabled(!m_records.empty());
    fill_evidence(behind.evidence);
}

void ActivityWindow::fill_evidence(const CellEvidence& found) {
    for (const CellEvidence::Line& line : found.lines) {
        const QString source =
            line.place.empty() ? qt(line.source) : qt(line.source) + ", " + qt(line.place);
        auto* item = new QTreeWidgetItem(
            m_evidence,
            {dated(line.happened), qt(line.from) + QString::fromUtf8(" – ") + qt(line.to), source});
        item->setData(0, Qt::UserRole, static_cast<qlonglong>(line.record));
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, item->text(column));
    }
    for (int column = 0; column < 2; ++column)
        m_evidence->resizeColumnToContents(column);
    if (found.lines.size() < found.all)
        m_behind->setText(m_behind->text() + ' ' +
                          tr("The first %1 are listed.")
                              .arg(QLocale().toString(static_cast<int>(found.lines.size()))));
}

} // namespace headwater
