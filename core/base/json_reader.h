// SPDX-License-Identifier: Apache-2.0
// Reads JSON that people may have written by hand: keeps the first defect with its path, so that
// a reader is a plain list of fields. Hides the JSON library.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/error.h"

namespace headwater {

/// A value inside the document and the way to it: "entity_kinds[2].colour".
struct JsonNode {
    std::size_t value = 0; ///< the reader's number for it; 0: the whole document
    std::string path;
};

/// The names of an enum whose last member is `last`, in its order, for JsonReader::choice.
template<class Enum>
std::vector<std::string> names_to(Enum last) {
    std::vector<std::string> names;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        names.emplace_back(name_of(static_cast<Enum>(i)));
    return names;
}

class JsonReader {
public:
    /// `name` is what messages call the document: "The schema".
    static Result<JsonReader> parse(std::string_view text, std::string name);
    JsonReader(JsonReader&&) noexcept;
    ~JsonReader();

    JsonNode root() const;

    // After the first defect these return empty values; ask verdict() at the end.
    bool has(const JsonNode& node, std::string_view key) const;
    std::string text(const JsonNode& node, std::string_view key); ///< must be there
    std::string text_or(const JsonNode& node, std::string_view key, std::string otherwise);
    bool flag_or(const JsonNode& node, std::string_view key, bool otherwise);
    double number_or(const JsonNode& node, std::string_view key, double otherwise);
    std::vector<JsonNode> list(const JsonNode& node, std::string_view key); ///< empty if missing
    std::vector<std::string> texts(const JsonNode& node, std::string_view key);
    std::vector<std::pair<std::string, std::string>> pairs(const JsonNode& node,
                                                           std::string_view key);
    /// The place of the text under `key` in `names`; the first name where `key` is missing.
    std::size_t choice(const JsonNode& node, std::string_view key,
                       const std::vector<std::string>& names);
    /// A key that is none of these is a defect: a misspelt one must not pass unseen.
    void allow_only(const JsonNode& node, std::initializer_list<std::string_view> keys);

    /// Notes a defect of the caller's own finding, unless one is noted already.
    void reject(const JsonNode& node, std::string_view key, std::string_view why);
    Result<void> verdict() const;

private:
    struct Document;
    JsonReader(std::unique_ptr<Document> document, std::string name);

    std::unique_ptr<Document> m_document;
    std::string m_name;
    std::optional<Error> m_defect;
};

} // namespace headwater
