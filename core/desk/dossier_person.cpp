// SPDX-License-Identifier: Apache-2.0
// Person card: who somebody (or what something) is, as the case has it.
#include <algorithm>
#include <memory>

#include "core/analysis/wording.h"
#include "core/base/moment.h"
#include "core/desk/dossier_parts.h"
#include "core/desk/refutation.h"

namespace headwater {

namespace {

constexpr std::size_t items_read = 400;
constexpr std::size_t links_listed = 60;

class Card {
public:
    Card(const Case& the_case, const DossierWish& wish, Entity entity)
        : m_case(the_case),
          m_entity(std::move(entity)),
          m_draft(the_case, wish, m_entity.label, false) {}

    Result<Dossier> make() {
        m_draft.put(
            say("%1, as the case has it at step %2.",
                {m_draft.label_of_entity_kind(m_entity.kind), std::to_string(m_case.revision())}),
            m_draft.behind(m_entity.id.value));
        if (is_refuted(m_case, m_entity.id.value))
            m_draft.put(say("All evidence that speaks of it is refuted."));
        TRY_VOID(put_photo());
        put_properties();
        put_links();
        return put_items();
    }

private:
    Result<void> put_photo() {
        TRY(const auto icon, m_case.picture_icon(m_entity.id));
        if (!icon) return {};
        TRY(std::string bytes, m_case.bytes_of(*icon));
        Picture picture;
        picture.extent = {0, 0, 90, 90};
        const auto photo =
            std::make_shared<const Photo>(Photo{icon->media_type, std::move(bytes), icon->digest});
        picture.marks.push_back({PhotoMark{{45, 45}, 45, photo}, 0});
        m_draft.put_picture(std::move(picture), say("%1", {icon->name}));
        return {};
    }

    void put_properties() {
        m_draft.put_heading(say("What is recorded"));
        const EntityKind* kind = m_case.schema().entity_kind(m_entity.kind);
        std::vector<std::vector<std::string>> rows;
        for (const Property& property : m_entity.properties) {
            const PropertyKind* known = kind ? kind->property(property.name) : nullptr;
            const bool dated = known && known->type == PropertyType::date;
            std::string value = dated ? m_draft.date(property.value) : property.value;
            if (is_refuted(m_case, m_entity.id.value, property.name))
                value = m_draft.words(say("%1 (refuted)", {value}));
            rows.push_back({m_draft.word(known ? known->label : property.name), std::move(value),
                            m_draft.cited(speaking_of(property.name))});
        }
        m_draft.put_table({say("Property"), say("Value"), say("Source")}, std::move(rows),
                          say("No property is recorded."));
    }

    /// Who speaks of that property, else of the whole record; not whose word was refuted.
    Sources speaking_of(const std::string& property) const {
        Sources exact, whole;
        bool is_spoken_of = false;
        for (const Evidence& item : m_case.evidence_by_source(m_entity.id.value)) {
            is_spoken_of = is_spoken_of || item.property == property;
            if (item.refuted) continue;
            if (item.property == property)
                exact.insert(item.source);
            else if (item.property.empty())
                whole.insert(item.source);
        }
        return is_spoken_of ? exact : whole;
    }

    void put_links() {
        m_draft.put_heading(say("Links"));
        std::vector<std::vector<std::string>> rows;
        const auto links = m_case.links_of(m_entity.id);
        for (std::size_t i = 0; i < std::min(links.size(), links_listed); ++i)
            rows.push_back(row_of(links[i]));
        m_draft.put_table({say("Link"), say("With"), say("Kind"), say("Line strength"),
                           say("Items"), say("Source")},
                          std::move(rows), say("No link is recorded."));
        if (links.size() > links_listed)
            m_draft.put_faint(say("and %1 more", {std::to_string(links.size() - links_listed)}));
    }

    std::vector<std::string> row_of(const Link& link) {
        const bool out = link.from == m_entity.id;
        const auto other = m_case.entity(out ? link.to : link.from);
        const std::string arrow = !link.directed ? "" : out ? " →" : " ←";
        const std::string kind =
            link.label.empty() ? m_draft.label_of_link_kind(link.kind) : link.label;
        const auto items = m_case.evidence_of(link.id.value);
        const auto standing = std::ranges::count(items, false, &Evidence::refuted);
        const bool refuted = standing == 0 && !items.empty();
        return {kind + arrow,
                other ? other->label : std::string(),
                other ? m_draft.label_of_entity_kind(other->kind) : std::string(),
                refuted ? m_draft.words(say("refuted")) : m_draft.word(name_of(link.strength)),
                std::to_string(standing),
                m_draft.cited(m_draft.behind(link.id.value))};
    }

    Result<Dossier> put_items() {
        TRY(EvidencePage page, m_case.evidence_about({m_entity.id.value}, items_read));
        const auto all = page.all;
        const auto items = weighed(m_case, std::move(page.items));
        std::vector<WeighedEvidence> good, contrary;
        for (const WeighedEvidence& item : items)
            (item.worth > doubtful_worth ? good : contrary).push_back(item);
        m_draft.put_heading(say("Evidence"));
        m_draft.put_faint(say("%1 items speak of it and its links; the newest %2 are weighed here.",
                              {std::to_string(all), std::to_string(items.size())}));
        put_evidence(m_draft, good, say("None is recorded."));
        m_draft.put_heading(say("Refuted or doubtful evidence"));
        put_evidence(m_draft, contrary, say("None is recorded."));
        return m_draft.finish();
    }

    const Case& m_case;
    Entity m_entity;
    DossierDraft m_draft;
};

} // namespace

Result<Dossier> person_card(const Case& the_case, const DossierWish& wish, Task& task) {
    if (!task.may_go_on()) return stopped();
    if (!wish.entity) return fail("A person card needs somebody it is about. Name an entity.");
    const auto entity = the_case.entity(*wish.entity);
    if (!entity)
        return fail("There is no entity %1 in the case. 'find' finds it by name.",
                    {text_of(*wish.entity)});
    return Card(the_case, wish, *entity).make();
}

} // namespace headwater
