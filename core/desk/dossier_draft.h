// SPDX-License-Identifier: Apache-2.0
// A dossier in the making: statements in the reader's words, each with the numbers of the sources
// that it rests on; a source gets its number when it is first cited.
#pragma once

#include <map>
#include <set>

#include "core/analysis/finding.h"
#include "core/desk/dossiers.h"

namespace headwater {

using Sources = std::set<SourceId>;

class DossierDraft {
public:
    /// Both must outlive it. `caveat`: where scores or guesses are shown.
    DossierDraft(const Case& the_case, const DossierWish& wish, std::string title,
                 bool with_caveat);

    std::string words(const Message& message) const;
    /// A fixed word: the label of a kind, the name of a property.
    std::string word(const std::string& text) const { return words(Message{text, {}}); }
    /// An EDTF date as the reader writes it; empty stays so.
    std::string date(const std::string& edtf) const;
    // Some kinds of entity and of link share a name: a meeting, and who met.
    std::string label_of_entity_kind(const std::string& kind) const;
    std::string label_of_link_kind(const std::string& kind) const;
    /// Of an entity or a link: "Mai", "Mai → Lan", "Mai – Lan"; empty: neither.
    std::string name_of_record(std::int64_t record) const;

    void set_title(std::string title) { m_dossier.title = std::move(title); }
    void put_heading(const Message& heading, int level = 1);
    void put_heading_named(const std::string& name, int level);
    void put(const Message& statement, const Sources& sources = {}, bool listed = false);
    void put_faint(const Message& statement);
    /// Each as an item with the sources of the records behind it.
    void put_reasons(const std::vector<Reason>& reasons);
    /// Columns of the header are words; `empty` is said where there are no rows.
    void put_table(const std::vector<Message>& header, std::vector<std::vector<std::string>> rows,
                   const Message& empty);
    void put_picture(Picture picture, const Message& caption);

    /// "[1, 4]", for a cell.
    std::string cited(const Sources& sources);
    std::string cited(SourceId source) { return cited(Sources{source}); }
    /// Who speaks of those entities and links; not whose word was refuted.
    Sources behind(const std::vector<std::int64_t>& records) const;
    Sources behind(std::int64_t record) const;

    Dossier finish();

    const Case& the_case() const { return m_case; }
    const DossierWish& wish() const { return m_wish; }

private:
    SourceNumbers numbers_of(const Sources& sources);
    std::string note_of(SourceId id) const;

    const Case& m_case;
    DossierWish m_wish;
    Dossier m_dossier;
    std::map<SourceId, std::size_t> m_numbers;
};

} // namespace headwater
