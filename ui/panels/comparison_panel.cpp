// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/comparison_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "core/desk/then.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/panels/reasons.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr std::size_t moves_shown = 40;
constexpr int few_letters = 8; ///< as narrow as a choice may be; its list is as wide as need be

/// "31 → 4", "new at 4", "31, no longer there".
QString words_of(const Move& move) {
    if (move.rank_before == 0) return ComparisonPanel::tr("new at rank %1").arg(move.rank_after);
    if (move.rank_after == 0)
        return ComparisonPanel::tr("was rank %1, is no longer there").arg(move.rank_before);
    const bool up = move.rank_after < move.rank_before;
    return QString::fromUtf8("%1 → %2  %3%4")
        .arg(move.rank_before)
        .arg(move.rank_after)
        .arg(QString::fromUtf8(up ? "▲" : "▼"))
        .arg(up ? move.rank_before - move.rank_after : move.rank_after - move.rank_before);
}

} // namespace

ComparisonPanel::ComparisonPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_before(new QComboBox),
      m_after(new QComboBox),
      m_state(paragraph_of("small")) {
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    for (auto* choice : {m_before, m_after}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(few_letters);
        connect(choice, &QComboBox::activated, this, &ComparisonPanel::compare);
    }
    m_before->setAccessibleName(tr("From"));
    m_after->setAccessibleName(tr("To"));
    auto* choices = new QHBoxLayout;
    choices->addWidget(m_before, 1);
    choices->addWidget(label_of("faint", QString::fromUtf8("→")));
    choices->addWidget(m_after, 1);
    outside->addLayout(choices);
    outside->addWidget(m_state);
    m_list = scrolled_column(outside, "paper");
    connect(&m_session, &Session::case_changed, this, [this] {
        if (isVisible()) look();
    });
}

void ComparisonPanel::look() {
    fill_choices();
    compare();
}

/// The newest kept ranking to begin with, against the case as it is.
void ComparisonPanel::fill_choices() {
    const QVariant before = m_before->currentData();
    const QVariant after = m_after->currentData();
    m_before->clear();
    m_after->clear();
    m_after->addItem(tr("Now"), 0);
    if (!m_session.has_case()) return;
    const auto findings = m_session.the_case().findings();
    for (std::size_t i = findings.size(); i-- > 0;) {
        const auto& [record, asked] = findings[i];
        const QString title = tr("%1. %2").arg(i + 1).arg(in_words(asked));
        m_before->addItem(title, static_cast<qlonglong>(record));
        m_after->addItem(title, static_cast<qlonglong>(record));
    }
    m_before->setCurrentIndex(std::max(0, m_before->findData(before)));
    m_after->setCurrentIndex(std::max(0, m_after->findData(after)));
}

void ComparisonPanel::compare() {
    empty_out(m_list);
    m_state->show();
    if (m_before->count() == 0) {
        m_state->setText(tr("Keep a finding today; here you see later what moved since, and "
                            "because of which new evidence."));
        return;
    }
    m_state->setText(tr("Comparing…"));
    const auto before = m_before->currentData().toLongLong();
    const auto chosen = m_after->currentData().toLongLong();
    const auto after = chosen == 0 ? std::nullopt : std::optional<std::int64_t>(chosen);
    const int serial = ++m_serial;
    m_session.read_in_background<Comparison>(
        tr("Comparing two rankings"), this,
        [before, after](const Case& the_case, Task& task) {
            return compare_kept(the_case, before, after, task);
        },
        [this, serial](Result<Comparison> comparison) {
            if (serial != m_serial) return;
            if (comparison) return show_moves(*comparison);
            m_state->setText(in_words(comparison.error().message));
        });
}

void ComparisonPanel::show_moves(const Comparison& comparison) {
    QStringList notes;
    if (comparison.moves.empty()) notes << tr("Nobody moved.");
    for (const Message& note : comparison.notes)
        notes << in_words(note);
    m_state->setText(notes.join(' '));
    m_state->setVisible(!notes.isEmpty());
    for (std::size_t i = 0; i < std::min(comparison.moves.size(), moves_shown); ++i)
        add(comparison.moves[i]);
    if (comparison.moves.size() > moves_shown)
        m_list->addWidget(
            label_of("faint", tr("and %n more", nullptr,
                                 static_cast<int>(comparison.moves.size() - moves_shown))));
    m_list->addStretch(1);
}

void ComparisonPanel::add(const Move& move) {
    m_list->addWidget(rule());
    auto* row = new RowButton(qt(move.label));
    row->set_count(words_of(move));
    connect(row, &RowButton::clicked, this, [this, who = move.who.value] { m_session.go_to(who); });
    m_list->addWidget(row);
    const bool better = move.rank_before == 0 || move.rank_after < move.rank_before;
    m_list->addWidget(new Reasons(m_session, move.reasons,
                                  better ? Reasons::Tone::for_it : Reasons::Tone::against_it));
}

} // namespace headwater
