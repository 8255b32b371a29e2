// SPDX-License-Identifier: Apache-2.0
// The plain driver, for any compiler: feeds every reader its seeds, the files of a corpus, and
// mutations of both.
//   fuzz_replay ROUNDS [SEED [CORPUS]]     CORPUS/FORMAT/* are further seeds
//   fuzz_replay --seeds FOLDER             writes the seeds as a corpus for libFuzzer
#include <cstdio>
#include <cstdlib>
#include <string>

#include "tests/fuzz/mutation.h"
#include "tests/fuzz/one_input.h"
#include "tests/fuzz/seeds.h"
#include "tests/support/folder.h"

using namespace headwater;

namespace {

namespace fs = std::filesystem;

void write_seeds(const fs::path& folder) {
    for (const Format& format : formats()) {
        const fs::path its = folder / format.name;
        fs::create_directories(its);
        std::size_t number = 0;
        for (const std::string& seed : fuzz::seeds_of(format.name))
            support::write_file(its / std::to_string(number++), seed);
    }
}

std::vector<std::string> seeds_and(const fs::path& corpus, std::string_view format) {
    auto seeds = fuzz::seeds_of(format);
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(corpus / format, none))
        seeds.push_back(support::bytes_of_file(entry.path()));
    return seeds;
}

int replay(std::size_t rounds, std::uint64_t seed, const fs::path& corpus) {
    for (const Format& format : formats()) {
        const auto seeds = seeds_and(corpus, format.name);
        if (seeds.empty()) {
            std::fprintf(stderr, "%s has no seed\n", std::string(format.name).c_str());
            return 1;
        }
        std::mt19937_64 random(seed);
        for (const std::string& each : seeds)
            fuzz::import_bytes(format, each);
        for (std::size_t round = 0; round < rounds; ++round)
            fuzz::import_bytes(format, fuzz::broken(seeds[round % seeds.size()], random));
        std::printf("%s: %zu seeds, %zu mutations\n", std::string(format.name).c_str(),
                    seeds.size(), rounds);
    }
    return 0;
}

} // namespace

int main(int count, char** words) {
    if (count == 3 && std::string(words[1]) == "--seeds") {
        write_seeds(words[2]);
        return 0;
    }
    const auto number = [&](int place, std::uint64_t otherwise) {
        return count > place ? std::strtoull(words[place], nullptr, 10) : otherwise;
    };
    return replay(number(1, 200), number(2, 1), count > 3 ? words[3] : "no corpus");
}
