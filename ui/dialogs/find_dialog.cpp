// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/find_dialog.h"

#include <utility>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/desk/ruled_scenes.h"
#include "ui/dialogs/condition_form.h"
#include "ui/dialogs/selection_sets.h"
#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/work/job_bar.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

QSpinBox* counter(int usual, int most, const QString& name) {
    auto* box = new QSpinBox;
    box->setRange(1, most);
    box->setValue(usual);
    box->setAccessibleName(name);
    return box;
}

QVBoxLayout* column_on(QWidget* page) {
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setAlignment(Qt::AlignTop);
    return column;
}

} // namespace

FindDialog::FindDialog(Session& session, FindPlace place, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_place(std::move(place)),
      m_way(new QComboBox),
      m_pages(new QStackedWidget),
      m_condition(new ConditionForm(session)),
      m_sets(new SelectionSets(session)),
      m_find(new QPushButton(tr("Find"))),
      m_bar(new JobBar(session.jobs())),
      m_said(paragraph_of("caution")),
      m_hits(new QListWidget),
      m_all(new QPushButton(tr("Select all"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find on the chart"));
    resize(820, 520);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(build_question(), 1);
    row->addWidget(build_answer(), 1);
    connect(m_way, &QComboBox::currentIndexChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_way, &QComboBox::currentIndexChanged, this, &FindDialog::forget);
    connect(m_find, &QPushButton::clicked, this, &FindDialog::find);
    connect(m_hits, &QListWidget::currentRowChanged, this, &FindDialog::show_hit);
    connect(m_all, &QPushButton::clicked, this, &FindDialog::select_all);
    connect(&session, &Session::case_opened, this, &QDialog::reject);
    for (const auto& [key, by] : {std::pair(QKeySequence(Qt::Key_F3), 1),
                                  std::pair(QKeySequence(Qt::SHIFT | Qt::Key_F3), -1)}) {
        auto* shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
    m_all->setEnabled(false);
    say({});
}

QWidget* FindDialog::build_question() {
    auto* side = new QWidget;
    auto* column = column_on(side);
    column->setAlignment({});
    m_way->addItems({tr("Paths between those selected"), tr("Connecting network"),
                     tr("What is linked to those selected"), tr("Most connected"), tr("By rule"),
                     tr("Selection sets")});
    m_way->setAccessibleName(tr("What to find"));
    column->addWidget(m_way);
    m_pages->addWidget(page_of_paths());
    m_pages->addWidget(paragraph_of(
        "faint", tr("Everybody who stands on a shortest path between two of those selected.")));
    m_pages->addWidget(page_of_linked());
    m_pages->addWidget(page_of_most());
    m_pages->addWidget(m_condition);
    m_pages->addWidget(m_sets);
    column->addWidget(m_pages);
    column->addStretch(1);
    column->addWidget(m_bar);
    m_find->setProperty("role", "main");
    m_find->setDefault(true);
    column->addWidget(m_find);
    return side;
}

QWidget* FindDialog::page_of_paths() {
    auto* page = new QWidget;
    auto* column = column_on(page);
    m_paths = counter(5, 100, tr("Paths between two"));
    column->addWidget(paragraph_of(
        "faint", tr("Between two, the shortest paths; between more, one for every two that are "
                    "connected.")));
    column->addWidget(label_of("", tr("Paths between two")));
    column->addWidget(m_paths);
    return page;
}

QWidget* FindDialog::page_of_linked() {
    auto* page = new QWidget;
    auto* column = column_on(page);
    m_steps = counter(1, 20, tr("Steps at most"));
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("Which things"));
    m_link_kind = new QComboBox;
    m_link_kind->setAccessibleName(tr("Along which ties"));
    fill_kinds(*m_kind, true);
    fill_kinds(*m_link_kind, false);
    column->addWidget(label_of("", tr("Steps at most")));
    column->addWidget(m_steps);
    column->addWidget(label_of("", tr("Which things")));
    column->addWidget(m_kind);
    column->addWidget(label_of("", tr("Along which ties")));
    column->addWidget(m_link_kind);
    return page;
}

QWidget* FindDialog::page_of_most() {
    auto* page = new QWidget;
    auto* column = column_on(page);
    m_most = counter(20, 1000, tr("How many"));
    m_most_kind = new QComboBox;
    m_most_kind->setAccessibleName(tr("Which things"));
    fill_kinds(*m_most_kind, true);
    column->addWidget(label_of("", tr("How many")));
    column->addWidget(m_most);
    column->addWidget(label_of("", tr("Which things")));
    column->addWidget(m_most_kind);
    return page;
}

void FindDialog::fill_kinds(QComboBox& box, bool things) const {
    box.addItem(tr("Any"), QString());
    const Schema& schema = m_session.schema();
    if (things)
        for (const EntityKind& kind : schema.entity_kinds)
            box.addItem(icon_named(kind.icon), in_words(kind.plural), qt(kind.name));
    else
        for (const LinkKind& kind : schema.link_kinds)
            box.addItem(in_words(kind.label), qt(kind.name));
}

QWidget* FindDialog::build_answer() {
    auto* side = new QWidget;
    auto* column = column_on(side);
    column->setAlignment({});
    column->addWidget(section_of(tr("Where it is found")));
    m_hits->setAccessibleName(tr("Where it is found"));
    column->addWidget(m_hits, 1);
    column->addWidget(m_said);
    auto* row = new QHBoxLayout;
    const auto stepper = [&](const QString& words, int by) {
        auto* button = new QPushButton(words);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, by] { step(by); });
        row->addWidget(button);
    };
    stepper(tr("Previous"), -1);
    stepper(tr("Next"), 1);
    m_all->setAutoDefault(false);
    row->addWidget(m_all);
    column->addLayout(row);
    return side;
}

void FindDialog::take_way(Way way) {
    m_way->setCurrentIndex(static_cast<int>(way));
}

void FindDialog::forget() {
    m_session.jobs().stop(std::exchange(m_wanted, 0));
    m_found = {};
    m_hits->clear();
    m_all->setEnabled(false);
    say({});
}

void FindDialog::say(const QString& words) {
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

void FindDialog::find() {
    const auto scene = m_place.scene();
    const auto chosen = m_place.chosen();
    switch (static_cast<Way>(m_way->currentIndex())) {
    case Way::paths:
        return run(tr("Finding paths"),
                   [scene, chosen, most = static_cast<std::size_t>(m_paths->value())](Task& task) {
                       return find_paths(*scene, chosen, most, task);
                   });
    case Way::network:
        return run(tr("Finding the connecting network"), [scene, chosen](Task& task) {
            return find_connecting_network(*scene, chosen, task);
        });
    case Way::linked: {
        const LinkedWish wish{static_cast<std::uint32_t>(m_steps->value()),
                              utf8(m_kind->currentData().toString()),
                              utf8(m_link_kind->currentData().toString())};
        return run(tr("Finding what is linked"), [scene, chosen, wish](Task& task) {
            return find_linked(*scene, chosen, wish, task);
        });
    }
    case Way::most_connected:
        return run(tr("Counting who is tied to most"),
                   [scene, kind = utf8(m_most_kind->currentData().toString()),
                    most = static_cast<std::size_t>(m_most->value())](Task&) {
                       return Result<ChartHits>(list_most_connected(*scene, kind, most));
                   });
    case Way::rule:
        return find_by_rule();
    case Way::sets:
        return run(tr("Finding what is in the sets"),
                   [scene, combination = m_sets->combination()](Task&) {
                       return Result<ChartHits>(hits_of(*scene, combination.records()));
                   });
    }
}

void FindDialog::list(std::vector<std::int64_t> records) {
    run(tr("Finding them on the chart"),
        [scene = m_place.scene(), records = std::move(records)](Task&) {
            return Result<ChartHits>(hits_of(*scene, records));
        });
}

void FindDialog::run(const QString& name, std::function<Result<ChartHits>(Task&)> work) {
    m_session.jobs().stop(m_wanted);
    const auto job = std::make_shared<int>(0);
    *job = m_wanted = m_session.jobs().start<ChartHits>(name, this, std::move(work),
                                                        [this, job](Result<ChartHits> found) {
                                                            if (*job == m_wanted)
                                                                take(std::move(found));
                                                        });
    m_bar->follow(m_wanted);
}

void FindDialog::find_by_rule() {
    if (!m_condition->defect().isEmpty()) return say(m_condition->defect());
    m_session.jobs().stop(m_wanted);
    const auto job = std::make_shared<int>(0);
    *job = m_wanted = m_session.read_in_background<ChartHits>(
        tr("Finding by rule"), this,
        [scene = m_place.scene(), condition = m_condition->condition(),
         now = m_session.station().now()](const Case& the_case, Task& task) -> Result<ChartHits> {
            TRY(const auto records, records_meeting(*scene, condition, the_case, now, task));
            return hits_of(*scene, records);
        },
        [this, job](Result<ChartHits> found) {
            if (*job == m_wanted) take(std::move(found));
        });
    m_bar->follow(m_wanted);
}

void FindDialog::take(Result<ChartHits> found) {
    m_hits->clear();
    m_found = found ? std::move(*found) : ChartHits{};
    m_all->setEnabled(!m_found.hits.empty());
    if (!found)
        return say(found.error().kind == Error::Kind::stopped ? tr("Stopped.")
                                                              : in_words(found.error().message));
    for (const ChartHit& hit : m_found.hits) {
        const QString beside = hit.beside.text.empty() ? QString() : in_words(hit.beside);
        m_hits->addItem(beside.isEmpty() ? qt(hit.names) : qt(hit.names) + "  (" + beside + ")");
    }
    const int count = static_cast<int>(m_found.hits.size());
    say(!m_found.said.text.empty() ? in_words(m_found.said)
        : count == 0               ? tr("Nothing on the chart answers to it.")
                     : tr("Hits: %1. Up and down step through them, F3 goes on.").arg(count));
    if (count > 0) m_hits->setCurrentRow(0);
    m_hits->setFocus();
}

/// What stands there is selected and brought in sight.
void FindDialog::show_hit(int row) {
    if (row < 0 || static_cast<std::size_t>(row) >= m_found.hits.size()) return;
    const auto& records = m_found.hits[static_cast<std::size_t>(row)].records;
    m_session.select({records.begin(), records.end()});
    m_place.show(records);
}

void FindDialog::step(int by) {
    const int count = m_hits->count();
    if (count > 0) m_hits->setCurrentRow((m_hits->currentRow() + by + count) % count);
}

void FindDialog::select_all() {
    std::set<std::int64_t> records;
    for (const ChartHit& hit : m_found.hits)
        records.insert(hit.records.begin(), hit.records.end());
    m_session.select(std::move(records));
}

} // namespace headwater
