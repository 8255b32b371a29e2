// SPDX-License-Identifier: Apache-2.0
// What doubt says, in sentences, and from when on it is worth a sentence.
#pragma once

#include "core/analysis/finding.h"
#include "core/analysis/what_if.h"

namespace headwater {

/// The sources that vouch for most ties, at most `number`, most first.
std::vector<std::int64_t> weightiest_sources(const Network& network, std::size_t number);

/// Somebody of the first twenty who would lose at least three places.
bool is_a_fall(const Score& score, const Fall& fall);

/// Where somebody of the first five stands at worst, whichever single source were wrong.
bool is_worth_saying_that_it_holds(const Score& score);
Reason holds_without_source(const Network& network, std::int64_t source, const Fall& fall);
Reason fall_without_source(const Network& network, std::int64_t source, const Fall& fall);
Reason fall_without_person(const Network& network, Vertex person, const Fall& fall);

/// Where the target of a warrant stands without what was collected under it.
void add_attention(const Fall& fall, const Network& network, Score& score);

/// Warrants whose targets nobody in the records is for certain.
void note_warrants(Finding& finding, const Network& network);

/// How the draws were made, how many of the first are expected not to belong there, and that
/// nobody stands out where nobody does.
void note_draws(Finding& finding, const Network& network, std::size_t draws, double hidden);

} // namespace headwater
