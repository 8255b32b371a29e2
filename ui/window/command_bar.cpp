// SPDX-License-Identifier: Apache-2.0
#include "ui/window/command_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>

#include "core/base/text.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/look/theme.h"
#include "ui/panels/questions.h"
#include "ui/window/action_table.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr int pause_ms = 80;
constexpr std::size_t things_shown = 12;
constexpr int rows_seen = 10;

/// Every word of `wanted` begins a word of `text`; both folded.
bool answers(const std::string& text, const std::string& wanted) {
    for (const QString& word : qt(wanted).split(' ', Qt::SkipEmptyParts))
        if (!(' ' + qt(text)).contains(' ' + word)) return false;
    return true;
}

/// The title as lists show it, and at the right what kind of thing it is.
class HitPainter : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setFont(window_font(small_size));
        painter->setPen(theme().faint);
        painter->drawText(option.rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(Qt::UserRole).toString());
    }
};

} // namespace

CommandBar::CommandBar(Session& session, const std::map<QString, QAction*>& actions,
                       QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_actions(actions),
      m_field(new QLineEdit),
      m_list(new QListWidget) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field);
    m_field->setObjectName("command");
    m_field->setPlaceholderText(tr("Search or command: a name, a phone, a question"));
    m_field->setAccessibleName(tr("Search or command"));
    m_field->setMinimumHeight(32);
    m_field->addAction(icon_named("search"), QLineEdit::LeadingPosition);
    for (auto* button : m_field->findChildren<QToolButton*>())
        button->setAccessibleName(m_field->accessibleName());
    m_field->installEventFilter(this);
    auto* key = label_of("small", tr("Ctrl K"));
    auto* inside = new QHBoxLayout(m_field);
    inside->setContentsMargins(0, 0, 14, 0);
    inside->addStretch(1);
    inside->addWidget(key);
    key->setAttribute(Qt::WA_TransparentForMouseEvents);
    setMinimumWidth(260);
    setMaximumWidth(620);
    m_list->setItemDelegate(new HitPainter(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause_ms);
    connect(&m_pause, &QTimer::timeout, this, &CommandBar::look_up);
    connect(m_field, &QLineEdit::textChanged, this, [this, key](const QString& text) {
        key->setVisible(text.isEmpty());
        if (m_field->hasFocus()) m_pause.start();
    });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { take(m_list->row(item)); });
}

CommandBar::~CommandBar() {
    delete m_list;
}

void CommandBar::focus() {
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    look_up();
}

std::vector<CommandBar::Hit> CommandBar::things(const std::string& words) const {
    std::vector<Hit> hits;
    if (!m_session.has_case() || words.empty()) return hits;
    for (const Entity& entity : m_session.the_case().find(words, things_shown)) {
        const EntityKind* kind = m_session.schema().entity_kind(entity.kind);
        hits.push_back({qt(entity.label), kind ? in_words(kind->label) : qt(entity.kind),
                        kind ? colour(colour_of(*kind, theme().chart)) : theme().faint,
                        [this, id = entity.id.value] { m_session.go_to(id); }});
    }
    return hits;
}

std::vector<CommandBar::Hit> CommandBar::commands(const std::string& folded) {
    std::vector<Hit> hits;
    if (m_session.has_case())
        for (const Question& question : questions()) {
            const QString words = in_words(question.words);
            if (answers(fold(utf8(words)), folded))
                hits.push_back({words, tr("Question"), {}, [this, name = QString(question.name)] {
                                    Q_EMIT question_asked(name);
                                }});
        }
    for (const ActionRow& row : action_rows()) {
        QAction* action = m_actions.at(row.name);
        if (!action->isEnabled() || !action->isVisible() || QString(row.name) == "command")
            continue;
        const QString plain = plain_text_of(row);
        if (answers(fold(utf8(plain + ' ' + row.name)), folded))
            hits.push_back(
                {plain, action->shortcut().toString(QKeySequence::NativeText), {}, [action] {
                     action->trigger();
                 }});
    }
    return hits;
}

void CommandBar::look_up() {
    m_pause.stop();
    const std::string words = utf8(m_field->text().trimmed());
    auto hits = things(words);
    auto more = commands(fold(words));
    std::ranges::move(more, std::back_inserter(hits));
    show_hits(std::move(hits));
}

void CommandBar::show_hits(std::vector<Hit> hits) {
    m_hits = std::move(hits);
    m_list->clear();
    for (const Hit& hit : m_hits) {
        auto* item = new QListWidgetItem(hit.title);
        item->setSizeHint({10, 30});
        item->setIcon(hit.disc.isValid() ? disc_icon(hit.disc) : icon_named("action"));
        item->setToolTip(hit.detail);
        item->setData(Qt::UserRole, hit.detail);
        m_list->addItem(item);
    }
    if (m_hits.empty()) {
        auto* none = new QListWidgetItem(tr("Nothing in the case and no action is called that."));
        none->setFlags(Qt::NoItemFlags);
        m_list->addItem(none);
    } else {
        m_list->setCurrentRow(0);
    }
    place_list();
}

void CommandBar::place_list() {
    if (m_list->parentWidget() != window()) m_list->setParent(window());
    const QPoint below = mapTo(window(), QPoint(0, height() + 4));
    const int rows = std::clamp(m_list->count(), 1, rows_seen);
    m_list->setGeometry(below.x(), below.y(), width(), rows * 30 + 6);
    m_list->show();
    m_list->raise();
}

int CommandBar::hits() const {
    return static_cast<int>(m_hits.size());
}

void CommandBar::take(int row) {
    if (row < 0 || row >= hits()) return;
    const auto go = m_hits[static_cast<std::size_t>(row)].go;
    put_away();
    go();
}

void CommandBar::put_away() {
    m_pause.stop();
    m_list->hide();
    m_field->clear();
    m_field->clearFocus();
}

bool CommandBar::key(int key) {
    const int row = m_list->currentRow();
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(row + 1, hits() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(row - 1, 0));
        return true;
    case Qt::Key_Escape:
        put_away();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pause.isActive()) look_up();
        take(m_list->currentRow());
        return true;
    default:
        return false;
    }
}

bool CommandBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) m_list->hide();
    if (event->type() == QEvent::MouseButtonPress) look_up();
    if (event->type() == QEvent::KeyPress && key(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void CommandBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_list->isVisible()) place_list();
}

} // namespace headwater
