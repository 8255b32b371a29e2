// SPDX-License-Identifier: Apache-2.0
#include "resources/samples/generator/names.h"

namespace headwater::samples {
namespace {

struct Style {
    std::vector<std::string> first, second;
};

const std::vector<Style>& styles() {
    static const std::vector<Style> all{
        {{"Sông", "Núi", "Đồi", "Suối", "Rừng", "Biển"},
         {"Mây", "Gió", "Trăng", "Sương", "Nắng", "Lá", "Cát", "Đá"}},
        {{"Nam", "Phou", "Houay", "Thong", "Done"}, {"Dao", "Fa", "Mok", "Lom", "Hin", "Sai"}},
        {{"Tonle", "Phnom", "Prey", "Boeng", "Stung"},
         {"Pkay", "Mek", "Kyal", "Thmor", "Ksach", "Slek"}},
        {{"Khao", "Bueng", "Huai", "Thung"}, {"Fah", "Talay", "Duen", "Mok", "Saeng", "Bai"}},
        {{"Reed", "Ash", "Rowan", "Flint", "Sorrel", "Clay"},
         {"Marsh", "Brook", "Heath", "Ridge", "Dale", "Fenn"}}};
    return all;
}

} // namespace

std::vector<std::string> invented_names(Draw draw) {
    std::vector<std::string> names;
    for (const auto& style : styles())
        for (const auto& first : style.first)
            for (const auto& second : style.second)
                names.push_back(first + " " + second);
    draw.shuffle(names);
    return names;
}

std::vector<std::string> cover_names(Draw draw) {
    std::vector<std::string> birds{
        "Avocet",    "Babbler",  "Barbet",  "Bittern", "Bulbul",    "Bunting",  "Coot",
        "Cormorant", "Coucal",   "Crake",   "Cuckoo",  "Curlew",    "Darter",   "Dunlin",
        "Egret",     "Falcon",   "Fantail", "Finch",   "Gadwall",   "Godwit",   "Grebe",
        "Gull",      "Harrier",  "Hoopoe",  "Ibis",    "Jacana",    "Koel",     "Lark",
        "Leafbird",  "Martin",   "Minivet", "Munia",   "Myna",      "Nightjar", "Nuthatch",
        "Oriole",    "Owl",      "Pelican", "Petrel",  "Pipit",     "Pitta",    "Plover",
        "Quail",     "Rail",     "Roller",  "Ruff",    "Sandpiper", "Skylark",  "Snipe",
        "Sparrow",   "Stint",    "Stork",   "Sunbird", "Swallow",   "Swift",    "Teal",
        "Tern",      "Thrush",   "Treepie", "Trogon",  "Warbler",   "Weaver",   "Whimbrel",
        "Wigeon",    "Woodcock", "Wren"};
    draw.shuffle(birds);
    return birds;
}

} // namespace headwater::samples
