// SPDX-License-Identifier: Apache-2.0
// ODS (OpenDocument 1.2): a thin streaming reader over a ZIP archive.
#include <charconv>
#include <map>
#include <optional>

#include "core/exchange/number_format.h"
#include "core/exchange/row_cells.h"
#include "core/exchange/spreadsheets.h"
#include "core/exchange/xlsx_parts.h"
#include "core/exchange/xml_file.h"
#include "core/exchange/xml_parser.h"
#include "core/exchange/zip_archive.h"

namespace headwater {

namespace {

constexpr std::uint64_t most_repeats = 10'000; ///< of one row that says something

std::uint64_t count_in(std::string_view text) {
    std::uint64_t value = 1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// "PT21H15M30S" to "21:15:30"; what is none stays as it is.
std::string clock_of(std::string_view period) {
    if (!period.starts_with("PT")) return std::string(period);
    double seconds = 0;
    for (auto rest = period.substr(2); !rest.empty();) {
        double number = 0;
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
        const auto read = static_cast<std::size_t>(end - rest.data());
        if (error != std::errc{} || read >= rest.size()) return std::string(period);
        const char unit = rest[read];
        seconds += number * (unit == 'H' ? 3600 : unit == 'M' ? 60 : 1);
        rest.remove_prefix(read + 1);
    }
    return text_of_number(seconds / 86400, {NumberFormat::Sort::length_of_time, 0}, false);
}

/// "2023-05-03T21:14:07" to "2023-05-03 21:14:07".
std::string date_of(std::string_view value) {
    std::string date(value);
    if (date.size() > 10 && date[10] == 'T') date[10] = ' ';
    return date;
}

/// The text that the paragraphs of a cell show; what was noted beside the cell is none of it.
class CellText {
public:
    void clear() {
        m_text.clear();
        m_paragraphs = m_aside = m_depth = 0;
    }
    void begin(std::string_view name, const XmlAttributes& attributes) {
        if (m_aside > 0 || name == "annotation" || name == "shapes") {
            ++m_aside;
        } else if (name == "p") {
            if (m_paragraphs++ > 0) m_text += '\n';
            ++m_depth;
        } else if (name == "s") {
            const auto blanks = attributes.has("c") ? count_in(attributes["c"]) : 1;
            m_text.append(std::min<std::size_t>(blanks, 1000), ' ');
        } else if (name == "tab") {
            m_text += '\t';
        } else if (name == "line-break") {
            m_text += '\n';
        }
    }
    void end(std::string_view name) {
        if (m_aside > 0)
            --m_aside;
        else if (name == "p")
            --m_depth;
    }
    void add(std::string_view piece) {
        if (m_aside == 0 && m_depth > 0) m_text += piece;
    }
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
    int m_paragraphs = 0, m_aside = 0, m_depth = 0;
};

class OdsContent : public XmlVisitor {
public:
    /// Without a visitor only the names are read.
    OdsContent(std::size_t wanted, const RowVisitor* visit) : m_wanted(wanted), m_visit(visit) {}
    std::vector<std::string> names;

    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "table" && m_tables++ == 0) {
            names.emplace_back(attributes["name"]);
            m_row = 1;
        }
        if (!is_reading()) return;
        const bool cell = name == "table-cell" || name == "covered-table-cell";
        if (name == "table-row" && !m_in_cell)
            begin_row(attributes);
        else if (cell && !m_in_cell)
            begin_cell(name, attributes);
        else if (m_in_cell)
            m_text.begin(name, attributes);
    }

    void end(std::string_view name) override {
        if (name == "table" && --m_tables == 0 && m_visit && names.size() > m_wanted) return stop();
        if (!is_reading()) return;
        if (m_in_cell && (name == "table-cell" || name == "covered-table-cell"))
            end_cell();
        else if (m_in_cell)
            m_text.end(name);
        else if (name == "table-row")
            end_row();
    }

    void take_text(std::string_view piece) override {
        if (!m_in_cell) return;
        m_text.add(piece);
        if (m_text.text().size() > XmlParser::longest_text)
            reject(fail("A cell of the table holds more than %1 characters and was refused.",
                        {std::to_string(XmlParser::longest_text)}));
    }

private:
    struct Tall {
        std::uint64_t last_row = 0;
        std::string text;
        RowCells::Holds holds = RowCells::Holds::text;
    };

    bool is_reading() const { return m_visit && m_tables == 1 && names.size() == m_wanted + 1; }

    void begin_row(const XmlAttributes& attributes) {
        const auto repeated = attributes["number-rows-repeated"];
        m_rows = repeated.empty() ? 1 : count_in(repeated);
        m_column = 0;
        m_cells.clear();
    }

    void begin_cell(std::string_view name, const XmlAttributes& attributes) {
        const auto repeated = attributes["number-columns-repeated"];
        m_repeats = repeated.empty() ? 1 : count_in(repeated);
        m_rows_spanned = count_in(attributes["number-rows-spanned"]);
        m_is_covered = name == "covered-table-cell";
        m_type = attributes["value-type"];
        m_value = value_of(attributes);
        m_is_unsaved = attributes.has("formula") && m_type.empty();
        m_text.clear();
        m_in_cell = true;
    }

    /// What the attributes say more exactly than the text that is shown.
    std::string value_of(const XmlAttributes& attributes) const {
        if (m_type == "date") return date_of(attributes["date-value"]);
        if (m_type == "time") return clock_of(attributes["time-value"]);
        if (m_type == "boolean") return std::string(attributes["boolean-value"]);
        if (m_type == "string") return std::string(attributes["string-value"]);
        return std::string(attributes["value"]);
    }

