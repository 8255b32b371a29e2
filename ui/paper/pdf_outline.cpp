// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/pdf_outline.h"

#include <algorithm>
#include <optional>

#include <QList>
#include <QMap>
#include <QString>

#include "ui/look/language.h"

namespace headwater {

namespace {

constexpr qsizetype root = -1; // of the outline, as a parent

/// A text string of PDF, in UTF-16 with its mark.
QByteArray text_string(const QString& text) {
    QByteArray hex = "<FEFF";
    for (const QChar letter : text)
        hex += QByteArray::number(letter.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + ">";
}

/// What an update has to know of the file as it stands.
struct Known {
    int size = 0; ///< the first free number of an object
    int catalog = 0, pages = 0, facts = 0;
    qint64 table = 0; ///< where its cross-reference table is
    QList<int> page_objects;
    QByteArray facts_body; ///< between << and >>
};

std::optional<int> number_after(const QByteArray& pdf, const char* word, qsizetype from = 0) {
    const qsizetype at = pdf.indexOf(word, from);
    if (at < 0) return std::nullopt;
    qsizetype i = at + static_cast<qsizetype>(qstrlen(word));
    while (i < pdf.size() && pdf[i] == ' ')
        ++i;
    qsizetype end = i;
    while (end < pdf.size() && pdf[end] >= '0' && pdf[end] <= '9')
        ++end;
    bool good = false;
    const int number = pdf.mid(i, end - i).toInt(&good);
    return good ? std::optional(number) : std::nullopt;
}

QByteArray body_of(const QByteArray& pdf, int object) {
    const QByteArray head = "\n" + QByteArray::number(object) + " 0 obj\n<<";
    const qsizetype at = pdf.indexOf(head);
    if (at < 0) return {};
    const qsizetype from = at + head.size();
    const qsizetype to = pdf.indexOf(">>\nendobj", from);
    return to < 0 ? QByteArray() : pdf.mid(from, to - from);
}

std::optional<Known> known_of(const QByteArray& pdf) {
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    if (trailer < 0) return std::nullopt;
    const auto size = number_after(pdf, "/Size", trailer);
    const auto catalog = number_after(pdf, "/Root", trailer);
    const auto facts = number_after(pdf, "/Info", trailer);
    const auto table = number_after(pdf, "startxref\n", trailer);
    const qsizetype list = pdf.lastIndexOf("/Type /Pages");
    if (!size || !catalog || !facts || !table || list < 0) return std::nullopt;
    Known known{*size, *catalog, 0, *facts, *table, {}, body_of(pdf, *facts)};
    known.pages = number_after(body_of(pdf, known.catalog), "/Pages").value_or(0);
    const qsizetype open = pdf.indexOf('[', list), close = pdf.indexOf(']', list);
    const QByteArray kids = pdf.mid(open + 1, close - open - 1).simplified();
    for (const QByteArray& kid : kids.split('R'))
        if (const int page = kid.trimmed().split(' ').front().toInt(); page > 0)
            known.page_objects.append(page);
    if (known.pages == 0 || known.facts_body.isEmpty()) return std::nullopt;
    return known;
}

struct Entry {
    Bookmark mark;
    qsizetype page = 0;
    qsizetype parent = root, before = root, after = root, first = root, last = root;
    int inside = 0; ///< entries below it, at every depth
};

/// The bookmarks of all pages as a tree: each belongs to the last that is less deep.
QList<Entry> entries_of(std::span<const Picture> pages) {
    QList<Entry> entries;
    QList<qsizetype> open; // the last entry of each depth on the way down
    for (std::size_t p = 0; p < pages.size(); ++p)
        for (const Bookmark& mark : pages[p].bookmarks) {
            while (open.size() > std::max(0, mark.depth))
                open.removeLast();
            Entry entry{mark, static_cast<qsizetype>(p)};
            entry.parent = open.isEmpty() ? root : open.back();
            const qsizetype here = entries.size();
            for (qsizetype i = here - 1; i >= 0 && entry.before == root; --i)
                if (entries[i].parent == entry.parent) entry.before = i;
            if (entry.before != root) entries[entry.before].after = here;
            if (entry.parent != root) {
                Entry& parent = entries[entry.parent];
                if (parent.first == root) parent.first = here;
                parent.last = here;
            }
            entries.append(entry);
            open.append(here);
        }
    for (const Entry& entry : entries)
        for (qsizetype up = entry.parent; up != root; up = entries[up].parent)
            ++entries[up].inside;
    return entries;
}

class Update {
public:
    Update(QByteArray& pdf, Known known) : m_pdf(pdf), m_known(std::move(known)) {}

    void put_outline(const QList<Entry>& entries, std::span<const Picture> pages) {
        if (entries.isEmpty()) return;
        m_outline = m_known.size;
        m_first = m_outline + 1;
        qsizetype last = 0;
        for (qsizetype i = 0; i < entries.size(); ++i)
            if (entries[i].parent == root) last = i;
        put_object(m_outline, "/Type /Outlines\n/First " + reference(0) + "\n/Last " +
                                  reference(last) + "\n/Count " +
                                  QByteArray::number(entries.size()));
        for (qsizetype i = 0; i < entries.size(); ++i)
            put_entry(i, entries[i], pages);
        m_known.size = m_first + static_cast<int>(entries.size());
        put_object(m_known.catalog, "/Type /Catalog\n/Pages " + QByteArray::number(m_known.pages) +
                                        " 0 R\n/Outlines " + QByteArray::number(m_outline) +
                                        " 0 R\n/PageMode /UseOutlines");
    }

    void put_author(const std::string& author) {
        if (author.empty()) return;
        put_object(m_known.facts,
                   m_known.facts_body.trimmed() + "\n/Author " + text_string(qt(author)));
    }

    void finish() {
        if (m_places.isEmpty()) return;
        const qsizetype table = m_pdf.size();
        m_pdf += "xref\n";
        for (auto place = m_places.cbegin(); place != m_places.cend(); ++place)
            m_pdf += QByteArray::number(place.key()) + " 1\n" +
                     QByteArray::number(place.value()).rightJustified(10, '0') + " 00000 n \n";
        m_pdf += "trailer\n<<\n/Size " + QByteArray::number(m_known.size) + "\n/Info " +
                 QByteArray::number(m_known.facts) + " 0 R\n/Root " +
                 QByteArray::number(m_known.catalog) + " 0 R\n/Prev " +
                 QByteArray::number(m_known.table) + "\n>>\nstartxref\n" +
                 QByteArray::number(table) + "\n%%EOF\n";
    }

private:
    QByteArray reference(qsizetype entry) const {
        return QByteArray::number(m_first + static_cast<int>(entry)) + " 0 R";
    }

    void put_object(int number, const QByteArray& body) {
        m_places.insert(number, m_pdf.size());
        m_pdf += QByteArray::number(number) + " 0 obj\n<<\n" + body + "\n>>\nendobj\n";
    }

    void put_entry(qsizetype i, const Entry& entry, std::span<const Picture> pages) {
        const Box& paper = pages[static_cast<std::size_t>(entry.page)].extent;
        QByteArray body = "/Title " + text_string(qt(entry.mark.text)) + "\n/Parent " +
                          (entry.parent == root ? QByteArray::number(m_outline) + " 0 R"
                                                : reference(entry.parent));
        if (entry.before != root) body += "\n/Prev " + reference(entry.before);
        if (entry.after != root) body += "\n/Next " + reference(entry.after);
        if (entry.first != root)
            body += "\n/First " + reference(entry.first) + "\n/Last " + reference(entry.last) +
                    "\n/Count " + QByteArray::number(entry.inside);
        body += "\n/Dest [" + QByteArray::number(m_known.page_objects[entry.page]) +
                " 0 R /XYZ 0 " + QByteArray::number(paper.height() - entry.mark.top, 'f', 1) +
                " null]";
        put_object(m_first + static_cast<int>(i), body);
    }

    QByteArray& m_pdf;
    Known m_known;
    int m_outline = 0;
    int m_first = 0; ///< object of the first entry
    QMap<int, qsizetype> m_places;
};

} // namespace

void add_outline(QByteArray& pdf, std::span<const Picture> pages, const std::string& author) {
    const auto known = known_of(pdf);
    if (!known || known->page_objects.size() != static_cast<qsizetype>(pages.size())) return;
    Update update(pdf, *known);
    update.put_outline(entries_of(pages), pages);
    update.put_author(author);
    update.finish();
}

} // namespace headwater
