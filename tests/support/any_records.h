// SPDX-License-Identifier: Apache-2.0
// Records made by chance, with every field said in every way that files find hard to hold.
#pragma once

#include <cstdint>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "core/model/records.h"

namespace headwater::support {

/// The same seed gives the same records, on every machine.
class AnyRecords {
public:
    explicit AnyRecords(std::uint64_t seed) : m_random(seed) {}

    /// No two of a kind bear one name, and no two links run side by side: no format tells those
    /// apart by anything but its own numbers.
    Records made() {
        Records out;
        for (int i = 1; i <= 3; ++i)
            out.sources.push_back({{i},
                                   "Source " + std::to_string(i) + hard(),
                                   "file",
                                   "",
                                   "",
                                   "",
                                   GradingSystem::admiralty,
                                   one_of({"B2", "A1", "F6"}),
                                   ""});
        add_entities(out);
        add_links(out);
        return out;
    }

private:
    std::size_t below(std::size_t end) { return m_random() % end; }
    std::string one_of(const std::vector<std::string>& choices) {
        return choices[below(choices.size())];
    }

    /// A text that some format has a meaning of its own for; never blank at its ends.
    std::string hard() {
        return one_of({"Nguyễn Ba",    "\"quoted\"",  "it's",         "=1+1",       "+84912345678",
                       "-5",           "@night",      "a,b;c|d",      "tab\tin it", "two\nlines",
                       "<b>&amp;</b>", "]]>",         "[1,2]",        "%d",         "# one",
                       "*Vertices 3",  "\\n \\u0041", "1.0",          "007",        "TRUE",
                       "2023-05-03",   "{\"a\": 1}",  "Ẩn đỏ",        "Ωμέγα",      "狼",
                       "&#65;",        "a  b",        "evidence.time"});
    }

    void add_properties(std::vector<Property>& into) {
        std::set<std::pair<std::string, std::string>> known;
        for (std::size_t i = below(4); i > 0; --i) {
            Property each{one_of({"alias", "nickname", "kind", "label", "weight", "Odd name: x",
                                  "evidence", "id", "name", "type", "source", "time"}),
                          hard()};
            if (known.emplace(each.name, each.value).second) into.push_back(each);
        }
    }

    void add_entities(Records& out) {
        std::set<std::pair<std::string, std::string>> known;
        while (out.entities.size() < 7) {
            Entity entity{
                {100 + std::ssize(out.entities)}, one_of({"person", "phone", "place"}), hard(), {}};
            if (!known.emplace(entity.kind, entity.label).second) continue;
            add_properties(entity.properties);
            out.entities.push_back(entity);
            out.evidence.push_back(evidence_on(entity.id.value, out));
        }
    }

    void add_links(Records& out) {
        std::set<std::tuple<std::string, std::int64_t, std::int64_t>> known;
        while (out.links.size() < 9) {
            const std::int64_t from = 100 + static_cast<std::int64_t>(below(7));
            const std::int64_t to = 100 + static_cast<std::int64_t>(below(7));
            Link link{{200 + std::ssize(out.links)},
                      one_of({"call", "associate", "owns"}),
                      {from},
                      {to},
                      below(2) == 0,
                      static_cast<Strength>(below(3)),
                      below(3) ? hard() : "",
                      {}};
            if (from == to ||
                !known.emplace(link.kind, std::min(from, to), std::max(from, to)).second)
                continue;
            add_properties(link.properties);
            out.links.push_back(link);
            for (std::size_t i = 1 + below(3); i > 0; --i)
                out.evidence.push_back(evidence_on(link.id.value, out));
        }
    }

    Evidence evidence_on(std::int64_t subject, const Records& out) {
        Evidence item;
        item.id.value = 300 + std::ssize(out.evidence);
        item.subject = subject;
        item.source.value = 1 + static_cast<std::int64_t>(below(3));
        item.place = "row " + std::to_string(below(1000));
        item.happened = one_of({"", "2023", "2023-05", "2023-05-03", "2023-05-03T21:14:07",
                                "2023-05-03T21:14+07:00", "2023-05-01/2023-06", "../2023"});
        item.learnt = one_of({"", "2023-06-01"});
        item.weight = std::vector{1.0, 0.0, 0.1, 1.0 / 3, 3e15}[below(5)];
        item.duration = std::vector{0.0, 61.5, 1e-9}[below(3)];
        item.amount = std::vector{0.0, -12.5, 1e15, 1e9 / 7}[below(4)];
        item.unit = below(2) ? "kg" : "";
        item.grade = one_of({"", "C3"});
        for (auto field : {&Evidence::quotation, &Evidence::warrant, &Evidence::recorded_by,
                           &Evidence::property, &Evidence::refuted_why})
            if (below(2)) item.*field = hard();
        item.refuted = below(4) == 0;
        return item;
    }

    std::mt19937_64 m_random;
};

} // namespace headwater::support
