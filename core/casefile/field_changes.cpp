// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/field_changes.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "core/base/id.h"
#include "core/casefile/picture_icons.h"
#include "core/casefile/rows.h"
#include "core/casefile/touched.h"
#include "core/storage/row_change.h"

namespace headwater {

namespace {

using Row = std::vector<std::optional<Value>>;

/// Columns as people call them, in the order of the table; empty: derived, or the id.
struct Shown {
    std::string_view table;
    std::vector<std::string_view> fields;
    std::size_t name; ///< the column that names the record when it comes or goes
};

const std::vector<Shown>& shown_tables() {
    static const std::vector<Shown> all{
        {"source",
         {"", "title", "kind", "reference", "digest", "agency", "system", "grade", "received"},
         1},
        {"entity", {"", "kind", "label"}, 2},
        {"link", {"", "kind", "from", "to", "directed", "strength", "label"}, 1},
        {"evidence",
         {"", "subject", "source", "place", "property", "happened", "learnt", "weight", "duration",
          "amount", "unit", "quotation", "grade", "warrant", "recorded_by", "refuted",
          "refuted_why"},
         3},
        {"chart", {"", "title", "layout"}, 1},
        {"attachment", {"", "subject", "name"}, 2}};
    return all;
}

/// Ids are shown as the name of what they point at.
bool is_reference(std::string_view field) {
    return field == "from" || field == "to" || field == "subject" || field == "source";
}

Result<std::string> name_of(Database& database, std::int64_t record) {
    TRY(auto* row, database.statement("SELECT label FROM entity WHERE id = ?1 "
                                      "UNION ALL SELECT title FROM source WHERE id = ?1 "
                                      "UNION ALL SELECT kind FROM link WHERE id = ?1"));
    TRY(const bool there, row->bind(1, record).step());
    std::string name = there ? row->text(0) : id_text(record);
    row->reset();
    return name;
}

Result<std::string> text_of(Database& database, const std::optional<Value>& value,
                            std::string_view field) {
    if (!value) return std::string();
    if (const auto* const text = std::get_if<std::string>(&*value)) return *text;
    if (const auto* const number = std::get_if<double>(&*value)) return fmt::format("{}", *number);
    const auto integer = std::get<std::int64_t>(*value);
    if (is_reference(field)) return name_of(database, integer);
    if (field == "refuted" || field == "directed") return std::string(integer ? "yes" : "no");
    return std::to_string(integer);
}

/// A row of the property table is no property: names and values are told, not their places.
class PropertyChanges {
public:
    explicit PropertyChanges(std::map<std::int64_t, Property>& now) : m_now(now) {}

    void take(const RowChange& change) {
        const bool added = change.way == RowChange::Way::added;
        const auto place = integer_at(added ? change.after : change.before, 1);
        const Property after = with(change.after, m_now[place]);
        const Property before = with(change.before, after);
        m_now.erase(place);
        if (change.way != RowChange::Way::removed) m_after[after.name].push_back(after.value);
        if (added) return;
        m_before[before.name].push_back(before.value);
        m_now[place] = before;
    }
    /// Values under one name that went and came in the same step became each other.
    void tell(std::int64_t record, std::vector<FieldChange>& changes) {
        for (auto& [name, values] : m_before)
            cancel(values, m_after[name]);
        for (auto& [name, came] : m_after) {
            const auto& gone = m_before[name];
            for (std::size_t i = 0; i < std::max(gone.size(), came.size()); ++i)
                changes.push_back({"property", record, name, i < gone.size() ? gone[i] : "",
                                   i < came.size() ? came[i] : ""});
        }
    }

private:
    using Values = std::map<std::string, std::vector<std::string>>;

    static Property with(const Row& row, Property property) {
        if (row.size() > 2 && row[2]) property.name = text_at(row, 2);
        if (row.size() > 3 && row[3]) property.value = text_at(row, 3);
        return property;
    }
    /// A value that only moved to another place did not change.
    static void cancel(std::vector<std::string>& before, std::vector<std::string>& after) {
        std::erase_if(before, [&](const std::string& value) {
            const auto same = std::find(after.begin(), after.end(), value);
            const bool moved = same != after.end();
            if (moved) after.erase(same);
            return moved;
        });
    }

    std::map<std::int64_t, Property>& m_now;
    Values m_before;
    Values m_after;
};

class Telling {
public:
    Telling(Told& told, Database& database)
        : m_told(told), m_database(database), m_properties(told.properties) {}

