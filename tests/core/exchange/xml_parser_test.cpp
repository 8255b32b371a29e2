// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/xml_parser.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

namespace {

/// "+name key=value", "-name text"
class Told : public XmlVisitor {
public:
    explicit Told(std::string stop_at = {}) : m_stop_at(std::move(stop_at)) {}
    void begin(std::string_view name, const XmlAttributes& attributes) override {
        std::string line = std::string("+").append(name);
        attributes.each([&](std::string_view key, std::string_view value) {
            line.append(" ").append(key).append("=").append(value);
        });
        lines.push_back(line);
        if (name == m_stop_at) stop();
        if (name == "bad") reject(fail("Line %1 is bad.", {std::to_string(this->line())}));
    }
    void end(std::string_view name) override {
        lines.push_back(std::string("-").append(name).append(" ").append(text()));
    }
    std::vector<std::string> lines;

private:
    std::string m_stop_at;
};

Result<void> parse(std::string_view xml, XmlVisitor& visitor, std::size_t piece = 1 << 20) {
    XmlParser parser("ring.xml", visitor);
    for (; !xml.empty(); xml.remove_prefix(std::min(piece, xml.size())))
        TRY_VOID(parser.add(xml.substr(0, piece)));
    return parser.finish();
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("elements by their local names, attributes and texts, in pieces of any size") {
    const std::string xml = "<?xml version=\"1.0\"?><a:ring xmlns:a=\"urn:x\" a:name=\"B&amp;C\">"
                            "<who>An &lt; Bình</who><none/></a:ring>";
    for (const std::size_t piece : {1u, 7u, 1000u}) {
        Told told;
        must(parse(xml, told, piece));
        CHECK(told.lines == Lines{"+ring a=urn:x name=B&C", "+who", "-who An < Bình", "+none",
                                  "-none ", "-ring "});
    }
}

TEST_CASE("a visitor that has enough, and one that refuses") {
    Told enough("b");
    must(parse("<a><b/><c></a>", enough)); // what follows is not looked at
    CHECK(enough.lines == Lines{"+a", "+b"});
    CHECK(enough.has_enough());
    Told refused;
    CHECK(sentence(parse("<a>\n<bad/></a>", refused)) == "Line 2 is bad.");
}

TEST_CASE("entities of any kind are refused outright") {
    for (const char* xml :
         {"<!DOCTYPE a [<!ENTITY x \"1\"><!ENTITY y \"&x;&x;&x;&x;\">]><a>&y;</a>",
          "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
          "<!DOCTYPE a SYSTEM \"http://example.org/a.dtd\"><a/>"}) {
        Told told;
        INFO(xml);
        const auto refused = parse(xml, told);
        REQUIRE_FALSE(refused);
        CHECK_FALSE(sentence(refused).empty());
        CHECK(told.lines.empty());
    }
}

TEST_CASE("broken, deep and endless documents end with a sentence") {
    const auto refused = [](const std::string& xml) {
        Told told;
        return !parse(xml, told);
    };
    CHECK(refused("<a><b></a>"));
    CHECK(refused("<a>"));
    CHECK(refused("no xml"));
    std::string deep;
    for (int i = 0; i <= XmlParser::deepest; ++i)
        deep += "<a>";
    CHECK(refused(deep));
    CHECK(refused("<a>" + std::string(XmlParser::longest_text + 10, 'x') + "</a>"));
    CHECK(refused("<a b=\"" + std::string(XmlParser::longest_tag + 10, 'x') + "\"/>"));
}
