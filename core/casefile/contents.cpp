// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/contents.h"

#include "core/base/digest.h"

namespace headwater {

Result<std::string> keep_content(Database& database, std::string_view bytes) {
    std::string digest = hex(digest_of(bytes));
    TRY(auto* content, database.statement("INSERT INTO content(digest, bytes) VALUES (?1, ?2) "
                                          "ON CONFLICT(digest) DO NOTHING"));
    TRY_VOID(content->bind(1, std::string_view(digest)).bind_blob(2, bytes).run());
    return digest;
}

Result<std::string> read_content(const Database& database, std::string_view digest,
                                 const std::string& name) {
    TRY(auto row, database.prepare("SELECT bytes FROM content WHERE digest = ?1"));
    TRY(const bool there, row.bind(1, digest).step());
    if (!there || hex(digest_of(row.view(0))) != digest)
        return fail("The attachment %1 is damaged: its bytes are not those that were attached. "
                    "Open a backup copy.",
                    {name});
    return row.text(0);
}

} // namespace headwater
