// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/rules_dialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/casefile/edits.h"
#include "core/picture/greys.h"
#include "core/picture/rule_words.h"
#include "ui/dialogs/condition_form.h"
#include "ui/dialogs/effect_form.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr int trying_ms = 250;

std::string spoken(const Message& message) {
    return utf8(in_words(message));
}

/// What can be asked as it stands.
StyleRules sound_ones(const StyleRules& rules) {
    StyleRules sound;
    for (const StyleRule& rule : rules)
        if (std::ranges::all_of(rule.condition.clauses,
                                [](const Clause& clause) { return check(clause).has_value(); }))
            sound.push_back(rule);
    return sound;
}

} // namespace

RulesDialog::RulesDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_rules(session.the_case().style_rules()),
      m_list(new QListWidget),
      m_form(new QWidget),
      m_condition(new ConditionForm(session)),
      m_effect(new EffectForm),
      m_title(new QLineEdit),
      m_here(new QCheckBox(tr("Only on this chart"))),
      m_said(paragraph_of("caution")),
      m_sentence(paragraph_of("strong")),
      m_keep(new QPushButton(tr("Keep"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Style rules"));
    resize(940, 600);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    build_list(*row);
    build_form(*row);
    m_soon.setSingleShot(true);
    m_soon.setInterval(trying_ms);
    connect(&m_soon, &QTimer::timeout, this, [this] { m_session.try_rules(sound_ones(m_rules)); });
    connect(&m_session, &Session::rules_worn_changed, this, &RulesDialog::tell);
    connect(&m_session, &Session::case_opened, this, &QDialog::reject);
    connect(m_condition, &ConditionForm::changed, this, &RulesDialog::take_form);
    connect(m_effect, &EffectForm::changed, this, &RulesDialog::take_form);
    connect(m_title, &QLineEdit::textChanged, this, &RulesDialog::take_form);
    connect(m_here, &QCheckBox::toggled, this, &RulesDialog::take_form);
    fill_list(0);
}

RulesDialog::~RulesDialog() {
    m_session.try_rules({});
}

void RulesDialog::build_list(QLayout& row) {
    auto* side = new QWidget;
    side->setFixedWidth(380);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setAccessibleName(windowTitle());
    m_list->setWordWrap(true);
    column->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    const auto add = [&](const QString& words, auto work) {
        auto* button = link_button(words);
        connect(button, &QPushButton::clicked, this, work);
        buttons->addWidget(button);
        return button;
    };
    add(tr("New rule"), [this] { add_rule({}); });
    m_on_one = {add(tr("Copy"),
                    [this] { add_rule(m_rules[static_cast<std::size_t>(m_list->currentRow())]); }),
                add(tr("Up"), [this] { move_rule(-1); }), add(tr("Down"), [this] { move_rule(1); }),
                add(tr("Delete"), [this] { remove_rule(); })};
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(paragraph_of(
        "faint", tr("Where several rules set the same of one thing, the uppermost counts. What an "
                    "analysis puts on the chart goes before them.")));
    auto* files = new QHBoxLayout;
    auto* load = link_button(tr("Load from a file..."));
    auto* save = link_button(tr("Save to a file..."));
    connect(load, &QPushButton::clicked, this, &RulesDialog::ask_load);
    connect(save, &QPushButton::clicked, this, &RulesDialog::ask_save);
    files->addWidget(load);
    files->addWidget(save);
    files->addStretch(1);
    column->addLayout(files);
    row.addWidget(side);
    connect(m_list, &QListWidget::currentRowChanged, this, &RulesDialog::choose);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (!m_filling) take_check(m_list->row(item), item->checkState() == Qt::Checked);
    });
}

void RulesDialog::build_form(QLayout& row) {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(m_sentence);
    form->addWidget(section_of(tr("What")));
    form->addWidget(m_condition);
    form->addSpacing(8);
    form->addWidget(section_of(tr("How it is shown")));
    form->addWidget(m_effect);
    form->addSpacing(8);
    m_title->setAccessibleName(tr("Words for the legend"));
    m_title->setPlaceholderText(tr("Words for the legend, instead of the sentence"));
    form->addWidget(m_title);
    m_here->setEnabled(bool(m_session.chart()));
    m_here->setToolTip(tr("Otherwise the rule counts on every chart of the case. A chart that was "
                          "never changed by hand is not stored yet and has no rules of its own."));
    form->addWidget(m_here);
    column->addWidget(m_form);
    column->addStretch(1);
    column->addWidget(m_said);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_keep->setDefault(true);
    m_keep->setObjectName("keep");
    m_keep->setEnabled(m_session.may_edit());
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    column->addLayout(buttons);
    static_cast<QHBoxLayout&>(row).addWidget(side, 1);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &RulesDialog::keep);
}

