// SPDX-License-Identifier: Apache-2.0
#include "core/desk/dossier_draft.h"

#include <algorithm>

#include "core/analysis/leaders.h"
#include "core/desk/sheets.h"

namespace headwater {

namespace {

constexpr std::size_t records_looked_at = 200; ///< of one reason: more name no further source

} // namespace

DossierDraft::DossierDraft(const Case& the_case, const DossierWish& wish, std::string title,
                           bool with_caveat)
    : m_case(the_case), m_wish(wish) {
    const std::string last = date_of_last_change(the_case);
    m_dossier.title = std::move(title);
    m_dossier.marking = wish.marking.empty() ? the_case.marking() : wish.marking;
    m_dossier.date = last;
    if (wish.author_in_file) m_dossier.author = wish.author;
    if (with_caveat) m_dossier.caveat = words(verification_caveat());
    const std::string day = wish.date.empty() ? date(last.substr(0, 10)) : wish.date;
    for (const std::string& part :
         {the_case.title(), wish.author, day, words(revision_words(the_case))})
        if (!part.empty()) m_dossier.head += (m_dossier.head.empty() ? "" : " · ") + part;
    m_dossier.sources_heading = words(say("Sources"));
}

std::string DossierDraft::words(const Message& message) const {
    return m_wish.translate ? m_wish.translate(message) : message.in_english();
}

std::string DossierDraft::date(const std::string& edtf) const {
    return edtf.empty() ? edtf : words(Message{"%1", {edtf}});
}

std::string DossierDraft::label_of_entity_kind(const std::string& kind) const {
    const EntityKind* known = m_case.schema().entity_kind(kind);
    return known ? word(known->label) : kind;
}

std::string DossierDraft::label_of_link_kind(const std::string& kind) const {
    const LinkKind* known = m_case.schema().link_kind(kind);
    return known ? word(known->label) : kind;
}

std::string DossierDraft::name_of_record(std::int64_t record) const {
    const auto label = [&](EntityId id) {
        const auto entity = m_case.entity(id);
        return entity ? entity->label : std::string();
    };
    const auto link = m_case.link(LinkId{record});
    if (!link) return label(EntityId{record});
    return label(link->from) + (link->directed ? " → " : " – ") + label(link->to);
}

void DossierDraft::put_heading(const Message& heading, int level) {
    put_heading_named(words(heading), level);
}

void DossierDraft::put_heading_named(const std::string& name, int level) {
    m_dossier.blocks.push_back(DossierHeading{name, level});
}

void DossierDraft::put(const Message& statement, const Sources& sources, bool listed) {
    m_dossier.blocks.push_back(DossierText{words(statement), numbers_of(sources), false, listed});
}

void DossierDraft::put_faint(const Message& statement) {
    m_dossier.blocks.push_back(DossierText{words(statement), {}, true, false});
}

void DossierDraft::put_reasons(const std::vector<Reason>& reasons) {
    for (const Reason& reason : reasons)
        put(reason.message, behind(reason.records), true);
}

void DossierDraft::put_table(const std::vector<Message>& header,
                             std::vector<std::vector<std::string>> rows, const Message& empty) {
    DossierTable table;
    for (const Message& column : header)
        table.header.push_back(words(column));
    table.rows = std::move(rows);
    table.empty = words(empty);
    m_dossier.blocks.push_back(std::move(table));
}

void DossierDraft::put_picture(Picture picture, const Message& caption) {
    m_dossier.blocks.push_back(DossierPicture{std::move(picture), words(caption)});
}

SourceNumbers DossierDraft::numbers_of(const Sources& sources) {
    SourceNumbers numbers;
    for (const SourceId id : sources) {
        if (id.value == 0) continue;
        const auto [known, fresh] = m_numbers.try_emplace(id, m_numbers.size() + 1);
        if (fresh) m_dossier.sources.push_back(note_of(id));
        numbers.push_back(known->second);
    }
    std::ranges::sort(numbers);
    return numbers;
}

std::string DossierDraft::cited(const Sources& sources) {
    return text_of(numbers_of(sources));
}

Sources DossierDraft::behind(std::int64_t record) const {
    Sources sources;
    if (m_case.source(SourceId{record})) return {SourceId{record}};
    for (const Evidence& evidence : m_case.evidence_by_source(record))
        if (!evidence.refuted) sources.insert(evidence.source);
    return sources;
}

Sources DossierDraft::behind(const std::vector<std::int64_t>& records) const {
    Sources sources;
    for (std::size_t i = 0; i < std::min(records.size(), records_looked_at); ++i)
        sources.merge(behind(records[i]));
    return sources;
}

/// "Call records, operator 1 · calls.csv · graded B2 · held by Border guard · SHA-256 2b30..."
std::string DossierDraft::note_of(SourceId id) const {
    const auto source = m_case.source(id);
    if (!source) return words(say("A source that is no longer in the case"));
    std::string note = source->title;
    const auto add = [&](const std::string& part) {
        if (!part.empty()) note += " · " + part;
    };
    if (source->reference != source->title) add(source->reference);
    add(words(say("graded %1", {source->grade})));
    if (!source->agency.empty()) add(words(say("held by %1", {source->agency})));
    if (!source->received.empty()) add(words(say("received %1", {source->received})));
    if (!source->digest.empty()) add("SHA-256 " + source->digest.substr(0, 16) + "…");
    return note;
}

Dossier DossierDraft::finish() {
    return std::move(m_dossier);
}

} // namespace headwater
