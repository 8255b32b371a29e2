// SPDX-License-Identifier: Apache-2.0
#include "ui/import/matching_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/desk/matching.h"
#include "ui/import/field_words.h"
#include "ui/import/kept_apart_dialog.h"
#include "ui/import/match_list.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/work/session.h"

namespace headwater {

namespace {
constexpr double least_score = 0.6;
}

MatchingDialog::MatchingDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_kind(new QComboBox),
      m_stop(new QPushButton(tr("Stop"))),
      m_said(paragraph_of("note")),
      m_matches(new MatchList(tr("Record that is kept"), tr("Record that joins it"))),
      m_apart(new QPushButton),
      m_merge(new QPushButton(tr("Merge what is accepted"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find matching entities"));
    resize(960, 640);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    auto* row = new QHBoxLayout;
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Every kind"), QString());
    for (const std::string& kind : session.the_case().entity_kinds())
        m_kind->addItem(name_of_kind(kind, session.schema()), qt(kind));
    row->addWidget(m_kind);
    row->addWidget(m_stop);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_said);
    column->addWidget(m_matches, 1);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Close"));
    buttons->addWidget(m_apart);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_merge);
    column->addLayout(buttons);
    connect(m_kind, &QComboBox::activated, this, &MatchingDialog::look);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_session.jobs().stop(m_job); });
    connect(m_apart, &QPushButton::clicked, this, &MatchingDialog::show_kept_apart);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(m_merge, &QPushButton::clicked, this, &MatchingDialog::merge);
    connect(m_matches, &MatchList::decided, this, &MatchingDialog::refresh);
    look();
}

void MatchingDialog::look() {
    if (m_job != 0) m_session.jobs().stop(m_job);
    const std::string kind = utf8(m_kind->currentData().toString());
    m_said->setText(tr("Looking through the whole case."));
    m_job = m_session.read_in_background<std::vector<LikelySame>>(
        tr("Finding matching entities"), this,
        [kind](const Case& the_case, Task& task) {
            return find_matching(the_case, kind, least_score, task);
        },
        [this, kind](Result<std::vector<LikelySame>> pairs) {
            if (kind != utf8(m_kind->currentData().toString())) return;
            m_job = 0;
            if (pairs) return show_pairs(std::move(*pairs));
            show_pairs({});
            m_said->setText(pairs.error().kind == Error::Kind::stopped
                                ? tr("Stopped. The case is unchanged.")
                                : in_words(pairs.error().message));
        });
    refresh();
}

void MatchingDialog::show_pairs(std::vector<LikelySame> pairs) {
    m_pairs = std::move(pairs);
    const QString said =
        m_pairs.empty() ? tr("Nothing in the case looks like the same twice.")
                        : tr("Nothing is merged unless you accept it. A merged record stays behind "
                             "the one that is kept and can be parted again.");
    m_said->setText(m_left_out.isEmpty() ? said : m_left_out + u' ' + said);
    m_left_out.clear();
    const auto name_of = [this](EntityId id) {
        const auto entity = m_session.the_case().entity(id);
        return entity ? QString::fromUtf8("%1 (%2)").arg(
                            qt(entity->label), name_of_kind(entity->kind, m_session.schema()))
                      : QString();
    };
    m_matches->show_pairs(m_pairs, {}, name_of, name_of);
    refresh();
}

void MatchingDialog::refresh() {
    m_stop->setVisible(m_job != 0);
    m_matches->setVisible(m_job == 0 && !m_pairs.empty());
    const bool merges = m_matches->count_of(Verdict::one) > 0;
    const bool parts = m_matches->count_of(Verdict::apart) > 0;
    m_merge->setText(merges && parts ? tr("Merge and keep apart")
                     : parts         ? tr("Keep apart")
                                     : tr("Merge what is accepted"));
    m_merge->setEnabled(m_job == 0 && m_session.may_edit() && (merges || parts));
    const auto apart = m_session.the_case().kept_apart();
    const auto kept = apart ? static_cast<int>(apart->size()) : 0;
    m_apart->setText(tr("Kept apart (%1)...").arg(QLocale().toString(kept)));
    m_apart->setVisible(kept > 0);
}

void MatchingDialog::merge() {
    std::vector<LikelySame> accepted;
    Pairs apart;
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        const Verdict verdict = m_matches->verdicts()[i];
        if (verdict == Verdict::one) accepted.push_back(m_pairs[i]);
        if (verdict == Verdict::apart) apart.emplace_back(m_pairs[i].kept, m_pairs[i].other);
    }
    if (!apart.empty() && !m_session.apply(keep_apart(m_session.the_case(), std::move(apart))))
        return;
    const auto kept_apart = kept_apart_among(m_session.the_case(), accepted);
    if (!kept_apart) return m_said->setText(in_words(kept_apart.error().message));
    Joined joined = join(accepted, *kept_apart);
    const std::size_t merged = accepted.size() - joined.left_out.size();
    m_left_out = told_left_out(joined.left_out);
    const std::string label = "Merge " + std::to_string(merged) + " matching pairs";
    if (merged == 0 || m_session.apply(merge_all(label, std::move(joined.mergings)))) look();
}

QString
MatchingDialog::told_left_out(const std::vector<std::pair<EntityId, EntityId>>& pairs) const {
    if (pairs.empty()) return {};
    const auto label = [this](EntityId id) {
        return qt(m_session.the_case().entity(id).value_or(Entity{}).label);
    };
    QStringList names;
    for (const auto& [a, b] : pairs)
        names += label(a) + QString::fromUtf8(" – ") + label(b);
    return tr("Pairs that were not merged, because records that are kept apart would have become "
              "one (%1): %2.")
        .arg(QLocale().toString(static_cast<int>(pairs.size())), names.join(u"; "));
}

void MatchingDialog::show_kept_apart() {
    auto* dialog = new KeptApartDialog(m_session, this);
    connect(dialog, &KeptApartDialog::proposed_again, this, &MatchingDialog::look);
    dialog->open();
}

} // namespace headwater
