// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/clause_row.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include "ui/look/icons.h"
#include "ui/look/language.h"

namespace headwater {

namespace {

using How = Clause::How;
using About = Clause::About;

QString words_of(About about, How how) {
    switch (how) {
    case How::is:
        return ClauseRow::tr("is");
    case How::contains:
        return ClauseRow::tr("contains");
    case How::greater:
        return ClauseRow::tr("is greater than");
    case How::less:
        return ClauseRow::tr("is less than");
    case How::known:
        return about == About::group ? ClauseRow::tr("any") : ClauseRow::tr("is known");
    case How::first:
        return ClauseRow::tr("is among the first");
    case How::at_least:
        return ClauseRow::tr("is at least");
    case How::at_most:
        return ClauseRow::tr("is at most");
    case How::before:
        return ClauseRow::tr("is this day or earlier");
    case How::after:
        return ClauseRow::tr("is this day or later");
    case How::within:
        break;
    }
    return about == About::added ? ClauseRow::tr("within, days") : ClauseRow::tr("is within");
}

QString example_of(About about, How how) {
    switch (about) {
    case About::grade:
        return "B2";
    case About::date:
        return how == How::within ? "2023-05/2023-06" : "2023-05-03";
    case About::added:
        return "7";
    case About::measure:
        return how == How::first ? "10" : "0.5";
    case About::group:
        return "1";
    case About::property:
        break;
    }
    return {};
}

} // namespace

ClauseRow::ClauseRow(std::vector<ClauseSubject> subjects, const Clause& clause, QWidget* parent)
    : QWidget(parent),
      m_subjects(std::move(subjects)),
      m_subject(new QComboBox),
      m_how(new QComboBox),
      m_value(new QLineEdit) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* remove = new QToolButton;
    remove->setIcon(icon_named("close"));
    remove->setToolTip(tr("Take this condition away"));
    remove->setAccessibleName(remove->toolTip());
    row->addWidget(m_subject, 4);
    row->addWidget(m_how, 3);
    row->addWidget(m_value, 3);
    row->addWidget(remove);
    m_subject->setAccessibleName(tr("What is asked about"));
    m_how->setAccessibleName(tr("How it is compared"));
    m_value->setAccessibleName(tr("With what it is compared"));
    m_subject->setMinimumContentsLength(14);
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto same = [&](const ClauseSubject& s) {
        return s.about == clause.about && s.name == clause.name;
    };
    if (std::ranges::none_of(m_subjects, same)) // of a kind that is not chosen any more
        m_subjects.push_back({clause.about, clause.name, qt(clause.name)});
    for (const ClauseSubject& subject : m_subjects)
        m_subject->addItem(subject.words);
    m_subject->setCurrentIndex(
        static_cast<int>(std::ranges::find_if(m_subjects, same) - m_subjects.begin()));
    choose_subject();
    const auto& ways = ways_of(clause.about);
    m_how->setCurrentIndex(static_cast<int>(std::ranges::find(ways, clause.how) - ways.begin()));
    m_value->setText(qt(clause.value));
    choose_how();
    connect(m_subject, &QComboBox::currentIndexChanged, this, [this] {
        m_value->clear();
        choose_subject();
        Q_EMIT changed();
    });
    connect(m_how, &QComboBox::currentIndexChanged, this, [this] {
        choose_how();
        Q_EMIT changed();
    });
    connect(m_value, &QLineEdit::textChanged, this, &ClauseRow::changed);
    connect(remove, &QToolButton::clicked, this, &ClauseRow::removed);
}

void ClauseRow::choose_subject() {
    const QSignalBlocker quiet(m_how);
    const About about = m_subjects[static_cast<std::size_t>(m_subject->currentIndex())].about;
    m_how->clear();
    for (const How how : ways_of(about))
        m_how->addItem(words_of(about, how));
    choose_how();
}

void ClauseRow::choose_how() {
    const Clause now = clause();
    m_value->setVisible(now.how != How::known);
    m_value->setPlaceholderText(example_of(now.about, now.how));
}

Clause ClauseRow::clause() const {
    const ClauseSubject& subject = m_subjects[static_cast<std::size_t>(m_subject->currentIndex())];
    const auto& ways = ways_of(subject.about);
    const auto how = static_cast<std::size_t>(std::max(0, m_how->currentIndex()));
    const Clause clause{subject.about, ways[std::min(how, ways.size() - 1)], subject.name,
                        utf8(m_value->text().trimmed())};
    return clause;
}

} // namespace headwater
