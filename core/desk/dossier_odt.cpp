// SPDX-License-Identifier: Apache-2.0
#include "core/desk/dossier_odt.h"

#include <fmt/format.h>

#include "core/base/version.h"
#include "core/base/xml_text.h"
#include "core/exchange/zip_writer.h"
#include "core/picture/page_table.h"
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
constexpr double text_width = 510; ///< points, between the margins of A4
constexpr double table_letters = 10, gutter = 10;
constexpr std::size_t rows_measured = 400; ///< the widths of a long table are those of its first

std::string paragraph(const std::string& style, const std::string& text) {
    return fmt::format("<text:p text:style-name=\"{}\">{}</text:p>\n", style, xml_escaped(text));
}

std::string picture_name(std::size_t number) {
    return fmt::format("Pictures/{}.svg", number);
}

/// Points, by the widest cell; a table narrower than the page stays so.
std::vector<double> widths_of(const DossierTable& table) {
    std::vector<double> wanted;
    for (std::size_t c = 0; c < table.header.size(); ++c) {
        double width = plain_text_size(table.header[c], table_letters, true).width;
        for (std::size_t r = 0; r < std::min(table.rows.size(), rows_measured); ++r)
            width = std::max(width, plain_text_size(table.rows[r][c], table_letters, false).width);
        wanted.push_back(width + gutter);
    }
    return column_widths(wanted, text_width);
}

struct Writing {
    std::size_t pictures = 0;
    std::size_t tables = 0;
    std::string styles = {}; ///< of tables and their columns

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
        const std::string name = fmt::format("Table{}", ++tables);
        std::string text =
            fmt::format("<table:table table:name=\"{0}\" table:style-name=\"{0}\">", name) +
            columns(name, widths_of(table)) +
            fmt::format("\n<table:table-header-rows>{}</table:table-header-rows>\n",
                        row(table.header, "Head"));
        for (const auto& cells : table.rows)
            text += row(cells, "Cell");
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

    /// The columns of a table; their styles are noted.
    std::string columns(const std::string& table, const std::vector<double>& widths) {
        std::string text;
        double sum = 0;
        for (std::size_t c = 0; c < widths.size(); ++c) {
            const std::string name = fmt::format("{}.{}", table, c + 1);
            styles += fmt::format("<style:style style:name=\"{}\" style:family=\"table-column\">"
                                  "<style:table-column-properties style:column-width=\"{:.1f}pt\"/>"
                                  "</style:style>\n",
                                  name, widths[c]);
            text += fmt::format("<table:table-column table:style-name=\"{}\"/>", name);
            sum += widths[c];
        }
        styles += fmt::format("<style:style style:name=\"{}\" style:family=\"table\">"
                              "<style:table-properties style:width=\"{:.1f}pt\" "
                              "table:align=\"left\"/></style:style>\n",
                              table, sum);
        return text;
    }

    static std::string row(const std::vector<std::string>& cells, const std::string& style) {
        std::string text = "<table:table-row>";
        for (const std::string& cell : cells)
            text += fmt::format("<table:table-cell table:style-name=\"{0}Cell\" "
                                "office:value-type=\"string\">{1}</table:table-cell>",
                                style, paragraph(style, cell));
        return text + "</table:table-row>\n";
    }
};

/// With a line under it.
std::string cell_style(const std::string& name, double line, const std::string& colour) {
    return fmt::format("<style:style style:name=\"{}Cell\" style:family=\"table-cell\">"
                       "<style:table-cell-properties fo:padding-right=\"6pt\" "
                       "fo:padding-top=\"1.5pt\" fo:border-bottom=\"{}pt solid {}\"/>"
                       "</style:style>\n",
                       name, line, colour);
}

