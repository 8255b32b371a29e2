// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/grounds.h"

#include <algorithm>
#include <map>

#include <QLabel>
#include <QVBoxLayout>

#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/records/evidence_card.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr std::size_t records_read = 400;
constexpr std::size_t cards_shown = 6;

/// The newest first, of the first few hundred records; the case answers at once that way.
std::vector<Evidence> evidence_of(const Case& the_case, const std::vector<std::int64_t>& records) {
    std::vector<Evidence> all;
    for (std::size_t i = 0; i < std::min(records.size(), records_read); ++i)
        if (the_case.link(LinkId{records[i]}))
            std::ranges::move(the_case.evidence_of(records[i]), std::back_inserter(all));
    std::ranges::stable_sort(all, std::greater{}, &Evidence::happened);
    return all;
}

} // namespace

bool Grounds::has_any(const Reason& reason) {
    return reason.records.size() > 1 || !reason.paths.empty();
}

Grounds::Grounds(Session& session, const Reason& reason, QWidget* parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 2, 0, 6);
    m_column->setSpacing(5);
    add_paths(reason);
    add_evidence(reason);
}

QString Grounds::name_of(std::int64_t entity) const {
    const auto known = m_session.the_case().entity(EntityId{entity});
    return known ? qt(known->label) : tr("(removed)");
}

void Grounds::add_paths(const Reason& reason) {
    if (reason.paths.empty()) return;
    m_column->addWidget(label_of("small", tr("Some of these ways:")));
    for (const auto& path : reason.paths) {
        QStringList stops;
        for (const std::int64_t stop : path)
            stops << name_of(stop).toHtmlEscaped();
        QLabel* words = paragraph_of(
            "small", QString("<a href=\"show\">%1</a>").arg(stops.join(QString::fromUtf8(" → "))));
        words->setTextFormat(Qt::RichText);
        words->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(words, &QLabel::linkActivated, this, [this, path] {
            m_session.point_at({path.begin(), path.end()});
        });
        m_column->addWidget(words);
    }
}

void Grounds::add_evidence(const Reason& reason) {
    const Case& the_case = m_session.the_case();
    const auto evidence = evidence_of(the_case, reason.records);
    std::map<SourceId, Source> sources;
    for (std::size_t i = 0; i < std::min(evidence.size(), cards_shown); ++i) {
        const SourceId id = evidence[i].source;
        if (!sources.contains(id)) sources[id] = the_case.source(id).value_or(Source{});
        m_column->addWidget(new EvidenceCard(evidence[i], sources[id], the_case.grade_policy()));
    }
    if (evidence.size() > cards_shown)
        m_column->addWidget(
            label_of("small", tr("and %n more item(s); all stand under Evidence below", nullptr,
                                 static_cast<int>(evidence.size() - cards_shown))));
    for (const std::int64_t record : reason.records)
        if (const auto source = the_case.source(SourceId{record}))
            m_column->addWidget(paragraph_of(
                "small", tr("Source: %1 (%2)").arg(qt(source->title), qt(source->grade))));
}

} // namespace headwater
