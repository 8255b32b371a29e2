// SPDX-License-Identifier: Apache-2.0
// JSON and JSON lines as tables: every object is a row, every key a column.
#include <algorithm>
#include <unordered_map>

#include <nlohmann/json.hpp>

#include "core/exchange/json_items.h"
#include "core/exchange/json_tables.h"
#include "core/exchange/row_cells.h"

namespace headwater {

using nlohmann::json;

namespace {

enum class Writing { document, lines };

constexpr std::size_t most_lists = 1000; ///< each is read by itself, from the beginning

/// The keys of all objects of one list, in the order in which they come.
struct Columns {
    std::vector<std::string> names;
    std::unordered_map<std::string, std::size_t> places;

    std::size_t place(const std::string& name) {
        const auto [known, is_new] = places.emplace(name, names.size());
        if (is_new) names.push_back(name);
        return known->second;
    }
};

class JsonTables : public TableFile {
public:
    JsonTables(std::filesystem::path file, Writing writing)
        : m_file(std::move(file)), m_writing(writing) {}

    /// Reads the file once to know its lists and their columns.
    Result<void> survey() {
        Task task;
        TRY_VOID(each_item(
            [&](const JsonItem& item) -> Result<bool> {
                if (!item.is_element || !(item.value.is_object() || item.value.is_array()))
                    return true;
                TRY(const std::size_t sheet, sheet_of(std::string(item.list)));
                Columns& columns = m_columns[sheet];
                if (item.value.is_object())
                    for (const auto& [key, text] : flattened(item.value))
                        columns.place(key);
                if (columns.names.size() > RowCells::most_columns)
                    return fail("The table is wider or longer than any spreadsheet can be and "
                                "was refused.");
                return true;
            },
            [](std::uint64_t) { return true; }, task));
        if (m_sheets.empty())
            return fail("%1 holds no list of objects.", {m_file.filename().string()});
        return {};
    }

    const std::vector<std::string>& sheets() const override { return m_sheets; }

    Result<void> read(std::size_t sheet, const RowVisitor& visit, Task& task) override {
        Columns& columns = m_columns[sheet];
        RowCells cells;
        for (std::size_t i = 0; i < columns.names.size(); ++i)
            TRY_VOID(cells.put(i, columns.names[i]));
        if (!columns.names.empty()) {
            TRY(const bool more, cells.hand_out(0, visit));
            if (!more) return {};
        }
        const auto hand_out = [&](std::uint64_t number) {
            return cells.is_blank() ? Result<bool>(true) : cells.hand_out(number, visit);
        };
        return each_item(
            [&](const JsonItem& item) -> Result<bool> {
                if (!item.is_element || item.list != m_sheets[sheet]) return true;
                cells.clear();
                TRY_VOID(put(item.value, columns, cells));
                return hand_out(item.number);
            },
            [&](std::uint64_t line) -> Result<bool> {
                cells.clear();
                TRY_VOID(cells.put(0, "?"));
                cells.note_broken();
                return hand_out(line);
            },
            task);
    }

private:
    Result<std::size_t> sheet_of(const std::string& list) {
        const auto [known, is_new] = m_places.emplace(list, m_sheets.size());
        if (!is_new) return known->second;
        if (m_sheets.size() == most_lists)
            return fail("%1 holds more than %2 lists of objects, too many to be read as tables. "
                        "Save those that matter as a file of their own.",
                        {m_file.filename().string(), std::to_string(most_lists)});
        m_sheets.push_back(list);
        m_columns.emplace_back();
        return known->second;
    }

    /// Lists of lists are rows without keys.
    static Result<void> put(const json& value, Columns& columns, RowCells& cells) {
        if (value.is_array()) {
            for (std::size_t i = 0; i < value.size(); ++i)
                TRY_VOID(cells.put(i, text_of(value[i]), holds(value[i])));
            return {};
        }
        if (!value.is_object()) return {};
        Result<void> verdict;
        each_value(value, [&](const std::string& path, const json& said) {
            if (verdict) verdict = put_beside(columns.place(path), said, cells);
        });
        return verdict;
    }

    /// Behind what stands at that place already.
    static Result<void> put_beside(std::size_t place, const json& value, RowCells& cells) {
        const std::string before(cells.cell(place));
        if (before.empty()) return cells.put(place, text_of(value), holds(value));
        return cells.put(place, before + "; " + text_of(value));
    }

    static RowCells::Holds holds(const json& value) {
        return value.is_number() ? RowCells::Holds::number : RowCells::Holds::text;
    }

    Result<void> each_item(const JsonVisitor& visit, const BrokenLine& broken, Task& task) const {
        if (m_writing == Writing::lines) {
            TRY_VOID(read_json_lines(m_file, visit, broken, task));
        } else {
            TRY_VOID(read_json(m_file, visit, task));
        }
        return {};
    }

    std::filesystem::path m_file;
    Writing m_writing;
    std::vector<std::string> m_sheets;
    std::unordered_map<std::string, std::size_t> m_places; ///< of the sheets, by name
    std::vector<Columns> m_columns;                        ///< by sheet
};

Result<std::unique_ptr<TableFile>> open(const std::filesystem::path& file, Writing writing) {
    auto tables = std::make_unique<JsonTables>(file, writing);
    TRY_VOID(tables->survey());
    return tables;
}

} // namespace

Result<std::unique_ptr<TableFile>> open_json(const std::filesystem::path& file) {
    return open(file, Writing::document);
}

Result<std::unique_ptr<TableFile>> open_json_lines(const std::filesystem::path& file) {
    return open(file, Writing::lines);
}

} // namespace headwater