std::string content_of(const Dossier& dossier) {
    Writing writing;
    std::string body = paragraph("Title", dossier.title) + paragraph("Faint", dossier.head);
    if (!dossier.caveat.empty()) body += paragraph("Strong", dossier.caveat);
    for (const DossierBlock& block : dossier.blocks)
        body += std::visit(writing, block);
    if (!dossier.sources.empty()) body += writing(DossierHeading{dossier.sources_heading, 1});
    for (std::size_t i = 0; i < dossier.sources.size(); ++i)
        body += paragraph("Text", fmt::format("[{}] {}", i + 1, dossier.sources[i]));
    return fmt::format("{}<office:document-content{}><office:automatic-styles>\n{}{}{}"
                       "<text:list-style style:name=\"Dots\"><text:list-level-style-bullet "
                       "text:level=\"1\" text:bullet-char=\"•\"><style:list-level-properties "
                       "text:min-label-width=\"12pt\"/></text:list-level-style-bullet>"
                       "</text:list-style></office:automatic-styles>"
                       "<office:body><office:text>\n{}</office:text></office:body>"
                       "</office:document-content>\n",
                       xml_head, names, writing.styles, cell_style("Head", 1.0, "#101418"),
                       cell_style("Cell", 0.4, "#c8ced6"), body);
}

std::string style(const std::string& name, const std::string& text, const std::string& shape = {}) {
    return fmt::format("<style:style style:name=\"{0}\" style:family=\"paragraph\">"
                       "<style:paragraph-properties fo:margin-bottom=\"3pt\"{2}/>"
                       "<style:text-properties {1}/></style:style>\n",
                       name, text, shape);
}

/// Words in a table.
std::string cell_text(const std::string& name, const std::string& look) {
    return fmt::format("<style:style style:name=\"{}\" style:family=\"paragraph\">"
                       "<style:text-properties fo:font-size=\"{}pt\"{}/></style:style>\n",
                       name, table_letters - 1, look);
}

/// The marking stands in the header and the footer of every page, the caveat above the latter.
std::string styles_of(const Dossier& dossier) {
    const std::string page =
        "<text:p text:style-name=\"Marking\"><text:page-number/> / <text:page-count/></text:p>";
    const std::string caveat = dossier.caveat.empty() ? "" : paragraph("Strong", dossier.caveat);
    return fmt::format(
        "{}<office:document-styles{}><office:font-face-decls><style:font-face "
        "style:name=\"Sans\" svg:font-family=\"&apos;Noto Sans&apos;, Arial, sans-serif\" "
        "style:font-family-generic=\"swiss\" style:font-pitch=\"variable\"/>"
        "</office:font-face-decls><office:styles>\n<style:default-style "
        "style:family=\"paragraph\"><style:text-properties style:font-name=\"Sans\"/>"
        "</style:default-style>\n{}{}{}{}{}{}{}{}{}</office:styles>"
        "<office:automatic-styles><style:page-layout style:name=\"A4\">"
        "<style:page-layout-properties fo:page-width=\"210mm\" fo:page-height=\"297mm\" "
        "fo:margin=\"15mm\"/><style:header-style><style:header-footer-properties "
        "fo:min-height=\"9mm\" fo:margin-bottom=\"5mm\"/></style:header-style>"
        "<style:footer-style><style:header-footer-properties fo:min-height=\"9mm\" "
        "fo:margin-top=\"4mm\"/></style:footer-style></style:page-layout>"
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
        cell_text("Head", " fo:font-weight=\"bold\""), cell_text("Cell", ""),
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

Result<void> write_odt(const std::filesystem::path& file, const Dossier& dossier, Task& task) {
    TRY(ZipWriter zip, ZipWriter::create(file));
    TRY_VOID(zip.add("mimetype", media_type, ZipWriter::Packing::stored));
    const auto pictures = pictures_of(dossier);
    TRY_VOID(zip.add("META-INF/manifest.xml", manifest_of(pictures.size())));
    TRY_VOID(zip.add("content.xml", content_of(dossier)));
    TRY_VOID(zip.add("styles.xml", styles_of(dossier)));
    TRY_VOID(zip.add("meta.xml", facts_of(dossier)));
    task.restart(pictures.size());
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        if (!task.may_go_on()) return stopped();
        TRY_VOID(zip.add(picture_name(i + 1), svg_of(*pictures[i])));
        task.advance();
    }
    if (!task.may_go_on()) return stopped();
    return zip.finish();
}

} // namespace headwater
