// SPDX-License-Identifier: Apache-2.0
// What records say, without their ids and order: for comparing what was written with what is read.
#pragma once

#include <set>
#include <string>

#include <fmt/format.h>

#include "core/model/records.h"

namespace headwater::support {

inline std::string title_of(const Records& records, SourceId id) {
    for (const Source& source : records.sources)
        if (source.id == id) return source.title;
    return "?";
}

inline std::string grade_of(const Records& records, const Evidence& item) {
    if (!item.grade.empty()) return item.grade;
    for (const Source& source : records.sources)
        if (source.id == item.source) return source.grade;
    return "?";
}

inline std::string said_by(const Records& records, const Evidence& e) {
    return fmt::format("{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}", title_of(records, e.source),
                       e.place, e.property, e.happened, e.learnt, e.weight, e.duration, e.amount,
                       e.unit, e.quotation, grade_of(records, e), e.warrant, e.recorded_by,
                       e.refuted, e.refuted_why);
}

inline std::string said_by(const std::vector<Property>& properties) {
    std::multiset<std::string> lines;
    for (const Property& each : properties)
        lines.insert(each.name + "=" + each.value);
    return fmt::format("[{}]", fmt::join(lines, "; "));
}

/// Kind, name and properties of every entity.
inline std::multiset<std::string> said_by_entities(const Records& records) {
    std::multiset<std::string> out;
    for (const Entity& entity : records.entities)
        out.insert(entity.kind + ":" + entity.label + " " + said_by(entity.properties));
    return out;
}

/// A line an item of evidence, and one for a link that has none.
inline std::multiset<std::string> said_by_links(const Records& records) {
    const auto end = [&](EntityId id) {
        for (const Entity& entity : records.entities)
            if (entity.id == id) return entity.kind + ":" + entity.label;
        return std::string("?");
    };
    std::multiset<std::string> out;
    for (const Link& link : records.links) {
        const std::string head = fmt::format("{}|{}|{}|{}|{}|{} {}", link.kind, end(link.from),
                                             end(link.to), link.directed, name_of(link.strength),
                                             link.label, said_by(link.properties));
        for (const Evidence& item : records.evidence)
            if (item.subject == link.id.value) out.insert(head + " " + said_by(records, item));
    }
    return out;
}

/// What is said of entities beyond that rows name them.
inline std::multiset<std::string> said_of_entities(const Records& records) {
    std::multiset<std::string> out;
    for (const Entity& entity : records.entities)
        for (const Evidence& item : records.evidence)
            if (item.subject == entity.id.value)
                out.insert(entity.kind + ":" + entity.label + " " + said_by(records, item));
    return out;
}

} // namespace headwater::support
