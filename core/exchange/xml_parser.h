// SPDX-License-Identifier: Apache-2.0
// XML of any encoding, piece by piece, with bounds: no document type, no entities but the five, no
// deep nesting, no endless text. Hides expat.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace headwater {

/// The attributes of an element; names are local: "id" also finds "r:id".
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs) : m_pairs(pairs) {}
    /// Empty where there is none.
    std::string_view operator[](std::string_view local_name) const;
    bool has(std::string_view local_name) const;
    /// Calls back with each local name and its value.
    void each(const std::function<void(std::string_view, std::string_view)>& visit) const;

private:
    const char* const* m_pairs;
};

/// What follows an XML document. Names are local: "a:row" is "row".
class XmlVisitor {
public:
    virtual ~XmlVisitor() = default;
    virtual void begin(std::string_view name, const XmlAttributes& attributes) = 0;
    /// text() is the element's own text after its last child.
    virtual void end(std::string_view name) = 0;
    /// Keeps the text for end(); a visitor of mixed content takes it piece by piece.
    virtual void take_text(std::string_view piece) { m_text.append(piece); }

    bool has_enough() const { return m_enough; }
    const Result<void>& verdict() const { return m_verdict; }
    const std::string& text() const { return m_text; }
    std::uint64_t line() const { return m_line; }

protected:
    void stop() { m_enough = true; }
    void reject(tl::unexpected<Error> why) {
        m_verdict = std::move(why);
        m_enough = true;
    }

private:
    friend class XmlParser;
    std::string m_text;
    std::uint64_t m_line = 1; ///< where the parser stands
    bool m_enough = false;
    Result<void> m_verdict;
};

class XmlParser {
public:
    static constexpr int deepest = 256;
    static constexpr std::size_t longest_text = 1024 * 1024;
    static constexpr std::size_t longest_tag = 4 * 1024 * 1024;

    /// `name` is what messages call the document.
    XmlParser(std::string name, XmlVisitor& visitor);
    XmlParser(XmlParser&&) noexcept;
    ~XmlParser();

    /// Bytes in the encoding that the document declares. Fails with the line of the defect.
    Result<void> add(std::string_view bytes);
    Result<void> finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace headwater
