// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx_parts.h"

#include <charconv>
#include <map>

#include "core/exchange/xml_parser.h"

namespace headwater {

namespace {

int number_in(std::string_view text, int otherwise) {
    int value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// Id of a relationship to its target, and the target of a type.
class Relationships : public XmlVisitor {
public:
    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship") return;
        const std::string_view type = attributes["Type"];
        by_id.emplace(attributes["Id"], attributes["Target"]);
        by_type.emplace(type.substr(type.rfind('/') + 1), attributes["Target"]);
    }
    void end(std::string_view) override {}
    std::map<std::string, std::string, std::less<>> by_id, by_type;
};

/// The member that `target` means, seen from the member `from`: "../a.xml", "/xl/a.xml".
std::string resolved(std::string_view from, std::string_view target) {
    if (target.starts_with('/')) return std::string(target.substr(1));
    std::string_view folder = from.substr(0, from.rfind('/') + 1);
    while (target.starts_with("../")) {
        target.remove_prefix(3);
        if (!folder.empty()) folder.remove_suffix(1);
        folder = folder.substr(0, folder.rfind('/') + 1);
    }
    if (target.starts_with("./")) target.remove_prefix(2);
    return std::string(folder) + std::string(target);
}

std::string relationships_of(std::string_view member) {
    const auto slash = member.rfind('/') + 1;
    return std::string(member.substr(0, slash)) + "_rels/" + std::string(member.substr(slash)) +
           ".rels";
}

class WorkbookPart : public XmlVisitor {
public:
    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "sheet") {
            names.emplace_back(attributes["name"]);
            ids.emplace_back(attributes["id"]);
        } else if (name == "workbookPr") {
            const auto flag = attributes["date1904"];
            from_1904 = flag == "1" || flag == "true";
        }
    }
    void end(std::string_view) override {}
    std::vector<std::string> names, ids;
    bool from_1904 = false;
};

/// <si> with one <t>, or one in each run of rich text; phonetic hints (<rPh>) are no text.
class TextsPart : public XmlVisitor {
public:
    explicit TextsPart(SharedTexts& texts) : m_texts(texts) {}
    void begin(std::string_view name, const XmlAttributes&) override {
        if (name == "si") m_item.clear();
        if (name == "rPh") m_hint = true;
    }
    void end(std::string_view name) override {
        if (name == "rPh") m_hint = false;
        if (name == "t" && !m_hint) m_item += text();
        if (name != "si") return;
        m_texts.add(m_item);
        if (m_texts.bytes() > SharedTexts::most_bytes)
            reject(fail("The workbook holds more than %1 bytes of shared texts and was refused.",
                        {std::to_string(SharedTexts::most_bytes)}));
    }

private:
    SharedTexts& m_texts;
    std::string m_item;
    bool m_hint = false;
};

class StylesPart : public XmlVisitor {
public:
    explicit StylesPart(std::vector<NumberFormat>& formats) : m_formats(formats) {}
    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "numFmt")
            m_own[number_in(attributes["numFmtId"], -1)] = format_of_code(attributes["formatCode"]);
        else if (name == "cellXfs")
            m_inside = true;
        else if (name == "xf" && m_inside)
            m_formats.push_back(format(number_in(attributes["numFmtId"], 0)));
    }
    void end(std::string_view name) override {
        if (name == "cellXfs") m_inside = false;
    }

private:
    NumberFormat format(int id) const {
        const auto own = m_own.find(id);
        return own == m_own.end() ? built_in_format(id) : own->second;
    }
    std::vector<NumberFormat>& m_formats;
    std::map<int, NumberFormat> m_own;
    bool m_inside = false;
};

/// The member of that relationship; empty: the workbook has none.
std::string member_of(const ZipArchive& archive, const Relationships& relationships,
                      std::string_view from, std::string_view type) {
    const auto found = relationships.by_type.find(type);
    return found == relationships.by_type.end() ? std::string()
                                                : archive.find(resolved(from, found->second));
}

Result<Relationships> read_relationships(ZipArchive& archive, std::string_view of,
                                         const std::string& name, Task& task) {
    Relationships relationships;
    const std::string member = archive.find(relationships_of(of));
    if (!member.empty()) TRY_VOID(read_xml_member(archive, member, name, relationships, task));
    return relationships;
}

} // namespace

std::string_view SharedTexts::operator[](std::size_t number) const {
    if (!has(number)) return {};
    const std::size_t start = number == 0 ? 0 : m_ends[number - 1];
    return std::string_view(m_texts).substr(start, m_ends[number] - start);
}

void SharedTexts::add(std::string_view text) {
    m_texts += text;
    m_ends.push_back(m_texts.size());
}

Result<void> read_xml_member(ZipArchive& archive, const std::string& member,
                             const std::string& name, XmlVisitor& visitor, Task& task) {
    XmlParser parser(name + ", " + member, visitor);
    TRY_VOID(archive.read(
        member,
        [&](std::string_view bytes) -> Result<bool> {
            TRY_VOID(parser.add(bytes));
            return !visitor.has_enough();
        },
        task));
    return visitor.has_enough() ? visitor.verdict() : parser.finish();
}

Result<XlsxWorkbook> read_xlsx_workbook(ZipArchive& archive, const std::string& name, Task& task) {
    TRY(const Relationships root, read_relationships(archive, "", name, task));
    std::string main = member_of(archive, root, "", "officeDocument");
    if (main.empty()) main = archive.find("xl/workbook.xml");
    if (main.empty())
        return fail("%1 is a ZIP archive but no workbook. Unpack it and import what is in it.",
                    {name});
    WorkbookPart part;
    TRY_VOID(read_xml_member(archive, main, name, part, task));
    TRY(const Relationships links, read_relationships(archive, main, name, task));
    XlsxWorkbook book;
    book.from_1904 = part.from_1904;
    for (std::size_t i = 0; i < part.names.size(); ++i) {
        const auto target = links.by_id.find(part.ids[i]);
        if (target == links.by_id.end()) continue;
        const std::string member = archive.find(resolved(main, target->second));
        if (member.empty() || target->second.find("worksheet") == std::string::npos) continue;
        book.sheets.push_back(part.names[i]);
        book.members.push_back(member);
    }
    if (book.sheets.empty())
        return fail("%1 holds no sheet of cells. Ask the sender for it again.", {name});
    if (const auto texts = member_of(archive, links, main, "sharedStrings"); !texts.empty()) {
        TextsPart shared(book.texts);
        TRY_VOID(read_xml_member(archive, texts, name, shared, task));
    }
    if (const auto styles = member_of(archive, links, main, "styles"); !styles.empty()) {
        StylesPart formats(book.formats);
        TRY_VOID(read_xml_member(archive, styles, name, formats, task));
    }
    return book;
}

} // namespace headwater
