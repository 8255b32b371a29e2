// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/package_parts.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/base/text.h"

namespace headwater::package {

using nlohmann::json;

namespace {

std::string text_of(const json& object) {
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// What is as it is by default is not said.
void put(json& object, const char* key, const std::string& text) {
    if (!text.empty()) object[key] = text;
}
void put(json& object, const char* key, double number, double otherwise = 0) {
    if (number != otherwise) object[key] = number;
}
void put(json& object, const std::vector<Property>& properties) {
    json list = json::array();
    for (const Property& each : properties)
        list.push_back({{"name", each.name}, {"value", each.value}});
    if (!list.empty()) object["properties"] = std::move(list);
}

Result<void> put(json& object, const char* key, const std::vector<EntityId>& entities,
                 const Numbers& subjects) {
    json list = json::array();
    for (const EntityId each : entities) {
        TRY(const auto number, subjects.of(each.value));
        list.push_back({{"entity", number}});
    }
    if (!list.empty()) object[key] = std::move(list);
    return {};
}

bool is_forbidden(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7f;
}

/// Of a line.
class Fields {
public:
    explicit Fields(JsonReader& line, JsonNode node = {}) : m_line(line), m_node(std::move(node)) {}

    /// As it was written, but for control characters, which only a forged package holds.
    std::string text(const char* key) {
        std::string text = m_line.text_or(m_node, key, {});
        return std::ranges::any_of(text, is_forbidden) ? cleaned(text) : text;
    }
    double number(const char* key, double otherwise = 0) {
        return m_line.number_or(m_node, key, otherwise);
    }
    bool flag(const char* key) { return m_line.flag_or(m_node, key, false); }
    std::size_t choice(const char* key, const std::vector<std::string>& names) {
        return m_line.choice(m_node, key, names);
    }
    /// A record of the package, as a provisional id.
    std::int64_t record(const char* key) {
        constexpr double most = 1e12;
        const double number = m_line.number_or(m_node, key, 0);
        if (!(number >= 1 && number <= most)) m_line.reject(m_node, key, "must be a number from 1");
        return number >= 1 && number <= most ? -static_cast<std::int64_t>(number) : 0;
    }
    std::vector<EntityId> entities(const char* key) {
        std::vector<EntityId> all;
        for (JsonNode& node : m_line.list(m_node, key))
            all.push_back({Fields(m_line, std::move(node)).record("entity")});
        return all;
    }
    std::vector<ChartSign> signs() {
        std::vector<ChartSign> all;
        for (JsonNode& node : m_line.list(m_node, "signs")) {
            Fields fields(m_line, std::move(node));
            ChartSign sign;
            sign.kind = static_cast<SignKind>(fields.choice("kind", names_to(SignKind::box)));
            sign.at = {fields.number("x"), fields.number("y")};
            sign.width = fields.number("width", sign.width);
            sign.text = fields.text("text");
            sign.happened = fields.text("happened");
            sign.members = fields.entities("members");
            sign.collapsed = fields.flag("collapsed");
            sign.media_type = fields.text("media_type");
            sign.digest = fields.text("sha256");
            all.push_back(std::move(sign));
        }
        return all;
    }
    std::vector<Property> properties() {
        std::vector<Property> all;
        for (JsonNode& node : m_line.list(m_node, "properties")) {
            Fields fields(m_line, std::move(node));
            all.push_back({fields.text("name"), fields.text("value")});
        }
        return all;
    }

private:
    JsonReader& m_line;
    JsonNode m_node;
};

const std::vector<std::string>& system_names() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (const auto system : {GradingSystem::admiralty, GradingSystem::five_by_five,
                                  GradingSystem::three_by_five_by_two})
            all.emplace_back(name_of(system));
        return all;
    }();
    return names;
}

const std::vector<std::string>& strength_names() {
    static const std::vector<std::string> names{
        name_of(Strength::confirmed), name_of(Strength::unconfirmed), name_of(Strength::tentative)};
    return names;
}

} // namespace

std::uint64_t Numbers::add(std::int64_t id) {
    return m_numbers.emplace(id, m_numbers.size() + 1).first->second;
}

Result<std::uint64_t> Numbers::of(std::int64_t id) const {
    const auto found = m_numbers.find(id);
    if (found != m_numbers.end()) return found->second;
    return fail("A record speaks of another one that is not among those to be packed. Pack that "
                "one too.");
}

std::string line_of(const Source& source, std::uint64_t number) {
    json line{{"id", number}, {"grade", source.grade}, {"system", name_of(source.system)}};
    put(line, "title", source.title);
    put(line, "kind", source.kind);
    put(line, "reference", source.reference);
    put(line, "digest", source.digest);
    put(line, "agency", source.agency);
    put(line, "received", source.received);
    return text_of(line);
}

std::string line_of(const Entity& entity, std::uint64_t number) {
    json line{{"id", number}, {"kind", entity.kind}, {"label", entity.label}};
    put(line, entity.properties);
    return text_of(line);
}

Result<std::string> line_of(const Link& link, std::uint64_t number, const Numbers& subjects) {
    TRY(const auto from, subjects.of(link.from.value));
    TRY(const auto to, subjects.of(link.to.value));
    json line{{"id", number}, {"kind", link.kind},         {"from", from},
              {"to", to},     {"directed", link.directed}, {"strength", name_of(link.strength)}};
    put(line, "label", link.label);
    put(line, link.properties);
    return text_of(line);
}