    /// Of an entity that came or went in this step; it may be nowhere else by now.
    void remember_name(const RowChange& change) {
        if (change.table != "entity" || change.way == RowChange::Way::amended) return;
        const Row& row = change.way == RowChange::Way::added ? change.after : change.before;
        m_names[integer_at(row, 0)] = text_at(row, 2);
    }

    Result<void> take(const RowChange& change) {
        if (!is_of_record(change)) return {};
        if (change.table == "property") m_properties.take(change);
        if (change.table == "setting") tell_picture(change);
        const auto& all = shown_tables();
        const auto shown = std::find_if(all.begin(), all.end(),
                                        [&](const Shown& s) { return s.table == change.table; });
        if (shown == all.end()) return {};
        return change.way == RowChange::Way::amended ? amended(change, *shown)
                                                     : came_or_went(change, *shown);
    }
    std::vector<FieldChange> finish() {
        m_properties.tell(m_told.record, m_changes);
        std::sort(m_changes.begin(), m_changes.end(),
                  [](const FieldChange& a, const FieldChange& b) {
                      return std::tie(a.noun, a.record, a.field, a.before, a.after) <
                             std::tie(b.noun, b.record, b.field, b.before, b.after);
                  });
        return std::move(m_changes);
    }

private:
    bool is_of_record(const RowChange& change) const {
        if (change.table == "evidence" && (m_told.evidence.contains(integer_at(change.before, 0)) ||
                                           m_told.evidence.contains(integer_at(change.after, 0))))
            return true;
        const auto records = records_of(change);
        return std::find(records.begin(), records.end(), m_told.record) != records.end();
    }
    void tell_picture(const RowChange& change) {
        m_changes.push_back({"entity", m_told.record, "picture",
                             name_of_picture(text_at(change.before, 1)),
                             name_of_picture(text_at(change.after, 1))});
    }
    Result<void> came_or_went(const RowChange& change, const Shown& shown) {
        const bool came = change.way == RowChange::Way::added;
        const Row& row = came ? change.after : change.before;
        const std::string name = text_at(row, shown.name);
        FieldChange told{change.table, integer_at(row, 0), "", "", ""};
        (came ? told.after : told.before) = name.empty() ? id_text(told.record) : name;
        if (change.table == "link") {
            TRY(told.between, ends_of(row));
        }
        m_changes.push_back(std::move(told));
        return {};
    }
    /// A link that is told from the changeset alone may lack columns that never changed.
    Result<std::string> ends_of(const Row& row) {
        if (row.size() < 4 || !row[2] || !row[3]) return std::string();
        TRY(const std::string from, end_name(integer_at(row, 2)));
        TRY(const std::string to, end_name(integer_at(row, 3)));
        return from + " – " + to;
    }
    Result<std::string> end_name(std::int64_t entity) {
        const auto known = m_names.find(entity);
        if (known != m_names.end()) return known->second;
        return name_of(m_database, entity);
    }
    Result<void> amended(const RowChange& change, const Shown& shown) {
        for (std::size_t column = 0; column < shown.fields.size(); ++column) {
            const auto field = shown.fields[column];
            if (field.empty() || column >= change.after.size() || !change.after[column]) continue;
            FieldChange told{change.table, integer_at(change.before, 0), std::string(field), "",
                             ""};
            TRY(told.before, text_of(m_database, change.before[column], field));
            TRY(told.after, text_of(m_database, change.after[column], field));
            m_changes.push_back(std::move(told));
        }
        return {};
    }

    Told& m_told;
    Database& m_database;
    PropertyChanges m_properties;
    std::map<std::int64_t, std::string> m_names;
    std::vector<FieldChange> m_changes;
};

} // namespace

Result<void> note_evidence(std::string_view changeset, Told& told) {
    return each_change(changeset, [&](const RowChange& change) {
        if (change.table != "evidence") return true;
        for (const Row* const row : {&change.before, &change.after})
            if (integer_at(*row, 1) == told.record)
                told.evidence.insert(integer_at(change.before.empty() ? *row : change.before, 0));
        return true;
    });
}

Result<std::vector<FieldChange>> tell_back(std::string_view changeset, Told& told,
                                           Database& database) {
    Telling telling(told, database);
    TRY_VOID(each_change(changeset, [&](const RowChange& change) {
        telling.remember_name(change);
        return true;
    }));
    Result<void> taken;
    TRY_VOID(each_change(changeset, [&](const RowChange& change) {
        taken = telling.take(change);
        return taken.has_value();
    }));
    if (!taken) return tl::unexpected(std::move(taken).error());
    return telling.finish();
}

} // namespace headwater
