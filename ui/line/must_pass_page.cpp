// SPDX-License-Identifier: Apache-2.0
#include "ui/line/must_pass_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "core/analysis/line_wording.h"
#include "core/analysis/must_pass.h"
#include "core/desk/lines.h"
#include "ui/line/line_reading.h"
#include "ui/line/line_table.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/records/grade_words.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

LineCell number(const QString& text, double value) {
    return {text, value, {}, true};
}

/// The smallest set that closes the line, and how many others do it as well.
QString narrowest_of(const SupplyLine& line, const Narrowest& narrowest) {
    if (narrowest.ways.empty()) return MustPassPage::tr("Nobody by himself closes the line.");
    QStringList names;
    for (const auto part : narrowest.ways.front())
        names << qt(line.label(part));
    QString words = MustPassPage::tr("With %n taken at the same time nothing gets through: %1.",
                                     nullptr, static_cast<int>(names.size()))
                        .arg(names.join(", "));
    const auto others = static_cast<int>(narrowest.ways.size()) - 1;
    if (others > 0) words += ' ' + MustPassPage::tr("%n other set(s) do it too.", nullptr, others);
    return words;
}

LineRow row_of(const SupplyLine& line, const MustPass& found, Vertex v) {
    const Holder& holder = line.holders[v];
    const double lines = found.lines.through[v];
    const double share = found.lines.all > 0 ? lines / found.lines.all : 0;
    const double lost = found.dominated_ends[v], stranded = found.stranded_origins[v];
    return {{{in_words(title_of(holder.stage)), static_cast<double>(holder.stage)},
             {qt(holder.actor.label)},
             number(in_percent(share), share),
             number(QLocale().toString(lost, 'f', 0), lost),
             number(QLocale().toString(stranded, 'f', 0), stranded),
             {qt(holder.force)},
             {in_words(holder.why)}},
            holder.actor.id.value};
}

} // namespace

MustPassPage::MustPassPage(Session& session, LineReading& reading, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reading(reading),
      m_narrowest(paragraph_of("strong")),
      m_table(new LineTable(session, tr("Who must be passed"),
                            {tr("Stage"), tr("Name"), tr("Share of lines"), tr("Ends lost without"),
                             tr("Origins stranded without"), tr("Force"), tr("Why this stage")})),
      m_why(paragraph_of("small")),
      m_stage(new QComboBox) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_narrowest);
    column->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_why, 1);
    row->addWidget(label_of("small", tr("Stage of the chosen:")));
    for (const Stage stage : stages_of_goods)
        m_stage->addItem(in_words(title_of(stage)), static_cast<int>(stage));
    m_stage->addItem(in_words(title_of(Stage::money)), static_cast<int>(Stage::money));
    m_stage->addItem(tr("As the data say"), static_cast<int>(Stage::unknown));
    m_stage->setAccessibleName(tr("Stage of the chosen:"));
    row->addWidget(m_stage);
    column->addLayout(row);
    column->addWidget(label_of("caution", in_words(line_caveat())));
    connect(m_stage, &QComboBox::activated, this, &MustPassPage::set_stage);
    connect(&m_session, &Session::selection_changed, this, &MustPassPage::follow_selection);
    connect(&m_reading, &LineReading::changed, this, &MustPassPage::find);
    find();
}

void MustPassPage::find() {
    m_shown.reset();
    m_narrowest->setText(m_reading.hint());
    follow_selection();
    if (!m_reading.has_movements()) return m_table->show_rows({});
    m_session.jobs().start<MustPass>(
        tr("Looking for who must be passed"), this,
        [known = m_reading.known()](Task& task) { return find_must_pass(known->line, task); },
        [this, known = m_reading.known()](Result<MustPass> found) {
            if (known != m_reading.known()) return;
            if (found) return show_found(known->line, *found);
            m_narrowest->setText(in_words(found.error().message));
        });
}

void MustPassPage::show_found(const SupplyLine& line, const MustPass& found) {
    m_shown = m_reading.known();
    m_narrowest->setText(narrowest_of(line, found.holders_by_number));
    std::vector<Vertex> order;
    for (Vertex v = 0; v < line.size(); ++v)
        order.push_back(v);
    std::ranges::stable_sort(order, std::greater{},
                             [&](Vertex v) { return found.lines.through[v]; });
    std::vector<LineRow> rows;
    for (const Vertex v : order)
        rows.push_back(row_of(line, found, v));
    m_table->show_rows(std::move(rows));
    follow_selection();
}

void MustPassPage::follow_selection() {
    m_stage->setEnabled(false);
    m_why->clear();
    if (!m_shown || m_session.selection().size() != 1) return;
    for (const Holder& holder : m_shown->line.holders) {
        if (!m_session.selection().contains(holder.actor.id.value)) continue;
        m_stage->setEnabled(m_session.may_edit());
        const bool set = holder.basis == StageBasis::set;
        m_stage->setCurrentIndex(
            m_stage->findData(static_cast<int>(set ? holder.stage : Stage::unknown)));
        m_why->setText(qt(holder.actor.label) + ": " + in_words(title_of(holder.stage)) + ". " +
                       in_words(holder.why));
    }
}

void MustPassPage::set_stage() {
    const EntityId chosen{*m_session.selection().begin()};
    const auto command = stage_command(m_session.the_case(), chosen,
                                       static_cast<Stage>(m_stage->currentData().toInt()));
    if (!command) return m_session.tell(command.error());
    m_session.apply(*command);
}

} // namespace headwater