    void end_cell() {
        m_in_cell = false;
        std::string text = exact_text();
        if (m_is_unsaved && text.empty()) m_cells.note_unsaved_formula();
        if (m_is_covered) text.clear(); // hidden behind the cell that it is merged with
        if (!text.empty() && m_rows_spanned > 1)
            m_tall[m_column] = {m_row + m_rows_spanned - 1, text, holds()};
        for (std::uint64_t i = 0; i < m_repeats && !text.empty(); ++i)
            if (auto put = m_cells.put(m_column + i, text, holds()); !put)
                return reject(tl::unexpected(std::move(put).error()));
        m_column += m_repeats;
    }

    bool is_numeric() const {
        return m_type == "float" || m_type == "percentage" || m_type == "currency";
    }

    std::optional<double> number() const {
        double number = 0;
        const char* const end = m_value.data() + m_value.size();
        const auto [stopped_at, error] = std::from_chars(m_value.data(), end, number);
        const bool whole = is_numeric() && error == std::errc{} && stopped_at == end;
        return whole ? std::optional(number) : std::nullopt;
    }

    RowCells::Holds holds() const {
        return number() ? RowCells::Holds::number : RowCells::Holds::text;
    }

    std::string exact_text() const {
        if (!is_numeric()) return m_value.empty() ? m_text.text() : m_value;
        const auto said = number();
        if (!said) return m_text.text();
        // A phone number typed as a number and shown with zeros before it: the zeros count.
        const std::string plain = plain_number(*said);
        const std::string& shown = m_text.text();
        const bool has_zeros = shown.size() > plain.size() && shown.ends_with(plain) &&
                               shown.find_first_not_of('0') == shown.size() - plain.size();
        return has_zeros ? shown : plain;
    }

    void end_row() {
        fill_tall_cells();
        const std::uint64_t last = m_row + m_rows - 1;
        if (m_cells.is_blank()) {
            m_row = last + 1;
            return;
        }
        if (m_rows > most_repeats)
            return reject(fail("Row %1 is said to stand there %2 times. No list of facts does "
                               "that; the file was refused.",
                               {std::to_string(m_row), std::to_string(m_rows)}));
        for (; m_row <= last && !has_enough(); ++m_row) {
            auto more = m_cells.hand_out(m_row, *m_visit);
            if (!more) return reject(tl::unexpected(std::move(more).error()));
            if (!*more) stop();
        }
        m_row = last + 1;
    }

    void fill_tall_cells() {
        if (m_tall.empty() || m_cells.is_blank()) return;
        for (const auto& [column, tall] : m_tall)
            if (m_row <= tall.last_row && m_cells.cell(column).empty())
                if (auto put = m_cells.put(column, tall.text, tall.holds); !put)
                    return reject(tl::unexpected(std::move(put).error()));
        std::erase_if(m_tall, [&](const auto& each) { return each.second.last_row <= m_row; });
    }

    std::size_t m_wanted;
    const RowVisitor* m_visit;
    int m_tables = 0; ///< nested ones are no tables of their own
    std::uint64_t m_row = 1, m_rows = 1, m_repeats = 1, m_rows_spanned = 1;
    std::size_t m_column = 0;
    bool m_in_cell = false, m_is_covered = false, m_is_unsaved = false;
    std::string m_type, m_value;
    CellText m_text;
    RowCells m_cells;
    std::map<std::size_t, Tall> m_tall; ///< by column
};

class OdsFile : public TableFile {
public:
    OdsFile(ZipArchive archive, std::string name, std::vector<std::string> sheets)
        : m_archive(std::move(archive)), m_name(std::move(name)), m_sheets(std::move(sheets)) {}

    const std::vector<std::string>& sheets() const override { return m_sheets; }

    Result<void> read(std::size_t sheet, const RowVisitor& visit, Task& task) override {
        OdsContent content(sheet, &visit);
        return read_xml_member(m_archive, "content.xml", m_name, content, task);
    }

private:
    ZipArchive m_archive;
    std::string m_name;
    std::vector<std::string> m_sheets;
};

class FodsFile : public TableFile {
public:
    FodsFile(std::filesystem::path file, std::vector<std::string> sheets)
        : m_file(std::move(file)), m_sheets(std::move(sheets)) {}

    const std::vector<std::string>& sheets() const override { return m_sheets; }

    Result<void> read(std::size_t sheet, const RowVisitor& visit, Task& task) override {
        OdsContent content(sheet, &visit);
        TRY_VOID(read_xml_file(m_file, content, task));
        return {};
    }

private:
    std::filesystem::path m_file;
    std::vector<std::string> m_sheets;
};

tl::unexpected<Error> no_sheet(const std::string& name) {
    return fail("%1 holds no sheet of cells. Ask the sender for it again.", {name});
}

} // namespace

Result<std::unique_ptr<TableFile>> open_fods(const std::filesystem::path& file) {
    Task task;
    OdsContent content(0, nullptr);
    TRY_VOID(read_xml_file(file, content, task));
    if (content.names.empty()) return no_sheet(file.filename().string());
    return std::make_unique<FodsFile>(file, std::move(content.names));
}

Result<std::unique_ptr<TableFile>> open_ods(const std::filesystem::path& file) {
    TRY(ZipArchive archive, ZipArchive::open(file));
    const std::string name = file.filename().string();
    Task task;
    OdsContent content(0, nullptr);
    TRY_VOID(read_xml_member(archive, "content.xml", name, content, task));
    if (content.names.empty()) return no_sheet(name);
    return std::make_unique<OdsFile>(std::move(archive), name, std::move(content.names));
}

} // namespace headwater
