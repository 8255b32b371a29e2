// SPDX-License-Identifier: Apache-2.0
// The dossiers that a case can be handed over in, as one table. The window and batch mode read its
// rows; to add one is a source file, a row and a test.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/task.h"
#include "core/casefile/case.h"
#include "core/picture/dossier.h"
#include "core/picture/text_measure.h"

namespace headwater {

struct DossierWish {
    std::optional<EntityId> entity = {};      ///< whom a person card is about
    std::optional<std::int64_t> finding = {}; ///< a kept finding, by its number
    std::string from = {}, to = {};           ///< EDTF; the period of a briefing; empty: open
    std::size_t listed = 15;
    std::size_t explained = 5;
    std::uint32_t draws = 500; ///< networks drawn to say how sure a ranking is; 0: not said
    std::string marking = {};  ///< empty: the case's own
    std::string author = {};
    bool author_in_file = false;
    std::string date = {}; ///< printed as it is; empty: the day of the last change
    TextMeasure measure = plain_text_size;
    /// Words in the reader's language; empty: English.
    std::function<std::string(const Message&)> translate = {};
};

/// What a dossier is about besides the case.
enum class DossierAbout { the_case, entity, finding, period };

struct DossierRow {
    const char* name;  ///< "ring", as batch mode writes it
    const char* label; ///< "Ring report"
    const char* explanation;
    DossierAbout about;
    Result<Dossier> (*make)(const Case&, const DossierWish&, Task&);
};

std::span<const DossierRow> dossiers();
const DossierRow* find_dossier(std::string_view name);

// One a row, in its own file.
Result<Dossier> person_card(const Case& the_case, const DossierWish& wish, Task& task);
Result<Dossier> ring_report(const Case& the_case, const DossierWish& wish, Task& task);
Result<Dossier> line_report(const Case& the_case, const DossierWish& wish, Task& task);
Result<Dossier> finding_exhibit(const Case& the_case, const DossierWish& wish, Task& task);
Result<Dossier> period_briefing(const Case& the_case, const DossierWish& wish, Task& task);
Result<Dossier> case_statistics(const Case& the_case, const DossierWish& wish, Task& task);
Result<Dossier> task_list(const Case& the_case, const DossierWish& wish, Task& task);

} // namespace headwater
