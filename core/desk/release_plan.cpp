// SPDX-License-Identifier: Apache-2.0
#include <unordered_map>
#include <unordered_set>

#include "core/base/text.h"
#include "core/desk/outgo.h"
#include "core/desk/release_sieve.h"
#include "core/desk/withheld_words.h"

namespace headwater {

namespace {

class Sifting {
public:
    Sifting(const Case& the_case, const ReleaseWish& wish, Records all, Task& task)
        : m_case(the_case),
          m_wish(wish),
          m_all(std::move(all)),
          m_task(task),
          m_sieve(sieve_for(m_all, wish)) {}

    Result<ReleasePlan> sift() {
        if (!m_task.may_go_on()) return stopped();
        find_secrets();
        take_records();
        TRY_VOID(check_words());
        take_charts();
        TRY_VOID(count_attachments());
        m_plan.secrets = m_words.secrets(m_plan.records);
        if (m_plan.records.entities.empty())
            return fail("Nothing would be left for %1. Widen what may go out.", {m_wish.recipient});
        tell_reasons();
        return std::move(m_plan);
    }

private:
    /// Names, numbers and words of everything that is left out.
    void find_secrets() {
        for (const Source& source : m_all.sources) {
            if (m_sieve.sources.contains(source.id)) continue;
            m_words.withhold_title(source.title);
            for (const std::string& text : {source.reference, source.digest, source.agency})
                if (fold(text) != fold(m_wish.recipient))
                    m_words.withhold(text); // he knows his name
        }
        for (const Entity& entity : m_all.entities) {
            const bool kept = m_sieve.kept.contains(entity.id);
            kept ? m_words.keep_name(entity.label) : m_words.withhold_name(entity.label);
            for (const Property& property : entity.properties)
                if (!kept || !m_sieve.lets_through(entity, property))
                    tells_who(entity, property) ? m_words.withhold_name(property.value)
                                                : m_words.withhold(property.value);
        }
        for (const Evidence& item : m_all.evidence) {
            if (m_sieve.evidence.contains(item.id.value)) continue;
            for (const std::string& text : {item.quotation, item.refuted_why})
                m_words.withhold(text);
        }
    }

    bool tells_who(const Entity& entity, const Property& property) const {
        const EntityKind* kind = m_case.schema().entity_kind(entity.kind);
        const PropertyKind* known = kind == nullptr ? nullptr : kind->property(property.name);
        return property.name == "alias" ||
               (known != nullptr && (known->identifies || known->type == PropertyType::phone));
    }

    /// What stands in the new file beside the records.
    Result<void> check_words() const {
        const auto withheld = [&](const std::string& text) {
            return m_words.withheld_in(text, OneWord::as_written).value_or(std::string());
        };
        const std::string title = m_wish.title.empty() ? m_case.title() : m_wish.title;
        if (const std::string name = withheld(title); !name.empty())
            return fail("The title \"%1\" names \"%2\", which may not go out. Give the new case "
                        "another title.",
                        {title, name});
        const std::string marking = m_wish.marking.empty() ? m_case.marking() : m_wish.marking;
        if (const std::string name = withheld(marking); !name.empty())
            return fail("The marking \"%1\" names \"%2\", which may not go out. Give the new case "
                        "another marking.",
                        {marking, name});
        for (const std::string& text : {m_wish.recipient, m_wish.purpose})
            if (const std::string name = withheld(text); !name.empty())
                return fail("\"%1\" names \"%2\", which may not go out, and recipient and purpose "
                            "stand in the new case. Put it in other words.",
                            {text, name});
        for (const std::string& text : words_of_own_kinds())
            if (const std::string name = withheld(text); !name.empty())
                return fail("The case's own kind \"%1\" names \"%2\", which may not go out. Leave "
                            "out what is of this kind, or rename the kind.",
                            {text, name});
        return {};
    }

    std::vector<std::string> words_of_own_kinds() const {
        std::vector<std::string> words;
        for (const EntityKind& kind : m_plan.entity_kinds) {
            words.insert(words.end(), {kind.name, kind.label, kind.plural});
            for (const PropertyKind& property : kind.properties)
                words.insert(words.end(), {property.name, property.label});
        }
        for (const LinkKind& kind : m_plan.link_kinds)
            words.insert(words.end(), {kind.name, kind.label});
        return words;
    }

    std::string sifted(const std::string& text) {
        if (!m_words.names_withheld(text)) return text;
        ++m_plan.texts_blanked;
        return {};
    }

