// SPDX-License-Identifier: Apache-2.0
#include "core/desk/seizures.h"

#include <algorithm>
#include <charconv>

#include "core/analysis/supply_facts.h"
#include "core/desk/refutation.h"

namespace headwater {

namespace {

double number_in(std::string_view text) {
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// What is recorded under `name`, unless that is refuted.
std::string standing(const Case& the_case, const Entity& entity, const char* name) {
    std::string value(entity.property(name));
    if (!value.empty() && is_refuted(the_case, entity.id.value, name)) value.clear();
    return value;
}

void add_links(const Case& the_case, Seizure& seizure) {
    for (const Link& link : the_case.links_of(seizure.entity.id)) {
        const EntityId other = link.from == seizure.entity.id ? link.to : link.from;
        const auto entity = the_case.entity(other);
        const EntityKind* kind = entity ? the_case.schema().entity_kind(entity->kind) : nullptr;
        if (kind == nullptr || is_refuted(the_case, link.id.value)) continue;
        if (kind->pole == Pole::location)
            seizure.area += (seizure.area.empty() ? "" : ", ") + entity->label;
        if (entity->kind == "person") seizure.people.push_back(entity->label);
    }
    std::ranges::sort(seizure.people);
}

/// What evidence quotes as its place: "place: Stone Gate".
std::string quoted_place(const Case& the_case, const Entity& entity) {
    static constexpr std::string_view word = "place: ";
    for (const Evidence& item : the_case.evidence_of(entity.id.value)) {
        const std::size_t at = item.quotation.find(word);
        if (item.refuted || at == std::string::npos) continue;
        const std::size_t from = at + word.size();
        return item.quotation.substr(from, item.quotation.find(';', from) - from);
    }
    return standing(the_case, entity, "place");
}

/// Its own date, else the first that evidence gives it; not where that is refuted.
std::optional<Moment> date_of(const Case& the_case, const Entity& entity) {
    if (auto own = parse_moment(standing(the_case, entity, "date"))) return std::move(*own);
    for (const Evidence& item : the_case.evidence_of(entity.id.value))
        if (auto told = parse_moment(item.happened); told && !item.refuted) return std::move(*told);
    return std::nullopt;
}

} // namespace

Result<std::vector<Seizure>> seizures_of(const Case& the_case) {
    std::vector<Seizure> seizures;
    TRY_VOID(the_case.each_entity([&](const Entity& entity) {
        if (entity.kind != "seizure") return true;
        Seizure seizure;
        seizure.entity = entity;
        seizures.push_back(std::move(seizure));
        return true;
    }));
    for (Seizure& seizure : seizures) {
        const Entity& entity = seizure.entity;
        seizure.refuted = is_refuted(the_case, entity.id.value);
        seizure.when = date_of(the_case, entity);
        seizure.substance = standing(the_case, entity, "substance");
        seizure.force = standing(the_case, entity, "agency");
        const std::string quantity = standing(the_case, entity, "quantity");
        const std::string unit = standing(the_case, entity, "unit");
        seizure.amount = quantity + (quantity.empty() || unit.empty() ? "" : " ") + unit;
        seizure.kilograms = kilograms(number_in(quantity), unit);
        add_links(the_case, seizure);
        if (seizure.area.empty()) seizure.area = quoted_place(the_case, entity);
    }
    std::ranges::sort(seizures, {}, [](const Seizure& s) {
        return std::tuple(s.when ? s.when->first : INT64_MAX, s.entity.label, s.entity.id);
    });
    return seizures;
}

Result<Period> Period::between(const std::string& from, const std::string& to) {
    Period period;
    if (!from.empty()) {
        TRY(const Moment first, parse_moment(from));
        period.from = first.first;
    }
    if (!to.empty()) {
        TRY(const Moment last, parse_moment(to));
        period.to = last.last;
    }
    if (period.from > period.to)
        return fail("The period ends on %1, before it begins on %2.", {to, from});
    return period;
}

} // namespace headwater
