// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/one_input.h"

#include <cstdio>
#include <cstdlib>

#include "tests/support/folder.h"

namespace headwater::fuzz {

namespace {

void expect(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

} // namespace

void import_bytes(const Format& format, std::string_view bytes) {
    static const support::Folder folder;
    const auto file = folder.write("input", bytes);
    Task task;
    const auto guess = format.recognise(file, built_in_schema());
    if (!guess) return expect(!guess.error().message.text.empty(), "a refusal is a sentence");
    const auto out = format.read(file, *guess, built_in_schema(), task);
    if (!out) return expect(!out.error().message.text.empty(), "a refusal is a sentence");
    expect(out->balance.holds(), "rows read = created + merged + rejected + skipped");
    expect(out->made.size() == out->balance.created, "every created row made a record");
}

} // namespace headwater::fuzz
