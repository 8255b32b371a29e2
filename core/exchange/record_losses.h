// SPDX-License-Identifier: Apache-2.0
// What files cannot hold of a batch of records, one loss a function; the writers of files say
// which of them are theirs.
#pragma once

#include <initializer_list>
#include <optional>
#include <vector>

#include "core/base/error.h"
#include "core/model/records.h"

namespace headwater {

/// Empty: nothing of the kind is lost.
using Loss = std::optional<Message>(const Records& records);

std::vector<Message> told(const Records& records, std::initializer_list<Loss*> losses);

Loss charts_lost;
/// All but the places of the first chart.
Loss charts_but_first_lost;
/// The file tells entities apart by kind and name.
Loss namesakes_lost;
/// The file tells links apart by kind, ends and direction.
Loss parallel_links_lost;
/// The same, and by label.
Loss links_alike_lost;
/// Links of which an end is not among the records.
Loss open_links_lost;
/// What sources are beyond title and grade.
Loss sources_lost;
Loss evidence_on_entities_lost;
/// The file knows no word for it, and must not tell it as a fact.
Loss worthless_evidence_lost;

/// Not refuted, and heavier than nothing; a link without evidence stands as it is.
bool is_worth_something(const Evidence* item);

} // namespace headwater