void RulesDialog::fill_list(int chosen) {
    m_filling = true;
    m_list->clear();
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        auto* item = new QListWidgetItem;
        item->setCheckState(m_rules[i].on ? Qt::Checked : Qt::Unchecked);
        m_list->addItem(item);
        name_row(static_cast<int>(i));
    }
    m_filling = false;
    const int last = static_cast<int>(m_rules.size()) - 1;
    m_list->setCurrentRow(std::min(chosen, last));
    choose(m_list->currentRow());
    tell();
}

void RulesDialog::name_row(int row) {
    const StyleRule& rule = m_rules[static_cast<std::size_t>(row)];
    QString words = qt(words_of(rule, m_session.schema(), spoken));
    if (!rule.effect.is_empty()) words += ": " + qt(words_of(rule.effect, spoken));
    m_list->item(row)->setText(words);
}

void RulesDialog::choose(int row) {
    const bool any = row >= 0 && static_cast<std::size_t>(row) < m_rules.size();
    m_form->setVisible(any);
    for (QPushButton* button : m_on_one)
        button->setEnabled(any);
    if (!any) return;
    m_filling = true;
    const StyleRule& rule = m_rules[static_cast<std::size_t>(row)];
    m_condition->show_condition(rule.condition);
    m_effect->show_effect(rule.effect, rule.condition.of);
    m_title->setText(qt(rule.title));
    m_here->setChecked(!rule.charts.empty());
    m_filling = false;
    tell();
}

void RulesDialog::take_form() {
    const int row = m_list->currentRow();
    if (m_filling || row < 0) return;
    StyleRule& rule = m_rules[static_cast<std::size_t>(row)];
    rule.condition = m_condition->condition();
    m_effect->speak_of(rule.condition.of);
    rule.effect = m_effect->effect();
    rule.title = utf8(m_title->text().trimmed());
    if (!m_here->isChecked())
        rule.charts.clear();
    else if (rule.charts.empty())
        rule.charts = {m_session.chart()};
    m_filling = true;
    name_row(row);
    m_filling = false;
    try_soon();
}

void RulesDialog::take_check(int row, bool on) {
    m_rules[static_cast<std::size_t>(row)].on = on;
    try_soon();
}

void RulesDialog::add_rule(StyleRule rule) {
    const int at = m_list->currentRow() + 1;
    m_rules.insert(m_rules.begin() + at, std::move(rule));
    fill_list(at);
    try_soon();
}

void RulesDialog::remove_rule() {
    const int at = m_list->currentRow();
    m_rules.erase(m_rules.begin() + at);
    fill_list(at);
    try_soon();
}

void RulesDialog::move_rule(int by) {
    const int from = m_list->currentRow(), to = from + by;
    if (to < 0 || to >= static_cast<int>(m_rules.size())) return;
    std::swap(m_rules[static_cast<std::size_t>(from)], m_rules[static_cast<std::size_t>(to)]);
    fill_list(to);
    try_soon();
}

void RulesDialog::try_soon() {
    tell();
    m_soon.start();
}

void RulesDialog::tell() {
    QStringList said;
    if (m_rules.empty())
        said << tr("No rules yet. A rule says what things or ties it means and how charts show "
                   "them: a colour, a ring, a size, an icon, a badge, a line.");
    if (!m_loaded.isEmpty()) said << m_loaded;
    if (const auto alike = alike_in_grey(m_rules))
        said << tr("Rules %1 and %2 look the same when printed without colour. Give one of them "
                   "a badge, a ring or another size.")
                    .arg(alike->first + 1)
                    .arg(alike->second + 1);
    for (const Message& remark : m_session.rules_worn().remarks)
        said << in_words(remark);
    m_said->setText(said.join('\n'));
    m_said->setVisible(!said.isEmpty());
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_rules.size()) return;
    const StyleRule& rule = m_rules[static_cast<std::size_t>(row)];
    const RulesWorn& worn = m_session.rules_worn();
    const auto at = std::ranges::find(worn.rules, rule);
    const QString words = qt(words_of(rule.condition, m_session.schema(), spoken));
    m_sentence->setText(
        at == worn.rules.end()
            ? words
            : tr("%1: %2 on this chart")
                  .arg(words)
                  .arg(worn.hits[static_cast<std::size_t>(at - worn.rules.begin())]));
}

void RulesDialog::keep() {
    const StyleRules kept = sound_ones(m_rules);
    if (kept.size() < m_rules.size()) return m_session.tell(tr("One rule is not finished yet."));
    if (kept != m_session.the_case().style_rules() &&
        !m_session.apply({utf8(tr("Change the style rules")),
                          [&](Edits& edits) { return edits.set_style_rules(kept); }, ""}))
        return;
    accept();
}

} // namespace headwater
