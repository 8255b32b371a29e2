// SPDX-License-Identifier: Apache-2.0
// What surveillance teams wrote down: who met whom, where, and what was seen, graded row by row.
#pragma once

#include <string>
#include <vector>

#include "resources/samples/generator/plan.h"

namespace headwater::samples {

struct Note {
    int day;
    std::string observer;
    PersonIndex subject, with;
    std::string place, seen, grade;
};

/// In order of time.
std::vector<Note> make_notes(const Ring& ring, const std::vector<Consignment>& plan);

std::string notes_file(const Ring& ring, const std::vector<Note>& notes);

} // namespace headwater::samples
