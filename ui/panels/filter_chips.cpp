// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/filter_chips.h"

#include <QInputDialog>
#include <QMenu>
#include <QPushButton>

#include "ui/look/language.h"
#include "ui/panels/flow_layout.h"
#include "ui/panels/query_text.h"
#include "ui/records/grade_words.h"
#include "ui/work/session.h"

namespace headwater {

namespace {
constexpr std::size_t sources_offered = 40;
}

FilterChips::FilterChips(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    new FlowLayout(this);
    add("kind", tr("Kind"), [this](QMenu& menu) { fill_kinds(menu); });
    add("after", tr("After"), {});
    add("before", tr("Before"), {});
    add("grade", tr("Grade"), [this](QMenu& menu) { fill_grades(menu); });
    add("source", tr("Source"), [this](QMenu& menu) { fill_sources(menu); });
}

void FilterChips::add(const QString& name, const QString& words, std::function<void(QMenu&)> fill) {
    auto* button = new QPushButton(words);
    button->setProperty("role", "chip");
    button->setObjectName(name);
    button->setCursor(Qt::PointingHandCursor);
    layout()->addWidget(button);
    m_chips.push_back({name, words, button, std::move(fill)});
    connect(button, &QPushButton::clicked, this,
            [this, place = m_chips.size() - 1] { press(m_chips[place]); });
}

void FilterChips::press(const Chip& chip) {
    if (!condition_in(m_text, chip.name).isEmpty()) {
        Q_EMIT condition_set(chip.name, {});
        return;
    }
    if (!chip.fill) return ask_date(chip.name, chip.words);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    chip.fill(*menu);
    menu->popup(chip.button->mapToGlobal(QPoint(0, chip.button->height() + 2)));
}

void FilterChips::offer(QMenu& menu, const QString& name, const QString& words,
                        const QString& value) {
    menu.addAction(words, this, [this, name, value] { Q_EMIT condition_set(name, value); });
}

void FilterChips::fill_kinds(QMenu& menu) {
    for (const std::string& name : m_session.the_case().entity_kinds())
        offer(menu, "kind", shown_value("kind", qt(name)), qt(name));
    if (menu.isEmpty()) menu.addAction(tr("Nothing in the case yet"))->setEnabled(false);
}

void FilterChips::fill_grades(QMenu& menu) {
    for (const GradeWords& mark : source_marks(GradingSystem::admiralty))
        offer(menu, "grade", QString("%1: %2").arg(QChar(mark.mark)).arg(words_of(mark)),
              QString(QChar(mark.mark)));
}

void FilterChips::fill_sources(QMenu& menu) {
    const auto sources = m_session.the_case().sources();
    for (std::size_t i = 0; i < std::min(sources.size(), sources_offered); ++i)
        offer(menu, "source", qt(sources[i].title), qt(sources[i].title));
    if (menu.isEmpty()) menu.addAction(tr("No sources yet"))->setEnabled(false);
}

void FilterChips::ask_date(const QString& name, const QString& words) {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(words);
    dialog->setLabelText(tr("A date as exactly as you like: 2023, 2023-05 or 2023-05-03."));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, name](const QString& date) { Q_EMIT condition_set(name, date.trimmed()); });
    dialog->open();
}

QString FilterChips::shown_value(const QString& name, const QString& value) const {
    if (name != "kind") return value;
    const EntityKind* kind = m_session.schema().entity_kind(utf8(value));
    return kind ? in_words(kind->plural) : value;
}

void FilterChips::read(const QString& text) {
    m_text = text;
    for (const Chip& chip : m_chips) {
        const QString value = condition_in(text, chip.name);
        chip.button->setCheckable(!value.isEmpty());
        chip.button->setChecked(!value.isEmpty());
        chip.button->setText(
            value.isEmpty()
                ? chip.words
                : QString::fromUtf8("%1: %2  ×").arg(chip.words, shown_value(chip.name, value)));
        chip.button->setToolTip(value.isEmpty() ? tr("Choose what to narrow by")
                                                : tr("Take this condition off"));
    }
    layout()->invalidate();
    updateGeometry();
}

} // namespace headwater