    void take_records() {
        for (const Source& source : m_all.sources) {
            if (!m_sieve.sources.contains(source.id)) continue;
            Source copy = source;
            copy.id = SourceId{number_for(source.id.value)};
            for (std::string* text : {&copy.title, &copy.reference, &copy.agency})
                *text = sifted(*text);
            m_plan.records.sources.push_back(std::move(copy));
        }
        for (const Entity& entity : m_all.entities) {
            if (m_sieve.kept.contains(entity.id))
                take(entity);
            else if (m_sieve.stand_ins.contains(entity.id))
                take_stand_in(entity);
        }
        for (const Link& link : m_all.links) {
            if (m_sieve.links.contains(link.id))
                take(link);
            else if (m_sieve.shape.contains(link.id))
                take_shape(link);
        }
        for (const Evidence& item : m_all.evidence)
            take(item);
        count_all();
        note_kinds();
    }

    std::int64_t number_for(std::int64_t id) {
        const auto [known, fresh] = m_numbers.try_emplace(id, m_next);
        if (fresh) --m_next;
        return known->second;
    }

    void take(const Entity& entity) {
        Entity copy{EntityId{number_for(entity.id.value)}, entity.kind, sifted(entity.label), {}};
        if (copy.label.empty()) copy.label = stand_in_name();
        for (const Property& property : entity.properties) {
            if (m_sieve.lets_through(entity, property) && !m_words.names_withheld(property.name) &&
                !m_words.names_withheld(property.value)) {
                copy.properties.push_back(property);
                ++m_plan.properties.kept;
            } else {
                ++m_plan.properties.left_out;
                m_words.withhold(property.value);
            }
        }
        m_plan.records.entities.push_back(std::move(copy));
    }

    /// Without name and properties; of the same kind, so that the chart keeps its shape.
    void take_stand_in(const Entity& entity) {
        m_plan.records.entities.push_back(
            {EntityId{number_for(entity.id.value)}, entity.kind, stand_in_name(), {}});
    }

    std::string stand_in_name() { return "Withheld " + std::to_string(++m_withheld_so_far); }

    void take(const Link& link) {
        Link copy = link;
        copy.id = LinkId{number_for(link.id.value)};
        copy.from = EntityId{number_for(link.from.value)};
        copy.to = EntityId{number_for(link.to.value)};
        copy.label = sifted(copy.label);
        for (Property& property : copy.properties)
            property.value = m_words.names_withheld(property.name) ? "" : sifted(property.value);
        std::erase_if(copy.properties, [](const Property& p) { return p.value.empty(); });
        m_plan.records.links.push_back(std::move(copy));
    }

    /// That there is a tie, and its kind; nothing of what is known of it.
    void take_shape(const Link& link) {
        m_plan.records.links.push_back({LinkId{number_for(link.id.value)},
                                        link.kind,
                                        EntityId{number_for(link.from.value)},
                                        EntityId{number_for(link.to.value)},
                                        link.directed,
                                        Strength::tentative,
                                        "",
                                        {}});
    }

    /// On what goes out alone; whoever recorded it and under which warrant stays here.
    void take(const Evidence& item) {
        const bool about = m_sieve.kept.contains(EntityId{item.subject}) ||
                           m_sieve.links.contains(LinkId{item.subject});
        if (!about || !m_sieve.evidence.contains(item.id.value)) return;
        Evidence copy = item;
        copy.id = EvidenceId{number_for(item.id.value)};
        copy.subject = number_for(item.subject);
        copy.source = SourceId{number_for(item.source.value)};
        for (std::string* text :
             {&copy.quotation, &copy.place, &copy.property, &copy.unit, &copy.refuted_why})
            *text = sifted(*text);
        copy.warrant.clear();
        copy.recorded_by.clear();
        m_plan.records.evidence.push_back(std::move(copy));
    }

    void count_all() {
        const auto counted = [](std::size_t kept, std::size_t all) {
            return ReleaseCount{kept, all - kept};
        };
        m_plan.sources = counted(m_sieve.sources.size(), m_all.sources.size());
        m_plan.entities = counted(m_sieve.kept.size(), m_all.entities.size());
        m_plan.links = counted(m_sieve.links.size(), m_all.links.size());
        m_plan.evidence = counted(m_plan.records.evidence.size(), m_all.evidence.size());
        for (const Entity& entity : m_all.entities)
            if (!m_sieve.kept.contains(entity.id))
                m_plan.properties.left_out += entity.properties.size();
        m_plan.stand_ins = m_sieve.stand_ins.size();
        m_plan.findings = m_case.findings().size();
    }

