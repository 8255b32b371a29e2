// SPDX-License-Identifier: Apache-2.0
#include "core/desk/dossier_odt.h"

#include <fmt/format.h>

#include "core/base/version.h"
#include "core/base/xml_text.h"
#include "core/exchange/zip_writer.h"
#include "core/picture/svg.h"

namespace headwater {

namespace {

constexpr const char* media_type = "application/vnd.oasis.opendocument.text";
constexpr const char* xml_head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr const char* names =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
    " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
    " office:version=\"1.2\"";
constexpr double text_width = 481; ///< points, between the margins of A4

std::string paragraph(const std::string& style, const std::string& text) {
    return fmt::format("<text:p text:style-name=\"{}\">{}</text:p>\n", style, xml_escaped(text));
}

std::string picture_name(std::size_t number) {
    return fmt::format("Pictures/{}.svg", number);
}

struct Writing {
    std::size_t pictures = 0;
    std::size_t tables = 0;

    std::string operator()(const DossierHeading& heading) const {
        return fmt::format("<text:h text:style-name=\"Heading_{0}\" text:outline-level=\"{0}\">{1}"
                           "</text:h>\n",
                           heading.level, xml_escaped(heading.text));
    }

    std::string operator()(const DossierText& statement) const {
        const std::string words = text_of(statement);
        if (!statement.listed) return paragraph(statement.faint ? "Faint" : "Text", words);
        return "<text:list text:style-name=\"Dots\"><text:list-item>" + paragraph("Text", words) +
               "</text:list-item></text:list>\n";
    }

    std::string operator()(const DossierTable& table) {
        if (table.rows.empty()) return paragraph("Faint", table.empty);
        std::string text =
            fmt::format("<table:table table:name=\"Table{}\"><table:table-column "
                        "table:number-columns-repeated=\"{}\"/>\n<table:table-header-rows>{}"
                        "</table:table-header-rows>\n",
                        ++tables, table.header.size(), row(table.header, "Head"));
        for (const auto& cells : table.rows)
            text += row(cells, "Text");
        return text + "</table:table>\n" + paragraph("Faint", "");
    }

    std::string operator()(const DossierPicture& shown) {
        const Box& extent = shown.picture.extent;
        const double zoom = std::min(1.0, text_width / std::max(1.0, extent.width()));
        ++pictures;
        return fmt::format("<text:p text:style-name=\"Text\"><draw:frame draw:name=\"Picture{0}\" "
                           "text:anchor-type=\"as-char\" svg:width=\"{1:.1f}pt\" "
                           "svg:height=\"{2:.1f}pt\"><draw:image xlink:href=\"{3}\" "
                           "xlink:type=\"simple\"/></draw:frame></text:p>\n",
                           pictures, extent.width() * zoom, extent.height() * zoom,
                           picture_name(pictures)) +
               paragraph("Faint", shown.caption);
    }

