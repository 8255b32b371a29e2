// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/ranking_choices.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/analysis/lists.h"
#include "ui/look/dates.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/panels/flow_layout.h"
#include "ui/panels/questions.h"
#include "ui/panels/ranking_model.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr double worth_of_b2 = 0.8;
constexpr int few_letters = 12;

QComboBox* choice_of(const QString& name) {
    auto* choice = new QComboBox;
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(few_letters);
    return choice;
}

QCheckBox* option_of(const QString& words, const QString& tip) {
    auto* option = new QCheckBox(words);
    option->setToolTip(tip);
    return option;
}

} // namespace

RankingChoices::RankingChoices(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_day(choice_of(tr("As the case is now, or as a finding was kept"))),
      m_list(choice_of(tr("Which list"))),
      m_graded(option_of(tr("Only B2 or better"),
                         tr("Ranks again from evidence graded B2 or better alone"))),
      m_kin(option_of(tr("Family ties count"),
                      tr("Ties that are kinship alone carry no weight unless this is chosen"))),
      m_services(option_of(tr("Service numbers count"),
                           tr("Numbers marked as services are ranked like others"))),
      m_one(paragraph_of("note")),
      m_apart(link_button(tr("Rank them apart again"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_day);
    column->addWidget(m_list);
    auto* options = new QWidget;
    auto* flow = new FlowLayout(options);
    for (QCheckBox* option : {m_graded, m_kin, m_services}) {
        flow->addWidget(option);
        connect(option, &QCheckBox::toggled, this, &RankingChoices::rank_asked);
    }
    column->addWidget(options);
    column->addWidget(m_one);
    column->addWidget(m_apart, 0, Qt::AlignLeft);
    connect(m_day, &QComboBox::activated, this, [this] { Q_EMIT kept_asked(kept()); });
    connect(m_list, &QComboBox::activated, this, &RankingChoices::list_chosen);
    connect(m_apart, &QPushButton::clicked, this, [this] { rank_as_one({}); });
    connect(&m_session, &Session::case_opened, this, [this] {
        m_as_one.clear();
        say_as_one();
    });
    say_as_one();
}

void RankingChoices::refresh(const Question* question, const Answer* answer) {
    if (question != nullptr) fill_days(*question);
    m_day->setVisible(m_day->count() > 1);
    fill_lists(answer);
    const bool now = kept() == 0;
    for (QCheckBox* option : {m_graded, m_kin, m_services})
        option->setVisible(answer != nullptr && now);
}

/// The newest first, after the case as it is.
void RankingChoices::fill_days(const Question& question) {
    const qlonglong chosen = kept();
    m_day->clear();
    m_day->addItem(tr("As it is now"), qlonglong{0});
    if (!m_session.has_case()) return;
    read_heads();
    for (auto head = m_heads.rbegin(); head != m_heads.rend(); ++head) {
        if (head->title != question.words) continue;
        m_day->addItem(tr("Kept: %1, step %2")
                           .arg(dated(head->when.substr(0, 10)),
                                QLocale().toString(static_cast<qlonglong>(head->revision))),
                       static_cast<qlonglong>(head->number));
    }
    m_day->setCurrentIndex(std::max(0, m_day->findData(chosen)));
}

/// Only when findings came or went, for each is read from the file.
void RankingChoices::read_heads() {
    const auto findings = m_session.the_case().findings();
    const bool same = std::ranges::equal(
        findings, m_heads, {}, &std::pair<std::int64_t, std::string>::first, &KeptHead::number);
    if (!same) m_heads = kept_heads(m_session.the_case());
}

void RankingChoices::fill_lists(const Answer* answer) {
    const QString chosen = m_list->currentData().toString();
    m_list->clear();
    if (answer != nullptr)
        for (const std::string& list : lists_of(answer->finding))
            m_list->addItem(name_of_list(list), qt(list));
    m_list->setCurrentIndex(std::max(0, m_list->findData(chosen)));
    m_list->setVisible(m_list->count() > 1);
}

Filter RankingChoices::narrowed(Filter filter) const {
    if (m_graded->isChecked()) filter.min_worth = std::max(filter.min_worth, worth_of_b2);
    filter.with_kin = m_kin->isChecked();
    filter.with_services = m_services->isChecked();
    if (!m_as_one.empty()) filter.as_one = {m_as_one};
    return filter;
}

std::string RankingChoices::list() const {
    return utf8(m_list->currentData().toString());
}

std::int64_t RankingChoices::kept() const {
    return m_day->currentData().toLongLong();
}

void RankingChoices::show_kept(std::int64_t number) {
    m_day->setCurrentIndex(std::max(0, m_day->findData(static_cast<qlonglong>(number))));
}

void RankingChoices::rank_as_one(const std::vector<std::int64_t>& records) {
    m_as_one.clear();
    for (const std::int64_t record : records)
        m_as_one.push_back(EntityId{record});
    m_day->setCurrentIndex(0);
    say_as_one();
    Q_EMIT rank_asked();
}

void RankingChoices::say_as_one() {
    QStringList names;
    if (m_session.has_case())
        for (const EntityId id : m_as_one)
            if (const auto entity = m_session.the_case().entity(id)) names << qt(entity->label);
    m_one->setVisible(!m_as_one.empty());
    m_apart->setVisible(!m_as_one.empty());
    m_one->setText(tr("As if these were one: %1. Nothing is joined.").arg(names.join(", ")));
}

} // namespace headwater
