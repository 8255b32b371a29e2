// SPDX-License-Identifier: Apache-2.0
// Records to i2 Analyst's Notebook's exchange XML: every entity an icon, every item of evidence a
// link, standing where the first chart has them.
#include <set>
#include <unordered_map>

#include "core/base/xml_text.h"
#include "core/exchange/anx_words.h"
#include "core/exchange/graph_formats.h"
#include "core/exchange/graph_writing.h"
#include "core/exchange/output_file.h"
#include "core/exchange/record_losses.h"

namespace headwater {

namespace {

std::string grade_list(const char* name, char first) {
    std::string out = std::string("<") + name + "><StringCollection>";
    for (int i = 0; i < 6; ++i)
        out += std::string("<String Text=\"") + static_cast<char>(first + i) + "\"/>";
    return out + "</StringCollection></" + name + ">\n";
}

/// Strengths, grades, classes of attributes and types: what chart items refer to.
std::string vocabulary(const Records& records, const AttributeNames& names) {
    std::string out = "<StrengthCollection>";
    for (const LineStyle& style : line_styles)
        out += "<Strength" + xml_attribute("Name", style.name) +
               xml_attribute("DotStyle", style.dots) + "/>";
    out += "</StrengthCollection>\n" + grade_list("GradeOne", 'A') + grade_list("GradeTwo", '1');
    std::set<std::string> classes, entity_types, link_types;
    for (const auto* list : {&names.nodes, &names.edges})
        classes.insert(list->begin(), list->end());
    for (const Entity& entity : records.entities)
        entity_types.insert(entity.kind);
    for (const Link& link : records.links)
        link_types.insert(link.kind);
    out += "<AttributeClassCollection>";
    for (const std::string& name : classes)
        out += "<AttributeClass" + xml_attribute("Name", name) + " Type=\"AttText\"/>";
    out += "</AttributeClassCollection>\n<EntityTypeCollection>";
    for (const std::string& name : entity_types)
        out += "<EntityType" + xml_attribute("Name", name) + "/>";
    out += "</EntityTypeCollection>\n<LinkTypeCollection>";
    for (const std::string& name : link_types)
        out += "<LinkType" + xml_attribute("Name", name) + "/>";
    return out + "</LinkTypeCollection>\n";
}

/// Kind, direction and strength have a place of their own in the file.
std::string attribute_elements(const Attributes& attributes) {
    std::string out;
    for (const Property& each : attributes)
        if (each.name != "kind" && each.name != "directed" && each.name != "strength") {
            const std::string_view name = each.name;
            const bool own = name.starts_with("property.");
            out += "<Attribute" + xml_attribute("AttributeClass", own ? name.substr(9) : name) +
                   xml_attribute("Value", each.value) + "/>";
        }
    return out.empty() ? out : "<AttributeCollection>" + out + "</AttributeCollection>";
}

std::string_view name_of_line(Strength strength) {
    for (const LineStyle& style : line_styles)
        if (style.strength == strength) return style.name;
    return {};
}

/// The date as the chart shows it; what is less exact stands among the attributes only.
std::string date_attributes(const Evidence& item) {
    const std::string& text = item.happened;
    const bool day = text.size() == 10 && text[4] == '-' && text[7] == '-';
    const bool second = text.size() == 19 && text[10] == 'T';
    if (!day && !second) return {};
    return " DateSet=\"true\"" + xml_attribute("TimeSet", second ? "true" : "false") +
           xml_attribute("DateTime", (day ? text + "T00:00:00" : text) + ".000");
}

std::string grade_attributes(const Evidence& item) {
    const std::string& grade = item.grade;
    const bool known = grade.size() == 2 && grade[0] >= 'A' && grade[0] <= 'F' && grade[1] >= '1' &&
                       grade[1] <= '6';
    if (!known) return {};
    return xml_attribute("GradeOneIndex", std::to_string(grade[0] - 'A')) +
           xml_attribute("GradeTwoIndex", std::to_string(grade[1] - '1'));
}

using Places = std::unordered_map<std::int64_t, Point>;

/// Analyst's Notebook counts entities in 32 bits, and takes those of one identity for one: where
/// the name does not tell them apart, the number does.
class Identities {
public:
    explicit Identities(const Records& records) {
        for (const Entity& entity : records.entities) {
            m_numbers.emplace(entity.id.value, m_numbers.size() + 1);
            ++m_bearers[entity.label];
        }
    }
    std::string number(EntityId id) const { return std::to_string(m_numbers.at(id.value)); }
    bool is_name_enough(const Entity& entity) const { return m_bearers.at(entity.label) == 1; }

private:
    std::unordered_map<std::int64_t, std::size_t> m_numbers;
    std::unordered_map<std::string_view, std::size_t> m_bearers;
};

std::string identity_of(const Entity& entity, const Identities& identities) {
    const bool named = identities.is_name_enough(entity);
    const std::string number = identities.number(entity.id);
    return "<Entity" + xml_attribute("EntityId", number) +
           xml_attribute("Identity", named ? entity.label : number) +
           xml_attribute("LabelIsIdentity", named ? "true" : "false") + ">";
}

std::string entity_item(const Entity& entity, std::size_t number, const Identities& identities,
                        const Places& places) {
    const auto place = places.find(entity.id.value);
    // Without a chart they stand in rows, not on one heap.
    const double step = 150;
    const Point at = place != places.end() ? place->second
                                           : Point{step * static_cast<double>(number % 40),
                                                   step * static_cast<double>(number / 40)};
    const std::string x = std::to_string(static_cast<long long>(at.x));
    const std::string y = std::to_string(static_cast<long long>(at.y));
    return "<ChartItem" + xml_attribute("Label", entity.label) + xml_attribute("XPosition", x) +
           "><End" + xml_attribute("X", x) + xml_attribute("Y", y) + " Z=\"0\">" +
           identity_of(entity, identities) + "<Icon><IconStyle" +
           xml_attribute("Type", entity.kind) + "/></Icon></Entity></End>" +
           attribute_elements(attributes_of(entity)) + "</ChartItem>\n";
}

std::string link_item(const Link& link, const Identities& identities, const Evidence* item,
                      const Attributes& attributes) {
    std::string out = "<ChartItem" + xml_attribute("Label", link.label);
    if (item) out += date_attributes(*item) + grade_attributes(*item);
    return out + "><Link" + xml_attribute("End1Id", identities.number(link.from)) +
           xml_attribute("End2Id", identities.number(link.to)) + "><LinkStyle" +
           xml_attribute("Strength", name_of_line(link.strength)) +
           xml_attribute("ArrowStyle", link.directed ? arrow_on_head : "ArrowNone") +
           xml_attribute("Type", link.kind) + "/></Link>" + attribute_elements(attributes) +
           "</ChartItem>\n";
}

} // namespace

Result<Exported> export_anx(const Records& records, const std::filesystem::path& file, Task& task) {
    TRY(OutputFile out, OutputFile::create(file));
    task.restart(records.entities.size() + records.links.size(), Unit::rows);
    TRY_VOID(out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Chart>\n" +
                       vocabulary(records, attribute_names(records)) + "<ChartItemCollection>\n"));
    Places places;
    if (!records.charts.empty())
        for (const Placement& placement : records.charts.front().placements)
            places[placement.entity.value] = placement.at;
    const Identities identities(records);
    std::size_t number = 0;
    for (const Entity& entity : records.entities) {
        if (!task.may_go_on()) return stopped();
        TRY_VOID(out.write(entity_item(entity, number++, identities, places)));
        task.advance();
    }
    const RecordLookup lookup(records);
    TRY(const std::uint64_t links,
        each_edge(
            records, lookup,
            [&](const Link& link, const Evidence* item, const Attributes& attributes) {
                return out.write(link_item(link, identities, item, attributes));
            },
            task));
    TRY_VOID(out.write("</ChartItemCollection>\n</Chart>\n"));
    TRY_VOID(out.finish());
    return Exported{{file}, records.entities.size() + links};
}

std::vector<Message> losses_of_anx(const Records& records) {
    return told(records, {charts_but_first_lost, links_alike_lost, open_links_lost, sources_lost,
                          evidence_on_entities_lost});
}

} // namespace headwater
