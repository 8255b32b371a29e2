// SPDX-License-Identifier: Apache-2.0
// Cases for the desk's tests: a fixed clock, user and station, and a small ring.
#pragma once

#include <catch2/catch.hpp>

#include <string>

#include "core/casefile/case.h"
#include "core/casefile/edits.h"
#include "tests/support/folder.h"

namespace headwater::test {

using support::Folder;

inline Station fixed_station() {
    return {[] { return std::string("2026-05-09T12:00:00Z"); }, "tester", 0x1234};
}

inline Case filled_case(const std::filesystem::path& file, const char* name,
                        Result<void> (*fill)(Edits&)) {
    Result<Case> fresh = Case::create(file, name, fixed_station());
    REQUIRE(fresh);
    REQUIRE(fresh->apply({"Fill", fill, ""}));
    return *std::move(fresh);
}

/// Magpie and Teal hold two cells; Kestrel calls only these two, from a phone of his own.
struct Ring {
    Folder scratch;
    Case the_case;

    Ring() : the_case(filled_case(scratch / "ring.hwcase", "Ring", fill)) {}

    static Result<void> fill(Edits& edits) {
        Source source;
        source.title = "Call records";
        source.grade = "B2";
        TRY(const SourceId from_calls, edits.add(source));
        const auto person = [&](const char* name) {
            return *edits.add(Entity{{}, "person", name, {}});
        };
        const auto call = [&](EntityId a, EntityId b) -> Result<LinkId> {
            TRY(const LinkId link,
                edits.add(Link{{}, "call", a, b, true, Strength::confirmed, "", {}}));
            Evidence evidence;
            evidence.subject = link.value;
            evidence.source = from_calls;
            evidence.happened = "2023-05-03T21:14";
            TRY_VOID(edits.add(evidence));
            return link;
        };
        const EntityId kestrel = person("Kestrel");
        const EntityId phone = *edits.add(Entity{{}, "phone", "+84900000001", {}});
        TRY_VOID(edits.add(Link{{}, "uses", kestrel, phone, true, Strength::confirmed, "", {}}));
        for (const char* broker : {"Magpie", "Teal"}) {
            const EntityId lieutenant = person(broker);
            TRY_VOID(call(phone, lieutenant));
            for (const char* n : {"1", "2", "3", "4"})
                TRY_VOID(call(lieutenant, person((std::string(broker) + n).c_str())));
        }
        return {};
    }
};

} // namespace headwater::test
