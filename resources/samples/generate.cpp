// SPDX-License-Identifier: Apache-2.0
// Writes the files of the invented sample case into a folder.
#include <filesystem>
#include <fstream>
#include <iostream>

#include "resources/samples/generator/sample_files.h"

int main(int count, char** words) {
    if (count != 2 || !std::filesystem::is_directory(words[1])) {
        std::cerr << "Usage: generate_samples FOLDER. The folder must exist.\n";
        return 2;
    }
    using namespace headwater::samples;
    for (const auto& [name, bytes] : sample_files(committed_seed)) {
        const auto file = std::filesystem::path(words[1]) / name;
        if (!(std::ofstream(file, std::ios::binary) << bytes)) {
            std::cerr << "Could not write " << file << ". Is the folder writable?\n";
            return 1;
        }
    }
    return 0;
}
