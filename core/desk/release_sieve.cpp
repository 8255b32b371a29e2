// SPDX-License-Identifier: Apache-2.0
#include "core/desk/release_sieve.h"

#include <algorithm>

#include "core/base/text.h"

namespace headwater {

namespace {

std::set<std::string> folded(const std::set<std::string>& words) {
    std::set<std::string> all;
    for (const std::string& word : words)
        all.insert(fold(word));
    return all;
}

/// The handling mark behind a grade of two marks, or 0.
char handling_of(std::string_view grade) {
    return grade.size() > 2 ? grade.back() : '\0';
}

/// Somebody may have several: each counts.
bool tells_nation(const Property& property) {
    return (property.name == "nationality" || property.name == "country") &&
           !property.value.empty();
}

class Sieving {
public:
    Sieving(const Records& all, const ReleaseWish& wish)
        : m_all(all),
          m_wish(wish),
          m_forces(folded(wish.forces)),
          m_without_forces(folded(wish.without_forces)),
          m_nationalities(folded(wish.without_nationalities)) {}

    ReleaseSieve make() {
        m_sieve.unsourced = m_wish.unsourced;
        sift_sources();
        sift_evidence();
        sift_people();
        sift_links();
        sift_entities();
        if (m_wish.stand_ins) add_stand_ins();
        return std::move(m_sieve);
    }

private:
    bool is_released(const Source& source) const {
        if (source.kind == "release" || m_wish.without_sources.contains(source.id)) return false;
        const std::string force = fold(source.agency);
        if (!m_forces.empty() && !m_forces.contains(force)) return false;
        return !m_without_forces.contains(force);
    }

    void sift_sources() {
        for (const Source& source : m_all.sources) {
            if (!is_released(source)) continue;
            m_sieve.sources.insert(source.id);
            m_grades.emplace(source.id, source.grade);
        }
        m_sieve.by_source = m_all.sources.size() - m_sieve.sources.size();
    }

    void sift_evidence() {
        for (const Evidence& item : m_all.evidence) {
            m_spoken_of.insert(item.subject);
            const auto grade = m_grades.find(item.source);
            const bool released = grade != m_grades.end();
            Spoken& spoken = m_sieve.spoken[{item.subject, item.property}];
            if (!released) {
                spoken.withheld = true;
                ++m_sieve.items_by_source;
                continue;
            }
            const char mark = handling_of(item.grade.empty() ? grade->second : item.grade);
            if (!m_wish.handling.empty() && mark != '\0' &&
                m_wish.handling.find(mark) == std::string::npos) {
                spoken.withheld = true;
                ++m_sieve.items_by_handling;
                continue;
            }
            spoken.released = true;
            if (!item.property.empty()) spoken.words += fold(item.quotation) + '\n';
            m_sieve.evidence.insert(item.id.value);
            m_vouched.insert(item.subject);
        }
    }

    bool may_stay(std::int64_t record) const {
        return m_vouched.contains(record) || (m_wish.unsourced && !m_spoken_of.contains(record));
    }

    /// Who is withheld as such, whatever is known of him.
    void sift_people() {
        for (const Entity& entity : m_all.entities) {
            bool withheld = m_wish.without_entities.contains(entity.id);
            for (const Property& property : entity.properties)
                withheld = withheld || (tells_nation(property) &&
                                        m_nationalities.contains(fold(property.value)));
            if (withheld) m_sieve.withheld.insert(entity.id);
        }
    }

    void sift_links() {
        for (const Link& link : m_all.links) {
            const bool touches =
                m_sieve.withheld.contains(link.from) || m_sieve.withheld.contains(link.to);
            if (touches || !may_stay(link.id.value)) continue;
            m_sieve.links.insert(link.id);
            m_tied.insert({link.from, link.to});
        }
    }

    void sift_entities() {
        for (const Entity& entity : m_all.entities) {
            if (m_sieve.withheld.contains(entity.id)) continue;
            if (may_stay(entity.id.value) || m_tied.contains(entity.id))
                m_sieve.kept.insert(entity.id);
        }
    }

    /// Those left out that are tied to somebody who goes out.
    void add_stand_ins() {
        for (const Link& link : m_all.links) {
            const bool from = m_sieve.kept.contains(link.from), to = m_sieve.kept.contains(link.to);
            if (from == to) continue;
            m_sieve.stand_ins.insert(from ? link.to : link.from);
            m_sieve.shape.insert(link.id);
        }
        for (const Link& link : m_all.links)
            if (m_sieve.stand_ins.contains(link.from) && m_sieve.stand_ins.contains(link.to))
                m_sieve.shape.insert(link.id);
    }

    const Records& m_all;
    const ReleaseWish& m_wish;
    std::set<std::string> m_forces, m_without_forces, m_nationalities;
    std::map<SourceId, std::string> m_grades;     ///< of the sources that go out
    std::unordered_set<std::int64_t> m_spoken_of; ///< records with evidence
    std::unordered_set<std::int64_t> m_vouched;   ///< with evidence that goes out
    std::unordered_set<EntityId> m_tied;
    ReleaseSieve m_sieve;
};

} // namespace

bool ReleaseSieve::lets_through(const Entity& entity, const Property& property) const {
    if (const auto of_it = spoken.find({entity.id.value, property.name}); of_it != spoken.end()) {
        const bool several =
            std::ranges::count(entity.properties, property.name, &Property::name) > 1;
        if (!several || !of_it->second.withheld) return of_it->second.released;
        return of_it->second.words.find(fold(property.value)) != std::string::npos;
    }
    const auto of_all = spoken.find({entity.id.value, std::string()});
    return of_all == spoken.end() ? unsourced : of_all->second.released;
}

ReleaseSieve sieve_for(const Records& all, const ReleaseWish& wish) {
    return Sieving(all, wish).make();
}

} // namespace headwater
