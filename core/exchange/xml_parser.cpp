// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xml_parser.h"

#include <optional>

#include <expat.h>

#include "core/base/transcoder.h"

namespace headwater {

namespace {

std::string_view local(std::string_view name) {
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// The encoding by its first bytes, else as the declaration says, else UTF-8.
std::string encoding_of(std::string_view beginning) {
    using namespace std::string_view_literals;
    if (beginning.starts_with("\xFF\xFE"sv) || beginning.starts_with("<\0"sv)) return "UTF-16LE";
    if (beginning.starts_with("\xFE\xFF"sv) || beginning.starts_with("\0<"sv)) return "UTF-16BE";
    const auto declaration = beginning.substr(0, beginning.find("?>"));
    const auto at = declaration.find("encoding");
    if (!declaration.starts_with("<?xml") || at == declaration.npos) return "UTF-8";
    const auto open = declaration.find_first_of("\"'", at);
    if (open == declaration.npos) return "UTF-8";
    const auto close = declaration.find(declaration[open], open + 1);
    const auto name = declaration.substr(open + 1, close - open - 1);
    // A declaration that can be read byte by byte is no UTF-16, whatever it says.
    const bool wide = name.starts_with("utf-16") || name.starts_with("UTF-16");
    return wide || name.empty() ? "UTF-8" : std::string(name);
}

} // namespace

std::string_view XmlAttributes::operator[](std::string_view local_name) const {
    for (auto pair = m_pairs; *pair; pair += 2)
        if (local(pair[0]) == local_name) return pair[1];
    return {};
}

bool XmlAttributes::has(std::string_view local_name) const {
    for (auto pair = m_pairs; *pair; pair += 2)
        if (local(pair[0]) == local_name) return true;
    return false;
}

void XmlAttributes::each(
    const std::function<void(std::string_view, std::string_view)>& visit) const {
    for (auto pair = m_pairs; *pair; pair += 2)
        visit(local(pair[0]), pair[1]);
}

struct XmlParser::State {
    struct Free {
        void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
    };
    std::unique_ptr<XML_ParserStruct, Free> parser{XML_ParserCreate("UTF-8")};
    std::string name;
    XmlVisitor& visitor;
    std::optional<Transcoder> transcoder;
    std::string utf8;
    int depth = 0;
    std::size_t since_event = 0; ///< bytes that expat holds without having said anything

    State(std::string document, XmlVisitor& follower)
        : name(std::move(document)), visitor(follower) {
        XML_SetUserData(parser.get(), this);
        XML_SetElementHandler(parser.get(), on_begin, on_end);
        XML_SetCharacterDataHandler(parser.get(), on_text);
        XML_SetStartDoctypeDeclHandler(parser.get(), on_doctype);
    }

    void note() {
        since_event = 0;
        visitor.m_line = XML_GetCurrentLineNumber(parser.get());
    }
    void refuse(tl::unexpected<Error> why) {
        visitor.reject(std::move(why));
        XML_StopParser(parser.get(), XML_FALSE);
    }
    void check_on() {
        if (visitor.has_enough()) XML_StopParser(parser.get(), XML_FALSE);
    }

    tl::unexpected<Error> too_long() const {
        return fail("Line %1 of %2 holds an element of more than %3 characters and was refused.",
                    {std::to_string(XML_GetCurrentLineNumber(parser.get())), name,
                     std::to_string(longest_tag)});
    }

    void begin(const char* element, const char** attributes) {
        note();
        if (XML_GetCurrentByteCount(parser.get()) > static_cast<int>(longest_tag))
            return refuse(too_long());
        if (++depth > deepest)
            return refuse(fail("%1 nests its elements more than %2 deep and was refused.",
                               {name, std::to_string(deepest)}));
        visitor.m_text.clear();
        visitor.begin(local(element), XmlAttributes(attributes));
        check_on();
    }
    void end(const char* element) {
        note();
        --depth;
        visitor.end(local(element));
        visitor.m_text.clear();
        check_on();
    }
    void text(std::string_view piece) {
        note();
        visitor.take_text(piece);
        if (visitor.m_text.size() > longest_text)
            return refuse(
                fail("Line %1 of %2 holds a text of more than %3 characters and was "
                     "refused.",
                     {std::to_string(visitor.m_line), name, std::to_string(longest_text)}));
        check_on();
    }
    void doctype() {
        refuse(fail("%1 declares a document type (DTD), through which files are attacked. Export "
                    "it again without one.",
                    {name}));
    }

    static State& of(void* data) { return *static_cast<State*>(data); }
    static void on_begin(void* data, const char* element, const char** attributes) {
        if (!of(data).visitor.has_enough()) of(data).begin(element, attributes);
    }
    static void on_end(void* data, const char* element) {
        if (!of(data).visitor.has_enough()) of(data).end(element);
    }
    static void on_text(void* data, const char* text, int size) {
        if (!of(data).visitor.has_enough()) of(data).text({text, static_cast<std::size_t>(size)});
    }
    static void on_doctype(void* data, const char*, const char*, const char*, int) {
        of(data).doctype();
    }

    Result<void> parse(bool last) {
        since_event += utf8.size();
        const auto status =
            XML_Parse(parser.get(), utf8.data(), static_cast<int>(utf8.size()), last ? 1 : 0);
        if (visitor.has_enough()) return visitor.verdict();
        if (status == XML_STATUS_ERROR)
            return fail("%1 is not whole: line %2 is no proper XML (%3). Ask the sender for it "
                        "again.",
                        {name, std::to_string(XML_GetCurrentLineNumber(parser.get())),
                         XML_ErrorString(XML_GetErrorCode(parser.get()))});
        if (since_event > longest_tag) return too_long();
        return {};
    }

    Result<void> add(std::string_view bytes, bool last) {
        if (!transcoder) {
            TRY(transcoder, Transcoder::make(encoding_of(bytes)));
        }
        // In small pieces: expat reads an unfinished tag again with every piece.
        constexpr std::size_t piece = 256 * 1024;
        do {
            if (visitor.has_enough()) return visitor.verdict();
            const auto part = bytes.substr(0, piece);
            bytes.remove_prefix(part.size());
            utf8.clear();
            transcoder->convert(part, last && bytes.empty(), utf8);
            TRY_VOID(parse(last && bytes.empty()));
        } while (!bytes.empty());
        return {};
    }
};

XmlParser::XmlParser(std::string name, XmlVisitor& visitor)
    : m_state(std::make_unique<State>(std::move(name), visitor)) {}
XmlParser::XmlParser(XmlParser&&) noexcept = default;
XmlParser::~XmlParser() = default;

Result<void> XmlParser::add(std::string_view bytes) {
    return bytes.empty() ? Result<void>{} : m_state->add(bytes, false);
}

Result<void> XmlParser::finish() {
    return m_state->add({}, true);
}

} // namespace headwater
