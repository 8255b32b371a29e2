// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/lists.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "core/analysis/significance.h"

namespace headwater {

namespace {

constexpr std::array<std::string_view, 3> parts_listed{"RL", "V", "L"};

double part(const Score& score, std::string_view name) {
    for (const auto& [known, value] : score.parts)
        if (known == name) return value;
    return NAN;
}

std::vector<Listed> by_part(const Finding& finding, std::string_view name) {
    std::vector<double> values;
    for (const Score& score : finding.scores)
        values.push_back(part(score, name));
    const auto places = ranks(values);
    std::vector<Listed> list;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!std::isnan(values[i])) list.push_back({i, places[i], values[i]});
    return list;
}

std::vector<Listed> by_layer(const Finding& finding, std::string_view name) {
    std::vector<Listed> list;
    for (std::size_t i = 0; i < finding.scores.size(); ++i)
        for (const LayerRank& layer : finding.scores[i].layers)
            if (name_of(layer.layer) == name)
                list.push_back({i, layer.rank, 1 - (layer.rank - 1.0) / layer.of});
    return list;
}

} // namespace

std::vector<std::string> lists_of(const Finding& finding) {
    std::vector<std::string> names{"first"};
    if (finding.scores.empty()) return names;
    for (const auto name : parts_listed)
        if (!std::isnan(part(finding.scores.front(), name))) names.emplace_back(name);
    std::set<Layer> layers;
    for (const Score& score : finding.scores)
        for (const LayerRank& layer : score.layers)
            layers.insert(layer.layer);
    for (const Layer layer : layers)
        names.emplace_back(name_of(layer));
    return names;
}

std::vector<Listed> listed(const Finding& finding, std::string_view list) {
    std::vector<Listed> people;
    if (list == "first")
        for (std::size_t i = 0; i < finding.scores.size(); ++i)
            people.push_back({i, finding.scores[i].rank, finding.scores[i].value});
    else if (std::find(parts_listed.begin(), parts_listed.end(), list) != parts_listed.end())
        people = by_part(finding, list);
    else
        people = by_layer(finding, list);
    std::stable_sort(people.begin(), people.end(),
                     [](const Listed& a, const Listed& b) { return a.rank < b.rank; });
    return people;
}

} // namespace headwater