Result<std::string> line_of(const Evidence& item, const Numbers& subjects, const Numbers& sources) {
    TRY(const auto subject, subjects.of(item.subject));
    TRY(const auto source, sources.of(item.source.value));
    json line{{"subject", subject}, {"source", source}};
    put(line, "place", item.place);
    put(line, "property", item.property);
    put(line, "happened", item.happened);
    put(line, "learnt", item.learnt);
    put(line, "weight", item.weight, 1);
    put(line, "duration", item.duration);
    put(line, "amount", item.amount);
    put(line, "unit", item.unit);
    put(line, "quotation", item.quotation);
    put(line, "grade", item.grade);
    put(line, "warrant", item.warrant);
    put(line, "recorded_by", item.recorded_by);
    if (item.refuted) line["refuted"] = true;
    put(line, "refuted_why", item.refuted_why);
    return text_of(line);
}

Result<std::string> line_of(const Chart& chart, std::uint64_t number, const Numbers& subjects) {
    json line{{"id", number}, {"title", chart.title}, {"layout", chart.layout}};
    if (!chart.whole) line["part"] = true;
    TRY_VOID(put(line, "hidden", chart.hidden, subjects));
    json signs = json::array();
    for (const ChartSign& sign : chart.signs) {
        if (sign.kind == SignKind::picture && sign.digest.empty()) continue; // of nothing
        json drawn{{"kind", name_of(sign.kind)}, {"x", sign.at.x}, {"y", sign.at.y}};
        put(drawn, "width", sign.width, ChartSign().width);
        put(drawn, "text", sign.text);
        put(drawn, "happened", sign.happened);
        TRY_VOID(put(drawn, "members", sign.members, subjects));
        if (sign.collapsed) drawn["collapsed"] = true;
        put(drawn, "media_type", sign.media_type);
        put(drawn, "sha256", sign.digest);
        signs.push_back(std::move(drawn));
    }
    if (!signs.empty()) line["signs"] = std::move(signs);
    return text_of(line);
}

Result<std::string> line_of(const Placement& placement, std::uint64_t chart,
                            const Numbers& subjects) {
    TRY(const auto entity, subjects.of(placement.entity.value));
    json line{{"chart", chart}, {"entity", entity}, {"x", placement.at.x}, {"y", placement.at.y}};
    if (placement.pinned) line["pinned"] = true;
    return text_of(line);
}

Result<std::string> line_of(const Attachment& attachment, const Numbers& subjects) {
    TRY(const auto subject, subjects.of(attachment.subject));
    return text_of({{"subject", subject},
                    {"name", attachment.name},
                    {"media_type", attachment.media_type},
                    {"sha256", attachment.digest},
                    {"bytes", attachment.size}});
}

Source read_source(JsonReader& line) {
    Fields fields(line);
    Source source;
    source.id.value = fields.record("id");
    source.title = fields.text("title");
    source.kind = fields.text("kind");
    source.reference = fields.text("reference");
    source.digest = fields.text("digest");
    source.agency = fields.text("agency");
    source.system = static_cast<GradingSystem>(fields.choice("system", system_names()));
    source.grade = fields.text("grade");
    source.received = fields.text("received");
    return source;
}

Entity read_entity(JsonReader& line) {
    Fields fields(line);
    return {{fields.record("id")}, fields.text("kind"), fields.text("label"), fields.properties()};
}

Link read_link(JsonReader& line) {
    Fields fields(line);
    Link link;
    link.id.value = fields.record("id");
    link.kind = fields.text("kind");
    link.from.value = fields.record("from");
    link.to.value = fields.record("to");
    link.directed = fields.flag("directed");
    link.strength = static_cast<Strength>(fields.choice("strength", strength_names()));
    link.label = fields.text("label");
    link.properties = fields.properties();
    return link;
}

Evidence read_evidence(JsonReader& line) {
    Fields fields(line);
    Evidence item;
    item.subject = fields.record("subject");
    item.source.value = fields.record("source");
    item.place = fields.text("place");
    item.property = fields.text("property");
    item.happened = fields.text("happened");
    item.learnt = fields.text("learnt");
    item.weight = fields.number("weight", 1);
    item.duration = fields.number("duration");
    item.amount = fields.number("amount");
    item.unit = fields.text("unit");
    item.quotation = fields.text("quotation");
    item.grade = fields.text("grade");
    item.warrant = fields.text("warrant");
    item.recorded_by = fields.text("recorded_by");
    item.refuted = fields.flag("refuted");
    item.refuted_why = fields.text("refuted_why");
    return item;
}

Chart read_chart(JsonReader& line) {
    Fields fields(line);
    Chart chart;
    chart.id.value = fields.record("id");
    chart.title = fields.text("title");
    chart.layout = fields.text("layout");
    chart.whole = !fields.flag("part");
    chart.hidden = fields.entities("hidden");
    chart.signs = fields.signs();
    return chart;
}

ChartPlacement read_placement(JsonReader& line) {
    Fields fields(line);
    return {fields.record("chart"),
            {{fields.record("entity")},
             {fields.number("x"), fields.number("y")},
             fields.flag("pinned")}};
}

Attachment read_attachment(JsonReader& line) {
    Fields fields(line);
    Attachment attachment;
    attachment.subject = fields.record("subject");
    attachment.name = fields.text("name");
    attachment.media_type = fields.text("media_type");
    attachment.digest = fields.text("sha256");
    attachment.size = static_cast<std::int64_t>(std::clamp(fields.number("bytes"), 0.0, 1e12));
    return attachment;
}

} // namespace headwater::package
