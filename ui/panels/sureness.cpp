// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/sureness.h"

#include <algorithm>

#include <QLabel>
#include <QVBoxLayout>

#include "core/desk/networks.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/records/grade_words.h"

namespace headwater {

namespace {

constexpr std::size_t sources_named = 4;

/// The best of each source, best first.
std::vector<std::pair<double, QString>> bests(const std::vector<Evidence>& evidence,
                                              const std::map<SourceId, Source>& sources,
                                              const GradePolicy& policy) {
    std::map<SourceId, double> best;
    for (const Evidence& item : evidence)
        best[item.source] =
            std::max(best[item.source], worth_of(item, sources.at(item.source), policy));
    std::vector<std::pair<double, QString>> named;
    for (const auto& [source, worth] : best)
        named.emplace_back(worth, qt(sources.at(source).title));
    std::ranges::sort(named, std::greater{});
    return named;
}

} // namespace

Sureness::Sureness(const std::vector<Evidence>& evidence, const std::map<SourceId, Source>& sources,
                   const GradePolicy& policy, QWidget* parent)
    : QWidget(parent) {
    std::vector<Voucher> vouchers;
    for (const Evidence& item : evidence)
        vouchers.push_back({item.source.value, worth_of(item, sources.at(item.source), policy)});
    m_confidence = headwater::confidence(std::move(vouchers));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto named = bests(evidence, sources, policy);
    column->addWidget(
        label_of("strong", tr("%1 sure, from %n source(s)", nullptr, static_cast<int>(named.size()))
                               .arg(in_percent(m_confidence))));
    QStringList parts;
    for (std::size_t i = 0; i < std::min(named.size(), sources_named); ++i)
        parts << tr("%1: %2").arg(named[i].second, in_percent(named[i].first));
    if (named.size() > sources_named) parts << QString::fromUtf8("…");
    column->addWidget(paragraph_of("small", parts.join("; ")));
    setToolTip(tr("The best item of each source counts, for repeating oneself is no proof. Sources "
                  "that agree make each other surer. What is refuted counts nothing."));
}

} // namespace headwater
