// SPDX-License-Identifier: Apache-2.0
// Style rules in plain words: "People whose grade is at least B2: blue ring". One sentence for the
// legend, the list of rules and selecting by rule.
#pragma once

#include <functional>
#include <string>

#include "core/base/message.h"
#include "core/model/schema.h"
#include "core/model/style_rule.h"

namespace headwater {

/// Into the reader's language; empty: English.
using Translate = std::function<std::string(const Message&)>;
std::string in_words(const Translate& translate, const Message& message);

/// "People whose status is seized"
std::string words_of(const Condition& condition, const Schema& schema, const Translate& translate);
/// "blue ring, badge W"
std::string words_of(const Effect& effect, const Translate& translate);
/// Its title, else its condition.
std::string words_of(const StyleRule& rule, const Schema& schema, const Translate& translate);

/// The label of a property, from the first kind that has it; as it is where none has.
Message label_of_property(const std::string& name, const Schema& schema);
/// The question that a measure answers; as it is where it is not known.
Message question_of_measure(const std::string& name);

} // namespace headwater
