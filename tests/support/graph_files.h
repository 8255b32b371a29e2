// SPDX-License-Identifier: Apache-2.0
// Reads a text as a file of entities and links, in whatever format its name and beginning tell.
#pragma once

#include <string>

#include "tests/support/imports.h"

namespace headwater::support {

inline Imported graph_in(const std::string& text, const std::string& name) {
    auto out = try_import(text, recognised(text, name), name);
    INFO((out ? "" : out.error().message.in_english()));
    REQUIRE(out);
    CHECK(out->balance.holds());
    return std::move(*out);
}

inline Evidence first_evidence(const Imported& out, const char* from, const char* to) {
    const Link* link = link_between(out.records, from, to);
    REQUIRE(link);
    return evidence_of(out.records, link->id.value).at(0);
}

/// With which the reading ends, or "none".
inline std::string graph_defect(const std::string& text, const std::string& name) {
    const auto out = try_import(text, recognised(text, name), name);
    return out ? "none" : out.error().message.in_english();
}

} // namespace headwater::support
