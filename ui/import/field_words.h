// SPDX-License-Identifier: Apache-2.0
// What columns can mean, in the words of an investigator, for the design of an import.
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "core/exchange/import_spec.h"
#include "core/model/schema.h"

namespace headwater {

/// Where on the chart of the design a field stands.
enum class FieldPlace { nowhere, from, to, link, evidence };

struct FieldChoice {
    std::string field; ///< of the specification; empty: no meaning
    QString words;     ///< "name or number", "Date of birth"
    FieldPlace place = FieldPlace::nowhere;
};

/// In the order in which they are offered; the first says "kept as it stands".
std::vector<FieldChoice> field_choices(const ImportSpec& spec, const Schema& schema);

/// "Person: Date of birth" as a list shows it.
QString in_list(const FieldChoice& choice, const ImportSpec& spec, const Schema& schema);

QString name_of_kind(const std::string& kind, const Schema& schema);
QString name_of_link(const std::string& kind, const Schema& schema);
QString name_of_place(FieldPlace place, const ImportSpec& spec, const Schema& schema);

} // namespace headwater
