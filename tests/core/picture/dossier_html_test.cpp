// SPDX-License-Identifier: Apache-2.0
#include "core/picture/dossier_html.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

Dossier dossier() {
    Dossier dossier;
    dossier.title = "Ring <1> & others";
    dossier.head = "Operation";
    dossier.marking = "RESTRICTED";
    dossier.sources_heading = "Sources";
    dossier.blocks = {DossierHeading{"Who", 1}, DossierText{"He called.", {1, 2}},
                      DossierTable{{"Name"}, {{"A & B"}}, ""}, DossierTable{{"Name"}, {}, "None."}};
    dossier.sources = {"Calls", "Notes"};
    return dossier;
}

} // namespace

TEST_CASE("statements cite their sources, and the numbers lead to the list", "[dossier]") {
    CHECK(text_of(DossierText{"He called.", {1, 2}}) == "He called. [1, 2]");
    CHECK(text_of(DossierText{"He called."}) == "He called.");
    const std::string html = html_of(dossier());
    CHECK(html.find("He called. [<a href=\"#s1\">1</a>, <a href=\"#s2\">2</a>]") !=
          std::string::npos);
    CHECK(html.find("<li id=\"s2\">Notes</li>") != std::string::npos);
}

TEST_CASE("a dossier in HTML needs no other file and escapes what it is told", "[dossier]") {
    const std::string html = html_of(dossier());
    CHECK(html.find("Ring &lt;1&gt; &amp; others") != std::string::npos);
    CHECK(html.find("<td>A &amp; B</td>") != std::string::npos);
    CHECK(html.find("None.") != std::string::npos);
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find("src=\"http") == std::string::npos);
    CHECK(html.find("name=\"author\"") == std::string::npos);
    Dossier named = dossier();
    named.author = "Mai";
    CHECK(html_of(named).find("content=\"Mai\"") != std::string::npos);
}