    static std::string row(const std::vector<std::string>& cells, const std::string& style) {
        std::string text = "<table:table-row>";
        for (const std::string& cell : cells)
            text += "<table:table-cell office:value-type=\"string\">" + paragraph(style, cell) +
                    "</table:table-cell>";
        return text + "</table:table-row>\n";
    }
};

std::string content_of(const Dossier& dossier) {
    Writing writing;
    std::string body = paragraph("Title", dossier.title) + paragraph("Faint", dossier.head);
    if (!dossier.caveat.empty()) body += paragraph("Strong", dossier.caveat);
    for (const DossierBlock& block : dossier.blocks)
        body += std::visit(writing, block);
    if (!dossier.sources.empty()) body += writing(DossierHeading{dossier.sources_heading, 1});
    for (std::size_t i = 0; i < dossier.sources.size(); ++i)
        body += paragraph("Text", fmt::format("[{}] {}", i + 1, dossier.sources[i]));
    return fmt::format("{}<office:document-content{}><office:automatic-styles>"
                       "<text:list-style style:name=\"Dots\"><text:list-level-style-bullet "
                       "text:level=\"1\" text:bullet-char=\"•\"><style:list-level-properties "
                       "text:min-label-width=\"12pt\"/></text:list-level-style-bullet>"
                       "</text:list-style></office:automatic-styles>"
                       "<office:body><office:text>\n{}</office:text></office:body>"
                       "</office:document-content>\n",
                       xml_head, names, body);
}

std::string style(const std::string& name, const std::string& text, const std::string& shape = {}) {
    return fmt::format("<style:style style:name=\"{0}\" style:family=\"paragraph\">"
                       "<style:paragraph-properties fo:margin-bottom=\"3pt\"{2}/>"
                       "<style:text-properties {1}/></style:style>\n",
                       name, text, shape);
}

/// The marking stands in the header and the footer of every page, the caveat above the latter.
std::string styles_of(const Dossier& dossier) {
    const std::string page =
        "<text:p text:style-name=\"Marking\"><text:page-number/> / <text:page-count/></text:p>";
    const std::string caveat = dossier.caveat.empty() ? "" : paragraph("Strong", dossier.caveat);
    return fmt::format(
        "{}<office:document-styles{}><office:styles>\n{}{}{}{}{}{}{}{}</office:styles>"
        "<office:automatic-styles><style:page-layout style:name=\"A4\">"
        "<style:page-layout-properties fo:page-width=\"210mm\" fo:page-height=\"297mm\" "
        "fo:margin=\"15mm\"/><style:header-style/><style:footer-style/></style:page-layout>"
        "</office:automatic-styles><office:master-styles><style:master-page "
        "style:name=\"Standard\" style:page-layout-name=\"A4\"><style:header>{}{}</style:header>"
        "<style:footer>{}{}{}</style:footer></style:master-page></office:master-styles>"
        "</office:document-styles>\n",
        xml_head, names, style("Title", "fo:font-size=\"18pt\" fo:font-weight=\"bold\""),
        style("Heading_1", "fo:font-size=\"13pt\" fo:font-weight=\"bold\"",
              " fo:margin-top=\"12pt\" fo:keep-with-next=\"always\""),
        style("Heading_2", "fo:font-size=\"11pt\" fo:font-weight=\"bold\"",
              " fo:margin-top=\"8pt\" fo:keep-with-next=\"always\""),
        style("Text", "fo:font-size=\"10pt\""),
        style("Faint", "fo:font-size=\"9pt\" fo:color=\"#52606d\""),
        style("Head", "fo:font-size=\"10pt\" fo:font-weight=\"bold\""),
        style("Strong", "fo:font-size=\"9pt\" fo:font-weight=\"bold\""),
        style("Marking", "fo:font-size=\"9pt\" fo:font-weight=\"bold\"",
              " fo:text-align=\"center\""),
        paragraph("Marking", dossier.marking), paragraph("Faint", dossier.head), caveat, page,
        paragraph("Marking", dossier.marking));
}

std::string facts_of(const Dossier& dossier) {
    const std::string author = dossier.author.empty()
                                   ? ""
                                   : "<dc:creator>" + xml_escaped(dossier.author) + "</dc:creator>";
    const std::string date =
        dossier.date.empty() ? "" : "<dc:date>" + xml_escaped(dossier.date) + "</dc:date>";
    return fmt::format("{}<office:document-meta{}><office:meta><meta:generator>Headwater {}"
                       "</meta:generator><dc:title>{}</dc:title>{}{}</office:meta>"
                       "</office:document-meta>\n",
                       xml_head, names, program_version(), xml_escaped(dossier.title), author,
                       date);
}

std::vector<const Picture*> pictures_of(const Dossier& dossier) {
    std::vector<const Picture*> pictures;
    for (const DossierBlock& block : dossier.blocks)
        if (const auto* shown = std::get_if<DossierPicture>(&block))
            pictures.push_back(&shown->picture);
    return pictures;
}

std::string manifest_of(std::size_t pictures) {
    std::string entries;
    const auto add = [&](const std::string& path, const std::string& type) {
        entries += fmt::format("<manifest:file-entry manifest:full-path=\"{}\" "
                               "manifest:media-type=\"{}\"/>\n",
                               path, type);
    };
    add("/", media_type);
    for (const char* part : {"content.xml", "styles.xml", "meta.xml"})
        add(part, "text/xml");
    for (std::size_t i = 1; i <= pictures; ++i)
        add(picture_name(i), "image/svg+xml");
    return fmt::format("{}<manifest:manifest "
                       "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                       "manifest:version=\"1.2\">\n{}</manifest:manifest>\n",
                       xml_head, entries);
}

} // namespace

Result<void> write_odt(const std::filesystem::path& file, const Dossier& dossier) {
    TRY(ZipWriter zip, ZipWriter::create(file));
    TRY_VOID(zip.add("mimetype", media_type, ZipWriter::Packing::stored));
    const auto pictures = pictures_of(dossier);
    TRY_VOID(zip.add("META-INF/manifest.xml", manifest_of(pictures.size())));
    TRY_VOID(zip.add("content.xml", content_of(dossier)));
    TRY_VOID(zip.add("styles.xml", styles_of(dossier)));
    TRY_VOID(zip.add("meta.xml", facts_of(dossier)));
    for (std::size_t i = 0; i < pictures.size(); ++i)
        TRY_VOID(zip.add(picture_name(i + 1), svg_of(*pictures[i])));
    return zip.finish();
}

} // namespace headwater
