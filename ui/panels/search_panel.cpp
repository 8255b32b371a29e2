// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/search_panel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/look/theme.h"
#include "ui/panels/filter_chips.h"
#include "ui/panels/query_text.h"
#include "ui/work/session.h"

namespace headwater {

namespace {
constexpr int pause_ms = 90;
}

SearchPanel::SearchPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_field(new QLineEdit),
      m_chips(new FilterChips(session)),
      m_notes(paragraph_of("alert")),
      m_on(link_button(tr("Look through everything"))),
      m_count(label_of("small")),
      m_all(link_button(tr("Select all of them"))),
      m_hint(paragraph_of("faint")),
      m_model(new ListModel(this)),
      m_list(row_view()) {
    setProperty("role", "paper");
    setAttribute(Qt::WA_StyledBackground);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("What was found"));
    m_field->setPlaceholderText(tr("A name, an alias, a number, words of a quotation"));
    m_field->setAccessibleName(tr("Search"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    auto* column = panel_column(this);
    column->addWidget(paragraph_of("heading", tr("Search")));
    column->addWidget(m_field);
    column->addWidget(m_chips);
    column->addWidget(m_notes);
    column->addWidget(m_on);
    auto* line = new QHBoxLayout;
    line->addWidget(m_count);
    line->addStretch(1);
    line->addWidget(m_all);
    column->addLayout(line);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause_ms);
    connect(&m_pause, &QTimer::timeout, this, [this] { look_up(); });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_chips->read(text);
        m_pause.start();
    });
    connect(m_chips, &FilterChips::condition_set, this,
            [this](const QString& name, const QString& value) {
                m_field->setText(with_condition(m_field->text(), name, value));
                m_field->setFocus();
            });
    connect(m_list, &QListView::clicked, this, &SearchPanel::go_to);
    connect(m_list, &QListView::activated, this, &SearchPanel::go_to);
    connect(m_on, &QPushButton::clicked, this, [this] { look_up(Looking::to_the_end); });
    connect(m_all, &QPushButton::clicked, this, &SearchPanel::select_all);
    show_found({});
}

void SearchPanel::begin() {
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    look_again();
}

void SearchPanel::look_again() {
    if (m_session.has_case()) look_up();
}

int SearchPanel::found() const {
    return m_model->rowCount();
}

Result<SearchPanel::Answer> SearchPanel::answer(const Case& the_case, const Query& query,
                                                Looking looking, const Task& task) {
    TRY(Found found, the_case.search(query, most, looking, &task));
    Answer answer{query.notes, std::move(found.notes), {}};
    for (Hit& hit : found.hits)
        if (auto entity = the_case.entity(hit.entity))
            answer.found.push_back({std::move(*entity), std::move(hit)});
    return answer;
}

void SearchPanel::look_up(Looking looking) {
    m_pause.stop();
    if (m_job != 0) m_session.jobs().stop(std::exchange(m_job, 0));
    if (!m_session.has_case()) return;
    const Query query = parse_query(utf8(m_field->text()));
    if (query.words.empty() && query.kinds.empty() && !query.asks_evidence())
        return show_found({query.notes, {}, {}});
    const auto number = std::make_shared<int>(0);
    *number = m_job = m_session.read_in_background<Answer>(
        tr("Searching"), this,
        [query, looking](const Case& the_case, Task& task) {
            return answer(the_case, query, looking, task);
        },
        [this, number](Result<Answer> answer) {
            if (*number != m_job) return; // something else was typed meanwhile
            m_job = 0;
            if (!answer) return m_session.tell(answer.error());
            show_found(*answer);
        });
}

ListRow SearchPanel::row_of(const FoundEntity& found) const {
    const Entity& entity = found.entity;
    const EntityKind* kind = m_session.schema().entity_kind(entity.kind);
    QStringList details{kind ? in_words(kind->label) : qt(entity.kind)};
    if (found.hit.by == Hit::By::quotation)
        details << QString::fromUtf8("“%1”").arg(qt(found.hit.passage).simplified());
    if (found.hit.by == Hit::By::spelling) details << tr("spelt nearly like that");
    for (const Property& property : entity.properties)
        if (details.size() < 4) details << qt(property.value);
    ListRow row{entity.id.value, qt(entity.label), details.join(QString::fromUtf8(" · ")), {}};
    row.disc = kind ? colour(colour_of(*kind, theme().chart)) : theme().faint;
    return row;
}

void SearchPanel::show_found(const Answer& answer) {
    const std::vector<FoundEntity>& found = answer.found;
    QStringList sentences;
    for (const auto* notes : {&answer.not_understood, &answer.left_out})
        for (const Message& note : *notes)
            sentences << in_words(note);
    m_notes->setText(sentences.join(' '));
    m_notes->setVisible(!sentences.isEmpty());
    m_on->setVisible(!answer.left_out.empty());
    std::vector<ListRow> rows;
    for (const FoundEntity& one : found)
        rows.push_back(row_of(one));
    m_model->show(std::move(rows));
    const int count = static_cast<int>(found.size());
    m_count->setText(found.size() < most ? tr("%n found", nullptr, count)
                                         : tr("the best %n", nullptr, count));
    m_count->setVisible(count > 0);
    m_all->setVisible(count > 1);
    m_list->setVisible(count > 0);
    m_hint->setVisible(count == 0);
    const bool asked = !m_field->text().trimmed().isEmpty();
    m_hint->setText(
        asked ? tr("Nothing in the case is called that. Accents, capitals and the spelling of "
                   "phone numbers do not matter; fewer letters or fewer conditions find more.")
              : tr("Type a name with or without accents, part of a phone number, or words of a "
                   "quotation. The chips below the field narrow what is found."));
}

void SearchPanel::go_to(const QModelIndex& index) {
    if (index.isValid()) m_session.go_to(index.data(ListModel::id).toLongLong());
}

void SearchPanel::select_all() {
    std::set<std::int64_t> all;
    for (const ListRow& row : m_model->rows())
        all.insert(row.id);
    m_session.select(std::move(all));
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool in_field = watched == m_field;
    if (in_field && key == Qt::Key_Down && found() > 0) {
        m_list->setFocus();
        m_list->setCurrentIndex(m_model->index(0));
        return true;
    }
    if (in_field && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        go_to(m_model->index(0));
        return true;
    }
    if (!in_field && key == Qt::Key_Up && m_list->currentIndex().row() == 0) {
        m_field->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace headwater
