// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/identifiers.h"

#include <algorithm>

#include "core/base/phone.h"
#include "core/base/text.h"

namespace headwater {

namespace {

constexpr std::size_t fewest_signs = 3; ///< "12" tells nobody apart

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

const PropertyKind* first_identifying(const EntityKind& kind) {
    const auto found = std::ranges::find_if(kind.properties, &PropertyKind::identifies);
    return found == kind.properties.end() ? nullptr : &*found;
}

void add(std::vector<Identifier>& all, const PropertyKind& property, const std::string& written) {
    Identifier identifier{property.name, normal_identifier(written, property.type), written};
    if (identifier.normal.size() < fewest_signs) return;
    const bool known = std::ranges::any_of(all, [&](const Identifier& other) {
        return other.property == identifier.property && other.normal == identifier.normal;
    });
    if (!known) all.push_back(std::move(identifier));
}

} // namespace

bool is_number_label(std::string_view label) {
    const std::string folded = fold(label);
    const auto digits = std::ranges::count_if(folded, is_digit);
    const auto blanks = std::ranges::count(folded, ' ');
    return digits >= 3 && 2 * digits >= static_cast<std::ptrdiff_t>(folded.size()) - blanks;
}

std::string normal_identifier(std::string_view text, PropertyType type) {
    if (type == PropertyType::phone)
        if (std::string dialled = phone_number(text).international; !dialled.empty())
            return dialled;
    std::string normal = fold(text);
    std::erase(normal, ' ');
    for (char& c : normal)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return normal;
}

std::vector<Identifier> identifiers_of(const Entity& entity, const EntityKind& kind) {
    std::vector<Identifier> all;
    if (const PropertyKind* own = first_identifying(kind);
        own && kind.pole == Pole::object && is_number_label(entity.label))
        add(all, *own, entity.label);
    for (const Property& property : entity.properties)
        if (const PropertyKind* meaning = kind.property(property.name);
            meaning && meaning->identifies)
            add(all, *meaning, property.value);
    return all;
}

} // namespace headwater
