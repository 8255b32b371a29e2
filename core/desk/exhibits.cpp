// SPDX-License-Identifier: Apache-2.0
#include "core/desk/exhibits.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "core/desk/networks.h"
#include "core/desk/sheets.h"

namespace headwater {

namespace {

constexpr std::size_t items_printed = 8;

/// The links that the reasons rest on, each once, in order of id.
std::set<std::int64_t> grounds_of(const Score& score) {
    std::set<std::int64_t> records;
    for (const auto* reasons : {&score.reasons, &score.against})
        for (const Reason& reason : *reasons)
            records.insert(reason.records.begin(), reason.records.end());
    return records;
}

/// A date as the reader writes it, an item as a line: the grade, who said it, where, when, what.
class Printing {
public:
    explicit Printing(const ExhibitPaper& paper) : m_paper(paper) {}

    std::string line_of(const WeighedEvidence& item) const {
        const Evidence& evidence = item.evidence;
        std::string line = evidence.grade.empty() ? item.source.grade : evidence.grade;
        for (const std::string& part :
             {item.source.title, evidence.place, date_of(evidence.happened), evidence.quotation})
            if (!part.empty()) line += " · " + part;
        return line;
    }

    void put(std::vector<std::string>& printed, std::size_t& more,
             const WeighedEvidence& item) const {
        if (printed.size() < items_printed)
            printed.push_back(line_of(item));
        else
            ++more;
    }

private:
    std::string date_of(const std::string& edtf) const {
        return edtf.empty() ? std::string() : m_paper.words({"%1", {edtf}});
    }

    const ExhibitPaper& m_paper;
};

} // namespace

std::vector<WeighedEvidence> weighed(const Case& the_case, std::vector<Evidence> evidence) {
    std::map<SourceId, Source> sources;
    std::vector<WeighedEvidence> items;
    for (Evidence& item : evidence) {
        auto [source, fresh] = sources.try_emplace(item.source);
        if (fresh) source->second = the_case.source(item.source).value_or(Source{});
        const double worth = worth_of(item, source->second, the_case.grade_policy());
        items.push_back({std::move(item), source->second, worth});
    }
    std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) {
        return std::tie(b.worth, b.evidence.happened, a.evidence.id) <
               std::tie(a.worth, a.evidence.happened, b.evidence.id);
    });
    return items;
}

std::vector<WeighedEvidence> evidence_behind(const Case& the_case, const Score& score) {
    std::vector<Evidence> items;
    for (const std::int64_t record : grounds_of(score)) {
        if (!the_case.link(LinkId{record})) continue;
        for (Evidence& evidence : the_case.evidence_of(record))
            items.push_back(std::move(evidence));
    }
    return weighed(the_case, std::move(items));
}

Result<std::vector<ExhibitEvidence>> evidence_for(const Case& the_case, const Finding& finding,
                                                  const ExhibitPaper& paper, Task& task) {
    const Printing printing(paper);
    std::vector<ExhibitEvidence> all;
    for (std::size_t i = 0; i < std::min(paper.explained, finding.scores.size()); ++i) {
        if (!task.may_go_on()) return stopped();
        ExhibitEvidence& printed = all.emplace_back();
        for (const WeighedEvidence& item : evidence_behind(the_case, finding.scores[i]))
            if (item.worth > doubtful_worth)
                printing.put(printed.supporting, printed.more_supporting, item);
            else
                printing.put(printed.contrary, printed.more_contrary, item);
    }
    return all;
}

Result<std::vector<Picture>> exhibit_of(const Case& the_case, const Finding& finding,
                                        const Network& network, ExhibitPaper paper,
                                        const TextMeasure& measure, Task& task) {
    if (paper.case_title.empty()) paper.case_title = the_case.title();
    if (paper.marking.empty()) paper.marking = the_case.marking();
    if (paper.date.empty())
        paper.date = paper.words({"%1", {date_of_last_change(the_case).substr(0, 10)}});
    TRY(const auto evidence, evidence_for(the_case, finding, paper, task));
    return compose_exhibit(finding, network, evidence, paper, style_for(Palette::print), measure);
}

} // namespace headwater
