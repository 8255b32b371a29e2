// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/analysis_results.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include "core/analysis/leaders.h"
#include "core/desk/finding_sheet.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/panels/analysis_model.h"
#include "ui/panels/analysis_painter.h"
#include "ui/panels/histogram.h"

namespace headwater {

namespace {

constexpr int row_height = 28;
constexpr int least_notes = 34, most_notes = 130;

QTableView* results_table(AnalysisModel* model) {
    auto* table = new QTableView;
    table->setProperty("role", "bare");
    table->setModel(model);
    table->setItemDelegate(new AnalysisPainter(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(row_height);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setSectionResizeMode(AnalysisModel::name, QHeaderView::Stretch);
    table->horizontalHeader()->setSortIndicator(AnalysisModel::place, Qt::AscendingOrder);
    table->setColumnWidth(AnalysisModel::place, 60);
    table->setColumnWidth(AnalysisModel::value, 74);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setSortingEnabled(true);
    table->setMinimumHeight(3 * row_height);
    table->setAccessibleName(AnalysisResults::tr("Result"));
    return table;
}

/// Long notes scroll, so that they leave their room to the table and the buttons.
QScrollArea* scrolled(QLabel* notes) {
    auto* room = new QScrollArea;
    room->setWidget(notes);
    room->setWidgetResizable(true);
    room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    room->setMinimumHeight(least_notes);
    room->setMaximumHeight(most_notes);
    return room;
}

} // namespace

AnalysisResults::AnalysisResults(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new AnalysisModel(this)),
      m_histogram(new Histogram),
      m_table(results_table(m_model)),
      m_notes(paragraph_of("small")),
      m_on_chart(new QPushButton(tr("Show on chart"))),
      m_by_size(new QCheckBox(tr("Size"))),
      m_by_colour(new QCheckBox(tr("Colour"))),
      m_apart(link_button(tr("Set groups apart"))),
      m_export(new QPushButton(tr("Export..."))),
      m_keep(new QPushButton(tr("Keep finding"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_histogram);
    column->addWidget(m_table, 1);
    column->addWidget(rule());
    column->addWidget(scrolled(m_notes));
    column->addWidget(label_of("caution", in_words(verification_caveat())));
    column->addWidget(row_of_buttons());
    for (QCheckBox* box : {m_by_size, m_by_colour}) {
        box->setChecked(true);
        connect(box, &QCheckBox::clicked, this, [this] {
            if (is_on_chart()) put_on_chart(true);
        });
    }
    connect(m_on_chart, &QPushButton::clicked, this, &AnalysisResults::put_on_chart);
    connect(m_apart, &QPushButton::clicked, this, [this] {
        put_on_chart(true);
        Q_EMIT groups_apart_asked(m_answer);
    });
    connect(m_export, &QPushButton::clicked, this, &AnalysisResults::ask_export);
    connect(m_keep, &QPushButton::clicked, this, [this] { m_session.keep(*m_answer); });
    connect(m_histogram, &Histogram::brushed, this, &AnalysisResults::choose_values);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AnalysisResults::choose_rows);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AnalysisResults::follow_selection);
    connect(&m_session, &Session::selection_changed, this, &AnalysisResults::follow_selection);
    connect(&m_session, &Session::worn_changed, this, &AnalysisResults::refresh_chart_buttons);
    connect(&m_session, &Session::case_changed, this, &AnalysisResults::refresh_keep);
    show_answer({});
}

QWidget* AnalysisResults::row_of_buttons() {
    auto* rows = new QWidget;
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    auto* chart = new QHBoxLayout;
    m_on_chart->setCheckable(true);
    m_on_chart->setToolTip(tr("Shows the result on the chart, or takes it off."));
    chart->addWidget(m_on_chart, 1);
    chart->addWidget(m_by_size);
    chart->addWidget(m_by_colour);
    chart->addWidget(m_apart);
    column->addLayout(chart);
    auto* files = new QHBoxLayout;
    files->addWidget(m_export, 1);
    files->addWidget(m_keep, 1);
    column->addLayout(files);
    return rows;
}

void AnalysisResults::show_answer(std::shared_ptr<const Answer> answer) {
    const bool was_on_chart = is_on_chart();
    m_is_wanted_on_chart = m_is_wanted_on_chart || was_on_chart;
    m_answer = std::move(answer);
    m_table->horizontalHeader()->setSortIndicator(AnalysisModel::place, Qt::AscendingOrder);
    m_model->show(m_answer);
    setVisible(m_answer != nullptr);
    if (!m_answer && was_on_chart) m_session.wear({});
    if (!m_answer) return;
    m_histogram->show(m_model->values());
    m_histogram->setVisible(!m_histogram->is_empty());
    QStringList notes;
    for (const Message& note : m_answer->finding.notes)
        notes << in_words(note);
    m_notes->setText(notes.join(' '));
    const Speaks speaks = m_model->speaks();
    for (QCheckBox* box : {m_by_size, m_by_colour})
        box->setVisible(speaks == Speaks::of_entities);
    m_apart->setVisible(speaks == Speaks::of_groups);
    m_table->setVisible(m_model->rowCount() > 0);
    m_on_chart->setEnabled(m_model->rowCount() > 0);
    const bool wanted = m_is_wanted_on_chart || speaks == Speaks::of_routes;
    if (m_model->rowCount() > 0 && wanted) put_on_chart(true);
    refresh_chart_buttons();
    refresh_keep();
}

bool AnalysisResults::is_on_chart() const {
    return m_answer && m_session.worn().answer == m_answer;
}

void AnalysisResults::put_on_chart(bool on) {
    if (!on) return m_session.wear({});
    m_session.wear({m_answer, {m_by_size->isChecked(), m_by_colour->isChecked()}});
}

void AnalysisResults::refresh_chart_buttons() {
    if (m_answer) m_is_wanted_on_chart = is_on_chart();
    m_on_chart->setChecked(is_on_chart());
    for (QCheckBox* box : {m_by_size, m_by_colour})
        box->setEnabled(is_on_chart());
}

void AnalysisResults::refresh_keep() {
    m_keep->setEnabled(m_answer && m_session.may_edit());
}

void AnalysisResults::choose_rows() {
    if (m_is_following) return;
    std::set<std::int64_t> records;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        records.merge(m_model->records(row.row()));
    m_is_following = true;
    if (rows.size() == 1 && records.size() == 1 && m_model->speaks() == Speaks::of_entities)
        m_session.go_to(*records.begin());
    else
        m_session.select(std::move(records));
    m_is_following = false;
}

void AnalysisResults::follow_selection() {
    if (m_is_following) return;
    const bool one_each =
        m_model->speaks() == Speaks::of_entities || m_model->speaks() == Speaks::of_ties;
    if (!one_each) return;
    m_is_following = true;
    QItemSelection rows;
    const auto chosen = m_model->rows_of(m_session.selection());
    for (const int row : chosen)
        rows.select(m_model->index(row, 0), m_model->index(row, AnalysisModel::columns - 1));
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (!chosen.empty()) m_table->scrollTo(m_model->index(chosen.front(), 0));
    m_is_following = false;
}

void AnalysisResults::choose_values(double low, double high) {
    std::set<std::int64_t> records;
    const auto values = m_model->values();
    for (std::size_t row = 0; row < values.size(); ++row)
        if (values[row] >= low && values[row] <= high)
            records.merge(m_model->records(static_cast<int>(row)));
    m_session.select(std::move(records));
}

void AnalysisResults::ask_export() {
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export the result"), qt(m_answer->finding.method) + ".csv", tr("Tables (*.csv)"));
    if (!file.isEmpty()) export_to(file);
}

void AnalysisResults::export_to(const QString& file) {
    const auto written = write_sheet(utf8(file), sheet_of(m_answer->finding, m_answer->network));
    if (!written) return m_session.tell(written.error());
    m_session.tell(tr("The result is in %1.").arg(file));
}

} // namespace headwater