    Result<void> count_attachments() {
        for (const Entity& entity : m_all.entities) {
            if (!m_task.may_go_on()) return stopped();
            TRY(const auto attached, m_case.attachments_of(entity.id.value));
            for (const Attachment& attachment : attached) {
                ++m_plan.attachments;
                m_words.withhold(attachment.name);
            }
        }
        return {};
    }

    void note_kinds() {
        std::unordered_set<std::string> used;
        for (const Entity& entity : m_plan.records.entities)
            used.insert(entity.kind);
        for (const Link& link : m_plan.records.links)
            used.insert(link.kind);
        for (const EntityKind& kind : m_case.own_kinds().entity_kinds)
            if (used.contains(kind.name)) m_plan.entity_kinds.push_back(kind);
        for (const LinkKind& kind : m_case.own_kinds().link_kinds)
            if (used.contains(kind.name)) m_plan.link_kinds.push_back(kind);
    }

    void take_charts() {
        for (const Chart& chart : m_all.charts) {
            Chart copy{ChartId{number_for(chart.id.value)}, sifted(chart.title), chart.layout, {}};
            copy.whole = chart.whole;
            m_signs += chart.signs.size();
            for (const Placement& place : chart.placements)
                if (m_sieve.kept.contains(place.entity) || m_sieve.stand_ins.contains(place.entity))
                    copy.placements.push_back(
                        {EntityId{number_for(place.entity.value)}, place.at, place.pinned});
            for (const EntityId hidden : chart.hidden)
                if (m_numbers.contains(hidden.value))
                    copy.hidden.push_back({number_for(hidden.value)});
            if (copy.placements.empty()) {
                ++m_plan.charts.left_out;
                continue;
            }
            ++m_plan.charts.kept;
            m_plan.records.charts.push_back(std::move(copy));
        }
    }

    void tell_reasons() {
        const auto because = [&](std::size_t number, Message reason) {
            if (number > 0) m_plan.reasons.push_back(std::move(reason));
        };
        because(m_sieve.by_source, say("sources that the recipient may not have: %1",
                                       {std::to_string(m_sieve.by_source)}));
        because(m_sieve.items_by_source, say("items of evidence from these sources: %1",
                                             {std::to_string(m_sieve.items_by_source)}));
        because(m_sieve.items_by_handling, say("items of evidence by their handling mark: %1",
                                               {std::to_string(m_sieve.items_by_handling)}));
        because(m_sieve.withheld.size(), say("entities by nationality or by name: %1",
                                             {std::to_string(m_sieve.withheld.size())}));
        because(m_plan.entities.left_out - m_sieve.withheld.size(),
                say("entities that nothing released speaks of: %1",
                    {std::to_string(m_plan.entities.left_out - m_sieve.withheld.size())}));
        because(m_plan.texts_blanked, say("texts that name something left out: %1",
                                          {std::to_string(m_plan.texts_blanked)}));
        because(m_plan.attachments,
                say("photos and documents: %1", {std::to_string(m_plan.attachments)}));
        because(m_signs, say("notes and drawings on charts: %1", {std::to_string(m_signs)}));
        because(m_plan.findings, say("findings, which were made of the whole case: %1",
                                     {std::to_string(m_plan.findings)}));
    }

    const Case& m_case;
    const ReleaseWish& m_wish;
    Records m_all;
    Task& m_task;
    ReleaseSieve m_sieve;
    ReleasePlan m_plan;
    std::unordered_map<std::int64_t, std::int64_t> m_numbers; ///< here to there
    std::int64_t m_next = -1;
    std::size_t m_withheld_so_far = 0;
    std::size_t m_signs = 0; ///< on charts; the words of the team itself
    WithheldWords m_words;
};

} // namespace

Result<ReleasePlan> plan_release(const Case& the_case, const ReleaseWish& wish, Task& task) {
    if (trimmed(wish.recipient).empty() || trimmed(wish.purpose).empty())
        return fail("A release needs a recipient and a purpose; both stand in the history of the "
                    "case.");
    TRY(Records all, records_of(the_case));
    return Sifting(the_case, wish, std::move(all), task).sift();
}

} // namespace headwater
