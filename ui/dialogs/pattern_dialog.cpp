// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/pattern_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "core/desk/pattern_charts.h"
#include "core/desk/visual_searches.h"
#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/paper/sheet_preview.h"
#include "ui/work/job_bar.h"
#include "ui/work/session.h"

namespace headwater {

PatternDialog::PatternDialog(Session& session, std::function<ChartScene()> scene, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_scene(std::move(scene)),
      m_words(new QLineEdit),
      m_preview(new SheetPreview),
      m_from_selection(new QPushButton(tr("Take what is selected"))),
      m_find(new QPushButton(tr("Find"))),
      m_bar(new JobBar(session.jobs())),
      m_said(paragraph_of("caution")),
      m_hits(new QListWidget) {
    setWindowTitle(tr("Visual Search"));
    resize(860, 560);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    auto* drawn = new QVBoxLayout;
    row->addLayout(drawn, 1);
    drawn->addWidget(section_of(tr("The pattern")));
    drawn->addWidget(m_words);
    drawn->addWidget(paragraph_of(
        "faint", tr("Things with their kinds, and ties between them: a:person -call-> b:person - "
                    "c. Without a kind, any will do.")));
    drawn->addWidget(m_preview, 1);
    drawn->addWidget(m_from_selection);
    auto* found = new QVBoxLayout;
    row->addLayout(found, 1);
    found->addWidget(section_of(tr("Where it is found")));
    found->addWidget(m_hits, 1);
    found->addWidget(m_said);
    found->addWidget(m_bar);
    found->addWidget(m_find);
    m_find->setProperty("role", "main");
    m_find->setDefault(true);
    m_words->setPlaceholderText("a:person -call-> b:person");
    m_words->setAccessibleName(tr("The pattern"));
    m_hits->setAccessibleName(tr("Where it is found"));
    connect(m_words, &QLineEdit::textChanged, this, &PatternDialog::show_pattern);
    connect(m_find, &QPushButton::clicked, this, &PatternDialog::find);
    connect(m_from_selection, &QPushButton::clicked, this, &PatternDialog::take_selection);
    connect(m_hits, &QListWidget::currentRowChanged, this, &PatternDialog::show_hit);
    show_pattern();
    if (m_session.selection().size() > 1) take_selection();
}

void PatternDialog::say(const QString& words) {
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

void PatternDialog::take_selection() {
    const auto pattern = pattern_of_selection(m_scene(), m_session.selection());
    if (!pattern) return say(in_words(pattern.error().message));
    m_words->setText(qt(text_of(*pattern)));
}

/// As it is written; what cannot be read yet leaves the last picture and says why.
void PatternDialog::show_pattern() {
    const auto pattern = parse_pattern(utf8(m_words->text()));
    m_find->setEnabled(pattern.has_value());
    if (m_words->text().trimmed().isEmpty()) return say({});
    if (!pattern) return say(in_words(pattern.error().message));
    const auto known = check_kinds(*pattern, m_session.schema());
    say(known ? QString() : in_words(known.error().message));
    m_find->setEnabled(known.has_value());
    m_preview->show_sheet(std::make_shared<const Picture>(compose_chart(
        scene_of(*pattern), m_session.schema(), style_for(Palette::print), qt_text_measure())));
}

void PatternDialog::find() {
    auto pattern = parse_pattern(utf8(m_words->text()));
    if (!pattern) return;
    m_session.jobs().stop(m_wanted);
    m_found = {}; // what was found on another chart means nothing on this one
    m_hits->clear();
    m_searched = std::make_shared<const ChartScene>(m_scene());
    const auto job = std::make_shared<int>(0);
    *job = m_wanted = m_session.jobs().start<PatternHits>(
        tr("Finding the pattern"), this,
        [pattern = *std::move(pattern), scene = m_searched](Task& task) {
            return find_pattern(pattern, searched_chart(*scene), {}, task);
        },
        [this, job](const Result<PatternHits>& found) {
            if (*job == m_wanted) take(found);
        });
    m_bar->follow(m_wanted);
}

void PatternDialog::take(const Result<PatternHits>& found) {
    m_hits->clear();
    m_found = found ? *found : PatternHits{};
    if (!found)
        return say(found.error().kind == Error::Kind::stopped ? tr("Stopped.")
                                                              : in_words(found.error().message));
    for (const auto& hit : m_found.hits) {
        QStringList names;
        for (const Vertex v : hit)
            names << qt(m_searched->items[v].label);
        m_hits->addItem(names.join(" · "));
    }
    const int count = static_cast<int>(m_found.hits.size());
    say(!m_found.whole ? tr("The first %1 places; there may be more.").arg(count)
        : count == 0   ? tr("It is nowhere on the chart.")
                       : tr("Places: %1. Up and down step through them.").arg(count));
    if (count > 0) m_hits->setCurrentRow(0);
    m_hits->setFocus();
}

/// Who stands there is selected and brought to the middle.
void PatternDialog::show_hit(int row) {
    if (row < 0 || static_cast<std::size_t>(row) >= m_found.hits.size()) return;
    const auto& hit = m_found.hits[static_cast<std::size_t>(row)];
    std::set<std::int64_t> records;
    for (const Vertex v : hit)
        records.insert(m_searched->items[v].record);
    m_session.select(records);
    Q_EMIT m_session.centre_asked(m_searched->items[hit.front()].record);
}

} // namespace headwater
