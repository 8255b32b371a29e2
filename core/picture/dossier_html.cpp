// SPDX-License-Identifier: Apache-2.0
#include "core/picture/dossier_html.h"

#include "core/base/xml_text.h"
#include "core/picture/svg.h"

namespace headwater {

namespace {

constexpr const char* look = R"(
body{font:15px/1.5 "Noto Sans","Noto Sans Lao","Noto Sans Khmer","Noto Sans Thai",
"Noto Sans CJK SC",sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#101418}
.marking{text-align:center;font-weight:700;border:1px solid;border-radius:3px;
width:max-content;margin:1em auto;padding:0 .6em}
.head,.faint,figcaption{color:#52606d}
.caveat{font-weight:700}
table{border-collapse:collapse;width:100%;margin:.6em 0}
th{text-align:left;border-bottom:2px solid #101418}
td{border-bottom:1px solid #d9dee4;vertical-align:top}
th,td{padding:.15em .8em .15em 0}
ul{margin:.2em 0}figure{margin:1em 0}figure svg{max-width:100%;height:auto}
a{color:inherit}
.sheet{margin:0}.sheet>*>tr>td{border:0;padding:0}
@media print{body{margin:0;max-width:none}tr,figure{break-inside:avoid}
h1,h2,h3{break-after:avoid}
thead{display:table-header-group}tfoot{display:table-footer-group}
.sheet>tbody>tr{break-inside:auto}}
)";

std::string element(const std::string& name, const std::string& kind, const std::string& inside) {
    return "<" + name + xml_attribute("class", kind) + ">" + inside + "</" + name + ">\n";
}

/// Numbers of sources lead to the list.
std::string linked(const SourceNumbers& numbers) {
    std::string text;
    for (const std::size_t number : numbers) {
        const std::string digits = std::to_string(number);
        text += (text.empty() ? " [" : ", ") + ("<a href=\"#s" + digits + "\">" + digits + "</a>");
    }
    return text.empty() ? text : text + "]";
}

struct Writing {
    std::string operator()(const DossierHeading& heading) const {
        return element(heading.level == 1 ? "h2" : "h3", "", xml_escaped(heading.text));
    }

    std::string operator()(const DossierText& statement) const {
        const std::string words = xml_escaped(statement.text) + linked(statement.sources);
        const std::string kind = statement.faint ? "faint" : "";
        return statement.listed ? "<ul>" + element("li", kind, words) + "</ul>\n"
                                : element("p", kind, words);
    }

    std::string operator()(const DossierTable& table) const {
        if (table.rows.empty()) return element("p", "faint", xml_escaped(table.empty));
        std::string text = "<table>\n<thead><tr>";
        for (const std::string& cell : table.header)
            text += "<th>" + xml_escaped(cell) + "</th>";
        text += "</tr></thead>\n<tbody>\n";
        for (const auto& row : table.rows) {
            text += "<tr>";
            for (const std::string& cell : row)
                text += "<td>" + xml_escaped(cell) + "</td>";
            text += "</tr>\n";
        }
        return text + "</tbody>\n</table>\n";
    }

    std::string operator()(const DossierPicture& shown) const {
        std::string svg = svg_of(shown.picture);
        svg.erase(0, svg.find("<svg"));
        return "<figure>\n" + svg + element("figcaption", "", xml_escaped(shown.caption)) +
               "</figure>\n";
    }
};

/// Head and foot of a table are the one thing that browsers print on every page.
std::string marked(const std::string& inside, const std::string& words) {
    if (words.empty()) return inside;
    const std::string row =
        "<tr><td>" + element("div", "marking", xml_escaped(words)) + "</td></tr>";
    return "<table class=\"sheet\" role=\"presentation\">\n<thead>" + row + "</thead>\n<tfoot>" +
           row + "</tfoot>\n<tbody><tr><td>\n" + inside + "</td></tr></tbody>\n</table>\n";
}

} // namespace

std::string html_of(const Dossier& dossier) {
    const std::string caveat =
        dossier.caveat.empty() ? "" : element("p", "caveat", xml_escaped(dossier.caveat));
    std::string html = "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>" +
                       xml_escaped(dossier.title) + "</title>\n";
    if (!dossier.author.empty())
        html += "<meta name=\"author\"" + xml_attribute("content", dossier.author) + ">\n";
    html += "<style>" + std::string(look) + "</style>\n</head>\n<body>\n";
    std::string inside = element("h1", "", xml_escaped(dossier.title)) +
                         element("p", "head", xml_escaped(dossier.head)) + caveat;
    for (const DossierBlock& block : dossier.blocks)
        inside += std::visit(Writing{}, block);
    if (!dossier.sources.empty()) {
        inside += element("h2", "", xml_escaped(dossier.sources_heading)) + "<ol>\n";
        for (std::size_t i = 0; i < dossier.sources.size(); ++i)
            inside += "<li id=\"s" + std::to_string(i + 1) + "\">" +
                      xml_escaped(dossier.sources[i]) + "</li>\n";
        inside += "</ol>\n";
    }
    return html + marked(inside + caveat, dossier.marking) + "</body>\n</html>\n";
}

} // namespace headwater
