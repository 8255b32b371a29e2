// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/standing.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/panels/ranking_model.h"
#include "ui/panels/reasons.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr std::size_t roles_shown = 2;

/// "in the first five in 93 of 100 draws": the smallest k that says something, else the largest.
QString chance_of(const Score& score) {
    if (score.p_top.empty()) return {};
    auto said = std::prev(score.p_top.end());
    for (auto k = score.p_top.begin(); k != score.p_top.end(); ++k)
        if (k->second >= 0.5) {
            said = k;
            break;
        }
    return Standing::tr("among the first %1 in %2 of 100 draws; rank %3 to %4")
        .arg(said->first)
        .arg(qRound(100 * said->second))
        .arg(score.rank_low)
        .arg(score.rank_high);
}

} // namespace

Standing::Standing(Session& session, const Answer& answer, const Score& score, QWidget* parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 6, 0, 0);
    m_column->setSpacing(7);
    add_card(answer, score);
    add_reasons(score);
    add_layers(score);
    add_roles(score);
}

void Standing::add_card(const Answer& answer, const Score& score) {
    auto* card = new QFrame;
    card->setProperty("role", "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(2);
    const QLocale locale;
    QStringList words{tr("Rank %1 of %2")
                          .arg(locale.toString(score.rank), locale.toString(static_cast<qulonglong>(
                                                                answer.finding.scores.size())))};
    for (const std::string& badge : score.badges)
        words << in_words(badge);
    column->addWidget(paragraph_of("strong", words.join(", ")));
    if (const QString chance = chance_of(score); !chance.isEmpty())
        column->addWidget(paragraph_of("small", chance));
    QString below = in_words(answer.finding.title);
    if (m_session.is_stale(answer.finding)) below += " " + tr("(out of date)");
    column->addWidget(paragraph_of("small", below));
    m_column->addWidget(card);
}

void Standing::add_reasons(const Score& score) {
    const auto add = [this](const QString& heading, const std::vector<Reason>& reasons,
                            Reasons::Tone tone) {
        if (reasons.empty()) return;
        m_column->addSpacing(10);
        m_column->addWidget(section_of(heading));
        m_column->addWidget(new Reasons(m_session, reasons, tone));
    };
    add(tr("Why"), score.reasons, Reasons::Tone::for_it);
    add(tr("Against"), score.against, Reasons::Tone::against_it);
}

void Standing::add_layers(const Score& score) {
    if (score.layers.size() < 2) return;
    m_column->addSpacing(10);
    m_column->addWidget(section_of(tr("Layer by layer")));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    for (const LayerRank& layer : score.layers) {
        const int row = grid->rowCount();
        grid->addWidget(label_of("faint", name_of_list(name_of(layer.layer))), row, 0);
        grid->addWidget(label_of("", tr("rank %1 of %2").arg(layer.rank).arg(layer.of)), row, 1);
    }
    m_column->addLayout(grid);
}

void Standing::add_roles(const Score& score) {
    if (score.roles.empty()) return;
    m_column->addSpacing(10);
    m_column->addWidget(section_of(tr("What part it may be")));
    m_column->addWidget(paragraph_of("small", tr("Guesses at conduct to be checked, not findings "
                                                 "about the person.")));
    for (std::size_t i = 0; i < std::min(score.roles.size(), roles_shown); ++i)
        add_role(score.roles[i]);
}

void Standing::add_role(const Hypothesis& role) {
    m_column->addWidget(paragraph_of("strong", tr("%1?").arg(in_words(role.name))));
    m_column->addWidget(new Reasons(m_session, role.reasons, Reasons::Tone::for_it));
    if (!role.against.empty())
        m_column->addWidget(new Reasons(m_session, role.against, Reasons::Tone::against_it));
}

} // namespace headwater
