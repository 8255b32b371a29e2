// SPDX-License-Identifier: Apache-2.0
// What the public samples hold, as their documentation states it: for every way in by which they
// come, the reader, batch mode and the assistant.
#pragma once

#include <cstdint>

namespace headwater::support {

struct PublicSample {
    const char* file; ///< in the folder of the public data
    std::size_t entities, links;
    std::uint64_t rows, created, merged; ///< none is rejected; all others are skipped
};

inline constexpr PublicSample public_samples[] = {
    {"caviar/CAVIAR_FULL.csv", 110, 295, 12100, 295, 0},
    {"caviar/CAVIAR1.csv", 15, 26, 225, 26, 0},
    {"caviar/CAVIAR2.csv", 24, 35, 576, 35, 0},
    {"caviar/CAVIAR3.csv", 33, 68, 1089, 68, 0},
    {"caviar/CAVIAR4.csv", 33, 65, 1089, 65, 0},
    {"caviar/CAVIAR5.csv", 32, 50, 1024, 50, 0},
    {"caviar/CAVIAR6.csv", 27, 68, 729, 68, 0},
    {"caviar/CAVIAR8.csv", 42, 75, 1764, 75, 0},
    {"caviar/CAVIAR9.csv", 34, 60, 1156, 60, 0},
    {"caviar/CAVIAR10.csv", 42, 68, 1764, 68, 0},
    {"caviar/CAVIAR11.csv", 41, 72, 1681, 72, 0},
    {"caviar/caviar.paj", 110, 305, 761, 415, 346},
    {"montagna/Montagna_meetings_edgelist.csv", 101, 256, 289, 256, 33},
    {"montagna/Montagna_phonecalls_edgelist.csv", 100, 124, 150, 124, 26},
    {"vast2008_cdr/cdr.csv", 400, 1562, 9834, 1562, 8272},
    {"london_gang/LONDON_GANG.csv", 54, 315, 2916, 315, 315},
    {"london_gang/LONDON_GANG_ATTR.csv", 54, 0, 54, 54, 0},
    {"formats/LesMiserables.gexf", 77, 254, 331, 331, 0},
    {"formats/lesmis.gml", 77, 254, 331, 331, 0},
    {"formats/social_network.gml", 26, 64, 90, 90, 0},
    {"formats/yfiles_theory.graphml", 101, 190, 291, 291, 0},
    {"formats/maltego_graph.graphml", 30, 26, 58, 56, 2},
    {"formats/anxwritter_example.anx", 8, 8, 16, 16, 0},
    {"formats/anxwritter_example_input.json", 8, 8, 16, 16, 0},
    {"formats/pajek_Anabaptist_Leaders.net", 67, 183, 433, 250, 183},
    {"formats/pajek_caviar.paj", 110, 305, 761, 415, 346},
    // 33 people, 6 companies, 11 documents of theirs; 17 sanctions are evidence
    {"formats/ftm_watchlist.jsonl", 50, 25, 81, 64, 17},
    {"formats/stix21_apt1.json", 46, 30, 76, 76, 0},
    {"formats/stix21_defining-campaigns-threat-actors-intrusion-sets.json", 8, 17, 26, 25, 1},
    {"formats/stix21_identifying-a-threat-actor-profile.json", 2, 1, 3, 3, 0},
    {"formats/stix21_poisonivy.json", 65, 90, 155, 155, 0}};

} // namespace headwater::support
