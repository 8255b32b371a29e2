// SPDX-License-Identifier: Apache-2.0
// Builds Records row by row: the same name of the same kind is the same entity, the same kind
// between the same two is the same link. Ids are provisional: -1, -2, -3 ... over all records.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/model/records.h"

namespace headwater {

class Batch {
public:
    /// Where a record stands in its list, and whether it was made just now.
    struct Found {
        std::size_t place = 0;
        bool is_new = false;
    };

    explicit Batch(Source source);

    /// Makes room for so many items of evidence.
    void expect(std::size_t evidence) { m_records.evidence.reserve(evidence); }

    Found entity(std::string_view kind, std::string_view label);
    /// One of its own, whatever its name: for files that tell their entities apart themselves.
    std::size_t new_entity(std::string_view kind, std::string_view label);
    /// An undirected link is found from either end. Links of different labels are different, but
    /// where the label is not what tells them apart.
    Found link(std::string_view kind, std::size_t from, std::size_t to, bool directed,
               std::string_view label = {});
    Entity& entity_at(std::size_t place) { return m_records.entities[place]; }
    Link& link_at(std::size_t place) { return m_records.links[place]; }

    /// Adds a value unless the entity or link has it.
    static void add_property(std::vector<Property>& properties, std::string_view name,
                             std::string_view value);

    /// The source of the file, or another one of that title that the file quotes.
    SourceId source() const { return m_records.sources.front().id; }
    SourceId source_titled(std::string_view title);

    void cite(std::int64_t subject, Evidence evidence);
    /// Evidence that a row names the entity, and nothing more: it weighs 0.
    void mention(std::size_t entity, std::string row_place);

    void add_chart(Chart chart);

    Records& records() { return m_records; }

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>{}(text);
        }
    };
    using Places = std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>>;
    struct LinkKey {
        std::size_t from, to, kind;
        bool operator==(const LinkKey&) const = default;
    };
    struct LinkHash {
        std::size_t operator()(const LinkKey& key) const;
    };

    std::int64_t next_id() { return --m_last_id; }
    Places& places_of(std::string_view kind);
    std::size_t number_of_link_kind(std::string_view kind, bool directed, std::string_view label);

    Records m_records;
    std::int64_t m_last_id = 0;
    std::vector<std::pair<std::string, Places>> m_entities; ///< by kind
    Places m_link_kinds;     ///< kind, direction and label to a number
    std::string m_link_kind; ///< the one that is looked up, kept for its memory
    std::unordered_map<LinkKey, std::size_t, LinkHash> m_links;
};

} // namespace headwater
