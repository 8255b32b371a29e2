// SPDX-License-Identifier: Apache-2.0
// A ring of three as records, and how a writer's file is read again.
#pragma once

#include <catch2/catch.hpp>

#include "core/exchange/export.h"
#include "tests/support/folder.h"
#include "tests/support/imports.h"
#include "tests/support/results.h"

namespace headwater::support {

/// Two links with three items of evidence, a name twice, an ampersand, a property with two values.
inline Records ring() {
    Records records;
    records.sources.push_back(
        {{-1}, "Operator & Sons", "file", "", "", "", GradingSystem::admiralty, "C3", ""});
    records.entities = {{{-2}, "person", "Nguyễn \"Ba\" <An>", {{"alias", "An"}, {"alias", "=Ba"}}},
                        {{-3}, "phone", "0912345678", {{"operator", "One\ntwo"}}},
                        {{-4}, "person", "0912345678", {}}};
    Link call{{-5}, "call", {-2}, {-3}, true, Strength::tentative, "by night", {{"type", "voice"}}};
    Link tie{{-6}, "associate", {-4}, {-2}, false, Strength::confirmed, "", {}};
    records.links = {call, tie};
    Evidence first;
    first.id.value = -7;
    first.subject = -5;
    first.source.value = -1;
    first.place = "row 2";
    first.happened = "2023-05";
    first.weight = 3;
    first.duration = 61.5;
    first.grade = "B2";
    first.quotation = "\"hello\"";
    Evidence second = first;
    second.id.value = -8;
    second.happened = "2023-05-03T21:14:07";
    second.amount = 12.5;
    second.unit = "kg";
    second.refuted = true;
    Evidence third = first;
    third.id.value = -9;
    third.subject = -6;
    third.happened.clear();
    records.evidence = {first, second, third};
    return records;
}

/// The bytes of the file of that name.
inline std::string written(const Records& records, const std::string& name) {
    const Folder folder;
    Task task;
    must(export_file(records, folder / name, task));
    return bytes_of_file(folder / name);
}

inline Imported written_and_read(const Records& records, const std::string& name) {
    const Folder folder;
    Task task;
    must(export_file(records, folder / name, task));
    const ImportSpec spec = must(recognise(folder / name, built_in_schema()));
    Imported out = must(import_file(folder / name, spec, built_in_schema(), task));
    CHECK(out.balance.holds());
    CHECK(out.balance.rejected == 0);
    return out;
}

inline Lines sentences(const std::vector<Message>& messages) {
    Lines out;
    for (const Message& each : messages)
        out.push_back(each.in_english());
    return out;
}

} // namespace headwater::support
