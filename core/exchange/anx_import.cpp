// SPDX-License-Identifier: Apache-2.0
// i2 Analyst's Notebook's exchange XML (.anx): chart items, their attributes, types, strengths and
// grades, and where they stand.
#include <charconv>
#include <map>
#include <optional>
#include <utility>

#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/exchange/anx_words.h"
#include "core/exchange/batch.h"
#include "core/exchange/cell.h"
#include "core/exchange/graph_attributes.h"
#include "core/exchange/graph_formats.h"
#include "core/exchange/xml_file.h"

namespace headwater {

namespace {

class AnxVisitor : public XmlVisitor {
public:
    explicit AnxVisitor(GraphRecords& records) : m_records(records) {}

    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "Strength")
            m_strengths[std::string(attributes["Name"])] = strength_drawn(attributes["DotStyle"]);
        else if (name == "GradeOne" || name == "GradeTwo")
            m_grades = name == "GradeOne" ? &m_source_grades : &m_item_grades;
        else if (name == "String" && m_grades)
            m_grades->emplace_back(attributes["Text"]);
        else if (name == "ChartItem")
            begin_item(attributes);
        else if (m_item)
            begin_part(name, attributes);
    }

    void end(std::string_view name) override {
        if (name == "GradeOne" || name == "GradeTwo") m_grades = nullptr;
        if (name == "Description" && m_item) m_item->description = cleaned(trimmed(text()));
        if (name == "ChartItem") end_item();
    }

private:
    struct Item {
        std::string label, kind, description, id, from, to, arrow, source;
        std::vector<Property> properties;
        std::optional<Point> at;
        Evidence evidence;
        Strength strength = Strength::confirmed;
        bool is_entity = false, is_link = false;
        std::uint64_t row = 0;
    };

    void begin_item(const XmlAttributes& attributes) {
        m_item = Item{};
        m_item->row = line();
        m_item->label = attributes["Label"];
        Evidence& evidence = m_item->evidence;
        evidence.place = line_place(line());
        if (const auto source = attributes["SourceReference"]; !source.empty())
            evidence.place = source;
        if (attributes["DateSet"] == "true") read_time(attributes);
        evidence.grade = grade_of(attributes["GradeOneIndex"], attributes["GradeTwoIndex"]);
        if (const auto type = attributes["SourceType"]; !type.empty())
            m_item->properties.push_back({"source type", std::string(type)});
        m_item->description = attributes["Description"];
    }

    /// "2026-02-14T09:30:00.000"; without TimeSet the clock says nothing.
    void read_time(const XmlAttributes& attributes) {
        auto text = attributes["DateTime"];
        if (attributes["TimeSet"] != "true") text = text.substr(0, 10);
        if (const auto moment = parse_moment(text)) m_item->evidence.happened = moment->text;
    }

    /// "A1" where both grades begin so, else by their places in the lists of the chart.
    std::string grade_of(std::string_view source, std::string_view item) const {
        const auto mark = [](const std::vector<std::string>& list, std::string_view index,
                             char first) {
            std::size_t place = list.size();
            std::from_chars(index.data(), index.data() + index.size(), place);
            if (place >= list.size() || place > 5) return ' ';
            return static_cast<char>(first + static_cast<int>(place));
        };
        const std::string grade{mark(m_source_grades, source, 'A'), mark(m_item_grades, item, '1')};
        return parse_grade(grade, GradingSystem::admiralty).value_or(std::string());
    }

    void begin_part(std::string_view name, const XmlAttributes& attributes) {
        Item& item = *m_item;
        if (name == "End") {
            read_place(attributes);
        } else if (name == "Entity") {
            item.is_entity = true;
            item.id = attributes["EntityId"];
            if (const auto identity = attributes["Identity"];
                !identity.empty() && identity != item.label && identity != item.id)
                item.properties.push_back({"identity", std::string(identity)});
        } else if (name == "Link") {
            item.is_link = true;
            item.from = attributes["End1Id"];
            item.to = attributes["End2Id"];
        } else if (name == "LinkStyle") {
            item.kind = attributes["Type"];
            item.arrow = attributes["ArrowStyle"];
            const auto strength = m_strengths.find(attributes["Strength"]);
            if (strength != m_strengths.end()) item.strength = strength->second;
        } else if (name.ends_with("Style") && attributes.has("Type")) {
            item.kind = attributes["Type"];
        } else if (name == "Attribute") {
            add_attribute(attributes["AttributeClass"], attributes["Value"]);
        } else if (name == "Card") {
            read_card(attributes);
        }
    }

    void read_place(const XmlAttributes& attributes) {
        const auto x = parse_number(attributes["X"], false);
        const auto y = parse_number(attributes["Y"], false);
        if (x && y) m_item->at = Point{*x, *y};
    }

    void add_attribute(std::string_view name, std::string_view value) {
        FileLink field;
        field.evidence = m_item->evidence;
        const bool is_evidence =
            name.starts_with("evidence.") && read_evidence_field(field, name, value);
        if (!is_evidence)
            return Batch::add_property(m_item->properties, cleaned(name), cleaned(value));
        m_item->evidence = field.evidence;
        if (!field.source.empty()) m_item->source = field.source;
    }

    /// What a card says is evidence; its words are kept.
    void read_card(const XmlAttributes& attributes) {
        std::string& words = m_item->evidence.quotation;
        for (const char* part : {"Summary", "Text"})
            if (const auto text = attributes[part]; !text.empty()) {
                if (!words.empty()) words += '\n';
                words += cleaned(text);
            }
    }

    void end_item() {
        if (!m_item) return;
        Item item = *std::exchange(m_item, std::nullopt);
        if (!item.description.empty())
            Batch::add_property(item.properties, "description", item.description);
        if (item.is_entity)
            add_entity(std::move(item));
        else if (item.is_link)
            add_link(std::move(item));
        else
            m_records.skip(item.row, say("A chart item that is neither entity nor link was left "
                                         "out: \"%1\".",
                                         {cleaned(item.label)}));
    }

    void add_entity(Item item) {
        FileEntity entity;
        entity.id = std::move(item.id);
        entity.kind = std::move(item.kind);
        entity.label = std::move(item.label);
        entity.properties = std::move(item.properties);
        entity.at = item.at;
        entity.evidence = std::move(item.evidence);
        entity.source = std::move(item.source);
        entity.row = item.row;
        m_records.add(std::move(entity));
    }

    void add_link(Item item) {
        FileLink link;
        link.from = std::move(item.from);
        link.to = std::move(item.to);
        link.kind = std::move(item.kind);
        link.label = std::move(item.label);
        link.directed = item.arrow == arrow_on_head || item.arrow == arrow_on_tail;
        if (item.arrow == arrow_on_tail) std::swap(link.from, link.to);
        if (item.arrow == arrow_on_both) item.properties.push_back({"arrows", "both"});
        link.strength = item.strength;
        link.properties = std::move(item.properties);
        link.evidence = std::move(item.evidence);
        link.source = std::move(item.source);
        link.row = item.row;
        m_records.add(std::move(link));
    }

    GraphRecords& m_records;
    std::map<std::string, Strength, std::less<>> m_strengths;
    std::vector<std::string> m_source_grades, m_item_grades;
    std::vector<std::string>* m_grades = nullptr; ///< the list that is being read
    std::optional<Item> m_item;
};

} // namespace

Result<std::string> read_anx(const std::filesystem::path& file, GraphRecords& records, Task& task) {
    AnxVisitor visitor(records);
    return read_xml_file(file, visitor, task);
}

} // namespace headwater
